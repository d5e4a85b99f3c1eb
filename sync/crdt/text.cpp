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

#include <algorithm>
#include <cassert>

namespace bytecrowds::crdt {

namespace {

/// An offset past the end, or inside a character, is a misuse.
template<class Unit>
TextPlace checkedPlace(TypeCore& core, Unit at)
{
    const TextPlace place = findPlace(core, at);
    assert(valueIn(place.before, at) == at.value);
    return place;
}

template<class Unit>
void insertAt(TypeCore& core, Unit at, std::string_view utf8)
{
    if (utf8.empty() || core.doc.typing.insert(core.doc, core, at, utf8))
        return;
    assert(isValidUtf8(utf8));
    const bool ascii = isAscii(utf8);
    if (!ascii && !isValidUtf8(utf8))
        return insertAt(core, at, repairUtf8(utf8));
    const TextPlace place = checkedPlace(core, at);
    TransactionScope scope(core.doc, nullptr, true);
    insertText(scope.transaction(), core, place, utf8, ascii);
    if (!scope.isOuter())
        core.doc.typing.forget();
}

template<class Unit>
void eraseAt(TypeCore& core, Unit at, Unit length)
{
    if (core.doc.typing.erase(core.doc, core, at, length))
        return;
    const TextPlace place = checkedPlace(core, at);
    const std::uint64_t units = unitsBehind(core, place, length);
    if (units == 0)
        return;
    TransactionScope scope(core.doc, nullptr, true);
    eraseText(scope.transaction(), core, place, units);
    if (!scope.isOuter())
        core.doc.typing.forget();
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
    assert(isValidUtf8(utf8));
    if (!isValidUtf8(utf8))
        return insert(at, repairUtf8(utf8), attributes);
    const std::uint64_t units = checkedPlace(m_core, at).before.utf16;
    TransactionScope scope(m_core.doc, nullptr, true);
    insertText(scope.transaction(), m_core, units, utf8, toFormats(attributes));
}

void Text::insertEmbed(Utf16 at, const Value& embed, const Attributes& attributes)
{
    const std::uint64_t units = checkedPlace(m_core, at).before.utf16;
    TransactionScope scope(m_core.doc, nullptr, true);
    crdt::insertEmbed(scope.transaction(), m_core, units, embed, toFormats(attributes));
}

void Text::format(Utf16 at, Utf16 length, const Attributes& attributes)
{
    const TextPlace place = checkedPlace(m_core, at);
    const std::uint64_t units = unitsBehind(m_core, place, length);
    if (units == 0)
        return;
    TransactionScope scope(m_core.doc, nullptr, true);
    FormattedGap gap = seekFormatted(scope.transaction(), m_core, place.before.utf16);
    formatText(scope.transaction(), m_core, gap, units, toFormats(attributes));
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
    return Utf8(findPlace(m_core, at).before.utf8);
}

Utf16 Text::toUtf16(Utf8 at) const
{
    return Utf16(findPlace(m_core, at).before.utf16);
}

Subscription Text::observe(std::function<void(const TextEvent&)> observer)
{
    return m_core.observed().text.add(std::move(observer));
}

Subscription Text::observeDeep(std::function<void(const std::vector<Event>&)> observer)
{
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
