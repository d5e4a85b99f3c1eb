#include "sync/crdt/typecore.h"

#include "sync/crdt/array.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/map.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/text.h"
#include "sync/crdt/typeobservers.h"

namespace bytecrowds::crdt {

ListNumber Entries::find(std::string_view key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? NoList : found->second->list;
}

Entries::Entry& Entries::add(std::string_view key)
{
    Entry& entry = *m_order.emplace_back(std::make_unique<Entry>(Entry{std::string(key), NoList}));
    m_byKey.emplace(entry.key, &entry);
    return entry;
}

void Entries::clear()
{
    m_byKey.clear();
    m_order.clear();
}

TypeCore::TypeCore(DocCore& ofDoc, TypeKind ofKind, std::string withName, ItemRef ofItem)
    : doc(ofDoc)
    , kind(ofKind)
    , name(std::move(withName))
    , item(ofItem)
{
}

TypeCore::~TypeCore() = default;

bool TypeCore::isDeleted() const
{
    return item && doc.store[item].isDeleted();
}

TypeCore* TypeCore::parent() const
{
    return item ? doc.store.parent(doc.store[item]) : nullptr;
}

ItemRef TypeCore::first() const
{
    return sequence == NoList ? ItemRef() : doc.store.lists[sequence].first;
}

ItemRef TypeCore::last() const
{
    return sequence == NoList ? ItemRef() : doc.store.lists[sequence].last;
}

ItemRef TypeCore::entry(std::string_view key) const
{
    const ListNumber list = entries.find(key);
    return list == NoList ? ItemRef() : doc.store.lists[list].last;
}

ItemRef TypeCore::presentEntry(std::string_view key) const
{
    const ItemRef ref = entry(key);
    return ref && !doc.store[ref].isDeleted() ? ref : ItemRef();
}

bool TypeCore::isOrContains(const TypeCore* other) const
{
    while (other && other != this)
        other = other->parent();
    return other == this;
}

ListNumber TypeCore::sequenceList()
{
    if (sequence == NoList)
        sequence = doc.store.lists.add(ItemList(this, nullptr));
    return sequence;
}

ListNumber TypeCore::entryList(std::string_view key)
{
    if (const ListNumber list = entries.find(key); list != NoList)
        return list;
    Entries::Entry& entry = entries.add(key);
    return entry.list = doc.store.lists.add(ItemList(this, &entry.key));
}

void TypeCore::dropIndex()
{
    if (m_index)
        dropListIndex(doc.store, sequence);
    m_index = nullptr;
}

PositionIndex& TypeCore::makeIndex()
{
    m_index = &indexOf(doc.store, sequenceList());
    return *m_index;
}

Text& TypeCore::asText()
{
    if (!text)
        text = std::make_unique<Text>(*this);
    return *text;
}

Map& TypeCore::asMap()
{
    if (!map)
        map = std::make_unique<Map>(*this);
    return *map;
}

Array& TypeCore::asArray()
{
    if (!array)
        array = std::make_unique<Array>(*this);
    return *array;
}

TypeObservers& TypeCore::observed()
{
    doc.noteObserver();
    if (!observers)
        observers = std::make_unique<TypeObservers>();
    return *observers;
}

} // namespace bytecrowds::crdt
