#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/statevector.h"

#include <cstdint>
#include <string>
#include <variant>

namespace bytecrowds::protocol {

using crdt::Bytes;
using crdt::ByteView;
using crdt::DecodeError;
using crdt::StateVector;

/// The WebSocket subprotocol whose speakers also get Saved, Access and Notice.
inline constexpr const char* Subprotocol = "bytecrowds.1";

/// Sync step 1: what I have; send me the rest.
struct SyncStep1
{
    StateVector stateVector;
};
/// Sync step 2: the answer to step 1.
struct SyncStep2
{
    Bytes update;
};
/// An edit.
struct SyncUpdate
{
    Bytes update;
};
/// Awareness states, as crdt::Awareness encodes them.
struct AwarenessUpdate
{
    Bytes update;
};
/// The server refuses, with a reason.
struct AuthDenied
{
    std::string reason;
};
/// Send me all awareness states.
struct QueryAwareness
{
};
/// What the store has made durable. Since a state vector says nothing of deletions, it also tells how many of the
/// document messages (step 2 and update) that came on this very connection it covers.
struct Saved
{
    StateVector stateVector;
    std::uint64_t messages = 0;
};
/// JSON {role, reason}: what this client may do ("editor", also until this comes, or "viewer"), and why, in a sentence
/// for a person.
struct Access
{
    std::string json;
};
/// Codes of notices that a program acts on: the relay can't store edits now; it can again.
inline constexpr const char* StoreAway = "store-away";
inline constexpr const char* StoreBack = "store-back";
/// JSON {code, message}: a sentence for a person.
struct Notice
{
    std::string json;
};

using Message =
    std::variant<SyncStep1, SyncStep2, SyncUpdate, AwarenessUpdate, AuthDenied, QueryAwareness, Saved, Access, Notice>;

/// Reads one frame; total. A frame holds one message; bytes behind it are refused.
///
///   sync       0 | 0 step1 varbytes(state vector) | 1 step2 varbytes(update) | 2 update varbytes(update)
///   awareness  1 | varbytes(awareness update)
///   auth       2 | 0 | varstring(reason)
///   query      3 |
///   saved     16 | varbytes(state vector) varuint(messages)
///   access    17 | varstring(json)
///   notice    18 | varstring(json)
///
/// Source: y-protocols PROTOCOL.md; numbers from 16 are ours.
std::variant<Message, DecodeError> decode(ByteView frame);

Bytes encode(const SyncStep1& message);
Bytes encode(const AuthDenied& message);
Bytes encode(const QueryAwareness& message);
Bytes encode(const Saved& message);
Bytes encode(const Access& message);
Bytes encode(const Notice& message);
/// Without a copy of the payload first.
Bytes encodeSyncStep2(ByteView update);
Bytes encodeSyncUpdate(ByteView update);
Bytes encodeAwareness(ByteView update);

} // namespace bytecrowds::protocol
