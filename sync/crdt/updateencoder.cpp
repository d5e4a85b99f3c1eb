#include "sync/crdt/updateencoder.h"

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

void UpdateEncoderV1::writeJson(const Value& value)
{
    rest.writeVarString(toJson(value));
}

void UpdateEncoderV2::writeKey(std::string_view key)
{
    m_keyClocks.write(m_keyClock++);
    writeString(key, utf16Length(key));
}

ByteView UpdateEncoderV2::finish()
{
    copyBorrowed();
    m_update.clear();
    m_update.writeVarUint(0);
    for (const ByteView column : {m_keyClocks.finish(), m_clients.finish(), m_leftClocks.finish(),
                                  m_rightClocks.finish(), m_infos.finish()})
        m_update.writeVarUint8Array(column);
    // The column of strings: all of them, behind their length, then the column of their lengths.
    const ByteView lengths = m_stringLengths.finish();
    std::uint8_t count[MaxVarUintBytes];
    const auto countBytes = std::size_t(putVarUint(count, m_strings.size()) - count);
    m_update.writeVarUint(countBytes + m_strings.size() + lengths.size());
    m_update.writeRaw({count, countBytes});
    m_update.writeRaw(m_strings.bytes());
    m_update.writeRaw(lengths);
    for (const ByteView column : {m_parentInfos.finish(), m_typeRefs.finish(), m_lengths.finish()})
        m_update.writeVarUint8Array(column);
    m_update.writeRaw(rest.bytes());
    return m_update.bytes();
}

Bytes UpdateEncoderV2::take()
{
    finish();
    return m_update.take();
}

void UpdateEncoderV2::clear()
{
    for (DifferenceRunEncoder* column : {&m_keyClocks, &m_leftClocks, &m_rightClocks})
        column->clear();
    for (UintRunEncoder* column : {&m_clients, &m_typeRefs, &m_lengths, &m_stringLengths})
        column->clear();
    m_infos.clear();
    m_parentInfos.clear();
    m_strings.clear();
    m_borrowed = {};
    rest.clear();
    m_keyClock = 0;
}

} // namespace bytecrowds::crdt
