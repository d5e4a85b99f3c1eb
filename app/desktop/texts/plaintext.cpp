#include "app/desktop/texts/plaintext.h"

#include "editor/languages.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace bytecrowds::desktop {

using session::LocalCopy;
using session::LocalEntry;

namespace {

constexpr QLatin1StringView Prefix("file:");
constexpr std::string_view Root = "text";
// Beside the text in the document, so that it is kept with it.
constexpr std::string_view Notes = "file", WrittenAt = "writtenAt", WrittenBytes = "writtenBytes", Crlf = "crlf",
                           ByteOrderMark = "byteOrderMark";

qint64 numberAt(const crdt::Map& map, std::string_view key)
{
    const auto value = map.get(key);
    const double* number = value ? value->asNumber() : nullptr;
    return number ? qint64(*number) : 0;
}

} // namespace

std::shared_ptr<PlainText> PlainText::open(const QString& path, session::LocalStore& store,
                                           const editor::Languages& languages, crdt::ClientIdSource newClientId,
                                           Clock now, QString* why)
{
    auto document = std::make_unique<crdt::Doc>(crdt::DocOptions{std::move(newClientId)});
    crdt::Text& root = document->text(Root);
    std::shared_ptr<PlainText> text(new PlainText(root, std::move(document), store, std::move(now)));
    text->m_path = QFileInfo(path).absoluteFilePath();
    text->m_language = languages.languageForFileName(path);
    if (store.read(LocalEntry::ofFile(text->m_path).key()).parts.isEmpty()) {
        const auto file = TextFile::read(path, MaxBytes, why);
        if (!file)
            return nullptr;
        text->readFrom(*file);
        text->keep();
    } else {
        text->keep();
        text->readNotes();
        text->m_isModified = true;
    }
    text->m_subscription = root.observe([plain = text.get()](const crdt::TextEvent&) { plain->setModified(true); });
    return text;
}

PlainText::PlainText(crdt::Text& text, std::unique_ptr<crdt::Doc> document, session::LocalStore& store, Clock now)
    : OpenText(text, std::move(now), std::move(document))
    , m_store(store)
{
}

PlainText::~PlainText()
{
    if (m_copy)
        m_copy->leaveUndo(QString::fromUtf8(Root));
}

void PlainText::readFrom(const TextFile& file)
{
    text().insert(crdt::Utf8(0), std::string_view(file.text.data(), std::size_t(file.text.size())));
    m_form = file.form;
    writeNotes();
}

void PlainText::readNotes()
{
    const crdt::Map& notes = document().map(Notes);
    m_writtenAt = numberAt(notes, WrittenAt);
    m_writtenBytes = numberAt(notes, WrittenBytes);
    m_form = {numberAt(notes, Crlf) != 0, numberAt(notes, ByteOrderMark) != 0};
}

/// What the disk says of the file now.
void PlainText::writeNotes()
{
    const QFileInfo info(m_path);
    m_writtenAt = info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
    m_writtenBytes = info.size();
    document().transact([this] {
        crdt::Map& notes = document().map(Notes);
        notes.set(WrittenAt, double(m_writtenAt));
        notes.set(WrittenBytes, double(m_writtenBytes));
        notes.set(Crlf, double(m_form.crlf));
        notes.set(ByteOrderMark, double(m_form.byteOrderMark));
    });
}

void PlainText::keep()
{
    m_copy = std::make_unique<LocalCopy>(m_store, LocalEntry::ofFile(m_path), document());
    m_copy->load();
    m_copy->followUndo(QString::fromUtf8(Root), history().manager());
}

void PlainText::discard()
{
    m_copy->leaveUndo(QString::fromUtf8(Root));
    m_copy->discard();
}

QString PlainText::keyOf(const QString& path)
{
    return Prefix + path;
}

QString PlainText::pathOf(const QString& key)
{
    return key.startsWith(Prefix) ? key.sliced(Prefix.size()) : QString();
}

void PlainText::setLanguage(const QString& id)
{
    m_language = id;
    Q_EMIT changed();
}

QString PlainText::save()
{
    return write(m_path);
}

QString PlainText::saveAs(const QString& path, const editor::Languages& languages)
{
    const QString before = std::exchange(m_path, QFileInfo(path).absoluteFilePath());
    if (const QString why = write(m_path); !why.isEmpty()) {
        m_path = before;
        return why;
    }
    m_language = languages.languageForFileName(m_path);
    Q_EMIT changed();
    return {};
}

QString PlainText::write(const QString& path)
{
    const std::string text = this->text().toString();
    if (const auto why = TextFile::write(path, text, m_form))
        return *why;
    discard();
    writeNotes();
    keep();
    setModified(false);
    return {};
}

bool PlainText::hasChangedOnDisk() const
{
    const QFileInfo info(m_path);
    const qint64 at = info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
    return m_writtenAt != 0 && (at != m_writtenAt || info.size() != m_writtenBytes);
}

void PlainText::setModified(bool modified)
{
    if (modified == m_isModified)
        return;
    m_isModified = modified;
    Q_EMIT changed();
}

} // namespace bytecrowds::desktop
