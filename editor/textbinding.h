#pragma once

#include "editor/edithistory.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace bytecrowds::editor {

class CodeView;
struct Edit;

/// Keeps a view and a shared text equal, both ways: the view's edits become transactions whose origin is the binding,
/// the document's changes are mirrored in the view. The view undoes and redoes what the text's history holds.
class TextBinding : public QObject
{
    Q_OBJECT
public:
    using Clock = EditHistory::Clock;

    /// The view takes the text's content. The history, shared by all views of the text, and the document outlive the
    /// binding; the view may die before it.
    TextBinding(CodeView& view, EditHistory& history, QObject* parent = nullptr);
    /// With a history of its own, for a text's only view.
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
    void onAvailabilityChanged();

    QPointer<CodeView> m_view;
    std::unique_ptr<EditHistory> m_ownHistory; // none: others share it
    EditHistory& m_history;
    crdt::Subscription m_textSubscription;
};

} // namespace bytecrowds::editor
