#include "sync/relay/redisslots.h"

#include <array>

namespace bytecrowds::relay {

namespace {

constexpr std::uint16_t Polynomial = 0x1021;

constexpr std::array<std::uint16_t, 256> Table = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 0x8000 ? (crc << 1) ^ Polynomial : crc << 1;
        table[byte] = std::uint16_t(crc);
    }
    return table;
}();

QByteArrayView hashedPart(QByteArrayView key)
{
    const qsizetype open = key.indexOf('{');
    const qsizetype close = open < 0 ? -1 : key.indexOf('}', open + 1);
    return close > open + 1 ? key.sliced(open + 1, close - open - 1) : key;
}

} // namespace

int slotOf(QByteArrayView key)
{
    std::uint16_t crc = 0;
    for (const char byte : hashedPart(key))
        crc = std::uint16_t((crc << 8) ^ Table[(crc >> 8) ^ std::uint8_t(byte)]);
    return crc % SlotCount;
}

std::vector<SlotRange> readSlots(const RedisReply& reply, const RedisServer& asked)
{
    std::vector<SlotRange> ranges;
    for (const RedisReply& each : reply.elements) {
        if (each.elements.size() < 3)
            continue;
        SlotRange range{int(each.elements[0].integer), int(each.elements[1].integer), {}};
        for (std::size_t i = 2; i < each.elements.size(); ++i) {
            const std::vector<RedisReply>& node = each.elements[i].elements;
            if (node.size() < 2 || node[0].text == "?")
                continue; // an unknown host
            const QString host = node[0].text.isEmpty() ? asked.host : QString::fromUtf8(node[0].text);
            range.servers.append({{}, host, quint16(node[1].integer)});
        }
        if (range.first >= 0 && range.first <= range.last && range.last < SlotCount && !range.servers.isEmpty())
            ranges.push_back(range);
    }
    return ranges;
}

std::optional<Redirection> Redirection::from(const QByteArray& error, const RedisServer& asked)
{
    const bool moved = error.startsWith("MOVED ");
    const QByteArrayList words = error.split(' ');
    if ((!moved && !error.startsWith("ASK ")) || words.size() != 3)
        return std::nullopt;
    const qsizetype colon = words[2].lastIndexOf(':');
    bool slotOk = false, portOk = false;
    const int slot = words[1].toInt(&slotOk);
    const quint16 port = words[2].mid(colon + 1).toUShort(&portOk);
    if (colon < 0 || !slotOk || !portOk || slot < 0 || slot >= SlotCount)
        return std::nullopt;
    const QByteArray host = words[2].left(colon);
    return Redirection{moved, slot, {{}, host.isEmpty() ? asked.host : QString::fromUtf8(host), port}};
}

} // namespace bytecrowds::relay
