#include "tests/bench/relay/wire.h"

#include "sync/crdt/encoding.h"
#include "sync/protocol/message.h"

#include <stdexcept>

namespace bytecrowds::load {

namespace {

// Numbers of y-protocols, of sync/protocol/message.h, and of Hocuspocus' packages/server/src/types.ts.
enum MessageType : std::uint64_t
{
    Sync = 0,
    Auth = 2,
    SyncReply = 4, // of Hocuspocus: a sync message that asks for no answer
    Saved = 16,
};
enum SyncType : std::uint64_t
{
    Step1 = 0,
    Step2 = 1,
    Update = 2,
};
enum AuthType : std::uint64_t
{
    Token = 0,            // of Hocuspocus
    PermissionDenied = 1, // of Hocuspocus
};

Heard readSync(crdt::Decoder& decoder)
{
    const std::uint64_t type = decoder.readVarUint();
    const ByteView payload = decoder.readVarUint8Array();
    if (type == Step1)
        return Step1Heard{};
    if (type == Step2)
        return Step2Heard{payload};
    if (type == Update)
        return UpdateHeard{payload};
    throw std::runtime_error("the server sent a sync message of no kind");
}

Heard readAuth(Dialect dialect, crdt::Decoder& decoder)
{
    // In y-protocols there is no other.
    if (const std::uint64_t type = decoder.readVarUint(); dialect == Dialect::Yjs || type == PermissionDenied)
        throw std::runtime_error("the server refuses: " + std::string(decoder.readVarString()));
    decoder.readRest();
    return OtherHeard{};
}

Heard readSaved(crdt::Decoder& decoder)
{
    decoder.readVarUint8Array();
    return SavedHeard{decoder.readVarUint()};
}

Bytes addressed(Dialect dialect, const std::string& room, ByteView message)
{
    crdt::Encoder encoder;
    if (dialect == Dialect::Hocuspocus)
        encoder.writeVarString(room);
    encoder.writeRaw(message);
    return encoder.take();
}

} // namespace

Heard readMessage(Dialect dialect, ByteView message)
{
    crdt::Decoder decoder(message);
    if (dialect == Dialect::Hocuspocus)
        decoder.readVarString();
    const std::uint64_t type = decoder.readVarUint();
    Heard heard = OtherHeard{};
    if (type == Sync || (type == SyncReply && dialect == Dialect::Hocuspocus))
        heard = readSync(decoder);
    else if (type == Auth)
        heard = readAuth(dialect, decoder);
    else if (type == Saved && dialect == Dialect::Yjs)
        heard = readSaved(decoder);
    if (decoder.failed())
        throw std::runtime_error("the server sent a message that ends too early");
    return heard;
}

Bytes greeting(Dialect dialect, const std::string& room)
{
    if (dialect != Dialect::Hocuspocus)
        return {};
    crdt::Encoder token;
    token.writeVarUint(Auth);
    token.writeVarUint(Token);
    token.writeVarString("anyone");
    return addressed(dialect, room, token.bytes());
}

Bytes step1(Dialect dialect, const std::string& room)
{
    return addressed(dialect, room, protocol::encode(protocol::SyncStep1{}));
}

Bytes emptyStep2(Dialect dialect, const std::string& room)
{
    constexpr std::uint8_t NoStructsNoDeletions[] = {0, 0};
    return addressed(dialect, room, protocol::encodeSyncStep2(NoStructsNoDeletions));
}

Bytes updateMessage(Dialect dialect, const std::string& room, ByteView update)
{
    return addressed(dialect, room, protocol::encodeSyncUpdate(update));
}

} // namespace bytecrowds::load
