#include "tests/relay/handmadezip.h"

#include <QtEndian>

#include <zlib.h>

namespace bytecrowds::tests {

namespace {

template<typename Number>
void put(QByteArray& bytes, Number number)
{
    char buffer[sizeof(Number)];
    qToLittleEndian(number, buffer);
    bytes.append(buffer, sizeof(Number));
}

/// RFC 1951; qCompress() writes it between 4 + 2 and 4 bytes of others.
QByteArray deflated(const QByteArray& text)
{
    return qCompress(text).sliced(6).chopped(4);
}

} // namespace

QByteArray handmadeZip(const QList<HandmadeEntry>& entries)
{
    QByteArray zip, central;
    for (const HandmadeEntry& entry : entries) {
        const QByteArray data = entry.deflated ? deflated(entry.text) : entry.text;
        QByteArray shared;            // by both headers
        put<quint16>(shared, 20);     // version
        put<quint16>(shared, 0x0800); // flags: UTF-8
        put<quint16>(shared, entry.method != 0xffff ? entry.method : entry.deflated ? 8 : 0);
        put<quint32>(shared, 0x00210000); // 1980-01-01
        const auto crc = crc32(0, reinterpret_cast<const Bytef*>(entry.text.constData()), uInt(entry.text.size()));
        put<quint32>(shared, quint32(crc) + entry.crcError);
        put<quint32>(shared, quint32(data.size()));
        put<quint32>(shared, quint32(entry.saysSize >= 0 ? entry.saysSize : entry.text.size()));
        put<quint16>(shared, quint16(entry.name.size()));
        put<quint16>(shared, 0); // extra field

        central += "PK\x01\x02";
        put<quint16>(central, 0x0314); // by Unix
        central += shared;
        put<quint16>(central, 0); // comment
        put<quint16>(central, 0); // disk
        put<quint16>(central, 0);
        put<quint32>(central, quint32(entry.mode) << 16);
        put<quint32>(central, quint32(zip.size()));
        central += entry.name;

        zip += "PK\x03\x04" + shared + entry.name + data;
    }
    const auto start = quint32(zip.size());
    zip += central + "PK\x05\x06";
    put<quint32>(zip, 0); // disks
    put<quint16>(zip, quint16(entries.size()));
    put<quint16>(zip, quint16(entries.size()));
    put<quint32>(zip, quint32(central.size()));
    put<quint32>(zip, start);
    put<quint16>(zip, 0);
    return zip;
}

} // namespace bytecrowds::tests
