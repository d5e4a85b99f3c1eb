#include "sync/crdt/map.h"

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <cassert>

namespace bytecrowds::crdt {

namespace {

const Item* presentEntry(const TypeCore& core, std::string_view key)
{
    const Item* item = core.entry(key);
    return item && !item->deleted ? item : nullptr;
}

/// The last UTF-16 unit; half a pair is shown as U+FFFD.
std::string lastUnit(const std::string& utf8)
{
    std::size_t at = utf8.size() - 1;
    while (isContinuation(utf8[at]))
        --at;
    return utf8CharLength(utf8[at]) == 4 ? std::string(Replacement) : utf8.substr(at);
}

/// What an entry shows: its last element.
std::optional<Value> valueOf(const Item& item)
{
    if (const auto* any = std::get_if<content::Any>(&item.content))
        return any->values.back();
    if (const auto* binary = std::get_if<content::Binary>(&item.content))
        return Value(binary->bytes);
    if (const auto* json = std::get_if<content::Json>(&item.content))
        return parseJson(json->texts.back()).value_or(Value()); // `undefined` is no JSON
    if (const auto* embed = std::get_if<content::Embed>(&item.content))
        return parseJson(embed->json);
    if (const auto* string = std::get_if<content::String>(&item.content))
        return Value(lastUnit(string->utf8));
    if (std::holds_alternative<content::Format>(item.content))
        return Value();
    return std::nullopt;
}

Item* setEntry(TransactionCore& transaction, TypeCore& core, std::string_view key, Content content)
{
    assert(isValidUtf8(key));
    auto item = std::make_unique<Item>();
    item->id = transaction.doc.nextId();
    item->length = 1;
    item->left = core.entry(key);
    if (item->left)
        item->origin = item->left->lastId();
    item->parent = &core;
    item->parentSub = &core.entries.try_emplace(std::string(key), nullptr).first->first;
    item->content = std::move(content);
    return integrateItem(transaction, std::move(item));
}

} // namespace

Map::Map(TypeCore& core)
    : m_core(core)
{
}

Map::~Map() = default;

std::optional<Value> Map::get(std::string_view key) const
{
    const Item* item = presentEntry(m_core, key);
    return item ? valueOf(*item) : std::nullopt;
}

Map* Map::map(std::string_view key) const
{
    const Item* item = presentEntry(m_core, key);
    TypeCore* type = item ? item->type() : nullptr;
    return type && type->kind == TypeKind::Map ? &type->asMap() : nullptr;
}

bool Map::has(std::string_view key) const
{
    return presentEntry(m_core, key);
}

std::vector<std::string> Map::keys() const
{
    std::vector<std::string> keys;
    for (const auto& [key, item] : m_core.entries) {
        if (item && !item->deleted)
            keys.push_back(key);
    }
    return keys;
}

void Map::set(std::string_view key, Value value)
{
    TransactionScope scope(m_core.doc, nullptr, true);
    if (const auto* bytes = std::get_if<Bytes>(&value.data()))
        setEntry(scope.transaction(), m_core, key, content::Binary{*bytes});
    else
        setEntry(scope.transaction(), m_core, key, content::Any{{std::move(value)}});
}

Map& Map::setMap(std::string_view key)
{
    TransactionScope scope(m_core.doc, nullptr, true);
    Item* item = setEntry(scope.transaction(), m_core, key, content::Type(TypeKind::Map, {}));
    return item->type()->asMap();
}

void Map::erase(std::string_view key)
{
    TransactionScope scope(m_core.doc, nullptr, true);
    if (Item* item = m_core.entry(key))
        deleteItem(scope.transaction(), item);
}

Subscription Map::observe(std::function<void(const MapEvent&)> observer)
{
    return m_core.mapObservers.add(std::move(observer));
}

Subscription Map::observeDeep(std::function<void(const MapEvent&)> observer)
{
    return m_core.deepMapObservers.add(std::move(observer));
}

} // namespace bytecrowds::crdt
