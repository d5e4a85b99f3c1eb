#pragma once

#include "sync/crdt/text.h"
#include "sync/crdt/undomanager.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace bytecrowds::editor {

class CodeView;
struct Edit;

/// Keeps a view and a shared text equal, both ways: the view's edits become transactions whose origin is the binding,
/// the document's changes are mirrored in the view. Undoes and redoes what was typed in this view and nothing else.
class TextBinding : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// The view takes the text's content. The document outlives the binding; the view may die before it.
    TextBinding(CodeView& view, crdt::Text& text, Clock now, QObject* parent = nullptr);
    ~TextBinding() override;

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

Q_SIGNALS:
    void undoAvailabilityChanged(bool canUndo, bool canRedo);

private:
    void onEdited(const std::vector<Edit>& edits);
    void onTextEvent(const crdt::TextEvent& event);
    void onUndoStacksChanged();

    QPointer<CodeView> m_view;
    crdt::Text& m_text;
    crdt::UndoManager m_undo;
    crdt::Subscription m_textSubscription;
    crdt::Subscription m_undoSubscription;
};

} // namespace bytecrowds::editor
