#include "sync/crdt/textedit.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/textformat.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

namespace {

/// A gap in a text without formats.
struct Gap
{
    ItemRef left, right;
    Extent start; ///< what stands before it
};

/// The gap before the visible element at that place, so behind all tombstones.
Gap seekPlain(TransactionCore& transaction, TypeCore& text, std::uint64_t units)
{
    StructStore& store = transaction.doc.store;
    const PositionIndex& index = text.index();
    const PositionIndex::Place place = index.findUtf16(store, units);
    if (!place.item)
        return {text.last(), {}, place.start};
    Gap gap{store[place.item].left, place.item, place.start};
    if (const auto offset = std::uint32_t(units - place.start.utf16)) {
        const Item& item = store[place.item];
        const bool isText = item.kind() == ContentKind::String;
        gap.start += {offset, isText ? store.advance(item, offset).bytes : 0, 0};
        gap.left = place.item;
        gap.right = itemStartingAt(transaction, {item.client(), store.items.clock(item) + offset});
    }
    return gap;
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

ItemRef integrateText(TransactionCore& transaction, const NewItem& made, std::string_view utf8, bool ascii)
{
    StructStore& store = transaction.doc.store;
    return integrateItem(transaction, made, [&](ItemRef ref) {
        store[ref].setKind(ContentKind::String);
        store.setText(store[ref], utf8, ascii);
    });
}

void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string_view utf8)
{
    if (text.hasFormats) {
        FormattedGap gap = seekFormatted(transaction, text, at);
        const Formats formats = gap.formats;
        return insertFormattedText(transaction, text, gap, formats, utf8);
    }
    DocCore& doc = transaction.doc;
    const bool ascii = isAscii(utf8);
    const Clock units = ascii ? utf8.size() : utf16Length(utf8);
    const Gap gap = seekPlain(transaction, text, at);
    const LocalId rightOrigin = gap.right ? doc.store.items.id(doc.store[gap.right]) : LocalId();
    if (extendText(transaction, gap.left, gap.right, doc.nextId(), rightOrigin, utf8, units, ascii)) {
        const Extent extent = doc.store.extentOf(doc.store[gap.left]);
        text.index().setCursor(gap.left, gap.start + Extent{std::uint32_t(units), std::uint32_t(utf8.size()), 0} - extent);
        return;
    }
    const NewItem made = itemBetween(doc, text.sequenceList(), gap.left, gap.right, units);
    const ItemRef item = integrateText(transaction, made, utf8, ascii);
    text.index().setCursor(item, gap.start);
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

void eraseText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::uint64_t length)
{
    if (text.hasFormats) {
        FormattedGap gap = seekFormatted(transaction, text, at);
        return eraseFormatted(transaction, text, gap, length);
    }
    StructStore& store = transaction.doc.store;
    const Gap gap = seekPlain(transaction, text, at);
    ItemRef erased;
    for (ItemRef ref = gap.right; length > 0 && ref; ref = store[ref].right) {
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
        text.index().setCursor(erased, gap.start);
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
