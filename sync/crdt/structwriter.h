#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/encoding.h"
#include "sync/crdt/update.h"

namespace bytecrowds::crdt {

struct Item;

/// Which parts a struct's head has; the low 5 bits are the number of its content.
inline constexpr std::uint8_t InfoOrigin = 0x80;
inline constexpr std::uint8_t InfoRightOrigin = 0x40;
inline constexpr std::uint8_t InfoParentSub = 0x20;

/// Writes an update, struct by struct. Structs of one client must come one after the other.
class StructWriter
{
public:
    /// Without the first `offset` elements.
    void write(const StructRef& ref, Clock offset);
    void write(const Item& item, Clock offset);
    /// The update, with that delete set at its end.
    Bytes finish(const DeleteSet& deletes);

private:
    void begin(Id first);
    void flush();

    Encoder m_clients; // all clients before the one at hand
    std::uint64_t m_clientCount = 0;
    Encoder m_structs; // of the client at hand
    std::uint64_t m_structCount = 0;
    Id m_first;
};

} // namespace bytecrowds::crdt
