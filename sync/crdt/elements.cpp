#include "sync/crdt/elements.h"

#include "sync/crdt/array.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/map.h"
#include "sync/crdt/text.h"
#include "sync/crdt/utf8.h"

#include <cassert>

namespace bytecrowds::crdt {

namespace {

/// One UTF-16 unit; half a pair is shown as U+FFFD.
std::string unitAt(const StructStore& store, const Item& item, Clock index)
{
    const std::string_view text = store.text(item);
    const Utf16Place place = findUtf16(text, std::size_t(index));
    const std::size_t length = utf8CharLength(text[place.byte]);
    return std::string(length == 4 ? Replacement : text.substr(place.byte, length));
}

/// A map's values nest in one another only as deep as its replicas have made them: no deeper than this is shown.
constexpr int MaxShownNesting = 2 * MaxNesting;

Value jsonOf(const TypeCore& type, int depth);

Value jsonOf(const Element& element, int depth)
{
    if (const auto* value = std::get_if<Value>(&element))
        return *value;
    const auto* type = std::get_if<SharedType>(&element);
    return type && depth < MaxShownNesting ? jsonOf(type->core(), depth + 1) : Value();
}

Value arrayJson(const TypeCore& type, int depth)
{
    const StructStore& store = type.doc.store;
    Value::Array array;
    for (ItemRef ref = type.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        for (Clock i = 0; item.isVisible() && i < item.length; ++i)
            array.push_back(jsonOf(*elementOf(store, item, i), depth));
    }
    return Value(std::move(array));
}

Value mapJson(const TypeCore& type, int depth)
{
    Value::Object object;
    for (const auto& entry : type.entries) {
        if (const auto element = entryOf(type, entry->key))
            object.emplace_back(entry->key, jsonOf(*element, depth));
    }
    return Value(std::move(object));
}

Value jsonOf(const TypeCore& type, int depth)
{
    switch (type.kind) {
    case TypeKind::Array:
        return arrayJson(type, depth);
    case TypeKind::Map:
        return mapJson(type, depth);
    case TypeKind::Text:
        return Value(const_cast<TypeCore&>(type).asText().toString());
    default:
        return Value();
    }
}

template<class PutContent>
ItemRef insertEntry(TransactionCore& transaction, TypeCore& type, std::string_view key, PutContent putContent)
{
    assert(isValidUtf8(key));
    const ListNumber list = type.entryList(isValidUtf8(key) ? std::string(key) : repairUtf8(key));
    const ItemRef left = type.doc.store.lists[list].last;
    return integrateItem(transaction, itemBetween(type.doc, list, left, {}, 1), putContent);
}

} // namespace

std::optional<Element> elementOf(const StructStore& store, const Item& item, Clock index)
{
    switch (item.kind()) {
    case ContentKind::Any:
    case ContentKind::Json:
        return store.value(item, index);
    case ContentKind::Binary:
        return Value(std::get<Bytes>(store.content(item)));
    case ContentKind::Embed:
        return std::get<content::Embed>(store.content(item)).value;
    case ContentKind::String:
        return Value(unitAt(store, item, index));
    case ContentKind::Type:
        return SharedType(*store.type(item));
    case ContentKind::Subdocument:
        return std::get<content::Subdocument>(store.content(item));
    default:
        return std::nullopt;
    }
}

std::optional<Element> lastElementOf(const StructStore& store, const Item& item)
{
    return elementOf(store, item, store.items.length(item) - 1);
}

Value toJson(const TypeCore& type)
{
    return jsonOf(type, 0);
}

void setEntry(TypeCore& type, std::string_view key, Value value)
{
    TransactionScope scope(type.doc, nullptr, true);
    StructStore& store = type.doc.store;
    insertEntry(scope.transaction(), type, key, [&](ItemRef ref) {
        Item& item = store[ref];
        if (const auto* bytes = std::get_if<Bytes>(&value.data())) {
            item.setKind(ContentKind::Binary);
            store.setContent(item, *bytes);
        } else {
            std::vector<Value>& values = store.client(item.client()).values;
            item.setKind(ContentKind::Any);
            item.content = std::uint32_t(values.size());
            values.push_back(std::move(value));
        }
    });
}

TypeCore& setTypeEntry(TypeCore& type, std::string_view key, TypeKind kind)
{
    TransactionScope scope(type.doc, nullptr, true);
    StructStore& store = type.doc.store;
    const ItemRef item = insertEntry(scope.transaction(), type, key, [&](ItemRef ref) {
        store[ref].setKind(ContentKind::Type);
        store.setContent(store[ref], std::make_unique<TypeCore>(type.doc, kind, std::string(), ref));
    });
    return lastingType(type, *store.type(store[item]));
}

TypeCore& lastingType(TypeCore& parent, TypeCore& made)
{
    return parent.isDeleted() && parent.doc.options.collectGarbage ? parent.doc.detachedType(made.kind) : made;
}

void eraseEntry(TypeCore& type, std::string_view key)
{
    TransactionScope scope(type.doc, nullptr, true);
    if (const ItemRef item = type.entry(key))
        deleteItem(scope.transaction(), item);
}

std::optional<Element> entryOf(const TypeCore& type, std::string_view key)
{
    const StructStore& store = type.doc.store;
    const ItemRef ref = type.presentEntry(key);
    if (!ref)
        return std::nullopt;
    if (store[ref].kind() == ContentKind::Format)
        return Value(); // no replica gives a key one
    return lastElementOf(store, store[ref]);
}

TypeKind SharedType::kind() const
{
    return m_core->kind;
}

Text* SharedType::text() const
{
    return m_core->kind == TypeKind::Text ? &m_core->asText() : nullptr;
}

Map* SharedType::map() const
{
    return m_core->kind == TypeKind::Map ? &m_core->asMap() : nullptr;
}

Array* SharedType::array() const
{
    return m_core->kind == TypeKind::Array ? &m_core->asArray() : nullptr;
}

Value SharedType::toJson() const
{
    return crdt::toJson(*m_core);
}

} // namespace bytecrowds::crdt
