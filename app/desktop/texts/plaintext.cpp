#include "app/desktop/texts/plaintext.h"

#include "editor/languages.h"

#include <QDir>
#include <QFileInfo>

namespace bytecrowds::desktop {

namespace {

constexpr QLatin1StringView Prefix("file:");
constexpr std::string_view Root = "text";

} // namespace

std::shared_ptr<PlainText> PlainText::open(const QString& path, const editor::Languages& languages,
                                           crdt::ClientIdSource newClientId, Clock now, QString* why)
{
    const auto file = TextFile::read(path, MaxBytes, why);
    if (!file)
        return nullptr;
    auto document = std::make_unique<crdt::Doc>(crdt::DocOptions{std::move(newClientId)});
    crdt::Text& root = document->text(Root);
    root.insert(crdt::Utf8(0), std::string_view(file->text.data(), std::size_t(file->text.size())));
    std::shared_ptr<PlainText> text(new PlainText(root, std::move(document), std::move(now)));
    text->m_path = QFileInfo(path).absoluteFilePath();
    text->m_language = languages.languageForFileName(path);
    text->m_form = file->form;
    text->noteDisk();
    return text;
}

PlainText::PlainText(crdt::Text& text, std::unique_ptr<crdt::Doc> document, Clock now)
    : OpenText(text, std::move(now), std::move(document))
{
    m_subscription = text.observe([this](const crdt::TextEvent&) { setModified(true); });
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
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const QString why = write(absolute); !why.isEmpty())
        return why;
    m_path = absolute;
    m_language = languages.languageForFileName(absolute);
    noteDisk();
    Q_EMIT changed();
    return {};
}

QString PlainText::write(const QString& path)
{
    const std::string text = this->text().toString();
    if (const auto why = TextFile::write(path, text, m_form))
        return *why;
    noteDisk();
    setModified(false);
    return {};
}

bool PlainText::hasChangedOnDisk() const
{
    const QFileInfo info(m_path);
    return m_writtenAt.isValid() &&
           (!info.exists() || info.lastModified() != m_writtenAt || info.size() != m_writtenBytes);
}

void PlainText::noteDisk()
{
    const QFileInfo info(m_path);
    m_writtenAt = info.lastModified();
    m_writtenBytes = info.size();
}

void PlainText::setModified(bool modified)
{
    if (modified == m_isModified)
        return;
    m_isModified = modified;
    Q_EMIT changed();
}

} // namespace bytecrowds::desktop
