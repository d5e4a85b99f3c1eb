#include "sync/crdt/array.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/elements.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/map.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/snapshot.h"
#include "sync/crdt/text.h"
#include "sync/crdt/typeobservers.h"

#include <algorithm>
#include <cassert>

namespace bytecrowds::crdt {

namespace {

/// The item behind which an element comes to stand at that index: right behind the visible one before it, so before
/// tombstones; none at the front.
ItemRef leftOf(TransactionCore& transaction, TypeCore& array, std::size_t at)
{
    StructStore& store = transaction.doc.store;
    if (at == 0)
        return {};
    const PositionIndex::Place place = array.index().findUtf16(store, at - 1);
    const Item& item = store[place.item];
    const auto behind = Clock(at - place.start.utf16);
    if (behind < item.length)
        itemStartingAt(transaction, {item.client(), store.items.clock(item) + behind});
    return place.item;
}

/// Puts elements between two neighbours, one item for all values that stand together and one for each of bytes.
class Inserter
{
public:
    Inserter(TransactionCore& transaction, TypeCore& array, ItemRef left)
        : m_transaction(transaction)
        , m_store(transaction.doc.store)
        , m_list(array.sequenceList())
        , m_left(left)
        , m_right(left ? m_store[left].right : array.first())
    {
    }

    void insert(std::vector<Value> values)
    {
        auto begin = values.begin();
        for (auto each = values.begin(); each != values.end(); ++each) {
            const auto* bytes = std::get_if<Bytes>(&each->data());
            if (!bytes)
                continue;
            insertRun(begin, each);
            begin = each + 1;
            put(1, [&](ItemRef ref) {
                m_store[ref].setKind(ContentKind::Binary);
                m_store.setContent(m_store[ref], *bytes);
            });
        }
        insertRun(begin, values.end());
    }

    TypeCore& insertType(TypeKind kind)
    {
        put(1, [&](ItemRef ref) {
            m_store[ref].setKind(ContentKind::Type);
            m_store.setContent(m_store[ref], std::make_unique<TypeCore>(m_transaction.doc, kind, std::string(), ref));
        });
        return *m_store.type(m_store[m_left]);
    }

private:
    template<class PutContent>
    void put(Clock length, PutContent putContent)
    {
        m_left = integrateItem(m_transaction, itemBetween(m_transaction.doc, m_list, m_left, m_right, length), putContent);
    }

    void insertRun(std::vector<Value>::iterator begin, std::vector<Value>::iterator end)
    {
        if (begin == end)
            return;
        put(Clock(end - begin), [&](ItemRef ref) {
            Item& item = m_store[ref];
            std::vector<Value>& values = m_store.client(item.client()).values;
            item.setKind(ContentKind::Any);
            item.content = std::uint32_t(values.size());
            values.insert(values.end(), std::make_move_iterator(begin), std::make_move_iterator(end));
        });
    }

    TransactionCore& m_transaction;
    StructStore& m_store;
    ListNumber m_list;
    ItemRef m_left, m_right;
};

std::size_t checkedIndex(const Array& array, std::size_t at)
{
    assert(at <= array.size());
    return std::min(at, array.size());
}

TypeCore& insertTypeAt(TypeCore& core, std::size_t at, TypeKind kind)
{
    TransactionScope scope(core.doc, nullptr, true);
    const ItemRef left = leftOf(scope.transaction(), core, at);
    return lastingType(core, Inserter(scope.transaction(), core, left).insertType(kind));
}

} // namespace

Array::Array(TypeCore& core)
    : m_core(core)
{
}

Array::~Array() = default;

std::size_t Array::size() const
{
    return m_core.index().total().utf16;
}

std::optional<Element> Array::element(std::size_t at) const
{
    const StructStore& store = m_core.doc.store;
    const PositionIndex::Place place = m_core.index().findUtf16(store, at);
    return place.item ? elementOf(store, store[place.item], at - place.start.utf16) : std::nullopt;
}

std::optional<Value> Array::get(std::size_t at) const
{
    const auto found = element(at);
    const auto* value = found ? std::get_if<Value>(&*found) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

Map* Array::map(std::size_t at) const
{
    const auto found = element(at);
    const auto* type = found ? std::get_if<SharedType>(&*found) : nullptr;
    return type ? type->map() : nullptr;
}

Array* Array::array(std::size_t at) const
{
    const auto found = element(at);
    const auto* type = found ? std::get_if<SharedType>(&*found) : nullptr;
    return type ? type->array() : nullptr;
}

Text* Array::text(std::size_t at) const
{
    const auto found = element(at);
    const auto* type = found ? std::get_if<SharedType>(&*found) : nullptr;
    return type ? type->text() : nullptr;
}

std::vector<Element> Array::elements() const
{
    const StructStore& store = m_core.doc.store;
    std::vector<Element> elements;
    for (ItemRef ref = m_core.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        for (Clock i = 0; item.isVisible() && i < item.length; ++i)
            elements.push_back(*elementOf(store, item, i));
    }
    return elements;
}

std::vector<Element> Array::elements(const Snapshot& snapshot) const
{
    const StructStore& store = m_core.doc.store;
    std::vector<Element> elements;
    for (ItemRef ref = m_core.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (!item.isCountable())
            continue;
        for (const auto& [begin, end] : snapshot.shownParts(store.globalId(store.items.id(item)), item.length)) {
            for (Clock i = begin; i < end; ++i)
                elements.push_back(*elementOf(store, item, i));
        }
    }
    return elements;
}

Value Array::toJson() const
{
    return crdt::toJson(m_core);
}

void Array::insert(std::size_t at, std::vector<Value> values)
{
    at = checkedIndex(*this, at);
    TransactionScope scope(m_core.doc, nullptr, true);
    const ItemRef left = leftOf(scope.transaction(), m_core, at);
    Inserter(scope.transaction(), m_core, left).insert(std::move(values));
}

Map& Array::insertMap(std::size_t at)
{
    return insertTypeAt(m_core, checkedIndex(*this, at), TypeKind::Map).asMap();
}

Array& Array::insertArray(std::size_t at)
{
    return insertTypeAt(m_core, checkedIndex(*this, at), TypeKind::Array).asArray();
}

Text& Array::insertText(std::size_t at)
{
    return insertTypeAt(m_core, checkedIndex(*this, at), TypeKind::Text).asText();
}

void Array::push(std::vector<Value> values)
{
    TransactionScope scope(m_core.doc, nullptr, true);
    Inserter(scope.transaction(), m_core, m_core.last()).insert(std::move(values));
}

void Array::erase(std::size_t at, std::size_t count)
{
    assert(at + count <= size());
    at = std::min(at, size());
    count = std::min(count, size() - at);
    if (count == 0)
        return;
    TransactionScope scope(m_core.doc, nullptr, true);
    StructStore& store = m_core.doc.store;
    const PositionIndex::Place place = m_core.index().findUtf16(store, at);
    ItemRef ref = place.item;
    if (const auto offset = Clock(at - place.start.utf16)) {
        const Item& item = store[ref];
        ref = itemStartingAt(scope.transaction(), {item.client(), store.items.clock(item) + offset});
    }
    for (; count > 0 && ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (item.isDeleted())
            continue;
        if (count < item.length)
            itemStartingAt(scope.transaction(), {item.client(), store.items.clock(item) + count});
        count -= std::min<std::size_t>(count, item.length);
        deleteItem(scope.transaction(), ref);
    }
}

Subscription Array::observe(std::function<void(const Event&)> observer)
{
    return m_core.observed().own.add(std::move(observer));
}

Subscription Array::observeDeep(std::function<void(const std::vector<Event>&)> observer)
{
    return m_core.observed().deep.add(std::move(observer));
}

} // namespace bytecrowds::crdt
