#pragma once

#include "sync/crdt/event.h"
#include "sync/crdt/subscription.h"

#include <functional>
#include <optional>
#include <vector>

namespace bytecrowds::crdt {

class Doc;
struct Snapshot;

/// A shared array (Y.Array) of values and shared types. Belongs to its Doc, which outlives it. An index past the end is a
/// misuse: an assert in debug, clamped in release. Outside of Doc::transact() an edit is a transaction of its own, with no
/// origin.
class Array
{
public:
    Array(const Array&) = delete;
    Array& operator=(const Array&) = delete;

    std::size_t size() const;
    /// None past the end; logarithmic.
    std::optional<Element> element(std::size_t at) const;
    /// The value there; none when there is a shared type.
    std::optional<Value> get(std::size_t at) const;
    Map* map(std::size_t at) const;
    Array* array(std::size_t at) const;
    Text* text(std::size_t at) const;
    std::vector<Element> elements() const;
    /// The same as it was.
    std::vector<Element> elements(const Snapshot& snapshot) const;
    /// An array of plain values.
    Value toJson() const;

    /// Values come in as they are; bytes (Value of Bytes) as items of their own.
    void insert(std::size_t at, std::vector<Value> values);
    Map& insertMap(std::size_t at);
    Array& insertArray(std::size_t at);
    Text& insertText(std::size_t at);
    /// Behind everything, also behind what was removed from the end: where two push at once, both keep their runs.
    void push(std::vector<Value> values);
    void erase(std::size_t at, std::size_t count = 1);

    /// Called once for each transaction that changed this array; with observeDeep also for types inside of it.
    Subscription observe(std::function<void(const Event&)> observer);
    Subscription observeDeep(std::function<void(const std::vector<Event>&)> observer);

    explicit Array(TypeCore& core); // made by Doc
    ~Array();
    TypeCore& core() const { return m_core; } // for the engine

private:
    TypeCore& m_core;
};

} // namespace bytecrowds::crdt
