#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/runlength.h"
#include "sync/crdt/structinfo.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

// Sentences that are said in more than one place.
inline constexpr std::string_view DependsOnLater = "A struct depends on itself or on a later one of its client.";
inline constexpr std::string_view StringsEnd = "The strings end too early.";

/// A string of an update, and what is known of its length.
struct UpdateString
{
    std::string_view utf8;
    std::uint64_t units = 0;
    bool ascii = false;
};

/// Gives the parts of an update V1 one by one, as they stand.
class UpdateDecoderV1
{
public:
    static constexpr bool HasColumns = false;

    UpdateDecoderV1(ByteView bytes, DecodedUpdate& update);

    Decoder rest;

    /// Reads a struct if it is what most are: ASCII text or a tombstone behind an origin, nothing unusual about it. Its
    /// client and clock are set. False, and nothing was read, when it must be looked at more closely.
    bool readCommon(StructRecord& record);

    ClientId readClient() { return rest.readVarUint(); }
    std::uint8_t readInfo() { return rest.readUint8(); }
    ClientId readIdClient() { return rest.readVarUint(); }
    Clock readLeftClock() { return rest.readVarUint(); }
    Clock readRightClock() { return rest.readVarUint(); }
    UpdateString readString()
    {
        const ByteView bytes = rest.readVarUint8Array();
        const std::string_view utf8(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        if (isAscii(utf8))
            return {utf8, utf8.size(), true};
        return foreignString(utf8);
    }
    bool readParentInfo() { return rest.readVarUint() == 1; }
    std::uint64_t readTypeRef() { return rest.readVarUint(); }
    std::uint64_t readLen() { return rest.readVarUint(); }
    Value readJson();
    std::string_view readKey() { return rest.readVarString(); }

    void beginDeletes() {}
    Clock readDeleteClock() { return rest.readVarUint(); }
    Clock readDeleteLength() { return rest.readVarUint(); }

    bool failed() const { return rest.failed(); }

private:
    /// A client as it stood in the update.
    struct WrittenClient
    {
        std::uint64_t word = 0;
        std::uint64_t mask = 0; ///< of its bytes in the word
        ClientSlot slot = NoSlot;
        std::uint8_t bytes = 0;
    };

    UpdateString foreignString(std::string_view utf8);
    const std::uint8_t* getClient(const std::uint8_t* at, ClientSlot& slot, std::uint64_t& all);
    bool isAsciiAt(const std::uint8_t* at, std::size_t bytes) const;

    DecodedUpdate& m_update;
    WrittenClient m_lately{~std::uint64_t(0), ~std::uint64_t(0)}; // no client: its last byte would not be the last
};

inline bool UpdateDecoderV1::readCommon(StructRecord& record)
{
    constexpr std::size_t MostBytes = 1 + 5 * sizeof(std::uint64_t); // of all but the text
    if (rest.remaining() < MostBytes)
        return false;
    const std::uint8_t* at = rest.position();
    const std::uint8_t info = *at++;
    const auto kind = ContentKind(info & StructInfo::ContentBits);
    const bool isText = kind == ContentKind::String;
    if ((!isText && kind != ContentKind::Deleted) || !(info & StructInfo::Origin))
        return false;
    std::uint64_t length = 0;
    std::uint64_t all = 0; // the bits that any of the numbers has
    at = getClient(at, record.originClient, all);
    at = getVarUint(at, record.originClock);
    if (info & StructInfo::RightOrigin) {
        at = getClient(at, record.rightClient, all);
        at = getVarUint(at, record.rightClock);
    }
    at = getVarUint(at, length);
    all |= record.originClock | record.rightClock | length;
    const std::size_t bytes = isText * std::size_t(length);
    if (all > MaxVarUint || length == 0 || bytes > std::size_t(rest.end() - at) ||
        record.isNotBehind(record.originClient, record.originClock) ||
        record.isNotBehind(record.rightClient, record.rightClock) || !isAsciiAt(at, bytes)) {
        record = {.clock = record.clock, .client = record.client};
        return false;
    }
    record.kind = kind;
    record.length = length;
    record.text = reinterpret_cast<const char*>(at);
    record.bytes = std::uint32_t(bytes);
    record.ascii = isText;
    m_update.textBytes += bytes;
    rest.advanceTo(at + bytes);
    return true;
}

/// The slot of the client whose id stands there; mostly it is the one that was read before. `all` gets the bits of its id.
inline const std::uint8_t* UpdateDecoderV1::getClient(const std::uint8_t* at, ClientSlot& slot, std::uint64_t& all)
{
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    if (((word ^ m_lately.word) & m_lately.mask) == 0) {
        slot = m_lately.slot;
        return at + m_lately.bytes;
    }
    std::uint64_t client;
    const std::uint8_t* const behind = getVarUint(at, client);
    all |= client;
    if (client > MaxVarUint)
        return behind;
    slot = m_update.slot(client);
    m_lately = {word, ~std::uint64_t(0) >> (64 - 8 * (behind - at)), slot, std::uint8_t(behind - at)};
    return behind;
}

/// Whether text that lies within the update is ASCII.
inline bool UpdateDecoderV1::isAsciiAt(const std::uint8_t* at, std::size_t bytes) const
{
    std::uint64_t word;
    if (bytes > sizeof word || std::size_t(rest.end() - at) < sizeof word)
        return isAscii({reinterpret_cast<const char*>(at), bytes});
    std::memcpy(&word, at, sizeof word);
    return bytes == 0 || (word & 0x8080808080808080) << (64 - 8 * bytes) == 0;
}

/// Gives the parts of an update V2: a number that says nothing yet, nine columns, each after its length, and the rest,
/// where all stands that has no column.
///
///   key clocks (differences) | clients (uint runs) | left clocks, right clocks (differences) | infos (runs)
///   | strings: varstring of all, then their lengths in UTF-16 units (uint runs) | parent infos (runs)
///   | type refs (uint runs) | lengths (uint runs)
///
/// Deleted ranges stand in the rest: the clock less the end of the range before, and the length less one.
/// Source: Yjs 13.6, UpdateDecoder.js.
class UpdateDecoderV2
{
public:
    static constexpr bool HasColumns = true;

    UpdateDecoderV2(ByteView bytes, DecodedUpdate& update);

    Decoder rest;

    /// The same as that of UpdateDecoderV1, but for what is not known before anything was read.
    bool readCommon(StructRecord& record);

    ClientId readClient() { return m_clients.read(); }
    std::uint8_t readInfo() { return m_infos.read(); }
    ClientId readIdClient() { return m_clients.read(); }
    Clock readLeftClock() { return m_leftClocks.read(); }
    Clock readRightClock() { return m_rightClocks.read(); }
    UpdateString readString();
    bool readParentInfo() { return m_parentInfos.read() == 1; }
    std::uint64_t readTypeRef() { return m_typeRefs.read(); }
    std::uint64_t readLen() { return m_lengths.read(); }
    Value readJson() { return rest.readAny(); }
    std::string_view readKey();

    void beginDeletes() { m_deleteEnd = 0; }
    Clock readDeleteClock();
    Clock readDeleteLength();

    /// A column that ended too early gives nothing but zeros from then on.
    bool failed();

private:
    DecodedUpdate& m_update;
    DifferenceRunDecoder m_keyClocks, m_leftClocks, m_rightClocks;
    UintRunDecoder m_clients, m_typeRefs, m_lengths, m_stringLengths;
    RunDecoder m_infos, m_parentInfos;
    std::string_view m_strings;
    bool m_stringsAreAscii = false;
    bool m_inPair = false; ///< the last string ended between the halves of a pair, which begins m_strings
    std::vector<std::string_view> m_keys;
    Clock m_deleteEnd = 0;
};

inline bool UpdateDecoderV2::readCommon(StructRecord& record)
{
    constexpr std::uint8_t Neighbours = StructInfo::Origin | StructInfo::RightOrigin;
    const std::uint8_t info = m_infos.peek();
    const auto kind = ContentKind(info & StructInfo::ContentBits);
    const bool isText = kind == ContentKind::String;
    if ((!isText && kind != ContentKind::Deleted) || !(info & Neighbours) || !m_stringsAreAscii || m_inPair)
        return false;
    m_infos.read();
    record.kind = kind;
    if (info & StructInfo::Origin) {
        record.originClient = m_update.slot(m_clients.read());
        record.originClock = m_leftClocks.read();
    }
    if (info & StructInfo::RightOrigin) {
        record.rightClient = m_update.slot(m_clients.read());
        record.rightClock = m_rightClocks.read();
    }
    record.length = (isText ? m_stringLengths : m_lengths).read();
    if (record.isNotBehind(record.originClient, record.originClock) ||
        record.isNotBehind(record.rightClient, record.rightClock))
        rest.fail(DependsOnLater);
    const std::uint64_t bytes = isText * record.length;
    if (bytes > m_strings.size()) {
        rest.fail(StringsEnd);
        return true;
    }
    record.text = m_strings.data();
    record.bytes = std::uint32_t(bytes);
    record.ascii = isText;
    m_update.textBytes += record.bytes;
    m_strings.remove_prefix(record.bytes);
    return true;
}

} // namespace bytecrowds::crdt
