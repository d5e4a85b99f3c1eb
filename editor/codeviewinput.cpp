// What a person does in a view with keys, input method, mouse and clipboard.

#include "editor/caretclipboard.h"
#include "editor/cleantext.h"
#include "editor/codeview.h"
#include "editor/rewrite.h"
#include "editor/viewtheme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

/// What an input method is told of the text around the caret: the line, unless it is longer than this.
constexpr long MaxSurroundingBytes = 4096;

bool isTyping(const QKeyEvent& event)
{
    const bool isShortcut = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isShortcut && !event.text().isEmpty() && event.text().front().isPrint();
}

/// Scintilla moves every caret for every caret; from here on one replacement of all is faster.
bool hasTooManyCaretsToTypeAt(const CodeView& view)
{
    return std::size_t(view.SendScintilla(QsciScintilla::SCI_GETSELECTIONS)) > Rewrite::MaxSingleReplacements &&
           !view.isReadOnly() && !view.SendScintilla(QsciScintilla::SCI_GETOVERTYPE) &&
           !view.SendScintilla(QsciScintilla::SCI_AUTOCACTIVE);
}

} // namespace

void CodeView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->matches(QKeySequence::Redo) || event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y))
        return redo();
    // Scintilla's own keys for these know nothing of many carets.
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->keyCombination() == (Qt::ALT | Qt::SHIFT | Qt::Key_Up))
        return extendRectangle(*this, -1);
    if (event->keyCombination() == (Qt::ALT | Qt::SHIFT | Qt::Key_Down))
        return extendRectangle(*this, 1);
    perform([&] {
        if (isTyping(*event) && hasTooManyCaretsToTypeAt(*this))
            putAtCarets(event->text().toStdString());
        else
            QsciScintilla::keyPressEvent(event);
    });
}

void CodeView::mousePressEvent(QMouseEvent* event)
{
    // The middle button pastes; the left one may begin a drag, which waits for events.
    if (event->button() == Qt::MiddleButton)
        performAlone([&] { QsciScintilla::mousePressEvent(event); });
    else if (!m_drag.press(*this, *event))
        QsciScintilla::mousePressEvent(event);
}

void CodeView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag.move(*this, *event))
        QsciScintilla::mouseMoveEvent(event);
}

void CodeView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag.release(*this, *event))
        QsciScintilla::mouseReleaseEvent(event);
}

void CodeView::dropEvent(QDropEvent* event)
{
    performAlone([&] { QsciScintilla::dropEvent(event); });
}

void CodeView::copy()
{
    if (!copyFromCarets(*this))
        QsciScintilla::copy();
}

void CodeView::cut()
{
    performAlone([&] {
        if (copyFromCarets(*this))
            removeSelectedText();
        else
            QsciScintilla::cut();
    });
}

void CodeView::paste()
{
    const QMimeData* source = QGuiApplication::clipboard()->mimeData();
    performAlone([&] {
        bool rectangular = false;
        if (!hasManyCarets(*this) || !source || fromMimeData(source, rectangular).isEmpty() || rectangular)
            QsciScintilla::paste();
        else
            putAtCarets(cleanText(source->text(), m_maxBytes));
    });
}

void CodeView::putAtCarets(const std::string& text)
{
    m_refused = !pasteAtCarets(*this, text, m_maxBytes) || m_refused;
}

void CodeView::removeSelectedText()
{
    // QScintilla's leaves one caret.
    perform([&] {
        if (!SendScintilla(SCI_GETSELECTIONEMPTY))
            SendScintilla(SCI_CLEAR);
    });
}

QByteArray CodeView::fromMimeData(const QMimeData* source, bool& rectangular) const
{
    rectangular = source->hasFormat(QStringLiteral("text/x-qscintilla-rectangular")) ||
                  source->hasFormat(QStringLiteral("MSDEVColumnSelect"));
    // What is too long is cut behind the limit, and so refused by onModified().
    return QByteArray::fromStdString(cleanText(source->text(), m_maxBytes));
}

void CodeView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto clicked = SendScintilla(SCI_POSITIONFROMPOINT, (unsigned long)(event->x()), long(event->y()));
    const bool inSelection =
        clicked >= SendScintilla(SCI_GETSELECTIONSTART) && clicked <= SendScintilla(SCI_GETSELECTIONEND);
    if (event->reason() == QContextMenuEvent::Mouse && !inSelection)
        SendScintilla(SCI_SETEMPTYSELECTION, clicked);

    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, QKeySequence::StandardKey key, void (CodeView::*slot)(), bool enabled) {
        QAction* action = menu->addAction(text, this, slot);
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    const bool writable = !isReadOnly(), selected = hasSelectedText();
    add(tr("&Undo"), QKeySequence::Undo, &CodeView::undo, writable && m_canUndo);
    add(tr("&Redo"), QKeySequence::Redo, &CodeView::redo, writable && m_canRedo);
    menu->addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, &CodeView::cut, writable && selected);
    add(tr("&Copy"), QKeySequence::Copy, &CodeView::copy, selected);
    add(tr("&Paste"), QKeySequence::Paste, &CodeView::paste, writable && SendScintilla(SCI_CANPASTE));
    add(tr("&Delete"), QKeySequence::Delete, &CodeView::removeSelectedText, writable && selected);
    menu->addSeparator();
    menu->addAction(tr("Select &all"), this, [this] { selectAll(); })->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->globalPos());
}

/// Composed text is painted at the caret and enters the text when it is done: QScintilla's own way needs Scintilla's
/// undo, and would show others every step.
void CodeView::inputMethodEvent(QInputMethodEvent* event)
{
    m_preedit = isReadOnly() ? QString() : event->preeditString();
    if (!isReadOnly() && (!event->commitString().isEmpty() || event->replacementLength() > 0)) {
        perform([&] {
            if (event->replacementLength() > 0) {
                const auto caret = (unsigned long)(SendScintilla(SCI_GETCURRENTPOS));
                const auto from = SendScintilla(SCI_POSITIONRELATIVECODEUNITS, caret, long(event->replacementStart()));
                const auto to = SendScintilla(SCI_POSITIONRELATIVECODEUNITS, (unsigned long)(from),
                                              long(event->replacementLength()));
                SendScintilla(SCI_DELETERANGE, (unsigned long)(from), to - from);
            }
            QInputMethodEvent commit;
            commit.setCommitString(event->commitString());
            QsciScintilla::inputMethodEvent(&commit);
        });
    }
    viewport()->update();
    updateMicroFocus();
    event->accept();
}

QVariant CodeView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, caret);
    const long start = SendScintilla(SCI_POSITIONFROMLINE, line), end = SendScintilla(SCI_GETLINEENDPOSITION, line);
    const long anchor = std::clamp(SendScintilla(SCI_GETANCHOR), start, end);
    const auto utf16 = [&](long from, long to) {
        const auto* bytes =
            reinterpret_cast<const char*>(SendScintilla(SCI_GETRANGEPOINTER, (unsigned long)(from), to - from));
        return QString::fromUtf8(bytes, to - from);
    };
    const bool known = end - start <= MaxSurroundingBytes;
    switch (query) {
    case Qt::ImSurroundingText:
        return known ? utf16(start, end) : QString();
    case Qt::ImCursorPosition:
        return known ? utf16(start, caret).size() : 0;
    case Qt::ImAnchorPosition:
        return known ? utf16(start, anchor).size() : 0;
    case Qt::ImCurrentSelection:
        return known ? utf16(std::min(anchor, caret), std::max(anchor, caret)) : QString();
    default:
        return QsciScintilla::inputMethodQuery(query);
    }
}

void CodeView::paintPreedit(QPainter& painter)
{
    if (m_preedit.isEmpty())
        return;
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    const QPointF at(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, caret),
                     SendScintilla(SCI_POINTYFROMPOSITION, 0UL, caret));
    QFont font = textFont(*this);
    font.setUnderline(true);
    painter.setFont(font);
    const QRectF box(at, QSizeF(QFontMetricsF(font).horizontalAdvance(m_preedit), SendScintilla(SCI_TEXTHEIGHT, 0UL)));
    painter.fillRect(box, QColor::fromRgba(m_theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor)));
    painter.setPen(QColor::fromRgba(m_theme.textColor(KSyntaxHighlighting::Theme::Normal)));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, m_preedit);
}

} // namespace bytecrowds::editor
