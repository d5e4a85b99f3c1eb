#include "sync/crdt/textformat.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/textedit.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <string>

namespace bytecrowds::crdt {

namespace {

/// Puts a format between the neighbours of a gap, and goes behind it.
void insertFormat(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, const std::string& key,
                  const FormatValue& value)
{
    DocCore& doc = transaction.doc;
    const NewItem made = itemBetween(doc, text.sequenceList(), gap.left, gap.right, 1);
    gap.right = integrateItem(transaction, made, [&](ItemRef ref) {
        Item& item = doc.store[ref];
        item.setKind(ContentKind::Format);
        doc.store.setContent(item, content::Format{key, value ? value : std::make_shared<const Value>(Value::Null())});
    });
    gap.forward(doc.store);
}

} // namespace

void FormattedGap::forward(const StructStore& store)
{
    const Item& item = store[right];
    if (!item.isDeleted() && item.kind() == ContentKind::Format)
        formats.apply(store.format(item));
    left = right;
    right = item.right;
}

FormattedGap seekFormatted(TransactionCore& transaction, TypeCore& text, std::uint64_t units)
{
    StructStore& store = transaction.doc.store;
    FormattedGap gap;
    gap.right = text.first();
    while (gap.right && units > 0) {
        const Item& item = store[gap.right];
        if (!item.isDeleted() && item.kind() != ContentKind::Format) {
            if (units < item.length)
                itemStartingAt(transaction, {item.client(), store.items.clock(item) + units});
            units -= item.length;
        }
        gap.forward(store);
    }
    return gap;
}

void passRedundantFormats(const StructStore& store, FormattedGap& gap, const Formats& formats)
{
    for (; gap.right; gap.forward(store)) {
        const Item& item = store[gap.right];
        if (item.isDeleted())
            continue;
        if (item.kind() != ContentKind::Format)
            return;
        const content::Format& format = store.format(item);
        if (!isEqual(formats.get(format.key), valueOf(format)))
            return;
    }
}

Formats beginFormats(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, const Formats& formats)
{
    Formats ended;
    for (const auto& [key, value] : formats) {
        const FormatValue current = gap.formats.get(key);
        if (isEqual(current, value))
            continue;
        ended.set(key, current);
        insertFormat(transaction, text, gap, key, value);
    }
    return ended;
}

void endFormats(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, Formats& ended)
{
    const StructStore& store = transaction.doc.store;
    for (; gap.right; gap.forward(store)) {
        const Item& item = store[gap.right];
        if (item.isDeleted())
            continue;
        if (item.kind() != ContentKind::Format)
            break;
        const content::Format& format = store.format(item);
        if (!(ended.has(format.key) && isEqual(ended.get(format.key), valueOf(format))))
            break;
        ended.erase(format.key);
    }
    for (const auto& [key, value] : ended)
        insertFormat(transaction, text, gap, key, value);
}

void formatText(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, std::uint64_t length,
                const Formats& formats)
{
    StructStore& store = transaction.doc.store;
    passRedundantFormats(store, gap, formats);
    Formats ended = beginFormats(transaction, text, gap, formats);
    for (; gap.right; gap.forward(store)) {
        const Item& item = store[gap.right];
        const bool isFormat = item.kind() == ContentKind::Format;
        if (length == 0 && (ended.empty() || (!item.isDeleted() && !isFormat)))
            break;
        if (item.isDeleted())
            continue;
        if (!isFormat) {
            if (length < item.length)
                itemStartingAt(transaction, {item.client(), store.items.clock(item) + length});
            length -= item.length;
            continue;
        }
        const content::Format& format = store.format(item);
        if (!formats.has(format.key))
            continue;
        if (isEqual(formats.get(format.key), valueOf(format))) {
            ended.erase(format.key);
        } else {
            if (length == 0)
                break;
            ended.set(format.key, valueOf(format));
        }
        deleteItem(transaction, gap.right);
    }
    if (length > 0) { // Quill wants a text to end with a line break: whoever formats beyond its end makes them
        const NewItem made = itemBetween(transaction.doc, text.sequenceList(), gap.left, gap.right, length);
        gap.right = integrateText(transaction, made, std::string(std::size_t(length), '\n'), true);
        gap.forward(store);
    }
    endFormats(transaction, text, gap, ended);
}

void eraseFormatted(TransactionCore& transaction, TypeCore&, FormattedGap& gap, std::uint64_t length)
{
    StructStore& store = transaction.doc.store;
    const ItemRef start = gap.right;
    const Formats atStart = gap.formats;
    for (; length > 0 && gap.right; gap.forward(store)) {
        const Item& item = store[gap.right];
        if (item.isDeleted() || !isTextContent(item.kind()))
            continue;
        if (length < item.length)
            itemStartingAt(transaction, {item.client(), store.items.clock(item) + length});
        length -= item.length;
        deleteItem(transaction, gap.right);
    }
    if (start)
        cleanFormatsBetween(transaction, start, gap.right, atStart, gap.formats);
}

} // namespace bytecrowds::crdt
