#include "sync/protocol/message.h"

#include "sync/crdt/encoding.h"

#include <utility>

namespace bytecrowds::protocol {

namespace {

enum MessageType : std::uint64_t
{
    SyncMessage = 0,
    AwarenessMessage = 1,
    AuthMessage = 2,
    QueryAwarenessMessage = 3,
    SavedMessage = 16,
    AccessMessage = 17,
    NoticeMessage = 18,
};
enum SyncType : std::uint64_t
{
    Step1 = 0,
    Step2 = 1,
    Update = 2
};
enum AuthType : std::uint64_t
{
    Denied = 0
};

using crdt::Decoder;
using crdt::Encoder;

Bytes copyOf(ByteView view)
{
    return {view.begin(), view.end()};
}

StateVector readStateVector(Decoder& decoder)
{
    auto decoded = StateVector::decode(decoder.readVarUint8Array());
    if (const auto* error = std::get_if<DecodeError>(&decoded)) {
        decoder.fail(error->sentence);
        return {};
    }
    return std::move(std::get<StateVector>(decoded));
}

void readSync(Decoder& decoder, Message& message)
{
    switch (decoder.readVarUint()) {
    case Step1:
        message.emplace<SyncStep1>(readStateVector(decoder));
        break;
    case Step2:
        message.emplace<SyncStep2>(copyOf(decoder.readVarUint8Array()));
        break;
    case Update:
        message.emplace<SyncUpdate>(copyOf(decoder.readVarUint8Array()));
        break;
    default:
        decoder.fail("The sync message is of an unknown kind.");
    }
}

void readAuth(Decoder& decoder, Message& message)
{
    if (decoder.readVarUint() != Denied)
        decoder.fail("The auth message is of an unknown kind.");
    message.emplace<AuthDenied>(std::string(decoder.readVarString()));
}

void readMessage(Decoder& decoder, Message& message)
{
    switch (decoder.readVarUint()) {
    case SyncMessage:
        readSync(decoder, message);
        break;
    case AwarenessMessage:
        message.emplace<AwarenessUpdate>(copyOf(decoder.readVarUint8Array()));
        break;
    case AuthMessage:
        readAuth(decoder, message);
        break;
    case QueryAwarenessMessage:
        message.emplace<QueryAwareness>();
        break;
    case SavedMessage: {
        auto stateVector = readStateVector(decoder);
        message.emplace<Saved>(std::move(stateVector), decoder.readVarUint());
        break;
    }
    case AccessMessage:
        message.emplace<Access>(std::string(decoder.readVarString()));
        break;
    case NoticeMessage:
        message.emplace<Notice>(std::string(decoder.readVarString()));
        break;
    default:
        decoder.fail("The message is of an unknown kind.");
    }
}

Bytes withPayload(std::initializer_list<std::uint64_t> header, ByteView payload)
{
    Encoder encoder;
    for (const std::uint64_t number : header)
        encoder.writeVarUint(number);
    encoder.writeVarUint8Array(payload);
    return encoder.take();
}

Bytes withText(std::initializer_list<std::uint64_t> header, std::string_view text)
{
    Encoder encoder;
    for (const std::uint64_t number : header)
        encoder.writeVarUint(number);
    encoder.writeVarString(text);
    return encoder.take();
}

} // namespace

std::variant<Message, DecodeError> decode(ByteView frame)
{
    Decoder decoder(frame);
    Message message;
    readMessage(decoder, message);
    if (!decoder.atEnd())
        decoder.fail("The message has bytes behind its end.");
    if (decoder.failed())
        return *decoder.error();
    return message;
}

Bytes encode(const SyncStep1& message)
{
    return withPayload({SyncMessage, Step1}, message.stateVector.encode());
}

Bytes encode(const AuthDenied& message)
{
    return withText({AuthMessage, Denied}, message.reason);
}

Bytes encode(const QueryAwareness&)
{
    return {QueryAwarenessMessage};
}

Bytes encode(const Saved& message)
{
    Encoder encoder;
    encoder.writeVarUint(SavedMessage);
    encoder.writeVarUint8Array(message.stateVector.encode());
    encoder.writeVarUint(message.messages);
    return encoder.take();
}

Bytes encode(const Access& message)
{
    return withText({AccessMessage}, message.json);
}

Bytes encode(const Notice& message)
{
    return withText({NoticeMessage}, message.json);
}

Bytes encodeSyncStep2(ByteView update)
{
    return withPayload({SyncMessage, Step2}, update);
}

Bytes encodeSyncUpdate(ByteView update)
{
    return withPayload({SyncMessage, Update}, update);
}

Bytes encodeAwareness(ByteView update)
{
    return withPayload({AwarenessMessage}, update);
}

} // namespace bytecrowds::protocol
