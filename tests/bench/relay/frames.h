#pragma once

#include "sync/crdt/bytes.h"

#include <cstdint>
#include <optional>

namespace bytecrowds::load {

using crdt::Bytes;
using crdt::ByteView;

/// RFC 6455, 5.2: as much of the WebSocket as a client needs to measure a server.
enum class Opcode : std::uint8_t
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
};

struct Frame
{
    Opcode opcode;
    bool isFinal;
    std::size_t headerBytes;
    std::size_t payloadBytes;

    std::size_t bytes() const { return headerBytes + payloadBytes; }
};

/// The most that a header of a server's frame takes.
inline constexpr std::size_t MaxHeaderBytes = 10;

/// Looks at the start of a frame of a server, which masks nothing; nothing when more bytes are needed to tell. Throws when
/// no server may send that.
std::optional<Frame> readFrame(ByteView bytes);

/// Appends a client's frame.
void appendFrame(Bytes& to, Opcode opcode, ByteView payload, std::uint32_t mask);

} // namespace bytecrowds::load
