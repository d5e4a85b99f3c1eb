#include "app/desktop/texts/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace bytecrowds::desktop {

namespace {

constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

} // namespace

std::optional<TextFile> TextFile::read(const QString& path, std::size_t maxBytes, QString* why)
{
    const auto refuse = [why](const QString& sentence) {
        *why = sentence;
        return std::nullopt;
    };
    if (QFileInfo(path).isDir())
        return refuse(tr("%1 is a folder.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 can't be opened: %2.").arg(path, file.errorString()));
    // One byte more than is allowed tells a file that is too large, whatever its size claims to be.
    QByteArray bytes = file.read(qint64(maxBytes) + 1);
    if (bytes.size() > qint64(maxBytes))
        return refuse(
            tr("%1 is too large: it may hold %2 at most.").arg(path, QLocale().formattedDataSize(qint64(maxBytes))));
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return refuse(tr("%1 is no text in UTF-8.").arg(path));
    const qsizetype firstEnd = bytes.indexOf('\n');
    const TextFileForm form{firstEnd > 0 && bytes[firstEnd - 1] == '\r', bytes.startsWith(ByteOrderMark)};
    if (form.byteOrderMark)
        bytes.remove(0, ByteOrderMark.size());
    if (bytes.contains('\r'))
        bytes.replace("\r\n", "\n").replace('\r', '\n');
    return TextFile{std::move(bytes), form};
}

std::optional<QString> TextFile::write(const QString& path, QByteArrayView text, const TextFileForm& form)
{
    QByteArray bytes = form.byteOrderMark ? ByteOrderMark.toByteArray() : QByteArray();
    bytes += text;
    if (form.crlf)
        bytes.replace('\n', "\r\n");
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return tr("%1 could not be written: %2. Nothing was changed there.").arg(path, file.errorString());
}

} // namespace bytecrowds::desktop
