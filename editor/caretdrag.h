#pragma once

#include "editor/carets.h"
#include "sync/crdt/text.h"

class QMouseEvent;

namespace bytecrowds::editor {

class CodeView;

/// What the left button does with a modifier, from press to release: Ctrl+click makes one more caret, or takes away the
/// one that is there, and a drag selects from it; Alt+drag selects a rectangle, Shift+Alt+click one from the caret.
/// QScintilla takes Ctrl for Alt under X11, and never looks at Alt.
class CaretDrag
{
public:
    /// Each says whether the event was for it, and so for nobody else.
    bool press(CodeView& view, const QMouseEvent& event);
    bool move(CodeView& view, const QMouseEvent& event);
    bool release(CodeView& view, const QMouseEvent& event);
    /// Others may write meanwhile.
    void follow(const crdt::TextChange& change);

private:
    enum class Kind
    {
        None,
        Caret,
        Rectangle,
    };

    void pressCaret(CodeView& view, long at);
    void drag(CodeView& view, const QMouseEvent& event);

    Kind m_kind = Kind::None;
    std::vector<Caret> m_others; // that were there before
    Place m_anchor;              // where the drag began
};

} // namespace bytecrowds::editor
