#include "sync/crdt/textchanges.h"

#include "sync/crdt/doccore.h"
#include "sync/crdt/itemindex.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace bytecrowds::crdt {

namespace {

/// Something that came or went at one place of the sequence. What a broken pair left is told apart from its item.
struct Fragment
{
    TypeCore* text;
    std::uint64_t ordinal; ///< how many items stand before
    Extent at;             ///< where in the new text
    Utf16 erasedUtf16;
    Utf8 erasedUtf8;
    Utf16 insertedUtf16;
    std::string_view inserted;
};

constexpr std::uint64_t PairUnits = 2;
constexpr std::uint64_t PairBytes = 4;

class Recorder
{
public:
    explicit Recorder(TransactionCore& transaction)
        : m_transaction(transaction)
        , m_store(transaction.doc.store)
    {
        for (const TypeChange& change : transaction.changes()) {
            if (change.type && change.sequence && change.type->index && !change.type->textObservers.empty())
                m_texts.push_back(change.type);
        }
    }

    void record()
    {
        if (m_texts.empty())
            return;
        m_transaction.deletes.normalize();
        std::sort(m_transaction.brokenPairs.begin(), m_transaction.brokenPairs.end());
        findInserted();
        findErased();
        findBroken();
        std::stable_sort(m_fragments.begin(), m_fragments.end(), [](const Fragment& a, const Fragment& b) {
            return std::tie(a.ordinal, a.at.utf16) < std::tie(b.ordinal, b.at.utf16);
        });
        for (TypeCore* text : m_texts) {
            const auto isOfText = [text](const Fragment& fragment) { return fragment.text == text; };
            if (std::any_of(m_fragments.begin(), m_fragments.end(), isOfText))
                m_transaction.textChanges.emplace_back(text, changesOf(text));
        }
    }

private:
    bool isRecorded(const Item& item) const
    {
        return !item.isGc() && !item.parentSub &&
               std::find(m_texts.begin(), m_texts.end(), item.parent) != m_texts.end();
    }

    Fragment fragmentAt(const Item& item) const
    {
        const Extent before = item.parent->index->before(&item);
        return {item.parent, before.items, before, {}, {}, {}, {}};
    }

    void findInserted()
    {
        for (const auto& [client, structs] : m_store.clients()) {
            const Clock before = m_transaction.info.before.clock(client);
            if (before == structs.back()->end())
                continue;
            for (std::size_t i = StructStore::indexOf(structs, before); i < structs.size(); ++i) {
                const Item& item = *structs[i];
                if (!isRecorded(item) || !item.isVisible())
                    continue;
                Fragment fragment = fragmentAt(item);
                fragment.insertedUtf16 = Utf16(item.length);
                if (const auto* string = std::get_if<content::String>(&item.content))
                    fragment.inserted = string->utf8;
                m_fragments.push_back(fragment);
            }
        }
    }

    void findErased()
    {
        for (const auto& [client, ranges] : m_transaction.deletes.clients()) {
            const StructStore::Structs& structs = m_store.structs(client);
            for (const DeleteRange& range : ranges) {
                for (std::size_t i = StructStore::indexOf(structs, range.clock);
                     i < structs.size() && structs[i]->id.clock < range.end(); ++i) {
                    const Item& item = *structs[i];
                    if (!m_transaction.isOld(item.id) || !isRecorded(item) || !item.isCountable())
                        continue;
                    Fragment fragment = fragmentAt(item);
                    const auto* string = std::get_if<content::String>(&item.content);
                    const std::size_t halves = brokenHalvesOf(item);
                    fragment.erasedUtf16 = Utf16(item.length - halves);
                    fragment.erasedUtf8 = Utf8(string ? string->utf8.size() - halves * Replacement.size() : 0);
                    m_fragments.push_back(fragment);
                }
            }
        }
    }

    bool isBroken(Id firstHalf) const
    {
        return std::binary_search(m_transaction.brokenPairs.begin(), m_transaction.brokenPairs.end(), firstHalf);
    }

    /// How many characters of an item were halves of pairs before: at most one at either end.
    std::size_t brokenHalvesOf(const Item& item) const
    {
        const bool atStart = item.id.clock > 0 && isBroken({item.id.client, item.id.clock - 1});
        return std::size_t(atStart) + std::size_t(isBroken(item.lastId()));
    }

    /// A pair went where its first half is; U+FFFD came where either half still shows.
    void findBroken()
    {
        for (const Id& id : m_transaction.brokenPairs) {
            const Item& first = *m_store.find(id);
            const Item& second = *m_store.find({id.client, id.clock + 1});
            if (!m_transaction.isOld(id) || !isRecorded(first))
                continue;
            if (first.deleted && !m_transaction.deletes.contains(id))
                continue; // it was not visible before
            Fragment head = fragmentAt(first);
            head.erasedUtf16 = Utf16(PairUnits);
            head.erasedUtf8 = Utf8(PairBytes);
            if (!first.deleted) {
                const Extent extent = extentOf(first);
                head.at.utf16 += extent.utf16 - 1;
                head.at.utf8 += extent.utf8 - Replacement.size();
                showReplacement(head);
            }
            m_fragments.push_back(head);
            if (!second.deleted) {
                Fragment tail = fragmentAt(second);
                showReplacement(tail);
                m_fragments.push_back(tail);
            }
        }
    }

    static void showReplacement(Fragment& fragment)
    {
        fragment.insertedUtf16 = Utf16(1);
        fragment.inserted = Replacement;
    }

    std::vector<TextChange> changesOf(TypeCore* text) const
    {
        std::vector<TextChange> changes;
        Utf16 end; // of the last change, in the new text
        for (const Fragment& fragment : m_fragments) {
            if (fragment.text != text)
                continue;
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

    TransactionCore& m_transaction;
    const StructStore& m_store;
    std::vector<TypeCore*> m_texts;
    std::vector<Fragment> m_fragments;
};

} // namespace

void recordTextChanges(TransactionCore& transaction)
{
    Recorder(transaction).record();
}

} // namespace bytecrowds::crdt
