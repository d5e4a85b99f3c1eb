#pragma once

#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/doc.h"
#include "sync/crdt/observers.h"
#include "sync/crdt/pendingstructs.h"
#include "sync/crdt/structstore.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/typingcursor.h"
#include "sync/crdt/updateencoder.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

/// What a document is made of. Each part is worked on by the functions of its own file; Doc is their face.
struct DocCore
{
    DocCore(Doc& ofDoc, DocOptions withOptions);
    ~DocCore();

    Doc& doc;
    DocOptions options;
    bool holdsGarbage = false; ///< see Doc::holdGarbage()
    ClientId clientId;
    ClientNumber ownClient = NoClient; ///< its number in the store, once we have written
    StructStore store;
    std::map<std::string, std::unique_ptr<TypeCore>, std::less<>> roots;

    PendingStructs pendingStructs;
    /// Deletions of what has not come.
    DeleteSet pendingDeletes;

    TransactionCore* transaction = nullptr; ///< the running one
    /// The first whose end is not done yet. What observers do is a transaction of its own: it waits for its end behind
    /// it.
    TransactionCore* firstTransaction = nullptr;
    TransactionCore* lastTransaction = nullptr;
    std::uint64_t transactionCount = 0; ///< the number of the last one
    int notifying = 0;
    /// Types that were collected; observers of waiting transactions may still name them.
    std::vector<std::unique_ptr<TypeCore>> collectedTypes;

    Observers<ByteView, const Transaction&> updateObservers, updateV2Observers;
    /// Called before garbage is collected.
    Observers<TransactionCore&> transactionObservers;
    /// Whether somebody has ever asked to be told of the changes of a type.
    bool typesAreObserved = false;

    TypingCursor typing;

    std::unique_ptr<Doc> detached; ///< of detachedType()

    // Memory that is used again from update to update.
    std::vector<std::unique_ptr<TransactionCore>> transactions; ///< the first ones are waiting
    std::size_t usedTransactions = 0;
    std::unique_ptr<DecodedUpdate> spareUpdate;
    UpdateEncoderV1 encoderV1;
    UpdateEncoderV2 encoderV2;

    TypeCore& root(std::string_view name);
    /// Stands in for a type that can't be had: it belongs to no document that anybody sees, so writing to it is
    /// harmless.
    TypeCore& detachedType(TypeKind kind);
    LocalId nextId();
    bool collectsGarbage() const { return options.collectGarbage && !holdsGarbage; }
    Clock nextClock() const { return store.client(ownClient).state; }
    /// Whether anybody is told of transactions at all.
    bool isWatched() const { return isObserved() || !updateObservers.empty() || !updateV2Observers.empty(); }
    /// Somebody asks to be told of the changes of a type.
    void noteObserver()
    {
        typesAreObserved = true;
        if (transaction)
            transaction->isObserved = true;
    }
    /// Whether anybody looks at what changed in between, so that it must be told apart until the transaction ends.
    bool isObserved() const { return typesAreObserved || !transactionObservers.empty(); }
};

/// Runs edits in a transaction: in the running one if there is one, else in one that ends with this object.
class TransactionScope
{
public:
    TransactionScope(DocCore& doc, Origin origin, bool local);
    ~TransactionScope();
    TransactionScope(const TransactionScope&) = delete;
    TransactionScope& operator=(const TransactionScope&) = delete;

    TransactionCore& transaction() const { return *m_doc.transaction; }
    /// Whether the transaction ends with this.
    bool isOuter() const { return m_isOuter; }

private:
    void begin(Origin origin, bool local);
    void end();

    DocCore& m_doc;
    bool m_isOuter;
};

inline TransactionScope::TransactionScope(DocCore& doc, Origin origin, bool local)
    : m_doc(doc)
    , m_isOuter(!doc.transaction)
{
    if (m_isOuter)
        begin(origin, local);
}

inline TransactionScope::~TransactionScope()
{
    if (m_isOuter)
        end();
}

} // namespace bytecrowds::crdt
