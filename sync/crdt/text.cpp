#include "sync/crdt/text.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/elements.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/snapshot.h"
#include "sync/crdt/textdelta.h"
#include "sync/crdt/textedit.h"
#include "sync/crdt/textformat.h"
#include "sync/crdt/typeobservers.h"
#include "sync/crdt/utf8.h"

#include <cassert>

namespace bytecrowds::crdt {

namespace {

bool isText(const StructStore& store, ItemRef ref)
{
    return ref && store[ref].kind() == ContentKind::String;
}

/// The same place, or the start of the character that holds it, in both units.
Extent placeAt(TypeCore& core, Utf16 at)
{
    const StructStore& store = core.doc.store;
    const PositionIndex::Place place = core.index().findUtf16(store, at.value);
    Extent result = place.start;
    if (!isText(store, place.item))
        return result;
    const auto offset = std::uint32_t(at.value - place.start.utf16);
    const TextBuffer::Place inside = store.advance(store[place.item], offset);
    return result += {offset - (inside.inPair ? 1 : 0), inside.bytes, 0};
}

Extent placeAt(TypeCore& core, Utf8 at)
{
    const StructStore& store = core.doc.store;
    const PositionIndex::Place place = core.index().findUtf8(store, at.value);
    Extent result = place.start;
    if (!isText(store, place.item))
        return result;
    const Item& item = store[place.item];
    auto offset = std::uint32_t(at.value - place.start.utf8);
    if (store.isAscii(item))
        return result += {offset, offset, 0};
    const TextBuffer& buffer = store.client(item.client()).text;
    const std::uint32_t start = store.textOffset(item);
    while (isContinuation(buffer.view(start + offset, 1)[0]))
        --offset;
    return result += {std::uint32_t(buffer.units(start, start + offset)), offset, 0};
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
std::uint64_t checkedUtf16(TypeCore& core, Unit at)
{
    const Extent place = placeAt(core, at);
    assert(valueIn<Unit>(place) == at.value); // neither past the end nor inside a character
    return place.utf16;
}

/// What a caller gave as text; U+FFFD where it is none.
class ValidText
{
public:
    explicit ValidText(std::string_view utf8)
        : m_view(utf8)
    {
        assert(isValidUtf8(utf8));
        if (!isAscii(utf8) && !isValidUtf8(utf8))
            m_view = m_repaired = repairUtf8(utf8);
    }
    operator std::string_view() const { return m_view; }

private:
    std::string m_repaired;
    std::string_view m_view;
};

template<class Unit>
void insertAt(TypeCore& core, Unit at, std::string_view utf8)
{
    if (utf8.empty())
        return;
    const std::uint64_t units = checkedUtf16(core, at);
    TransactionScope scope(core.doc, nullptr, true);
    insertText(scope.transaction(), core, units, ValidText(utf8));
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
    return Utf16(m_core.index().total().utf16);
}

Utf8 Text::utf8Length() const
{
    return Utf8(m_core.index().total().utf8);
}

std::string Text::toString() const
{
    const StructStore& store = m_core.doc.store;
    std::string text;
    text.reserve(utf8Length().value);
    for (ItemRef ref = m_core.first(); ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (item.kind() == ContentKind::String && !item.isDeleted())
            text += store.text(item);
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

void Text::insert(Utf16 at, std::string_view utf8, const Attributes& attributes)
{
    if (utf8.empty())
        return;
    const std::uint64_t units = checkedUtf16(m_core, at);
    TransactionScope scope(m_core.doc, nullptr, true);
    insertText(scope.transaction(), m_core, units, ValidText(utf8), toFormats(attributes));
}

void Text::insertEmbed(Utf16 at, const Value& embed, const Attributes& attributes)
{
    const std::uint64_t units = checkedUtf16(m_core, at);
    TransactionScope scope(m_core.doc, nullptr, true);
    crdt::insertEmbed(scope.transaction(), m_core, units, embed, toFormats(attributes));
}

void Text::format(Utf16 at, Utf16 length, const Attributes& attributes)
{
    const std::uint64_t begin = checkedUtf16(m_core, at);
    const std::uint64_t end = checkedUtf16(m_core, at + length);
    if (begin >= end)
        return;
    TransactionScope scope(m_core.doc, nullptr, true);
    FormattedGap gap = seekFormatted(scope.transaction(), m_core, begin);
    formatText(scope.transaction(), m_core, gap, end - begin, toFormats(attributes));
}

Delta Text::toDelta() const
{
    return textDelta(m_core);
}

Delta Text::toDelta(const Snapshot& snapshot, const Snapshot* before, const ChangeAttribute& attribute)
{
    return textDelta(m_core, snapshot, before, attribute);
}

std::string Text::toString(const Snapshot& snapshot) const
{
    return textAt(m_core, snapshot);
}

void Text::applyDelta(const Delta& delta)
{
    TransactionScope scope(m_core.doc, nullptr, true);
    crdt::applyDelta(scope.transaction(), m_core, delta);
}

void Text::setAttribute(std::string_view key, Value value)
{
    setEntry(m_core, key, std::move(value));
}

void Text::removeAttribute(std::string_view key)
{
    eraseEntry(m_core, key);
}

std::optional<Element> Text::attribute(std::string_view key) const
{
    return entryOf(m_core, key);
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
    m_core.doc.typesAreObserved = true;
    return m_core.observed().text.add(std::move(observer));
}

Subscription Text::observeDeep(std::function<void(const std::vector<Event>&)> observer)
{
    m_core.doc.typesAreObserved = true;
    return m_core.observed().deep.add(std::move(observer));
}

const std::string& Text::rootName() const
{
    static const std::string none;
    return m_core.item ? none : m_core.name;
}

Doc& Text::doc() const
{
    return m_core.doc.doc;
}

} // namespace bytecrowds::crdt
