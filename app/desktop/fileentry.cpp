#include "app/desktop/fileentry.h"

#include "sync/protocol/crowdschema.h"

namespace bytecrowds::desktop {

namespace schema = protocol::schema;

FileEntry::FileEntry(crdt::Doc& doc, QObject* parent)
    : QObject(parent)
    , m_doc(doc)
    , m_subscription(doc.map(schema::Files).observeDeep([this](const std::vector<crdt::Event>&) {
        // The document is telling of a change now; it is written to when it has finished.
        QMetaObject::invokeMethod(this, &FileEntry::onFilesChanged, Qt::QueuedConnection);
    }))
{
}

QString FileEntry::path() const
{
    const QString path = m_wishedPath.value_or(read(schema::Path));
    return path.isEmpty() ? QString::fromUtf8(schema::SeedPath) : path;
}

QString FileEntry::language() const
{
    const QString language = m_wishedLanguage.value_or(read(schema::Language));
    return language.isEmpty() ? QString::fromUtf8(schema::SeedLanguage) : language;
}

void FileEntry::setPath(const QString& path)
{
    const QString clean = path.trimmed().left(MaxPathLength);
    if (!clean.isEmpty() && clean != this->path())
        write(schema::Path, clean, m_wishedPath);
}

void FileEntry::setLanguage(const QString& id)
{
    if (!id.isEmpty() && id != language())
        write(schema::Language, id, m_wishedLanguage);
}

crdt::Map* FileEntry::entry() const
{
    return m_doc.map(schema::Files).map(schema::FirstFile);
}

QString FileEntry::read(std::string_view key) const
{
    const crdt::Map* map = entry();
    const auto value = map ? map->get(key) : std::nullopt;
    const std::string* text = value ? value->asString() : nullptr;
    return text ? QString::fromStdString(*text).left(MaxPathLength) : QString();
}

void FileEntry::write(std::string_view key, const QString& value, std::optional<QString>& wish)
{
    if (crdt::Map* map = entry()) {
        m_doc.transact([&] { map->set(key, value.toStdString()); }, this);
    } else {
        wish = value;
        Q_EMIT changed();
    }
}

void FileEntry::onFilesChanged()
{
    if (crdt::Map* map = entry(); map && (m_wishedPath || m_wishedLanguage)) {
        m_doc.transact(
            [&] {
                if (m_wishedPath)
                    map->set(schema::Path, m_wishedPath->toStdString());
                if (m_wishedLanguage)
                    map->set(schema::Language, m_wishedLanguage->toStdString());
            },
            this);
        m_wishedPath.reset();
        m_wishedLanguage.reset();
    }
    Q_EMIT changed();
}

} // namespace bytecrowds::desktop
