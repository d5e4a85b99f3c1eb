#pragma once

#include "sync/crdt/doc.h"

#include <QObject>
#include <QString>

#include <optional>

namespace bytecrowds::desktop {

/// The entry of a crowd's first file in the document: its name and its language. Only the relay makes the entry; what
/// is set before it has come is shown at once and written when it is there.
class FileEntry : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxPathLength = 200; ///< UTF-16 units

    explicit FileEntry(crdt::Doc& doc, QObject* parent = nullptr);

    QString path() const;
    QString language() const;
    void setPath(const QString& path);
    void setLanguage(const QString& id);

Q_SIGNALS:
    void changed();

private:
    crdt::Map* entry() const;
    QString read(std::string_view key) const;
    void write(std::string_view key, const QString& value, std::optional<QString>& wish);
    void onFilesChanged();

    crdt::Doc& m_doc;
    std::optional<QString> m_wishedPath, m_wishedLanguage;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
