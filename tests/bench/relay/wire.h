#pragma once

#include "sync/crdt/bytes.h"
#include "tests/bench/relay/frames.h"
#include "tests/bench/relay/options.h"

#include <cstdint>
#include <string>
#include <variant>

namespace bytecrowds::load {

// Messages as a client sends and hears them, read in place.

struct Step1Heard
{
};
struct Step2Heard
{
    ByteView update;
};
struct UpdateHeard
{
    ByteView update;
};
/// How many of this connection's document messages are durable.
struct SavedHeard
{
    std::uint64_t messages;
};
/// Awareness, notices and acknowledgements, which only count as bytes.
struct OtherHeard
{
};
using Heard = std::variant<Step1Heard, Step2Heard, UpdateHeard, SavedHeard, OtherHeard>;

/// Throws when the server refuses, or its bytes make no sense.
Heard readMessage(Dialect dialect, ByteView message);

/// What a client sends before anything else; empty if nothing.
Bytes greeting(Dialect dialect, const std::string& room);
/// Step 1 of a replica that has nothing.
Bytes step1(Dialect dialect, const std::string& room);
/// Step 2 of the same.
Bytes emptyStep2(Dialect dialect, const std::string& room);
Bytes updateMessage(Dialect dialect, const std::string& room, ByteView update);

} // namespace bytecrowds::load
