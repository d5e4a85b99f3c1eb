#include "editor/codeviewaccessible.h"

#include "editor/codeview.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className == QLatin1String(CodeView::staticMetaObject.className()))
        return new CodeViewAccessible(*static_cast<CodeView*>(object));
    return nullptr;
}

std::optional<QTextBoundaryFinder::BoundaryType> finderOf(QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::CharBoundary:
        return QTextBoundaryFinder::Grapheme;
    case QAccessible::WordBoundary:
        return QTextBoundaryFinder::Word;
    case QAccessible::SentenceBoundary:
        return QTextBoundaryFinder::Sentence;
    default:
        return {};
    }
}

} // namespace

CodeViewAccessible::CodeViewAccessible(CodeView& view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{
}

CodeViewAccessible::~CodeViewAccessible()
{
    if (m_indexed && isValid())
        send(Sci::SCI_RELEASELINECHARACTERINDEX, Sci::SC_LINECHARACTERINDEX_UTF16);
}

void CodeViewAccessible::serve(CodeView& view)
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once);
    const auto interfaceOf = [&view] {
        return QAccessible::isActive() ? dynamic_cast<CodeViewAccessible*>(QAccessible::queryAccessibleInterface(&view))
                                       : nullptr;
    };
    QObject::connect(&view, &CodeView::SCN_UPDATEUI, &view, [&view, interfaceOf](int updated) {
        const auto* told = updated & Sci::SC_UPDATE_SELECTION ? interfaceOf() : nullptr;
        if (!told)
            return;
        QAccessibleTextCursorEvent event(&view, told->cursorPosition());
        QAccessible::updateAccessibility(&event);
    });
    QObject::connect(
        &view, &CodeView::SCN_MODIFIED, &view, [&view, interfaceOf](int at, int type, const char* text, int length) {
            const auto* told = type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_BEFOREDELETE) ? interfaceOf() : nullptr;
            if (!told)
                return;
            const int offset = told->offsetOf(at);
            if (type & Sci::SC_MOD_INSERTTEXT) {
                QAccessibleTextInsertEvent event(&view, offset, QString::fromUtf8(text, length));
                QAccessible::updateAccessibility(&event);
            } else {
                QAccessibleTextRemoveEvent event(&view, offset, told->text(offset, told->offsetOf(at + length)));
                QAccessible::updateAccessibility(&event);
            }
        });
}

void* CodeViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State CodeViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.readOnly = view().isReadOnly();
    state.editable = !state.readOnly;
    return state;
}

QString CodeViewAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(type);
}

CodeView& CodeViewAccessible::view() const
{
    return *static_cast<CodeView*>(widget());
}

long CodeViewAccessible::send(unsigned message, unsigned long first, long second) const
{
    return view().SendScintilla(message, first, second);
}

long CodeViewAccessible::positionOf(int offset) const
{
    const int units = std::clamp(offset, 0, characterCount()); // which sees to the index
    const long line = send(Sci::SCI_LINEFROMINDEXPOSITION, (unsigned long)(units), Sci::SC_LINECHARACTERINDEX_UTF16);
    const long before = send(Sci::SCI_INDEXPOSITIONFROMLINE, (unsigned long)(line), Sci::SC_LINECHARACTERINDEX_UTF16);
    const long start = send(Sci::SCI_POSITIONFROMLINE, (unsigned long)(line));
    return send(Sci::SCI_POSITIONRELATIVECODEUNITS, (unsigned long)(start), units - before);
}

int CodeViewAccessible::offsetOf(long position) const
{
    if (!m_indexed) {
        send(Sci::SCI_ALLOCATELINECHARACTERINDEX, Sci::SC_LINECHARACTERINDEX_UTF16);
        m_indexed = true;
    }
    const long line = send(Sci::SCI_LINEFROMPOSITION, (unsigned long)(position));
    const long start = send(Sci::SCI_POSITIONFROMLINE, (unsigned long)(line));
    return int(send(Sci::SCI_INDEXPOSITIONFROMLINE, (unsigned long)(line), Sci::SC_LINECHARACTERINDEX_UTF16) +
               send(Sci::SCI_COUNTCODEUNITS, (unsigned long)(start), position));
}

int CodeViewAccessible::selectionCount() const
{
    return view().hasSelectedText() ? int(send(Sci::SCI_GETSELECTIONS)) : 0;
}

void CodeViewAccessible::selection(int index, int* start, int* end) const
{
    const bool known = index >= 0 && index < selectionCount();
    *start = known ? offsetOf(send(Sci::SCI_GETSELECTIONNSTART, (unsigned long)(index))) : 0;
    *end = known ? offsetOf(send(Sci::SCI_GETSELECTIONNEND, (unsigned long)(index))) : 0;
}

void CodeViewAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void CodeViewAccessible::removeSelection(int)
{
    send(Sci::SCI_SETEMPTYSELECTION, (unsigned long)(send(Sci::SCI_GETCURRENTPOS)));
}

void CodeViewAccessible::setSelection(int, int start, int end)
{
    send(Sci::SCI_SETSEL, (unsigned long)(positionOf(start)), positionOf(end));
}

int CodeViewAccessible::cursorPosition() const
{
    return offsetOf(send(Sci::SCI_GETCURRENTPOS));
}

void CodeViewAccessible::setCursorPosition(int position)
{
    view().showCaretAt(crdt::Utf8(std::size_t(positionOf(position))));
}

QString CodeViewAccessible::text(int start, int end) const
{
    const long from = positionOf(start), to = positionOf(end);
    if (to <= from)
        return {};
    const auto* bytes = reinterpret_cast<const char*>(send(Sci::SCI_GETRANGEPOINTER, (unsigned long)(from), to - from));
    return QString::fromUtf8(bytes, to - from);
}

/// With its end.
QString CodeViewAccessible::textOfLine(int offset, int* start) const
{
    const long line = send(Sci::SCI_LINEFROMPOSITION, (unsigned long)(positionOf(offset)));
    const long from = send(Sci::SCI_POSITIONFROMLINE, (unsigned long)(line));
    *start = offsetOf(from);
    return text(*start, offsetOf(from + send(Sci::SCI_LINELENGTH, (unsigned long)(line))));
}

QString CodeViewAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    if (boundary == QAccessible::NoBoundary) {
        *start = 0;
        *end = characterCount();
        return text(*start, *end);
    }
    const QString line = textOfLine(offset, start);
    const int lineStart = *start;
    *end = lineStart + int(line.size());
    const auto type = finderOf(boundary);
    if (!type || line.isEmpty())
        return line;
    QTextBoundaryFinder finder(*type, line);
    finder.setPosition(std::clamp(offset - lineStart, 0, int(line.size()) - 1));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const auto from = std::max<qsizetype>(finder.position(), 0);
    const auto to = finder.toNextBoundary();
    *start = lineStart + int(from);
    *end = lineStart + int(to < 0 ? line.size() : to);
    return line.sliced(from, *end - *start);
}

int CodeViewAccessible::characterCount() const
{
    return offsetOf(send(Sci::SCI_GETLENGTH));
}

QRect CodeViewAccessible::characterRect(int offset) const
{
    const long position = positionOf(offset), next = positionOf(offset + 1);
    const auto x = [this](long at) { return int(send(Sci::SCI_POINTXFROMPOSITION, 0, at)); };
    const int top = int(send(Sci::SCI_POINTYFROMPOSITION, 0, position));
    const int height = int(send(Sci::SCI_TEXTHEIGHT));
    const QPoint corner = view().viewport()->mapToGlobal(QPoint(x(position), top));
    return {corner, QSize(std::max(1, x(next) - x(position)), height)};
}

int CodeViewAccessible::offsetAtPoint(const QPoint& point) const
{
    const QPoint local = view().viewport()->mapFromGlobal(point);
    const long position = send(Sci::SCI_POSITIONFROMPOINTCLOSE, (unsigned long)(local.x()), local.y());
    return position < 0 ? -1 : offsetOf(position);
}

void CodeViewAccessible::scrollToSubstring(int start, int end)
{
    send(Sci::SCI_SCROLLRANGE, (unsigned long)(positionOf(end)), positionOf(start));
}

QString CodeViewAccessible::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace bytecrowds::editor
