#include "app/desktop/textfile.h"

#include "sync/protocol/limits.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bytecrowds::desktop {

std::optional<QByteArray> TextFile::read(const QString& path, QString* why)
{
    const auto refuse = [why](const QString& sentence) {
        *why = sentence;
        return std::nullopt;
    };
    if (QFileInfo(path).isDir())
        return refuse(tr("%1 is a folder; only single files can be opened.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 can't be opened: %2.").arg(path, file.errorString()));
    // One byte more than is allowed tells a file that is too large, whatever its size claims to be.
    const QByteArray bytes = file.read(qint64(protocol::MaxTextBytes) + 1);
    if (bytes.size() > qint64(protocol::MaxTextBytes))
        return refuse(
            tr("%1 is too large: a file in a crowd holds %2 MB at most.").arg(path).arg(protocol::MaxTextBytes >> 20));
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return refuse(tr("%1 is no text in UTF-8.").arg(path));
    static constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");
    QByteArray text = bytes.startsWith(ByteOrderMark) ? bytes.sliced(ByteOrderMark.size()) : bytes;
    return text.replace("\r\n", "\n").replace('\r', '\n');
}

std::optional<QString> TextFile::write(const QString& path, QByteArrayView text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), text.size()) == text.size() && file.commit())
        return std::nullopt;
    return tr("%1 could not be written: %2. Nothing was changed there.").arg(path, file.errorString());
}

} // namespace bytecrowds::desktop
