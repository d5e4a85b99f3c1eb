#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/id.h"
#include "sync/crdt/snapshot.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/updateformat.h"
#include "sync/crdt/value.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

/// The slow, obvious version of what sync/crdt does with updates, to compare it with: one entry for each element, in
/// plain vectors that are searched from their start. Nothing is joined, cut or forgotten. For what replicas make, not
/// for spoilt updates. Source: Nicolaescu et al., "Near Real-Time Peer-to-Peer Shared Editing on Extensible Data Types"
/// (GROUP 2016), with the right origins that Yjs has added.
class Reference
{
public:
    /// What depends on something that is missing waits until that comes. False when the bytes are no update.
    bool apply(ByteView update, UpdateFormat format = UpdateFormat::V1);

    const StateVector& stateVector() const { return m_state; }
    bool hasPending() const;
    /// What a replica sees that has taken the same updates and holds these elements. Like Yjs, the engine makes some
    /// structs wait for longer than it must.
    Snapshot seenBy(const StateVector& state) const;

    // What the roots held at a moment.
    std::string text(std::string_view root, const Snapshot& moment) const;
    /// The keys with their values; none where a key holds a shared type or a document.
    std::map<std::string, std::optional<Value>> map(std::string_view root, const Snapshot& moment) const;
    /// The same for a sequence.
    std::vector<std::optional<Value>> array(std::string_view root, const Snapshot& moment) const;

private:
    /// A sequence of a type, or the history of one key of it.
    struct ListName
    {
        std::string root;
        std::optional<Id> item; ///< that holds the type, if it is no root
        std::optional<std::string> key;

        auto operator<=>(const ListName&) const = default;
    };
    struct Entry
    {
        std::optional<Id> origin, rightOrigin; ///< its neighbours when it was made
        std::optional<ListName> list;          ///< none: that of its neighbours; or it has no place at all
        ContentKind kind = ContentKind::Gc;
        char16_t unit = 0;          ///< of text
        std::optional<Value> value; ///< of an array or a map
    };

    void take(const DecodedUpdate& update, const StructRecord& record);
    bool integrateOne();
    bool isHere(const std::optional<Id>& id) const { return !id || m_here.contains(*id); }
    bool isReady(Id id, const Entry& entry) const;
    void place(Id id, Entry& entry);
    void placeBetween(std::vector<Id>& list, Id id, const Entry& entry) const;
    std::vector<Id> sequence(std::string_view root) const;

    std::map<Id, Entry> m_here, m_waiting;
    std::map<ListName, std::vector<Id>> m_lists;
    std::set<Id> m_deleted;
    StateVector m_state;
};

} // namespace bytecrowds::crdt
