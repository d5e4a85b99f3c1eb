#pragma once

#include "sync/crdt/itemlist.h"
#include "sync/crdt/offset.h"

#include <cstdint>
#include <string_view>

namespace bytecrowds::crdt {

struct DocCore;
struct TypeCore;

/// Where somebody types in a text, while nobody looks: what is typed or deleted there needs no transaction. Any transaction
/// ends it.
class TypingCursor
{
public:
    /// Behind an item of text of our own, which a transaction at hand has made, lengthened or shortened.
    void set(const DocCore& doc, TypeCore& text, ItemRef item, const Extent& end);

    /// The transaction holds more than that edit: what comes behind it may have moved or joined the item.
    void forget() { m_text = nullptr; }

    /// False, and nothing was done, when it takes a transaction.
    template<class Unit>
    bool insert(DocCore& doc, const TypeCore& text, Unit at, std::string_view utf8)
    {
        return &text == m_text && isAt(at) && insertHere(doc, utf8);
    }
    template<class Unit>
    bool erase(DocCore& doc, const TypeCore& text, Unit at, Unit length)
    {
        return &text == m_text && isAt(at + length) && m_isAscii && eraseHere(doc, length.value);
    }

private:
    bool isAt(Utf16 at) const { return at.value == m_end.utf16; }
    bool isAt(Utf8 at) const { return at.value == m_end.utf8; }
    bool insertHere(DocCore& doc, std::string_view utf8);
    bool eraseHere(DocCore& doc, std::size_t length);
    bool isValid(const DocCore& doc) const;

    TypeCore* m_text = nullptr;
    ItemRef m_item;
    Extent m_end; ///< what stands before the end of the item
    bool m_isAscii = false;
    bool m_canInsert = false;        ///< what is typed there becomes part of the item
    std::uint64_t m_transaction = 0; ///< the last one
};

} // namespace bytecrowds::crdt
