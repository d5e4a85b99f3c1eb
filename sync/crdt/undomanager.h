#pragma once

#include "sync/crdt/subscription.h"
#include "sync/crdt/transaction.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace bytecrowds::crdt {

class Text;

struct UndoOptions
{
    /// Only transactions of these origins are undone (those of the manager itself always are).
    std::vector<Origin> trackedOrigins;
    /// Edits closer than this to the one before are undone with it.
    std::chrono::milliseconds captureTimeout{500};
    /// The clock is the program's.
    std::function<std::chrono::milliseconds()> now;
};

/// Undoes and redoes one's own edits of a text, and nobody else's, as Yjs' UndoManager. Must die before its text.
class UndoManager
{
public:
    UndoManager(Text& text, UndoOptions options);
    ~UndoManager();
    UndoManager(const UndoManager&) = delete;
    UndoManager& operator=(const UndoManager&) = delete;

    bool canUndo() const;
    bool canRedo() const;
    /// False when there was nothing to undo. The changes come as a transaction whose origin is this manager.
    bool undo();
    bool redo();
    /// The next edit begins a new step.
    void stopCapturing();
    void clear();
    /// Called after either stack changed.
    Subscription onChanged(std::function<void()> observer);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace bytecrowds::crdt
