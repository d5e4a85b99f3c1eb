#pragma once

#include "sync/crdt/subscription.h"
#include "sync/crdt/transaction.h"
#include "sync/crdt/value.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

class Doc;
struct TypeCore;

struct MapEvent
{
    const Transaction& transaction;
    /// The keys that were set or removed in this map itself; empty when only a map inside it changed.
    const std::set<std::string>& keys;
};

/// A shared map (Y.Map): keys to values or to further maps. Of two values set at once one wins, on every replica the
/// same. Belongs to its Doc, which outlives it.
class Map
{
public:
    Map(const Map&) = delete;
    Map& operator=(const Map&) = delete;

    /// The value of a key; none when the key is absent or holds a shared type.
    std::optional<Value> get(std::string_view key) const;
    /// The map at a key; null when there is none. Valid until the key is set or removed.
    Map* map(std::string_view key) const;
    bool has(std::string_view key) const;
    /// In ascending order of bytes.
    std::vector<std::string> keys() const;

    /// Each outside of Doc::transact() is a transaction of its own, with no origin.
    void set(std::string_view key, Value value);
    Map& setMap(std::string_view key);
    void erase(std::string_view key);

    /// Called once for each transaction that changed this map; with observeDeep also for maps inside it.
    Subscription observe(std::function<void(const MapEvent&)> observer);
    Subscription observeDeep(std::function<void(const MapEvent&)> observer);

    explicit Map(TypeCore& core); // made by Doc
    ~Map();
    TypeCore& core() const { return m_core; } // for the engine

private:
    TypeCore& m_core;
};

} // namespace bytecrowds::crdt
