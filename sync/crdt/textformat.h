#pragma once

#include "sync/crdt/formats.h"
#include "sync/crdt/itemops.h"

namespace bytecrowds::crdt {

struct TypeCore;

/// A gap between two neighbours in a text, and the formats that hold there.
struct FormattedGap
{
    ItemRef left, right;
    Formats formats;

    void forward(const StructStore& store);
};

/// The gap right behind the element before that place; cuts an item there. Goes through the text from its start.
FormattedGap seekFormatted(TransactionCore& transaction, TypeCore& text, std::uint64_t units);

/// Moves over tombstones and over formats that these make redundant: where what bears them goes.
void passRedundantFormats(const StructStore& store, FormattedGap& gap, const Formats& formats);
/// Sets the formats that do not hold in a gap yet; gives what must be set again behind what will bear them.
Formats beginFormats(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, const Formats& formats);
/// Sets those again, unless the text there says so already.
void endFormats(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, Formats& ended);

/// Sets formats from a gap on.
void formatText(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, std::uint64_t length,
                const Formats& formats);
/// Deletes text behind a gap, and formats that become redundant.
void eraseFormatted(TransactionCore& transaction, TypeCore& text, FormattedGap& gap, std::uint64_t length);

/// After the deletion of what was between: deletes formats that became redundant.
void cleanFormatsBetween(TransactionCore& transaction, ItemRef start, ItemRef end, const Formats& atStart,
                         Formats& atEnd);
/// Starts a local transaction that deletes what a remote one made redundant.
void cleanFormatsAfter(TransactionCore& transaction);


} // namespace bytecrowds::crdt
