#include "sync/crdt/textedit.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/textformat.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <cassert>

namespace bytecrowds::crdt {

namespace {

/// The neighbours of a place in a text without formats, behind all tombstones there; cuts an item.
struct Gap
{
    ItemRef left, right;
};

Gap openGap(TransactionCore& transaction, TypeCore& text, const TextPlace& place)
{
    StructStore& store = transaction.doc.store;
    if (!place.item)
        return {text.last(), {}};
    const Item& item = store[place.item];
    if (place.offset == 0)
        return {item.left, place.item};
    return {place.item, itemStartingAt(transaction, {item.client(), store.items.clock(item) + place.offset})};
}

template<class PutContent>
void insertFormatted(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, Formats formats, Clock length,
                     PutContent putContent)
{
    formats.endMissing(gap.formats);
    passRedundantFormats(transaction.doc.store, gap, formats);
    Formats ended = beginFormats(transaction, text, gap, formats);
    const NewItem made = itemBetween(transaction.doc, text.sequenceList(), gap.left, gap.right, length);
    gap.right = integrateItem(transaction, made, putContent);
    gap.forward(transaction.doc.store);
    endFormats(transaction, text, gap, ended);
}

void insertFormattedText(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, const Formats& formats,
                         std::string_view utf8)
{
    StructStore& store = transaction.doc.store;
    insertFormatted(transaction, text, gap, formats, utf16Length(utf8), [&](ItemRef ref) {
        store[ref].setKind(ContentKind::String);
        store.setText(store[ref], utf8, isAscii(utf8));
    });
}

void insertFormattedEmbed(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, const Formats& formats,
                          const Value& embed)
{
    StructStore& store = transaction.doc.store;
    insertFormatted(transaction, text, gap, formats, 1, [&](ItemRef ref) {
        store[ref].setKind(ContentKind::Embed);
        store.setContent(store[ref], content::Embed{embed});
    });
}

} // namespace

TextPlace findPlace(TypeCore& text, Utf16 at)
{
    const StructStore& store = text.doc.store;
    const PositionIndex::Place found = text.index().findUtf16(store, at.value);
    TextPlace place{found.item, 0, found.start};
    if (!found.item)
        return place;
    const Item& item = store[found.item];
    place.offset = std::uint32_t(at.value - found.start.utf16);
    if (item.kind() != ContentKind::String) {
        place.before.utf16 += place.offset;
        return place;
    }
    const TextBuffer::Place inside = store.advance(item, place.offset);
    place.offset -= inside.inPair ? 1 : 0;
    place.before += {place.offset, inside.bytes, 0};
    return place;
}

TextPlace findPlace(TypeCore& text, Utf8 at)
{
    const StructStore& store = text.doc.store;
    const PositionIndex::Place found = text.index().findUtf8(store, at.value);
    TextPlace place{found.item, 0, found.start};
    if (!found.item)
        return place;
    const Item& item = store[found.item];
    auto bytes = std::uint32_t(at.value - found.start.utf8);
    if (store.isAscii(item)) {
        place.offset = bytes;
    } else {
        const TextBuffer& buffer = store.client(item.client()).text;
        const std::uint32_t start = store.textOffset(item);
        while (isContinuation(buffer.view(start + bytes, 1)[0]))
            --bytes;
        place.offset = std::uint32_t(buffer.units(start, start + bytes));
    }
    place.before += {place.offset, bytes, 0};
    return place;
}

namespace {

template<class Unit>
std::uint64_t countBehind(TypeCore& text, const TextPlace& place, Unit length)
{
    const StructStore& store = text.doc.store;
    if (place.item) { // mostly all of it is in one run of ASCII
        const Item& item = store[place.item];
        if (item.kind() == ContentKind::String && store.isAscii(item) && place.offset + length.value <= item.length)
            return length.value;
    }
    const Extent end = findPlace(text, Unit(valueIn(place.before, length)) + length).before;
    assert(valueIn(end, length) == valueIn(place.before, length) + length.value);
    return end.utf16 - place.before.utf16;
}

} // namespace

std::uint64_t unitsBehind(TypeCore& text, const TextPlace& place, Utf16 length)
{
    return countBehind(text, place, length);
}

std::uint64_t unitsBehind(TypeCore& text, const TextPlace& place, Utf8 length)
{
    return countBehind(text, place, length);
}

ItemRef integrateText(TransactionCore& transaction, const NewItem& made, std::string_view utf8, bool ascii)
{
    StructStore& store = transaction.doc.store;
    return integrateItem(transaction, made, [&](ItemRef ref) {
        store[ref].setKind(ContentKind::String);
        store.setText(store[ref], utf8, ascii);
    });
}

void insertText(TransactionCore& transaction, TypeCore& text, const TextPlace& place, std::string_view utf8, bool ascii)
{
    if (text.hasFormats) {
        FormattedGap gap = seekFormatted(transaction, text, place.before.utf16);
        const Formats formats = gap.formats;
        return insertFormattedText(transaction, text, gap, formats, utf8);
    }
    DocCore& doc = transaction.doc;
    const Clock units = ascii ? utf8.size() : utf16Length(utf8);
    const Gap gap = openGap(transaction, text, place);
    const LocalId rightOrigin = gap.right ? doc.store.items.id(doc.store[gap.right]) : LocalId();
    const Extent end = place.before + Extent{std::uint32_t(units), std::uint32_t(utf8.size()), 0};
    ItemRef item = gap.left;
    if (!extendAtOnce(transaction, gap.left, gap.right, rightOrigin, {doc.nextId(), utf8, units, ascii})) {
        const NewItem made = itemBetween(doc, text.sequenceList(), gap.left, gap.right, units);
        item = integrateText(transaction, made, utf8, ascii);
    }
    if (doc.store[item].isDeleted()) // the text is gone, and what comes into it goes at once
        return;
    text.index().setCursor(item, end - doc.store.extentOf(doc.store[item]));
    doc.typing.set(doc, text, item, end);
}

void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string_view utf8,
                const Formats& formats)
{
    FormattedGap gap = seekFormatted(transaction, text, at);
    insertFormattedText(transaction, text, gap, formats, utf8);
}

void insertEmbed(TransactionCore& transaction, TypeCore& text, std::uint64_t at, const Value& embed,
                 const Formats& formats)
{
    FormattedGap gap = seekFormatted(transaction, text, at);
    insertFormattedEmbed(transaction, text, gap, formats, embed);
}

void eraseText(TransactionCore& transaction, TypeCore& text, const TextPlace& place, std::uint64_t length)
{
    if (text.hasFormats) {
        FormattedGap gap = seekFormatted(transaction, text, place.before.utf16);
        return eraseFormatted(transaction, text, gap, length);
    }
    if (const ItemRef grown = eraseAtBorder(transaction, place.item, place.offset, length)) {
        text.index().setCursor(grown, place.before);
        if (place.offset > 0)
            transaction.doc.typing.set(transaction.doc, text, place.item, place.before);
        return;
    }
    StructStore& store = transaction.doc.store;
    ItemRef erased;
    for (ItemRef ref = openGap(transaction, text, place).right; length > 0 && ref; ref = store[ref].right) {
        const Item& item = store[ref];
        if (item.isDeleted() || !isTextContent(item.kind()))
            continue;
        if (length < item.length)
            itemStartingAt(transaction, {item.client(), store.items.clock(item) + length});
        length -= item.length;
        deleteItem(transaction, ref);
        if (!erased)
            erased = ref;
    }
    if (erased)
        text.index().setCursor(erased, place.before);
    if (place.offset > 0)
        transaction.doc.typing.set(transaction.doc, text, place.item, place.before);
}

void applyDelta(TransactionCore& transaction, TypeCore& text, const Delta& delta)
{
    FormattedGap gap = seekFormatted(transaction, text, 0);
    for (const DeltaOp& op : delta) {
        const Formats formats = toFormats(op.attributes);
        if (op.kind == DeltaOp::Kind::Retain) {
            formatText(transaction, text, gap, op.length, formats);
        } else if (op.kind == DeltaOp::Kind::Delete) {
            eraseFormatted(transaction, text, gap, op.length);
        } else if (const auto* utf8 = std::get_if<std::string>(&op.content)) {
            if (!utf8->empty())
                insertFormattedText(transaction, text, gap, formats, isValidUtf8(*utf8) ? *utf8 : repairUtf8(*utf8));
        } else if (const auto* element = std::get_if<Element>(&op.content)) {
            if (const auto* embed = std::get_if<Value>(element))
                insertFormattedEmbed(transaction, text, gap, formats, *embed);
        }
    }
}

} // namespace bytecrowds::crdt
