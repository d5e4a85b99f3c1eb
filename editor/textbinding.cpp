#include "editor/textbinding.h"

#include "editor/codeview.h"
#include "sync/crdt/doc.h"

namespace bytecrowds::editor {

TextBinding::TextBinding(CodeView& view, EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_view(&view)
    , m_history(history)
{
    m_history.track(this);
    crdt::Text& text = m_history.text();
    crdt::TextChange all;
    all.erasedUtf8 = view.utf8Length();
    all.inserted = text.toString();
    view.mirror({all});
    m_textSubscription = text.observe([this](const crdt::TextEvent& event) { onTextEvent(event); });
    connect(&m_history, &EditHistory::availabilityChanged, this, &TextBinding::onAvailabilityChanged);
    connect(&view, &CodeView::edited, this, &TextBinding::onEdited);
    connect(&view, &CodeView::stepEnded, this, [this] { m_history.manager().stopCapturing(); });
    connect(&view, &CodeView::undoRequested, this, &TextBinding::undo);
    connect(&view, &CodeView::redoRequested, this, &TextBinding::redo);
    onAvailabilityChanged();
}

TextBinding::TextBinding(CodeView& view, crdt::Text& text, Clock now, QObject* parent)
    : TextBinding(view, *new EditHistory(text, std::move(now)), parent)
{
    m_ownHistory.reset(&m_history);
}

TextBinding::~TextBinding()
{
    m_history.untrack(this);
}

bool TextBinding::canUndo() const
{
    return m_history.canUndo();
}

bool TextBinding::canRedo() const
{
    return m_history.canRedo();
}

void TextBinding::undo()
{
    if (m_view && !m_view->isReadOnly())
        m_history.undo(this);
}

void TextBinding::redo()
{
    if (m_view && !m_view->isReadOnly())
        m_history.redo(this);
}

void TextBinding::onEdited(const std::vector<Edit>& edits)
{
    crdt::Text& text = m_history.text();
    text.doc().transact(
        [&] {
            for (const Edit& edit : edits) {
                if (!edit.erased.empty())
                    text.erase(edit.at, crdt::Utf8(edit.erased.size()));
                if (!edit.inserted.empty())
                    text.insert(edit.at, edit.inserted);
            }
        },
        this);
}

void TextBinding::onTextEvent(const crdt::TextEvent& event)
{
    if (!m_view || event.transaction.origin == this)
        return;
    m_view->mirror(event.changes);
    if (m_history.isAnswerTo(this, event.transaction) && !event.changes.empty()) {
        const crdt::TextChange& last = event.changes.back();
        m_view->showCaretAt(last.utf8 + crdt::Utf8(last.inserted.size()));
    }
}

void TextBinding::onAvailabilityChanged()
{
    if (m_view)
        m_view->setUndoAvailable(canUndo(), canRedo());
    Q_EMIT undoAvailabilityChanged(canUndo(), canRedo());
}

} // namespace bytecrowds::editor
