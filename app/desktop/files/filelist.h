#pragma once

#include "sync/crdt/doc.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace bytecrowds::desktop {

/// A file of a crowd, as the document's entry says.
struct CrowdFile
{
    QString id;       ///< also the root name of its text
    QString path;     ///< relative, names separated by "/"
    QString language; ///< an id of Languages
    bool isDeleted = false;
    bool crlf = false; ///< how its lines end where it is written to a disk

    QString name() const { return path.section(QLatin1Char('/'), -1); }
    bool operator==(const CrowdFile&) const = default;
};

/// The files of a crowd's document. A deleted one keeps its text and can be restored. The first file's entry is the
/// relay's to make: what is set before it has come is shown at once and written when it is there.
class FileList : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxPathLength = 200; ///< UTF-16 units
    using IdSource = std::function<QString()>;

    /// `newId` makes ids that nobody else makes. The document outlives the list.
    FileList(crdt::Doc& doc, IdSource newId, QObject* parent = nullptr);

    /// Those that are not deleted, by path; the first file is among them before its entry has come.
    QList<CrowdFile> files() const;
    QList<CrowdFile> deletedFiles() const;
    std::optional<CrowdFile> find(const QString& id) const;
    std::optional<CrowdFile> findByPath(const QString& path) const;
    static const QString& firstFile();

    /// The file's text, whether or not there is an entry.
    crdt::Text& text(const QString& id);

    /// Whether a file could be called so if nobody else was.
    static bool isPath(const QString& path);
    /// Empty, or a sentence that says why no file (but `except`) can be called so.
    QString problemWith(const QString& path, const QString& except = {}) const;
    /// The id of a new, empty file; the path has no problem.
    QString create(const QString& path, const QString& language, bool crlf = false);
    /// The path has no problem.
    void setPath(const QString& id, const QString& path);
    void setLanguage(const QString& id, const QString& language);
    void setCrlf(const QString& id, bool crlf);
    /// Moves all files below a folder.
    void moveFolder(const QString& from, const QString& to);
    void remove(const QString& id);
    void restore(const QString& id);
    /// From here on nothing can be changed, for this reason; none: it can.
    void setReadOnly(const QString& why);

Q_SIGNALS:
    /// Something of some file.
    void changed();
    /// Somebody here wanted to change what can't be changed; a sentence for them.
    void refused(const QString& why);

private:
    struct Wish
    {
        std::optional<QString> path, language;
        std::optional<bool> crlf;
    };

    crdt::Map* entry(const QString& id) const;
    CrowdFile read(const QString& id, const crdt::Map* entry) const;
    QList<CrowdFile> all() const;
    void transact(const std::function<void()>& change);
    void onFilesChanged();

    crdt::Doc& m_doc;
    IdSource m_newId;
    QString m_readOnlyWhy;
    Wish m_wish; // for the first file
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
