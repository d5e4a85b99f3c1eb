#include "editor/folding.h"

#include "editor/codeview.h"
#include "editor/highlighter.h"

#include <QElapsedTimer>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintilla;
using KSyntaxHighlighting::Theme;

constexpr int MarginWidth = 14; // device-independent pixels
constexpr int MaxDepth = Sci::SC_FOLDLEVELNUMBERMASK - Sci::SC_FOLDLEVELBASE;
constexpr int LinesBetweenLooks = 64; // at the clock

long ask(const CodeView& view, unsigned message, long value)
{
    return view.SendScintilla(message, (unsigned long)(value));
}

int depthIn(int level)
{
    return (level & Sci::SC_FOLDLEVELNUMBERMASK) - Sci::SC_FOLDLEVELBASE;
}

} // namespace

Folding::Folding(CodeView& view, Highlighter& highlighter, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_highlighter(highlighter)
{
    m_idle.setInterval(0);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Folding::walkSlice);
    setUpMargin();
    applyTheme();
    connect(&view, &CodeView::themeChanged, this, &Folding::applyTheme);
    connect(&view, &CodeView::SCN_MODIFIED, this,
            [this](int at, int type, const char*, int, int linesAdded) { onModified(at, type, linesAdded); });
    connect(&view, &CodeView::SCN_MARGINCLICK, this, [this](int at, int, int margin) {
        if (margin == Margin)
            toggle(int(ask(m_view, Sci::SCI_LINEFROMPOSITION, at)));
    });
    connect(&view, &CodeView::SCN_UPDATEUI, this, [this](int updated) {
        if (updated & Sci::SC_UPDATE_SELECTION)
            reveal(crdt::Utf8(std::size_t(m_view.SendScintilla(Sci::SCI_GETCURRENTPOS))));
    });
    connect(&highlighter, &Highlighter::foldsChanged, this, &Folding::onFoldsChanged);
    connect(&highlighter, &Highlighter::foldsForgotten, this, &Folding::forget);
    forget();
    onFoldsChanged(0, highlighter.firstStaleLine() - 1);
}

void Folding::setUpMargin()
{
    m_view.setMarginType(Margin, Sci::SymbolMargin);
    m_view.setMarginMarkerMask(Margin, int(Sci::SC_MASK_FOLDERS));
    m_view.setMarginSensitivity(Margin, true);
    m_view.setMarginWidth(Margin, MarginWidth);
    const auto define = [this](int marker, int shape) {
        m_view.SendScintilla(Sci::SCI_MARKERDEFINE, (unsigned long)(marker), long(shape));
    };
    for (const int header : {Sci::SC_MARKNUM_FOLDER, Sci::SC_MARKNUM_FOLDEREND})
        define(header, Sci::SC_MARK_ARROW);
    for (const int header : {Sci::SC_MARKNUM_FOLDEROPEN, Sci::SC_MARKNUM_FOLDEROPENMID})
        define(header, Sci::SC_MARK_ARROWDOWN);
    for (const int inside : {Sci::SC_MARKNUM_FOLDERSUB, Sci::SC_MARKNUM_FOLDERTAIL, Sci::SC_MARKNUM_FOLDERMIDTAIL})
        define(inside, Sci::SC_MARK_EMPTY);
    m_view.SendScintilla(Sci::SCI_SETFOLDFLAGS, (unsigned long)(Sci::SC_FOLDFLAG_LINEAFTER_CONTRACTED));
    m_view.SendScintilla(Sci::SCI_SETAUTOMATICFOLD, 0UL); // Scintilla's would open what others write in
}

void Folding::applyTheme()
{
    const QColor paper = QColor::fromRgba(m_view.theme().editorColor(Theme::BackgroundColor));
    const QColor ink = QColor::fromRgba(m_view.theme().textColor(Theme::Comment));
    m_view.setFoldMarginColors(paper, paper);
    for (const int marker : {Sci::SC_MARKNUM_FOLDER, Sci::SC_MARKNUM_FOLDEREND, Sci::SC_MARKNUM_FOLDEROPEN,
                             Sci::SC_MARKNUM_FOLDEROPENMID}) {
        m_view.SendScintilla(Sci::SCI_MARKERSETFORE, (unsigned long)(marker), ink);
        m_view.SendScintilla(Sci::SCI_MARKERSETBACK, (unsigned long)(marker), ink);
    }
}

/// Everything gets its level anew as it gets its colours. Until then the old levels stand, and what is closed with
/// them.
void Folding::forget()
{
    const auto definition = m_highlighter.definition();
    m_byIndent = definition.indentationBasedFoldingEnabled();
    m_blank.clear();
    for (const QString& pattern : definition.foldingIgnoreList())
        m_blank.emplace_back(QRegularExpression::anchoredPattern(pattern));
    m_next = 0;
    m_end = m_view.lines();
    m_idle.start();
}

bool Folding::isDone() const
{
    return m_highlighter.isDone() && m_next >= std::min(m_end, m_view.lines());
}

bool Folding::isHeader(int line) const
{
    return levelOf(line) & Sci::SC_FOLDLEVELHEADERFLAG;
}

bool Folding::isClosed(int line) const
{
    return isHeader(line) && !ask(m_view, Sci::SCI_GETFOLDEXPANDED, line);
}

int Folding::levelOf(int line) const
{
    return int(ask(m_view, Sci::SCI_GETFOLDLEVEL, line));
}

bool Folding::isVisible(int line) const
{
    return ask(m_view, Sci::SCI_GETLINEVISIBLE, line);
}

void Folding::toggle(int line)
{
    const int header = isHeader(line) ? line : int(ask(m_view, Sci::SCI_GETFOLDPARENT, line));
    if (header < 0)
        return;
    setClosed(header, !isClosed(header));
}

void Folding::setClosed(int line, bool closed)
{
    m_view.SendScintilla(Sci::SCI_FOLDLINE, (unsigned long)(line),
                         long(closed ? Sci::SC_FOLDACTION_CONTRACT : Sci::SC_FOLDACTION_EXPAND));
    keepCaretSeen();
}

void Folding::toggleAtCaret()
{
    toggle(int(ask(m_view, Sci::SCI_LINEFROMPOSITION, m_view.SendScintilla(Sci::SCI_GETCURRENTPOS))));
}

void Folding::foldAll()
{
    m_view.SendScintilla(Sci::SCI_FOLDALL, (unsigned long)(Sci::SC_FOLDACTION_CONTRACT));
    keepCaretSeen();
}

void Folding::unfoldAll()
{
    m_view.SendScintilla(Sci::SCI_FOLDALL, (unsigned long)(Sci::SC_FOLDACTION_EXPAND));
}

void Folding::reveal(crdt::Utf8 at)
{
    const long line = m_view.SendScintilla(Sci::SCI_LINEFROMPOSITION, at.value);
    if (!isVisible(int(line)))
        m_view.SendScintilla(Sci::SCI_ENSUREVISIBLE, line);
}

/// A caret in what was closed goes to the end of the line that stands for it.
void Folding::keepCaretSeen()
{
    int line = int(ask(m_view, Sci::SCI_LINEFROMPOSITION, m_view.SendScintilla(Sci::SCI_GETCURRENTPOS)));
    if (isVisible(line))
        return;
    while (line > 0 && !isVisible(line))
        line = int(ask(m_view, Sci::SCI_GETFOLDPARENT, line));
    const long end = ask(m_view, Sci::SCI_GETLINEENDPOSITION, std::max(line, 0));
    m_view.SendScintilla(Sci::SCI_SETEMPTYSELECTION, end);
}

void Folding::onModified(int at, int type, int linesAdded)
{
    if (!(type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)))
        return;
    const int line = int(ask(m_view, Sci::SCI_LINEFROMPOSITION, at));
    if (linesAdded > 0 && !m_view.SendScintilla(Sci::SCI_GETALLLINESVISIBLE))
        hideInserted(at, linesAdded);
    m_end = m_end > line ? m_end + linesAdded : m_end;
    m_next = std::min(m_next, std::max(line - 1, 0));
    m_end = std::max(m_end, line + std::max(linesAdded, 0) + 1);
    m_idle.start();
}

/// Scintilla shows every new line; those in a closed part are hidden again before anybody sees them.
void Folding::hideInserted(int at, int linesAdded)
{
    const int line = int(ask(m_view, Sci::SCI_LINEFROMPOSITION, at));
    const bool atStart = ask(m_view, Sci::SCI_POSITIONFROMLINE, line) == at;
    const int first = atStart ? line : line + 1, behind = first + linesAdded, above = first - 1;
    const bool closedAbove = above >= 0 && (!isVisible(above) || isClosed(above));
    const bool hiddenBehind = behind >= m_view.lines() || !isVisible(behind);
    if (closedAbove && hiddenBehind)
        m_view.SendScintilla(Sci::SCI_HIDELINES, (unsigned long)(first), long(behind - 1));
}

void Folding::onFoldsChanged(int first, int last)
{
    if (last < first)
        return;
    m_next = std::min(m_next, first);
    m_end = std::max(m_end, last + 1);
    m_idle.start();
}

/// Visits the lines from m_next on, in order: all before m_end, and then on while one changes.
void Folding::walkSlice()
{
    QElapsedTimer clock;
    clock.start();
    const int known = std::min(m_highlighter.firstStaleLine(), m_view.lines());
    int line = std::min(m_next, known);
    // By indentation a line begins a part or doesn't because of what follows it.
    for (int back = 0; m_byIndent && line > 0 && back < MaxBlankLines; ++back)
        if (!isBlank(--line))
            break;
    Walk walk = walkFrom(line);
    for (int count = 1; line < known; ++line, ++count) {
        if (count % LinesBetweenLooks == 0 && clock.durationElapsed() >= Slice)
            break;
        if (walkLine(line, walk))
            m_end = std::max(m_end, line + 2);
        else if (line >= m_end)
            break;
    }
    m_next = line;
    if (m_next < std::min(m_end, known))
        m_idle.start();
}

Folding::Walk Folding::walkFrom(int line) const
{
    Walk walk;
    if (line == 0)
        return walk;
    const int before = depthIn(levelOf(line - 1));
    const LineFolds folds = m_highlighter.foldsOf(line - 1);
    walk.depth = folds.opened > 0 ? before + folds.opened : std::max(before - folds.closed, 0);
    for (int around = line - 1; around >= 0; around = int(ask(m_view, Sci::SCI_GETFOLDPARENT, around)))
        if (isClosed(around))
            walk.closedLevel = depthIn(levelOf(around));
    return walk;
}

/// Gives a line its level, and hides or shows it. Whether anything of that is new.
bool Folding::walkLine(int line, Walk& walk)
{
    const int old = levelOf(line), level = m_byIndent ? indentLevel(line, walk) : regionLevel(line, walk);
    const bool header = level & Sci::SC_FOLDLEVELHEADERFLAG;
    if (level != old)
        m_view.SendScintilla(Sci::SCI_SETFOLDLEVEL, (unsigned long)(line), long(level));
    bool closed = !ask(m_view, Sci::SCI_GETFOLDEXPANDED, line);
    if (closed && !header) {
        m_view.SendScintilla(Sci::SCI_SETFOLDEXPANDED, (unsigned long)(line), 1L);
        closed = false;
    }
    if (depthIn(level) <= walk.closedLevel)
        walk.closedLevel = -1;
    const bool visible = walk.closedLevel < 0, wasVisible = isVisible(line);
    if (visible != wasVisible)
        m_view.SendScintilla(visible ? Sci::SCI_SHOWLINES : Sci::SCI_HIDELINES, (unsigned long)(line), long(line));
    if (visible && closed)
        walk.closedLevel = depthIn(level);
    return level != old || visible != wasVisible;
}

int Folding::regionLevel(int line, Walk& walk) const
{
    const LineFolds folds = m_highlighter.foldsOf(line);
    // What ends a part belongs to it, unless it begins another one: } else {
    const int closedAround = std::max(walk.depth - folds.closed, 0);
    const int depth = std::min(folds.opened > 0 ? closedAround : walk.depth, MaxDepth);
    walk.depth = closedAround + folds.opened;
    return Sci::SC_FOLDLEVELBASE + depth + (folds.opened > 0 ? int(Sci::SC_FOLDLEVELHEADERFLAG) : 0);
}

int Folding::indentLevel(int line, Walk& walk) const
{
    if (walk.nextInked <= line) {
        const int last = std::min(m_view.lines(), line + 1 + MaxBlankLines);
        walk.nextInked = line + 1;
        while (walk.nextInked < last && isBlank(walk.nextInked))
            ++walk.nextInked;
    }
    const int next = walk.nextInked < m_view.lines() ? indentOf(walk.nextInked) : 0;
    if (isBlank(line))
        return (Sci::SC_FOLDLEVELBASE + next) | Sci::SC_FOLDLEVELWHITEFLAG;
    const int indent = indentOf(line);
    return (Sci::SC_FOLDLEVELBASE + indent) | (next > indent ? int(Sci::SC_FOLDLEVELHEADERFLAG) : 0);
}

/// In columns.
int Folding::indentOf(int line) const
{
    return std::min(int(ask(m_view, Sci::SCI_GETLINEINDENTATION, line)), MaxDepth);
}

bool Folding::isBlank(int line) const
{
    const long from = ask(m_view, Sci::SCI_POSITIONFROMLINE, line);
    const long end = ask(m_view, Sci::SCI_GETLINEENDPOSITION, line);
    if (ask(m_view, Sci::SCI_GETLINEINDENTPOSITION, line) == end)
        return true;
    if (end - from > Highlighter::MaxLineBytes)
        return false;
    if (!m_highlighter.isIndentMeant(line))
        return true;
    const auto* bytes = reinterpret_cast<const char*>(
        m_view.SendScintilla(Sci::SCI_GETRANGEPOINTER, (unsigned long)(from), end - from));
    const QString text = QString::fromUtf8(bytes, end - from);
    return std::ranges::any_of(m_blank, [&](const auto& blank) { return blank.match(text).hasMatch(); });
}

} // namespace bytecrowds::editor
