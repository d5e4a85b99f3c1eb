#pragma once

#include "sync/crdt/delta.h"
#include "sync/crdt/transaction.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bytecrowds::crdt {

struct TypeCore;

/// What became of a key.
struct KeyChange
{
    enum class Action
    {
        Add,
        Update,
        Delete,
    };

    std::string key;
    Action action = Action::Add;
    std::optional<Element> oldValue; ///< before the transaction; none when there was none, or it is forgotten

    bool operator==(const KeyChange&) const = default;
};

/// What a transaction did to one shared type. Lives as long as its observers are being told, and computes what it is
/// asked for.
class Event
{
public:
    const Transaction& transaction;

    Event(TransactionCore& core, TypeCore& target, TypeCore& observed); // made by Doc

    SharedType target() const;
    /// The way from the observed type to the one that changed: keys and indexes.
    using Step = std::variant<std::string, std::size_t>;
    std::vector<Step> path() const;

    /// The entries that are others now, in the order in which they first changed. Those that were set and removed again
    /// are left out.
    std::vector<KeyChange> keys() const;
    /// What came into the sequence, what went and what stayed. As in Yjs, asking a text deletes formats that say nothing,
    /// in a transaction of its own.
    Delta delta() const;

protected:
    TransactionCore& m_core;
    TypeCore& m_target;
    TypeCore& m_observed;
};

} // namespace bytecrowds::crdt
