#include "tests/support/placesfile.h"

#include <QFile>

namespace bytecrowds::tests {

namespace {

// What is written has less than 29 elements or bytes each: then the size is part of the control byte.
enum Type
{
    Text = 2,
    Uint16 = 5,
    Uint32 = 6,
    Map = 7,
    Uint64 = 9, // from 8 on the byte behind the control byte tells the type
    Array = 11,
};

QByteArray control(Type type, int size)
{
    if (type < 8)
        return QByteArray(1, char(type << 5 | size));
    return QByteArray(1, char(size)) + char(type - 7);
}

QByteArray text(const QByteArray& bytes)
{
    return control(Text, int(bytes.size())) + bytes;
}

QByteArray number(Type type, quint64 value)
{
    QByteArray bytes;
    for (; value > 0; value >>= 8)
        bytes.prepend(char(value & 0xff));
    return control(type, int(bytes.size())) + bytes;
}

QByteArray codeMap(const QByteArray& outer, const QByteArray& inner, const QByteArray& code)
{
    return text(outer) + control(Map, 1) + text(inner) + text(code);
}

} // namespace

PlacesFile::PlacesFile()
    : m_nodes(1)
{
}

void PlacesFile::add(const char* network, const QByteArray& country, const QByteArray& continent)
{
    const auto [address, prefix] = QHostAddress::parseSubnet(QString::fromLatin1(network));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    // IPv4 lies at ::/96.
    Q_IPV6ADDR bits = address.toIPv6Address();
    if (isIpv4) {
        bits = {};
        for (int i = 0; i < 4; ++i)
            bits[12 + i] = quint8(ipv4 >> (24 - 8 * i));
    }
    const int length = isIpv4 ? 96 + prefix : prefix;
    quint32 node = 0;
    for (int i = 0; i < length; ++i) {
        const int bit = bits[i / 8] >> (7 - i % 8) & 1;
        if (i + 1 == length) {
            m_nodes[node].records[bit] = {Record::Data, quint32(m_data.size())};
            break;
        }
        if (m_nodes[node].records[bit].kind != Record::Node) {
            m_nodes[node].records[bit] = {Record::Node, quint32(m_nodes.size())};
            m_nodes.emplace_back();
        }
        node = m_nodes[node].records[bit].number;
    }
    m_data += control(Map, int(!country.isEmpty()) + int(!continent.isEmpty()));
    if (!country.isEmpty())
        m_data += codeMap("country", "iso_code", country);
    if (!continent.isEmpty())
        m_data += codeMap("continent", "code", continent);
}

bool PlacesFile::write(const QString& path) const
{
    constexpr int Separator = 16;
    QByteArray bytes;
    for (const Node& node : m_nodes) {
        for (const Record& record : node.records) {
            const quint32 value = record.kind == Record::Node   ? record.number
                                  : record.kind == Record::Data ? quint32(m_nodes.size()) + Separator + record.number
                                                                : quint32(m_nodes.size());
            bytes.append(char(value >> 16)).append(char(value >> 8)).append(char(value));
        }
    }
    bytes += QByteArray(Separator, '\0') + m_data +
             "\xab\xcd\xef"
             "MaxMind.com" +
             control(Map, 9);
    bytes += text("node_count") + number(Uint32, m_nodes.size());
    bytes += text("record_size") + number(Uint16, 24);
    bytes += text("ip_version") + number(Uint16, 6);
    bytes += text("database_type") + text("Test-Country");
    bytes += text("languages") + control(Array, 1) + text("en");
    bytes += text("binary_format_major_version") + number(Uint16, 2);
    bytes += text("binary_format_minor_version") + number(Uint16, 0);
    bytes += text("build_epoch") + number(Uint64, 1700000000);
    bytes += text("description") + control(Map, 1) + text("en") + text("Places of tests");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace bytecrowds::tests
