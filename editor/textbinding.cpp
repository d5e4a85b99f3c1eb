#include "editor/textbinding.h"

#include "editor/codeview.h"
#include "sync/crdt/doc.h"

namespace bytecrowds::editor {

TextBinding::TextBinding(CodeView& view, crdt::Text& text, Clock now, QObject* parent)
    : QObject(parent)
    , m_view(&view)
    , m_text(text)
    , m_undo(text, {.trackedOrigins = {this}, .now = std::move(now)})
{
    crdt::TextChange all;
    all.erasedUtf8 = view.utf8Length();
    all.inserted = text.toString();
    view.mirror({all});
    m_textSubscription = text.observe([this](const crdt::TextEvent& event) { onTextEvent(event); });
    m_undoSubscription = m_undo.onChanged([this] { onUndoStacksChanged(); });
    connect(&view, &CodeView::edited, this, &TextBinding::onEdited);
    connect(&view, &CodeView::undoRequested, this, &TextBinding::undo);
    connect(&view, &CodeView::redoRequested, this, &TextBinding::redo);
    onUndoStacksChanged();
}

TextBinding::~TextBinding() = default;

bool TextBinding::canUndo() const
{
    return m_undo.canUndo();
}

bool TextBinding::canRedo() const
{
    return m_undo.canRedo();
}

void TextBinding::undo()
{
    if (m_view && !m_view->isReadOnly())
        m_undo.undo();
}

void TextBinding::redo()
{
    if (m_view && !m_view->isReadOnly())
        m_undo.redo();
}

void TextBinding::onEdited(const std::vector<Edit>& edits)
{
    m_text.doc().transact(
        [&] {
            for (const Edit& edit : edits) {
                if (!edit.erased.empty())
                    m_text.erase(edit.at, crdt::Utf8(edit.erased.size()));
                if (!edit.inserted.empty())
                    m_text.insert(edit.at, edit.inserted);
            }
        },
        this);
}

void TextBinding::onTextEvent(const crdt::TextEvent& event)
{
    if (!m_view || event.transaction.origin == this)
        return;
    m_view->mirror(event.changes);
    if (event.transaction.origin == &m_undo && !event.changes.empty()) {
        const crdt::TextChange& last = event.changes.back();
        m_view->showCaretAt(last.utf8 + crdt::Utf8(last.inserted.size()));
    }
}

void TextBinding::onUndoStacksChanged()
{
    if (m_view)
        m_view->setUndoAvailable(canUndo(), canRedo());
    Q_EMIT undoAvailabilityChanged(canUndo(), canRedo());
}

} // namespace bytecrowds::editor
