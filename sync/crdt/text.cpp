#include "sync/crdt/text.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/textedit.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <cassert>

namespace bytecrowds::crdt {

namespace {

const std::string* visibleString(const Item* item)
{
    const auto* string = item ? std::get_if<content::String>(&item->content) : nullptr;
    return string ? &string->utf8 : nullptr;
}

/// The same place, or the start of the character that holds it, in both units.
Extent placeAt(const TypeCore& core, Utf16 at)
{
    const ItemIndex::Place place = core.index->findUtf16(at.value);
    Extent result = place.start;
    if (const std::string* string = visibleString(place.item)) {
        const std::size_t offset = at.value - std::size_t(place.start.utf16);
        const Utf16Place inString = findUtf16(*string, offset);
        result.utf16 += offset - (inString.inPair ? 1 : 0);
        result.utf8 += inString.byte;
    }
    return result;
}

Extent placeAt(const TypeCore& core, Utf8 at)
{
    const ItemIndex::Place place = core.index->findUtf8(at.value);
    Extent result = place.start;
    if (const std::string* string = visibleString(place.item)) {
        std::size_t offset = at.value - std::size_t(place.start.utf8);
        while (isContinuation((*string)[offset]))
            --offset;
        const bool isAscii = string->size() == place.item->length;
        result.utf16 += isAscii ? offset : utf16Length(std::string_view(*string).substr(0, offset));
        result.utf8 += offset;
    }
    return result;
}

template<class Unit>
std::uint64_t valueIn(const Extent& extent)
{
    if constexpr (std::is_same_v<Unit, Utf16>)
        return extent.utf16;
    else
        return extent.utf8;
}

template<class Unit>
std::uint64_t checkedUtf16(const TypeCore& core, Unit at)
{
    const Extent place = placeAt(core, at);
    assert(valueIn<Unit>(place) == at.value); // neither past the end nor inside a character
    return place.utf16;
}

template<class Unit>
void insertAt(TypeCore& core, Unit at, std::string_view utf8)
{
    if (utf8.empty())
        return;
    const std::uint64_t units = checkedUtf16(core, at);
    TransactionScope scope(core.doc, nullptr, true);
    assert(isValidUtf8(utf8));
    if (isValidUtf8(utf8))
        insertText(scope.transaction(), core, units, std::string(utf8));
    else
        insertText(scope.transaction(), core, units, repairUtf8(utf8));
}

template<class Unit>
void eraseAt(TypeCore& core, Unit at, Unit length)
{
    const std::uint64_t begin = checkedUtf16(core, at);
    const std::uint64_t end = checkedUtf16(core, at + length);
    if (begin >= end)
        return;
    TransactionScope scope(core.doc, nullptr, true);
    eraseText(scope.transaction(), core, begin, end - begin);
}

} // namespace

Text::Text(TypeCore& core)
    : m_core(core)
{
}

Text::~Text() = default;

Utf16 Text::utf16Length() const
{
    return Utf16(m_core.index->total().utf16);
}

Utf8 Text::utf8Length() const
{
    return Utf8(m_core.index->total().utf8);
}

std::string Text::toString() const
{
    std::string text;
    text.reserve(utf8Length().value);
    for (const Item* item = m_core.start; item; item = item->right) {
        if (const std::string* string = visibleString(item); string && !item->deleted)
            text += *string;
    }
    return text;
}

void Text::insert(Utf16 at, std::string_view utf8)
{
    insertAt(m_core, at, utf8);
}

void Text::insert(Utf8 at, std::string_view utf8)
{
    insertAt(m_core, at, utf8);
}

void Text::erase(Utf16 at, Utf16 length)
{
    eraseAt(m_core, at, length);
}

void Text::erase(Utf8 at, Utf8 length)
{
    eraseAt(m_core, at, length);
}

Utf8 Text::toUtf8(Utf16 at) const
{
    return Utf8(placeAt(m_core, at).utf8);
}

Utf16 Text::toUtf16(Utf8 at) const
{
    return Utf16(placeAt(m_core, at).utf16);
}

Subscription Text::observe(std::function<void(const TextEvent&)> observer)
{
    return m_core.textObservers.add(std::move(observer));
}

const std::string& Text::rootName() const
{
    return m_core.rootName;
}

Doc& Text::doc() const
{
    return m_core.doc.doc;
}

} // namespace bytecrowds::crdt
