#pragma once

#include "sync/crdt/id.h"
#include "sync/crdt/runlength.h"

#include <string_view>

namespace bytecrowds::crdt {

/// Takes the parts of an update V1 in the order in which they stand. The layout is shown in decodedupdate.h.
class UpdateEncoderV1
{
public:
    Encoder rest;

    void writeClient(ClientId client) { rest.writeVarUint(client); }
    void writeInfo(std::uint8_t info) { rest.writeUint8(info); }
    void writeLeftId(Id id) { writeId(id); }
    void writeRightId(Id id) { writeId(id); }
    void writeString(std::string_view utf8, std::uint64_t) { rest.writeVarString(utf8); }
    void writeParentInfo(bool isRoot) { rest.writeVarUint(isRoot ? 1 : 0); }
    void writeTypeRef(std::uint64_t number) { rest.writeVarUint(number); }
    void writeLen(std::uint64_t length) { rest.writeVarUint(length); }
    void writeJson(const Value& value);
    void writeKey(std::string_view key) { rest.writeVarString(key); }

    void beginDeletes() {}
    void writeDeletion(Clock clock, Clock length)
    {
        std::uint8_t* at = rest.room(2 * MaxVarUintBytes);
        at = putClock(at, clock);
        rest.advanceTo(putShortVarUint(at, length));
    }

    /// The update; nothing may be written behind it. Valid until clear().
    ByteView finish() { return rest.bytes(); }
    Bytes take() { return rest.take(); }
    void clear() { rest.clear(); }

private:
    void writeId(Id id)
    {
        std::uint8_t* at = rest.room(2 * MaxVarUintBytes);
        at = putVarUint(at, id.client);
        rest.advanceTo(putVarUint(at, id.clock));
    }
};

/// The same for V2, whose columns updatedecoder.h shows. Yjs never learns which keys it has written: each is written
/// again, under a new number.
class UpdateEncoderV2
{
public:
    Encoder rest;

    void writeClient(ClientId client) { m_clients.write(client); }
    void writeInfo(std::uint8_t info) { m_infos.write(info); }
    void writeLeftId(Id id)
    {
        m_clients.write(id.client);
        m_leftClocks.write(id.clock);
    }
    void writeRightId(Id id)
    {
        m_clients.write(id.client);
        m_rightClocks.write(id.clock);
    }
    void writeString(std::string_view utf8, std::uint64_t units)
    {
        copyBorrowed();
        m_strings.writeRaw({reinterpret_cast<const std::uint8_t*>(utf8.data()), utf8.size()});
        m_stringLengths.write(units);
    }
    /// The same for text that stays where it is until finish(): what stands side by side is copied at once.
    void writeBorrowedString(std::string_view utf8, std::uint64_t units)
    {
        if (utf8.data() != m_borrowed.data() + m_borrowed.size()) {
            copyBorrowed();
            m_borrowed = {utf8.data(), 0};
        }
        m_borrowed = {m_borrowed.data(), m_borrowed.size() + utf8.size()};
        m_stringLengths.write(units);
    }
    void writeParentInfo(bool isRoot) { m_parentInfos.write(isRoot ? 1 : 0); }
    void writeTypeRef(std::uint64_t number) { m_typeRefs.write(number); }
    void writeLen(std::uint64_t length) { m_lengths.write(length); }
    void writeJson(const Value& value) { rest.writeAny(value); }
    void writeKey(std::string_view key);

    void beginDeletes() { m_deleteEnd = 0; }
    void writeDeletion(Clock clock, Clock length)
    {
        std::uint8_t* at = rest.room(2 * MaxVarUintBytes);
        at = putVarUint(at, clock - m_deleteEnd);
        rest.advanceTo(putVarUint(at, length - 1));
        m_deleteEnd = clock + length;
    }

    ByteView finish();
    Bytes take();
    void clear();

private:
    void copyBorrowed()
    {
        m_strings.writeRaw({reinterpret_cast<const std::uint8_t*>(m_borrowed.data()), m_borrowed.size()});
        m_borrowed = {};
    }

    DifferenceRunEncoder m_keyClocks, m_leftClocks, m_rightClocks;
    UintRunEncoder m_clients, m_typeRefs, m_lengths, m_stringLengths;
    RunEncoder m_infos, m_parentInfos;
    Encoder m_strings;
    std::string_view m_borrowed; // text that comes behind them
    std::uint64_t m_keyClock = 0;
    Clock m_deleteEnd = 0;
    Encoder m_update;
};

} // namespace bytecrowds::crdt
