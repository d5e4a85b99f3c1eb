#pragma once

#include "sync/crdt/event.h"
#include "sync/crdt/subscription.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

class Doc;
struct Snapshot;

/// A shared map (Y.Map): keys to values or to shared types. Of two values set at once one wins, on every replica the same.
/// Belongs to its Doc, which outlives it. Outside of Doc::transact() an edit is a transaction of its own, with no origin.
class Map
{
public:
    Map(const Map&) = delete;
    Map& operator=(const Map&) = delete;

    /// The value of a key; none when the key is absent or holds a shared type.
    std::optional<Value> get(std::string_view key) const;
    /// The shared type at a key; null when there is none of that kind. Valid until the key is set or removed.
    Map* map(std::string_view key) const;
    Array* array(std::string_view key) const;
    Text* text(std::string_view key) const;
    /// Whatever the key holds.
    std::optional<Element> element(std::string_view key) const;
    /// The same as it was; undefined when that has been collected since.
    std::optional<Element> element(std::string_view key, const Snapshot& snapshot) const;
    bool has(std::string_view key) const;
    std::size_t size() const;
    /// In ascending order of bytes.
    std::vector<std::string> keys() const;
    /// An object of plain values.
    Value toJson() const;

    /// In a map that was removed, and still lives as an undo step keeps it or the transaction goes on, what is set shows
    /// nowhere; the new type may be one of no document.
    void set(std::string_view key, Value value);
    Map& setMap(std::string_view key);
    Array& setArray(std::string_view key);
    Text& setText(std::string_view key);
    void erase(std::string_view key);
    void clear();

    /// Called once for each transaction that changed this map; with observeDeep also for types inside of it.
    Subscription observe(std::function<void(const Event&)> observer);
    Subscription observeDeep(std::function<void(const std::vector<Event>&)> observer);

    explicit Map(TypeCore& core); // made by Doc
    ~Map();
    TypeCore& core() const { return m_core; } // for the engine

private:
    TypeCore& m_core;
};

} // namespace bytecrowds::crdt
