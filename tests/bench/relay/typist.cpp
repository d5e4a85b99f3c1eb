#include "tests/bench/relay/typist.h"

#include "sync/protocol/crowdschema.h"
#include "tests/bench/relay/wire.h"

#include <string_view>

namespace bytecrowds::load {

namespace {

constexpr std::string_view Line = "for (int i = 0; i < count; ++i) total += values[i];\n";
constexpr std::size_t MadeLate = 1000; // at a time
constexpr std::uint32_t MaskStep = 0x9e3779b9;

} // namespace

Typist::Typist(Dialect dialect, std::string room, crdt::ClientId client)
    : m_dialect(dialect)
    , m_room(std::move(room))
    , m_doc({[client]() mutable { return client++; }})
    , m_ends{0}
{
    m_onUpdate = m_doc.onUpdate([this](crdt::ByteView update, const crdt::Transaction&) {
        appendFrame(m_frames, Opcode::Binary, updateMessage(m_dialect, m_room, update), std::uint32_t(m_typed) * MaskStep);
        m_ends.push_back(m_frames.size());
    });
}

void Typist::prepare(std::size_t count)
{
    crdt::Text& text = m_doc.text(protocol::schema::FirstFile);
    for (; count > 0; --count, ++m_typed)
        text.insert(crdt::Utf16(m_typed), Line.substr(m_typed % Line.size(), 1));
}

ByteView Typist::frames(std::size_t from, std::size_t to)
{
    if (to > m_typed) {
        m_frames.erase(m_frames.begin(), m_frames.begin() + std::ptrdiff_t(end(from)));
        const std::size_t gone = end(from);
        m_ends.erase(m_ends.begin(), m_ends.begin() + std::ptrdiff_t(from - m_first));
        for (std::size_t& place : m_ends)
            place -= gone;
        m_first = from;
        const std::size_t count = std::max(MadeLate, to - m_typed);
        prepare(count);
        m_preparedLate += count;
    }
    return ByteView(m_frames).subspan(end(from), end(to) - end(from));
}

} // namespace bytecrowds::load
