#pragma once

#include "sync/crdt/deletedranges.h"
#include "sync/crdt/item.h"
#include "sync/crdt/structstore.h"
#include "sync/crdt/textchange.h"
#include "sync/crdt/transaction.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bytecrowds::crdt {

struct DocCore;
struct TypeCore;

/// What a transaction did to one type.
struct TypeChange
{
    TypeCore* type = nullptr;
    bool sequence = false;           ///< its sequence changed
    std::vector<ListNumber> entries; ///< these entries changed, in the order of their first change
};

/// A transaction while it runs, and until its observers were told. Used again and again: reset() begins a new one.
struct TransactionCore
{
    explicit TransactionCore(DocCore& ofDoc);
    void reset(Origin origin, bool local);
    /// Gives back what a great transaction took.
    void release()
    {
        constexpr std::size_t Few = 64;
        if (!deletes.empty())
            deletes.clear();
        if (growths.capacity() > Few)
            growths = std::vector<Growth>();
        if (mergeCandidates.capacity() > Few)
            mergeCandidates = std::vector<LocalId>();
    }

    /// What came of one client.
    struct Growth
    {
        ClientNumber client;
        Clock before, after;
        bool hasNewStructs; ///< not only a longer last one
    };

    DocCore& doc;
    Transaction info; ///< what observers see
    std::uint64_t number = 0;
    TransactionCore* next = nullptr; ///< the one that began after it and waits for its end
    bool isObserved = false;         ///< as the document was when it began
    DeletedRanges deletes;
    /// By client; complete, with those of transactions that observers of earlier ones made, from the end on.
    std::vector<Growth> growths;
    /// Items that were cut from their left neighbour, or may be joined with one another: looked at in the end.
    std::vector<LocalId> mergeCandidates;
    /// First halves of surrogate pairs that a cut replaced by U+FFFD.
    std::vector<LocalId> brokenPairs;
    /// Whether a remote change reached a text with formats.
    bool needsFormatCleanup = false;

    /// Each observed text that was edited, with its changes; embeds, formats and what came and went show in none.
    /// Made when the transaction's edits are complete.
    std::vector<std::pair<TypeCore*, std::vector<TextChange>>> textChanges;
    /// The types whose observers are told, and all that hold them, in the order in which they were found.
    std::vector<TypeCore*> touched;

    /// A struct of that client will be appended, or its last one made longer.
    void noteGrowth(ClientNumber clientNumber, Client& client, bool hasNewStructs)
    {
        if (client.transaction != number) {
            client.transaction = number;
            client.before = client.state;
            client.hasNewStructs = hasNewStructs;
            growths.push_back({clientNumber, client.state, client.state, hasNewStructs});
        } else if (hasNewStructs && !client.hasNewStructs) {
            noteNewStructs(clientNumber, client);
        }
    }
    /// Only what these clients (by number) have got could be joined with another struct.
    void keepNewStructs(const std::vector<bool>& clients);
    /// Whether nothing needs to be told of, collected or joined.
    bool isSettled() const
    {
        return !isObserved && mergeCandidates.empty() && m_changes.empty() && deletes.areSettled() &&
               (growths.empty() || (growths.size() == 1 && !growths[0].hasNewStructs));
    }
    /// The edits are complete.
    void finishGrowths();
    /// How much of a client was here before.
    Clock before(ClientNumber client) const;
    /// Whether an element was here before.
    bool isOld(LocalId id) const { return id.clock < before(id.client); }

    void markTouched(TypeCore& type);
    bool isTouched(const TypeCore& type) const { return m_touched.contains(&type); }

    /// Remembers that a list of a type changed, unless the type itself is new or gone, or nobody asks.
    void markChanged(TypeCore& type, ListNumber list)
    {
        // Whether formats need to be cleaned up after a remote change is asked of the changes too.
        if (isObserved || type.cleansFormats)
            addChange(type, list);
    }
    /// A type that was deleted has no changes.
    void forgetChanges(const TypeCore& type);
    const std::vector<TypeChange>& changes() const { return m_changes; }
    const TypeChange* changeOf(const TypeCore& type) const;

private:
    void addChange(TypeCore& type, ListNumber list);
    void noteNewStructs(ClientNumber clientNumber, Client& client);

    std::vector<TypeChange> m_changes; // in order of the first change; a forgotten one has no type
    std::unordered_map<const TypeCore*, std::size_t> m_changeOf;
    std::unordered_set<ListNumber> m_changedEntries;
    std::unordered_set<const TypeCore*> m_touched;
};

} // namespace bytecrowds::crdt
