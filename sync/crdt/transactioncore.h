#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/text.h"
#include "sync/crdt/transaction.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bytecrowds::crdt {

struct DocCore;
struct Item;
struct TypeCore;

/// What a transaction did to one type.
struct TypeChange
{
    TypeCore* type;
    bool sequence = false;      ///< its sequence changed
    std::set<std::string> keys; ///< these entries changed
};

/// A transaction while it runs, and until its observers were told.
struct TransactionCore
{
    TransactionCore(DocCore& ofDoc, Origin ofOrigin, bool isLocal);

    DocCore& doc;
    Transaction info; ///< what observers see; `after` is set when they are told
    DeleteSet deletes;
    /// Items that were cut from their left neighbour, or may be joined with one another: looked at in the end.
    std::vector<Id> mergeCandidates;
    /// First halves of surrogate pairs that a cut replaced by U+FFFD.
    std::vector<Id> brokenPairs;
    /// Whether a remote change reached a text with formats.
    bool needsFormatCleanup = false;

    /// Each text that is observed and shows something else now, with its changes. Made when the transaction's edits are
    /// complete.
    std::vector<std::pair<TypeCore*, std::vector<TextChange>>> textChanges;
    /// The types whose observers are told, and all that hold them, in the order in which they were found.
    std::vector<TypeCore*> touched;

    void markTouched(TypeCore& type);
    bool isTouched(const TypeCore& type) const { return m_touched.contains(&type); }

    /// Whether an element was here before.
    bool isOld(Id id) const { return id.clock < info.before.clock(id.client); }
    /// Remembers that an entry of a type changed, or its sequence, unless the type itself is new or gone.
    void markChanged(TypeCore& type, const std::string* key);
    /// A type that was deleted has no changes.
    void forgetChanges(const TypeCore& type);
    const std::vector<TypeChange>& changes() const { return m_changes; }

private:
    std::vector<TypeChange> m_changes; // in order of the first change; a forgotten one has no type
    std::unordered_map<const TypeCore*, std::size_t> m_changeOf;
    std::unordered_set<const TypeCore*> m_touched;
};

} // namespace bytecrowds::crdt
