#pragma once

#include "sync/crdt/text.h"
#include "sync/crdt/undomanager.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>

namespace bytecrowds::editor {

/// What was done to one text here, in all of its views, to be undone and redone: nobody else's edits, whatever
/// happened between.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    /// Older steps than so many are forgotten, and those that would bring back more UTF-16 units.
    static constexpr std::uint64_t MaxSteps = 1000;
    static constexpr std::uint64_t MaxDeleted = 4 * 1024 * 1024;
    using Clock = std::function<std::chrono::milliseconds()>;

    /// The document outlives the history.
    EditHistory(crdt::Text& text, Clock now, QObject* parent = nullptr);
    ~EditHistory() override;

    crdt::Text& text() { return m_text; }
    crdt::UndoManager& manager() { return m_undo; }

    /// Edits of this origin are one's own from here on.
    void track(crdt::Origin origin) { m_undo.addTrackedOrigin(origin); }
    void untrack(crdt::Origin origin) { m_undo.removeTrackedOrigin(origin); }

    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }
    /// `asker` is who wants to be shown what has changed.
    void undo(crdt::Origin asker);
    void redo(crdt::Origin asker);
    /// Whether this transaction undoes or redoes something because `asker` wanted it.
    bool isAnswerTo(crdt::Origin asker, const crdt::Transaction& transaction) const;

Q_SIGNALS:
    void availabilityChanged(bool canUndo, bool canRedo);

private:
    crdt::Text& m_text;
    crdt::UndoManager m_undo;
    crdt::Origin m_asker{};
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::editor
