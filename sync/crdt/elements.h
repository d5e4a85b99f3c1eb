#pragma once

#include "sync/crdt/item.h"
#include "sync/crdt/sharedtype.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

class StructStore;
struct Snapshot;
struct TransactionCore;

/// One element of an item, as users see it. A format and a collected item hold none.
std::optional<Element> elementOf(const StructStore& store, const Item& item, Clock index);
/// The last one: what an entry shows.
std::optional<Element> lastElementOf(const StructStore& store, const Item& item);
/// Plain values, as Yjs' toJSON.
Value toJson(const TypeCore& type);

// Entries of a type. Each edit outside of a transaction is one of its own, with no origin.
void setEntry(TypeCore& type, std::string_view key, Value value);
TypeCore& setTypeEntry(TypeCore& type, std::string_view key, TypeKind kind);
/// A type that was made in another. Where that is deleted (and held on to by somebody), the new one is collected when the
/// transaction ends: the answer is a stand-in.
TypeCore& lastingType(TypeCore& parent, TypeCore& made);
void eraseEntry(TypeCore& type, std::string_view key);
/// None when the key is absent.
std::optional<Element> entryOf(const TypeCore& type, std::string_view key);

} // namespace bytecrowds::crdt
