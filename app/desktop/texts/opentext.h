#pragma once

#include "editor/edithistory.h"
#include "sync/crdt/doc.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <memory>

namespace bytecrowds::desktop {

class OpenCrowd;

/// A text that is open here, in any number of views: a crowd's file, or a plain one.
class OpenText : public QObject
{
    Q_OBJECT
public:
    using Clock = editor::EditHistory::Clock;

    crdt::Text& text() { return m_history.text(); }
    editor::EditHistory& history() { return m_history; }

    /// Tells it from all others that can be open in a window, also after a restart.
    virtual QString key() const = 0;
    /// As a person knows it: within the crowd, or on this computer.
    virtual QString path() const = 0;
    virtual QString language() const = 0;
    virtual void setLanguage(const QString& id) = 0;
    /// Its crowd; null: it is shared with nobody.
    virtual OpenCrowd* crowd() { return nullptr; }
    /// Whether it differs from what lies on the disk, where it lies on one.
    virtual bool isModified() const { return false; }
    /// The most bytes that a person can make of it.
    virtual std::size_t maxBytes() const = 0;

    QString name() const { return path().section(QLatin1Char('/'), -1); }

Q_SIGNALS:
    /// Its path, its language, whether it is modified.
    void changed();

protected:
    crdt::Doc& document() { return *m_document; }

    /// `document`: the text's, if nobody else owns it.
    OpenText(crdt::Text& text, Clock now, std::unique_ptr<crdt::Doc> document = {});

private:
    std::unique_ptr<crdt::Doc> m_document;
    editor::EditHistory m_history;
};

} // namespace bytecrowds::desktop
