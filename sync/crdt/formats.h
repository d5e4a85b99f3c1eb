#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace bytecrowds::crdt {

struct Item;
struct TransactionCore;
struct TypeCore;

/// The formats that hold at a place of a text: each key with the format item that set it. We make no formats, but keep
/// those of others, type within them and tidy them up as Yjs does, since all replicas must delete the same ones.
class Formats
{
public:
    /// The item that set a key; null when the key is not set.
    const Item* get(const std::string& key) const;
    /// Takes a format item into account; one that says null unsets its key.
    void apply(const Item& format);
    void set(const std::string& key, const Item* format);

private:
    std::vector<std::pair<std::string, const Item*>> m_set;
};

/// A gap between two neighbours in a text with formats.
struct FormattedGap
{
    Item* left = nullptr;
    Item* right = nullptr;
    Formats formats;

    void forward();
};

/// The gap right behind the element before that place; cuts an item there.
FormattedGap seekFormatted(TransactionCore& transaction, TypeCore& text, std::uint64_t units);
/// Moves over tombstones and over formats that change nothing: where text that bears the formats of the gap goes.
void passRedundantFormats(FormattedGap& gap);
/// After the deletion of what was between: deletes formats that became redundant.
void cleanFormatsBetween(TransactionCore& transaction, Item* start, const Item* end, const Formats& atStart,
                         Formats& atEnd);
/// Starts a local transaction that deletes what a remote one made redundant.
void cleanFormatsAfter(TransactionCore& transaction);

} // namespace bytecrowds::crdt
