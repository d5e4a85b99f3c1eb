#include "sync/crdt/typingcursor.h"

#include "sync/crdt/borders.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

void TypingCursor::set(const DocCore& doc, TypeCore& text, ItemRef ref, const Extent& end)
{
    const StructStore& store = doc.store;
    const Item& item = store[ref];
    m_text = &text;
    m_item = ref;
    m_end = end;
    m_isAscii = item.kind() == ContentKind::String && store.isAscii(item);
    // Behind tombstones a text of its own begins.
    const bool isBeforeText = !item.right || !store[item.right].isDeleted();
    m_canInsert = m_isAscii && isBeforeText && !item.isWide() && doc.ownClient == item.client() &&
                  store.items.end(item) == doc.nextClock() &&
                  store.items.rightOrigin(item) == (item.right ? store.items.id(store[item.right]) : LocalId());
    m_transaction = doc.transactionCount;
}

bool TypingCursor::isValid(const DocCore& doc) const
{
    return m_transaction == doc.transactionCount && !doc.transaction && !doc.isWatched();
}

bool TypingCursor::insertHere(DocCore& doc, std::string_view utf8)
{
    if (!m_canInsert || !isValid(doc) || !isAscii(utf8))
        return false;
    StructStore& store = doc.store;
    const Item& item = store[m_item];
    const AddedText added{{item.client(), Clock(item.clock) + item.length}, utf8, utf8.size(), true};
    if (added.id.clock + added.units > ItemPool::MaxNarrow)
        return false;
    extendText(store, m_item, added);
    m_end += {std::uint32_t(utf8.size()), std::uint32_t(utf8.size()), 0};
    return true;
}

bool TypingCursor::eraseHere(DocCore& doc, std::size_t length)
{
    StructStore& store = doc.store;
    if (!isValid(doc) || !doc.collectsGarbage() || length == 0 || length >= store[m_item].length)
        return false;
    const auto count = std::uint32_t(length);
    const MovableBorder border = findBorder(store, m_item, store[m_item].length - count, count);
    if (!border.tombstone || mayJoin(store, border.tombstone, store[border.tombstone].right))
        return false;
    moveBorder(store, m_item, border, count);
    store.pack(store[m_item].client());
    m_end -= {count, count, 0};
    m_canInsert = false;
    return true;
}

} // namespace bytecrowds::crdt
