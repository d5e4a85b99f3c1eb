#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/id.h"
#include "sync/crdt/updateformat.h"
#include "sync/crdt/value.h"

#include <array>
#include <cstdint>
#include <forward_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bytecrowds::crdt {

/// A client, by its place in an update's table of clients.
using ClientSlot = std::uint32_t;
inline constexpr std::uint32_t NoSlot = ~std::uint32_t(0);

/// A struct as an update holds it: it knows its neighbours and its parent by name only.
struct StructRecord
{
    Clock clock = 0;
    Clock length = 0;
    Clock originClock = 0;
    Clock rightClock = 0;
    ClientSlot client = NoSlot;
    ClientSlot originClient = NoSlot; ///< NoSlot: no origin
    ClientSlot rightClient = NoSlot;
    std::uint32_t parent = NoSlot;  ///< in DecodedUpdate::parents; NoSlot: that of a neighbour
    std::uint32_t content = NoSlot; ///< the first of its values, or its single
    std::uint32_t bytes = 0;        ///< of its text
    const char* text = nullptr;
    ContentKind kind = ContentKind::Gc;
    bool ascii = false; ///< all of its text is

    Clock end() const { return clock + length; }
    /// Whether an element is itself or a later one of its client: it can't depend on that.
    bool isNotBehind(ClientSlot other, Clock at) const { return (other == client) & (at >= clock); }
    /// Whether its right origin is, or is before, its origin in the order of one client: no replica makes that.
    bool isForged() const
    {
        return originClient == rightClient && originClient != NoSlot && rightClock <= originClock;
    }
    bool isItem() const { return kind != ContentKind::Gc && kind != ContentKind::Skip; }
    std::string_view textView() const { return {text, bytes}; }
};

/// What a struct without neighbours says of its parent: a root, or the item that holds it, and the key in it.
struct ParentName
{
    std::string_view root;
    ClientSlot client = NoSlot; ///< NoSlot: it is a root
    Clock clock = 0;
    std::string_view key;
    bool hasKey = false;
};

/// An update taken apart: flat tables, whose texts and names point into the update's bytes or into `owned`.
struct DecodedUpdate
{
    struct Deletion
    {
        ClientSlot client;
        Clock clock, length;
    };

    std::vector<ClientId> clients;     ///< each once
    std::vector<StructRecord> structs; ///< those of one client stand together, in order of their clocks
    std::vector<ParentName> parents;
    std::vector<Value> values;
    std::vector<content::Single> singles;
    std::vector<Deletion> deletes;
    std::forward_list<std::string> owned;
    std::size_t textBytes = 0; ///< of all texts
    bool isWhole = true;       ///< each client's structs begin at its first clock, without skips
    bool isForged = false;     ///< one of the structs is
    /// Room for whoever integrates it: the numbers of the clients in a store, as far as they are known.
    mutable std::vector<std::uint32_t> numbers;

    /// The place of a client in the table; it joins it if need be.
    ClientSlot slot(ClientId client)
    {
        ClientSlot& guess = m_guesses[client % m_guesses.size()];
        if (guess >= clients.size() || clients[guess] != client)
            guess = findSlot(client);
        return guess;
    }
    ClientId id(ClientSlot slot) const { return clients[slot]; }
    /// Calls `visit` with each client that has structs, the first of them, and their end.
    template<class Visit>
    void forEachSpan(Visit visit) const
    {
        for (std::size_t begin = 0; begin < structs.size();) {
            // Those of one client stand together: their end is looked for in ever longer steps, and then closer.
            const auto isOther = [&](std::size_t i) { return i >= structs.size() || structs[i].client != structs[begin].client; };
            std::size_t step = 1;
            while (!isOther(begin + step))
                step *= 2;
            std::size_t end = begin + step / 2;
            for (; step > 0; step /= 2)
                end += isOther(end + step) ? 0 : step;
            visit(structs[begin].client, begin, end + 1);
            begin = end + 1;
        }
    }
    /// Empties all tables. Keeps their memory unless it is large.
    void clear();

    /// Copies a struct, without its first `offset` elements, with all that it points to.
    void append(const DecodedUpdate& from, const StructRecord& record, Clock offset);

private:
    ClientSlot findSlot(ClientId client);
    std::string_view own(std::string_view text);

    std::array<ClientSlot, 64> m_guesses{}; // by the last digits of a client: perhaps its slot
    std::unique_ptr<std::unordered_map<ClientId, ClientSlot>> m_slots; // once there are many
};

/// The text behind some units of a struct's text; half a pair becomes U+FFFD, for which `room` makes place.
std::string_view textFrom(const StructRecord& record, Clock offset, std::string& room);

/// Takes an update apart completely, and refuses what no replica could integrate. Structs of no length are left out.
/// `update` borrows the bytes. It may hold other updates already: what this one has comes behind.
///
///   update  varuint count of clients | client... | delete set
///   client  varuint count of structs | varuint client | varuint clock of the first | struct...
///   struct  info | [varuint client, clock of the origin] | [of the right origin]
///           | if it has neither: varuint 1, varstring root  or  varuint 0, varuint client, clock of the parent
///                               [varstring parentSub]
///           | content
///   info    0x80 origin, 0x40 right origin, 0x20 parentSub, low 5 bits the number of the content
///   content 0 GC      varuint length         4 String varstring              7 Type varuint kind [varstring name]
///           1 Deleted varuint length         5 Embed  varstring json         8 Any  varuint count, anys
///           2 JSON    varuint count, strings 6 Format varstring key, json    9 Doc  varstring guid, any options
///           3 Binary  varbytes                                              10 Skip varuint length
///
/// In V2 most of these numbers and all strings stand in columns of their own: see updatedecoder.h.
/// Source: Yjs 13.6, encoding.js.
[[nodiscard]] std::optional<DecodeError> decodeUpdate(ByteView bytes, UpdateFormat format, DecodedUpdate& update);

/// How many structs an update of V2 may have beyond one a byte: its columns can say "the same again" without end.
inline constexpr std::size_t MaxRunStructs = std::size_t(1) << 20;

} // namespace bytecrowds::crdt
