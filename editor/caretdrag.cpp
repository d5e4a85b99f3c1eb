#include "editor/caretdrag.h"

#include "editor/codeview.h"
#include "editor/viewtext.h"

#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

/// The place nearest to a point of the viewport; behind a line's end it may have columns.
Place placeAt(const Sci& view, const QPoint& point)
{
    const long at = view.SendScintilla(Sci::SCI_POSITIONFROMPOINT, (unsigned long)(point.x()), long(point.y()));
    if (at != lineEnd(view, lineAt(view, at)))
        return {at, 0};
    const long column = std::max(view.SendScintilla(Sci::SCI_TEXTWIDTH, Sci::STYLE_DEFAULT, " "), 1L);
    const long behind = point.x() - view.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, at);
    return {at, std::max((behind + column / 2) / column, 0L)};
}

} // namespace

bool CaretDrag::press(CodeView& view, const QMouseEvent& event)
{
    m_kind = Kind::None;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    if (event.button() != Qt::LeftButton)
        return false;
    const Place place = placeAt(view, event.position().toPoint());
    if (modifiers == Qt::ControlModifier) {
        view.setFocus();
        pressCaret(view, place.at);
        return true;
    }
    if (!(modifiers & Qt::AltModifier) || (modifiers & Qt::ControlModifier))
        return false;
    view.setFocus();
    m_kind = Kind::Rectangle;
    m_anchor = place;
    if (modifiers & Qt::ShiftModifier) {
        const Carets carets = caretsOf(view);
        m_anchor = carets.rectangle ? carets.rectangle->anchor : carets.all[carets.main].anchor;
    }
    drag(view, event);
    return true;
}

void CaretDrag::pressCaret(CodeView& view, long at)
{
    Carets carets = caretsOf(view);
    carets.rectangle.reset();
    const auto there = std::ranges::find_if(carets.all, [at](const Caret& caret) {
        return caret.isEmpty() ? caret.caret.at == at : caret.start() < at && at < caret.end();
    });
    if (there == carets.all.end()) {
        if (carets.all.size() >= MaxCarets)
            return;
        m_kind = Kind::Caret;
        m_anchor = {at, 0};
        m_others = carets.all;
        carets.all.push_back(Caret::at(at));
    } else if (carets.all.size() > 1) {
        carets.all.erase(there);
    }
    carets.main = carets.all.size() - 1;
    setCarets(view, carets);
}

bool CaretDrag::move(CodeView& view, const QMouseEvent& event)
{
    if (m_kind == Kind::None || !(event.buttons() & Qt::LeftButton))
        return false;
    drag(view, event);
    view.SendScintilla(Sci::SCI_SCROLLCARET);
    return true;
}

void CaretDrag::drag(CodeView& view, const QMouseEvent& event)
{
    const Place place = placeAt(view, event.position().toPoint());
    if (m_kind == Kind::Rectangle)
        return setCarets(view, {{}, 0, Caret{m_anchor, place}});
    Carets carets{m_others, 0, {}};
    carets.all.push_back(Caret::selecting(m_anchor.at, place.at));
    carets.main = carets.all.size() - 1;
    setCarets(view, carets);
}

bool CaretDrag::release(CodeView& view, const QMouseEvent& event)
{
    if (m_kind == Kind::None || event.button() != Qt::LeftButton)
        return false;
    // A click alone is no rectangle.
    if (std::exchange(m_kind, Kind::None) == Kind::Rectangle && view.SendScintilla(Sci::SCI_GETSELECTIONEMPTY) &&
        !hasManyCarets(view))
        keepMainCaret(view);
    view.SendScintilla(Sci::SCI_CHOOSECARETX);
    return true;
}

void CaretDrag::follow(const crdt::TextChange& change)
{
    m_anchor = moved(m_anchor, change);
    for (Caret& caret : m_others)
        caret = moved(caret, change);
}

} // namespace bytecrowds::editor
