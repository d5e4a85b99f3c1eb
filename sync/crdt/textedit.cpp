#include "sync/crdt/textedit.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/formats.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

namespace {

/// The gap before the visible element at that place, so behind all tombstones. For a text without formats.
FormattedGap seekPlain(TransactionCore& transaction, const TypeCore& text, std::uint64_t units)
{
    FormattedGap gap;
    const ItemIndex::Place place = text.index->findUtf16(units);
    if (!place.item) {
        gap.left = text.index->last();
        return gap;
    }
    const Clock offset = units - place.start.utf16;
    gap.right =
        offset == 0 ? place.item : itemStartingAt(transaction, {place.item->id.client, place.item->id.clock + offset});
    gap.left = gap.right->left;
    return gap;
}

/// What Y.Text deletes by its length; anything else in a text only a foreign program can have put there.
bool isTextContent(const Item& item)
{
    return std::holds_alternative<content::String>(item.content) ||
           std::holds_alternative<content::Embed>(item.content) || std::holds_alternative<content::Type>(item.content);
}

} // namespace

void insertText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::string utf8)
{
    FormattedGap gap;
    if (text.hasFormats) {
        gap = seekFormatted(transaction, text, at);
        passRedundantFormats(gap);
    } else {
        gap = seekPlain(transaction, text, at);
    }
    auto item = std::make_unique<Item>();
    item->id = transaction.doc.nextId();
    item->length = utf16Length(utf8);
    item->left = gap.left;
    item->right = gap.right;
    if (gap.left)
        item->origin = gap.left->lastId();
    if (gap.right)
        item->rightOrigin = gap.right->id;
    item->parent = &text;
    item->content = content::String{std::move(utf8)};
    integrateItem(transaction, std::move(item));
}

void eraseText(TransactionCore& transaction, TypeCore& text, std::uint64_t at, std::uint64_t length)
{
    FormattedGap gap = text.hasFormats ? seekFormatted(transaction, text, at) : seekPlain(transaction, text, at);
    Item* const start = gap.right;
    const Formats atStart = gap.formats;
    for (; length > 0 && gap.right; gap.forward()) {
        Item* const item = gap.right;
        if (item->deleted || !isTextContent(*item))
            continue;
        if (length < item->length)
            itemStartingAt(transaction, {item->id.client, item->id.clock + length});
        length -= item->length;
        deleteItem(transaction, item);
    }
    if (text.hasFormats && start)
        cleanFormatsBetween(transaction, start, gap.right, atStart, gap.formats);
}

} // namespace bytecrowds::crdt
