#pragma once

#include "sync/crdt/encoding.h"
#include "sync/crdt/id.h"
#include "sync/crdt/update.h"

#include <algorithm>
#include <stdexcept>

namespace bytecrowds::load {

/// Elements of one client that an update brings: their first clock, and how many.
struct Typed
{
    crdt::ClientId client;
    crdt::Clock clock;
    std::uint64_t count;
};

namespace detail {

inline void skipId(crdt::Decoder& decoder)
{
    decoder.readVarUint();
    decoder.readVarUint();
}

/// Reads a struct that is text in ASCII; gives its length, or 0 if it is something else.
inline std::uint64_t readAsciiStruct(crdt::Decoder& decoder)
{
    // info | origin? | right origin? | with neither: 1 varstring(root), or 0 id; then varstring(sub)? | content
    constexpr std::uint8_t Origin = 0x80, RightOrigin = 0x40, ParentSub = 0x20, Content = 0x1f, String = 4;
    const std::uint8_t info = decoder.readUint8();
    if ((info & Content) != String)
        return 0;
    if (info & Origin)
        skipId(decoder);
    if (info & RightOrigin)
        skipId(decoder);
    if (!(info & (Origin | RightOrigin))) {
        if (decoder.readVarUint() == 1)
            decoder.readVarUint8Array();
        else
            skipId(decoder);
        if (info & ParentSub)
            decoder.readVarUint8Array();
    }
    const crdt::ByteView text = decoder.readVarUint8Array();
    const bool isAscii = std::all_of(text.begin(), text.end(), [](std::uint8_t byte) { return byte < 0x80; });
    return isAscii ? text.size() : 0;
}

} // namespace detail

/// Calls back for each run of elements in a V1 update. Quick for one run of ASCII, as a keystroke is and several in a row are;
/// anything else is left to the engine.
template<class Callback>
void forEachTyped(crdt::ByteView update, Callback&& callback)
{
    crdt::Decoder decoder(update);
    const bool isOneRun = decoder.readVarUint() == 1 && decoder.readVarUint() == 1;
    Typed typed{isOneRun ? decoder.readVarUint() : 0, isOneRun ? decoder.readVarUint() : 0, 0};
    if (isOneRun)
        typed.count = detail::readAsciiStruct(decoder);
    if (typed.count > 0 && decoder.readVarUint() == 0 && decoder.atEnd() && !decoder.failed()) {
        callback(typed);
        return;
    }
    const auto extent = crdt::extentOfUpdate(update);
    if (const auto* error = std::get_if<crdt::DecodeError>(&extent))
        throw std::runtime_error("the server sent a damaged update: " + error->sentence);
    const auto& [from, to] = std::get<crdt::UpdateExtent>(extent);
    for (const auto& [client, end] : to.clocks())
        callback(Typed{client, from.clock(client), end - from.clock(client)});
}

} // namespace bytecrowds::load
