#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/sharedtype.h"
#include "sync/crdt/subscription.h"
#include "sync/crdt/transaction.h"

#include <any>
#include <chrono>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bytecrowds::crdt {

class Doc;
class Text;
struct UndoStacks;

/// One undo step: what was inserted and what was deleted, and what the program keeps with it (a caret, for instance).
struct UndoStep
{
    DeleteSet insertions;
    DeleteSet deletions;
    std::map<std::string, std::any> meta;
};

/// An item that an undo is about to delete.
struct UndoneItem
{
    Id id;
    std::size_t length;
    ContentKind kind;
    SharedType parent;
    const std::string* key; ///< null in a sequence
};

struct UndoOptions
{
    /// Only transactions of these origins are undone (those of the manager itself always are).
    std::vector<Origin> trackedOrigins;
    /// Edits closer than this to the one before are undone with it.
    std::chrono::milliseconds captureTimeout{500};
    /// The clock is the program's.
    std::function<std::chrono::milliseconds()> now;
    /// Which transactions become steps; none: all.
    std::function<bool(const Transaction&)> captureTransaction = nullptr;
    /// Which items an undo may delete; none: all.
    std::function<bool(const UndoneItem&)> deleteFilter = nullptr;
    /// Bring back entries even where somebody else has set the key since.
    bool ignoreRemoteMapChanges = false;
    /// The most steps to undo and redo, and the most elements that they may bring back; the oldest are forgotten first,
    /// and the last one never.
    std::uint64_t maxSteps = Unlimited;
    std::uint64_t maxDeleted = Unlimited;

    static constexpr std::uint64_t Unlimited = std::numeric_limits<std::uint64_t>::max();
};

/// What became of a step.
struct UndoStepEvent
{
    enum class What
    {
        Added,
        Updated, ///< another edit joined it
        Popped,  ///< it was undone, or redone
    };
    What what;
    bool isRedo; ///< the step is, or was, one to redo
    UndoStep& step;
    Origin origin;
};

/// Undoes and redoes one's own edits of some types and all in them, and nobody else's, as Yjs' UndoManager. Must die
/// before its document.
class UndoManager
{
public:
    UndoManager(Text& text, UndoOptions options);
    UndoManager(const std::vector<SharedType>& scope, UndoOptions options);
    /// Of all types of a document.
    UndoManager(Doc& doc, UndoOptions options);
    ~UndoManager();
    UndoManager(const UndoManager&) = delete;
    UndoManager& operator=(const UndoManager&) = delete;

    void addToScope(const SharedType& type);
    void addTrackedOrigin(Origin origin);
    void removeTrackedOrigin(Origin origin);

    bool canUndo() const;
    bool canRedo() const;
    /// False when there was nothing to undo. The changes come as a transaction whose origin is this manager.
    bool undo();
    bool redo();
    /// The next edit begins a new step.
    void stopCapturing();
    void clear();
    /// Forgets one of the stacks only.
    void clearUndo();
    void clearRedo();

    /// Both stacks, for an UndoManager of the same types in the next run of the program.
    UndoStacks stacks() const;
    /// Puts stacks below those that are here. What they delete must still have its content: Doc::collectGarbage(). What
    /// the document doesn't hold is left out.
    void restore(const UndoStacks& stacks);

    /// Called after either stack changed.
    Subscription onChanged(std::function<void()> observer);
    Subscription onStep(std::function<void(const UndoStepEvent&)> observer);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace bytecrowds::crdt
