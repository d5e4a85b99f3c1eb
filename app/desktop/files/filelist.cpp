#include "app/desktop/files/filelist.h"

#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace bytecrowds::desktop {

namespace schema = protocol::schema;

namespace {

constexpr QLatin1StringView Slash("/");

QString stringAt(const crdt::Map* map, std::string_view key, std::string_view otherwise)
{
    const auto value = map ? map->get(key) : std::nullopt;
    const std::string* text = value ? value->asString() : nullptr;
    const QString read = text ? QString::fromStdString(*text).left(FileList::MaxPathLength) : QString();
    return read.isEmpty() ? QString::fromUtf8(otherwise) : read;
}

std::string eolOf(bool crlf)
{
    return crlf ? "\r\n" : "\n";
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QLatin1Char('\\');
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name == name.trimmed() && name != QLatin1String(".") && name != QLatin1String("..");
}

} // namespace

FileList::FileList(crdt::Doc& doc, IdSource newId, QObject* parent)
    : QObject(parent)
    , m_doc(doc)
    , m_newId(std::move(newId))
    , m_subscription(doc.map(schema::Files).observeDeep([this](const std::vector<crdt::Event>&) {
        // The document is telling of a change now; it is written to when it has finished.
        QMetaObject::invokeMethod(this, &FileList::onFilesChanged, Qt::QueuedConnection);
    }))
{
}

const QString& FileList::firstFile()
{
    static const QString id = QString::fromUtf8(schema::FirstFile);
    return id;
}

QList<CrowdFile> FileList::files() const
{
    QList<CrowdFile> files = all();
    files.removeIf([](const CrowdFile& file) { return file.isDeleted; });
    return files;
}

QList<CrowdFile> FileList::deletedFiles() const
{
    QList<CrowdFile> files = all();
    files.removeIf([](const CrowdFile& file) { return !file.isDeleted; });
    return files;
}

std::optional<CrowdFile> FileList::find(const QString& id) const
{
    const crdt::Map* map = entry(id);
    return map || id == firstFile() ? std::optional(read(id, map)) : std::nullopt;
}

std::optional<CrowdFile> FileList::findByPath(const QString& path) const
{
    const QList<CrowdFile> files = this->files();
    const auto found = std::ranges::find(files, path, &CrowdFile::path);
    return found == files.end() ? std::nullopt : std::optional(*found);
}

crdt::Text& FileList::text(const QString& id)
{
    return m_doc.text(id.toStdString());
}

bool FileList::isPath(const QString& path)
{
    return path.size() <= MaxPathLength && std::ranges::all_of(path.split(Slash), isName) &&
           std::ranges::none_of(path, isControl);
}

QString FileList::problemWith(const QString& path, const QString& except) const
{
    if (!m_readOnlyWhy.isEmpty())
        return m_readOnlyWhy;
    if (path.size() > MaxPathLength)
        return tr("A file's path can't be longer than %1 characters.").arg(MaxPathLength);
    if (!isPath(path))
        return tr("“%1” can't be a file's path: write names with “/” between them, such as “src/main.py”.").arg(path);
    QStringList taken;
    for (const CrowdFile& file : files()) {
        if (file.id != except)
            taken.append(file.path);
    }
    for (const QString& other : std::as_const(taken)) {
        if (other == path)
            return tr("There is already a file “%1”.").arg(path);
        if (other.startsWith(path + Slash))
            return tr("There is already a folder “%1”.").arg(path);
        if (path.startsWith(other + Slash))
            return tr("“%1” is a file, so nothing can be inside of it.").arg(other);
    }
    const bool isNew = !find(except);
    if (isNew && m_doc.map(schema::Files).size() >= protocol::MaxFiles)
        return tr("A crowd holds %L1 files at most, deleted ones included.").arg(protocol::MaxFiles);
    return {};
}

QString FileList::create(const QString& path, const QString& language, bool crlf)
{
    const QString id = m_newId();
    transact([&] {
        crdt::Map& map = m_doc.map(schema::Files).setMap(id.toStdString());
        map.set(schema::Path, path.toStdString());
        map.set(schema::Language, language.toStdString());
        map.set(schema::Eol, eolOf(crlf));
    });
    return id;
}

void FileList::setPath(const QString& id, const QString& path)
{
    if (crdt::Map* map = entry(id)) {
        if (path != read(id, map).path)
            transact([&] { map->set(schema::Path, path.toStdString()); });
    } else if (id == firstFile()) {
        m_wish.path = path;
        Q_EMIT changed();
    }
}

void FileList::setLanguage(const QString& id, const QString& language)
{
    if (crdt::Map* map = entry(id)) {
        if (language != read(id, map).language)
            transact([&] { map->set(schema::Language, language.toStdString()); });
    } else if (id == firstFile()) {
        m_wish.language = language;
        Q_EMIT changed();
    }
}

void FileList::setCrlf(const QString& id, bool crlf)
{
    if (crdt::Map* map = entry(id)) {
        if (crlf != read(id, map).crlf)
            transact([&] { map->set(schema::Eol, eolOf(crlf)); });
    } else if (id == firstFile()) {
        m_wish.crlf = crlf;
        Q_EMIT changed();
    }
}

void FileList::moveFolder(const QString& from, const QString& to)
{
    transact([&] {
        for (const CrowdFile& file : files()) {
            if (file.path.startsWith(from + Slash))
                setPath(file.id, to + file.path.sliced(from.size()));
        }
    });
}

void FileList::remove(const QString& id)
{
    if (crdt::Map* map = entry(id))
        transact([&] { map->set(schema::Deleted, true); });
}

void FileList::restore(const QString& id)
{
    if (crdt::Map* map = entry(id))
        transact([&] { map->erase(schema::Deleted); });
}

crdt::Map* FileList::entry(const QString& id) const
{
    return m_doc.map(schema::Files).map(id.toStdString());
}

CrowdFile FileList::read(const QString& id, const crdt::Map* entry) const
{
    const Wish wish = id == firstFile() ? m_wish : Wish();
    const auto deleted = entry ? entry->get(schema::Deleted) : std::nullopt;
    return {id, wish.path.value_or(stringAt(entry, schema::Path, schema::SeedPath)),
            wish.language.value_or(stringAt(entry, schema::Language, schema::SeedLanguage)),
            deleted && deleted->asBool() && *deleted->asBool(),
            wish.crlf.value_or(stringAt(entry, schema::Eol, "\n") == QLatin1String("\r\n"))};
}

QList<CrowdFile> FileList::all() const
{
    QList<CrowdFile> files;
    const crdt::Map& entries = m_doc.map(schema::Files);
    bool first = false;
    for (const std::string& key : entries.keys()) {
        if (const crdt::Map* map = entries.map(key)) {
            files.append(read(QString::fromStdString(key), map));
            first = first || key == schema::FirstFile;
        }
    }
    if (!first)
        files.append(read(firstFile(), nullptr));
    std::ranges::sort(files, {}, [](const CrowdFile& file) { return std::pair(file.path, file.id); });
    return files;
}

void FileList::setReadOnly(const QString& why)
{
    m_readOnlyWhy = why;
}

void FileList::transact(const std::function<void()>& change)
{
    if (m_readOnlyWhy.isEmpty()) {
        m_doc.transact(change, this);
        return;
    }
    Q_EMIT refused(m_readOnlyWhy);
    Q_EMIT changed(); // who has shown the change already shows the truth again
}

void FileList::onFilesChanged()
{
    crdt::Map* map = entry(firstFile());
    if (map && (m_wish.path || m_wish.language || m_wish.crlf) && m_readOnlyWhy.isEmpty()) {
        const Wish wish = std::exchange(m_wish, {});
        transact([&] {
            if (wish.path)
                map->set(schema::Path, wish.path->toStdString());
            if (wish.language)
                map->set(schema::Language, wish.language->toStdString());
            if (wish.crlf)
                map->set(schema::Eol, eolOf(*wish.crlf));
        });
    }
    Q_EMIT changed();
}

} // namespace bytecrowds::desktop
