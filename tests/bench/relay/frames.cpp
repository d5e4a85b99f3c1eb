#include "tests/bench/relay/frames.h"

#include <cstring>
#include <stdexcept>

namespace bytecrowds::load {

namespace {

// Byte 0: 0x80 final, opcode. Byte 1: 0x80 masked, length; 126: 16 bits follow, 127: 64 bits, big-endian.
constexpr std::uint8_t Final = 0x80;
constexpr std::uint8_t Reserved = 0x70;
constexpr std::uint8_t Masked = 0x80;
constexpr std::uint8_t Short = 126;
constexpr std::uint8_t Long = 127;

std::uint64_t bigEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

} // namespace

std::optional<Frame> readFrame(ByteView bytes)
{
    if (bytes.size() < 2)
        return {};
    if ((bytes[0] & Reserved) || (bytes[1] & Masked))
        throw std::runtime_error("the server sent a frame that no client understands");
    Frame frame{Opcode(bytes[0] & 0x0f), (bytes[0] & Final) != 0, 2, bytes[1]};
    if (bytes[1] < Short)
        return frame;
    const std::size_t lengthBytes = bytes[1] == Long ? 8 : 2;
    frame.headerBytes += lengthBytes;
    if (bytes.size() < frame.headerBytes)
        return {};
    frame.payloadBytes = bigEndian(bytes.subspan(2, lengthBytes));
    return frame;
}

void appendFrame(Bytes& to, Opcode opcode, ByteView payload, std::uint32_t mask)
{
    to.push_back(Final | std::uint8_t(opcode));
    if (payload.size() < Short) {
        to.push_back(Masked | std::uint8_t(payload.size()));
    } else {
        const bool isLong = payload.size() > 0xffff;
        to.push_back(Masked | (isLong ? Long : Short));
        for (int shift = isLong ? 56 : 8; shift >= 0; shift -= 8)
            to.push_back(std::uint8_t(std::uint64_t(payload.size()) >> shift));
    }
    std::uint8_t key[4];
    std::memcpy(key, &mask, sizeof key);
    to.insert(to.end(), key, key + 4);
    const std::size_t start = to.size();
    to.resize(start + payload.size());
    for (std::size_t i = 0; i < payload.size(); ++i)
        to[start + i] = payload[i] ^ key[i % 4];
}

} // namespace bytecrowds::load
