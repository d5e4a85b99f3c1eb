#include "sync/crdt/updatedecoder.h"

#include "sync/crdt/jsonparser.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

UpdateDecoderV1::UpdateDecoderV1(ByteView bytes, DecodedUpdate& update)
    : rest(bytes)
    , m_update(update)
{
}

UpdateString UpdateDecoderV1::foreignString(std::string_view utf8)
{
    if (!isValidUtf8(utf8))
        rest.fail("A string is not UTF-8.");
    return {utf8, utf16Length(utf8), false};
}

Value UpdateDecoderV1::readJson()
{
    auto value = parseJson(rest.readVarString(), PairHalves::Keep);
    if (!value)
        rest.fail("A JSON value cannot be read.");
    return value ? std::move(*value) : Value();
}

UpdateDecoderV2::UpdateDecoderV2(ByteView bytes, DecodedUpdate& update)
    : rest(bytes)
    , m_update(update)
{
    rest.readVarUint();
    m_keyClocks = DifferenceRunDecoder(rest.readVarUint8Array());
    m_clients = UintRunDecoder(rest.readVarUint8Array());
    m_leftClocks = DifferenceRunDecoder(rest.readVarUint8Array());
    m_rightClocks = DifferenceRunDecoder(rest.readVarUint8Array());
    m_infos = RunDecoder(rest.readVarUint8Array());
    Decoder strings(rest.readVarUint8Array());
    m_strings = strings.readVarString();
    m_stringsAreAscii = isAscii(m_strings);
    if (strings.failed())
        rest.fail(strings.error()->sentence);
    m_stringLengths = UintRunDecoder(std::move(strings));
    m_parentInfos = RunDecoder(rest.readVarUint8Array());
    m_typeRefs = UintRunDecoder(rest.readVarUint8Array());
    m_lengths = UintRunDecoder(rest.readVarUint8Array());
}

UpdateString UpdateDecoderV2::readString()
{
    const std::uint64_t units = m_stringLengths.read();
    if (m_stringsAreAscii && !m_inPair) {
        if (units > m_strings.size()) {
            rest.fail(StringsEnd);
            return {};
        }
        const std::string_view utf8 = m_strings.substr(0, std::size_t(units));
        m_strings.remove_prefix(std::size_t(units));
        return {utf8, units, true};
    }
    // Other programs may cut a pair between two strings; each then has half of it, which is U+FFFD here.
    const bool beginsInPair = m_inPair && units > 0;
    const std::uint64_t sought = units + (beginsInPair ? 1 : 0);
    const Utf16Place end = findUtf16(m_strings, std::size_t(sought));
    if (end.byte == m_strings.size() && utf16Length(m_strings) < sought) {
        rest.fail(StringsEnd);
        return {};
    }
    std::string_view utf8 = m_strings.substr(0, end.byte);
    if (units == 0)
        return {utf8, 0, true};
    m_strings.remove_prefix(end.byte);
    m_inPair = end.inPair;
    if (beginsInPair || end.inPair) {
        std::string& mended = m_update.owned.emplace_front(utf8);
        if (beginsInPair)
            mended.replace(0, utf8CharLength(mended[0]), Replacement);
        if (end.inPair)
            mended += Replacement;
        utf8 = mended;
    }
    return {utf8, units, utf8.size() == units};
}

std::string_view UpdateDecoderV2::readKey()
{
    const std::uint64_t clock = m_keyClocks.read();
    if (clock < m_keys.size())
        return m_keys[std::size_t(clock)];
    return m_keys.emplace_back(readString().utf8);
}

Clock UpdateDecoderV2::readDeleteClock()
{
    m_deleteEnd += rest.readVarUint();
    if (m_deleteEnd > MaxVarUint)
        rest.fail("A number is too great.");
    return m_deleteEnd;
}

Clock UpdateDecoderV2::readDeleteLength()
{
    const Clock length = rest.readVarUint() + 1;
    m_deleteEnd += length;
    return length;
}

bool UpdateDecoderV2::failed()
{
    if (!rest.failed() && (m_keyClocks.failed() || m_clients.failed() || m_leftClocks.failed() ||
                           m_rightClocks.failed() || m_infos.failed() || m_stringLengths.failed() ||
                           m_parentInfos.failed() || m_typeRefs.failed() || m_lengths.failed()))
        rest.fail("A column of the update ends too early.");
    return rest.failed();
}

} // namespace bytecrowds::crdt
