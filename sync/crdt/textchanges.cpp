#include "sync/crdt/textchanges.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/positionindex.h"
#include "sync/crdt/sequencechanges.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typeobservers.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace bytecrowds::crdt {

namespace {

/// Something that came or went at one place of a text. What a broken pair left is told apart from its item.
struct Fragment
{
    Extent at; ///< what stands before it in the new text
    Utf16 erasedUtf16;
    Utf8 erasedUtf8;
    Utf16 insertedUtf16;
    std::string_view inserted;
};

constexpr std::uint32_t PairUnits = 2;
constexpr std::uint32_t PairBytes = 4;

class Recorder
{
public:
    Recorder(const TransactionCore& transaction, TypeCore& text)
        : m_transaction(transaction)
        , m_store(transaction.doc.store)
        , m_text(text)
        , m_list(text.sequenceList())
    {
    }

    std::vector<TextChange> record()
    {
        for (const SequenceChange& change : sequenceChanges(m_transaction, m_text))
            m_fragments.push_back(change.inserted ? cameIn(change) : went(change));
        for (const LocalId& id : m_transaction.brokenPairs)
            addBroken(id);
        std::stable_sort(m_fragments.begin(), m_fragments.end(), [](const Fragment& a, const Fragment& b) {
            return std::tie(a.at.items, a.at.utf16) < std::tie(b.at.items, b.at.utf16);
        });
        return joined();
    }

private:
    Fragment cameIn(const SequenceChange& change) const
    {
        const Item& item = m_store[change.item];
        Fragment fragment{change.start, {}, {}, Utf16(item.length), {}};
        if (item.kind() == ContentKind::String)
            fragment.inserted = m_store.text(item);
        return fragment;
    }

    Fragment went(const SequenceChange& change) const
    {
        const Item& item = m_store[change.item];
        const std::size_t halves = brokenHalvesOf(item);
        const std::size_t bytes = item.kind() == ContentKind::String ? m_store.text(item).size() : 0;
        return {change.start, Utf16(item.length - halves),
                Utf8(bytes > 0 ? bytes - halves * Replacement.size() : 0), {}, {}};
    }

    bool isBroken(LocalId firstHalf) const
    {
        const auto& pairs = m_transaction.brokenPairs;
        return std::find(pairs.begin(), pairs.end(), firstHalf) != pairs.end();
    }

    /// How many characters of an item were halves of pairs before: at most one at either end.
    std::size_t brokenHalvesOf(const Item& item) const
    {
        if (m_transaction.brokenPairs.empty())
            return 0;
        const Clock clock = m_store.items.clock(item);
        const bool atStart = clock > 0 && isBroken({item.client(), clock - 1});
        return std::size_t(atStart) + std::size_t(isBroken(m_store.items.lastId(item)));
    }

    /// A pair went where its first half is; U+FFFD came where either half still shows.
    void addBroken(LocalId id)
    {
        const ItemRef firstRef = m_store.find(id), secondRef = m_store.find({id.client, id.clock + 1});
        const Item& first = m_store[firstRef];
        if (!m_transaction.isOld(id) || first.isGc() || m_store.listOf(first) != m_list)
            return;
        if (first.isDeleted() && !m_transaction.deletes.contains(id))
            return; // it was not visible before
        const PositionIndex& index = m_text.index();
        Fragment head{index.before(m_store, firstRef), Utf16(PairUnits), Utf8(PairBytes), {}, {}};
        if (!first.isDeleted()) {
            head.at += m_store.extentOf(first) - Extent{1, std::uint32_t(Replacement.size()), 1};
            showReplacement(head);
        }
        m_fragments.push_back(head);
        if (!m_store[secondRef].isDeleted()) {
            Fragment tail{index.before(m_store, secondRef), {}, {}, {}, {}};
            showReplacement(tail);
            m_fragments.push_back(tail);
        }
    }

    static void showReplacement(Fragment& fragment)
    {
        fragment.insertedUtf16 = Utf16(1);
        fragment.inserted = Replacement;
    }

    std::vector<TextChange> joined() const
    {
        std::vector<TextChange> changes;
        Utf16 end; // of the last change, in the new text
        for (const Fragment& fragment : m_fragments) {
            const Utf16 at(fragment.at.utf16);
            if (changes.empty() || at != end)
                changes.push_back({at, Utf8(fragment.at.utf8), {}, {}, {}});
            changes.back().erasedUtf16 += fragment.erasedUtf16;
            changes.back().erasedUtf8 += fragment.erasedUtf8;
            changes.back().inserted += fragment.inserted;
            end = at + fragment.insertedUtf16;
        }
        std::erase_if(
            changes, [](const TextChange& change) { return change.erasedUtf16.value == 0 && change.inserted.empty(); });
        return changes;
    }

    const TransactionCore& m_transaction;
    const StructStore& m_store;
    TypeCore& m_text;
    ListNumber m_list;
    std::vector<Fragment> m_fragments;
};

bool isRecorded(const TypeChange& change)
{
    return change.type && change.type->observers && !change.type->observers->text.empty();
}

} // namespace

void recordTextChanges(TransactionCore& transaction)
{
    for (const TypeChange& change : transaction.changes()) {
        if (!isRecorded(change))
            continue;
        transaction.deletes.normalize();
        transaction.textChanges.emplace_back(change.type, change.sequence ? Recorder(transaction, *change.type).record()
                                                                          : std::vector<TextChange>());
    }
}

} // namespace bytecrowds::crdt
