#pragma once

#include <QByteArray>
#include <QList>

namespace bytecrowds::tests {

/// One entry of an archive that no sane program would write.
struct HandmadeEntry
{
    QByteArray name;
    QByteArray text;
    bool deflated = false;
    qint64 saysSize = -1;    ///< instead of the text's
    quint16 mode = 0100644;  ///< of Unix
    quint32 crcError = 0;    ///< added to the checksum
    quint16 method = 0xffff; ///< instead of the right one
};

/// A zip archive (APPNOTE 4.3): the entries, the central directory, its end.
QByteArray handmadeZip(const QList<HandmadeEntry>& entries);

} // namespace bytecrowds::tests
