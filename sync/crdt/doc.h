#pragma once

#include "sync/crdt/array.h"
#include "sync/crdt/bytes.h"
#include "sync/crdt/deleteset.h"
#include "sync/crdt/id.h"
#include "sync/crdt/map.h"
#include "sync/crdt/snapshot.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/subscription.h"
#include "sync/crdt/text.h"
#include "sync/crdt/transaction.h"
#include "sync/crdt/updateformat.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bytecrowds::crdt {

struct DocCore;

/// Gives a new random client id (32 bits). The source of randomness is the program's.
using ClientIdSource = std::function<ClientId()>;

struct DocOptions
{
    ClientIdSource newClientId;
    /// Forget the content of what was deleted, as Yjs does by default.
    bool collectGarbage = true;
};

/// A replica of a document, equal to a Yjs 13.6 Doc to the bit of its updates. One thread, deterministic.
/// Source of the algorithm: Nicolaescu et al., "Near Real-Time Peer-to-Peer Shared Editing on Extensible Data Types"
/// (GROUP 2016), as Yjs 13.6 has changed it.
///
/// A document holds at most 2^31 - 1 bytes of text of one client and 2^20 - 1 clients; updates that would bring more
/// are refused.
class Doc
{
public:
    explicit Doc(DocOptions options);
    ~Doc();
    Doc(const Doc&) = delete;
    Doc& operator=(const Doc&) = delete;

    /// Ours; changes when a remote update shows that somebody else writes under it.
    ClientId clientId() const;

    /// The root of that name, made when first asked for. A root has one kind for ever: asking for another kind is a
    /// misuse (assert; in release a type of no document).
    Text& text(std::string_view root);
    Map& map(std::string_view root);
    Array& array(std::string_view root);

    /// Runs `change`; all edits in it are one transaction: one update, one event for each type. Nested calls join the
    /// outer transaction, whose origin stays.
    void transact(const std::function<void()>& change, Origin origin = nullptr);
    /// Whether observers are being told of a transaction now. Who mirrors a text tells its own echo by this.
    bool isNotifying() const;

    /// Takes another replica's update. What depends on something that is missing waits until that comes. A refused
    /// update changes nothing.
    [[nodiscard]] std::optional<DecodeError> applyUpdate(ByteView update, Origin origin = nullptr,
                                                         UpdateFormat format = UpdateFormat::V1);
    /// Everything that a replica with that state vector lacks, deletions and waiting structs included.
    Bytes encodeStateAsUpdate(const StateVector& known = {}, UpdateFormat format = UpdateFormat::V1) const;
    StateVector stateVector() const;
    /// Whether something waits for structs that have not come.
    bool hasPending() const;

    /// From now on what is deleted keeps its content, until collectGarbage(): for who loads a document of which undo
    /// steps need some (see UndoStacks).
    void holdGarbage();
    /// Ends that: forgets the content of all that is deleted, but for what is in `kept`.
    void collectGarbage(const DeleteSet& kept = {});

    /// This moment.
    Snapshot snapshot() const;
    /// Gives an empty document what this one held at a moment. False, and nothing has changed, when this one forgets
    /// what was deleted (DocOptions::collectGarbage), or the snapshot knows elements that this one does not.
    [[nodiscard]] bool restore(const Snapshot& snapshot, Doc& into);

    /// Called at the end of each transaction that changed anything, with its update.
    Subscription onUpdate(std::function<void(ByteView update, const Transaction&)> observer,
                          UpdateFormat format = UpdateFormat::V1);

    /// Verifies every invariant; empty when all hold, else a sentence. For tests.
    std::string check() const;

    DocCore& core() const { return *m_core; } // for the engine
private:
    std::unique_ptr<DocCore> m_core;
};

} // namespace bytecrowds::crdt
