#include "sync/crdt/map.h"

#include "sync/crdt/array.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/elements.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/snapshot.h"
#include "sync/crdt/text.h"
#include "sync/crdt/typeobservers.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

std::optional<SharedType> typeAt(const TypeCore& core, std::string_view key)
{
    const auto element = entryOf(core, key);
    const auto* type = element ? std::get_if<SharedType>(&*element) : nullptr;
    return type ? std::optional(*type) : std::nullopt;
}

} // namespace

Map::Map(TypeCore& core)
    : m_core(core)
{
}

Map::~Map() = default;

std::optional<Value> Map::get(std::string_view key) const
{
    const auto element = entryOf(m_core, key);
    const auto* value = element ? std::get_if<Value>(&*element) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

Map* Map::map(std::string_view key) const
{
    const auto type = typeAt(m_core, key);
    return type ? type->map() : nullptr;
}

Array* Map::array(std::string_view key) const
{
    const auto type = typeAt(m_core, key);
    return type ? type->array() : nullptr;
}

Text* Map::text(std::string_view key) const
{
    const auto type = typeAt(m_core, key);
    return type ? type->text() : nullptr;
}

std::optional<Element> Map::element(std::string_view key) const
{
    return entryOf(m_core, key);
}

std::optional<Element> Map::element(std::string_view key, const Snapshot& snapshot) const
{
    const StructStore& store = m_core.doc.store;
    const auto idOf = [&store](ItemRef ref) { return store.globalId(store.items.id(store[ref])); };
    ItemRef ref = m_core.entry(key);
    while (ref && idOf(ref).clock >= snapshot.state.clock(idOf(ref).client))
        ref = store[ref].left;
    if (!ref || !snapshot.shows(idOf(ref)))
        return std::nullopt;
    return lastElementOf(store, store[ref]).value_or(Value());
}

bool Map::has(std::string_view key) const
{
    return bool(m_core.presentEntry(key));
}

std::size_t Map::size() const
{
    return std::size_t(std::count_if(m_core.entries.begin(), m_core.entries.end(), [this](const auto& entry) {
        return m_core.presentEntry(entry->key);
    }));
}

std::vector<std::string> Map::keys() const
{
    std::vector<std::string> keys;
    for (const auto& entry : m_core.entries) {
        if (m_core.presentEntry(entry->key))
            keys.push_back(entry->key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

Value Map::toJson() const
{
    return crdt::toJson(m_core);
}

void Map::set(std::string_view key, Value value)
{
    setEntry(m_core, key, std::move(value));
}

Map& Map::setMap(std::string_view key)
{
    return setTypeEntry(m_core, key, TypeKind::Map).asMap();
}

Array& Map::setArray(std::string_view key)
{
    return setTypeEntry(m_core, key, TypeKind::Array).asArray();
}

Text& Map::setText(std::string_view key)
{
    return setTypeEntry(m_core, key, TypeKind::Text).asText();
}

void Map::erase(std::string_view key)
{
    eraseEntry(m_core, key);
}

void Map::clear()
{
    TransactionScope scope(m_core.doc, nullptr, true);
    for (const auto& entry : m_core.entries) {
        if (const ItemRef item = m_core.presentEntry(entry->key))
            deleteItem(scope.transaction(), item);
    }
}

Subscription Map::observe(std::function<void(const Event&)> observer)
{
    return m_core.observed().own.add(std::move(observer));
}

Subscription Map::observeDeep(std::function<void(const std::vector<Event>&)> observer)
{
    return m_core.observed().deep.add(std::move(observer));
}

} // namespace bytecrowds::crdt
