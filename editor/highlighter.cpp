#include "editor/highlighter.h"

#include "editor/codeview.h"

#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <limits>

namespace bytecrowds::editor {

using KSyntaxHighlighting::State;
using Sci = QsciScintillaBase;

namespace {

/// The styles of a line's bytes of UTF-8, from those of its UTF-16 units.
std::vector<char> byteStyles(const QString& text, const std::vector<char>& unitStyles)
{
    std::vector<char> styles;
    styles.reserve(unitStyles.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        // A pair is four bytes; its second unit adds none.
        const int bytes = unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 ? 2 : unit.isHighSurrogate() ? 4 : 3;
        if (!unit.isLowSurrogate())
            styles.insert(styles.end(), std::size_t(bytes), unitStyles[std::size_t(i)]);
    }
    return styles;
}

} // namespace

Highlighter::Highlighter(CodeView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    m_idle.setInterval(0);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Highlighter::styleSlice);
    connect(&view, &CodeView::SCN_MODIFIED, this,
            [this](int at, int type, const char*, int, int linesAdded) { onModified(at, type, linesAdded); });
    connect(&view, &CodeView::aboutToPaint, this, &Highlighter::styleVisible);
    connect(&view, &CodeView::themeChanged, this, &Highlighter::setTheme);
    // Scintilla asks for what it paints; styleVisible() has done that, so all counts as styled.
    connect(&view, &CodeView::SCN_STYLENEEDED, this,
            [this] { m_view.SendScintilla(Sci::SCI_STARTSTYLING, m_view.utf8Length().value); });
    setTheme(view.theme());
}

void Highlighter::setDefinition(const KSyntaxHighlighting::Definition& definition)
{
    AbstractHighlighter::setDefinition(definition);
    restyleAll();
}

void Highlighter::setTheme(const KSyntaxHighlighting::Theme& theme)
{
    AbstractHighlighter::setTheme(theme);
    restyleAll();
}

void Highlighter::finish()
{
    while (!isDone())
        styleStale(int(m_lines.size()) - 1, std::numeric_limits<int>::max());
    Q_EMIT done();
}

void Highlighter::restyleAll()
{
    m_styles.reset(theme(), m_view);
    m_lines.assign(std::size_t(m_view.lines()), Line());
    m_firstStale = 0;
    m_staleEnd = int(m_lines.size());
    m_guessed = {};
    m_view.viewport()->update();
    m_idle.start();
    Q_EMIT foldsForgotten();
}

void Highlighter::onModified(int at, int type, int linesAdded)
{
    if (!(type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)))
        return;
    const int line = int(m_view.SendScintilla(Sci::SCI_LINEFROMPOSITION, at));
    const auto changed = m_lines.begin() + line;
    // The line behind the change was styled with the end state of what was the last line of the change.
    if (linesAdded > 0) {
        const State end = changed->end;
        m_lines.insert(changed + 1, std::size_t(linesAdded), Line());
        m_lines[std::size_t(line + linesAdded)].end = end;
    } else if (linesAdded < 0) {
        changed->end = (changed - linesAdded)->end;
        m_lines.erase(changed + 1, changed + 1 - linesAdded);
    }
    m_lines[std::size_t(line)].stale = true;

    const int lastChanged = line + std::max(linesAdded, 0);
    m_staleEnd = m_staleEnd > line ? m_staleEnd + linesAdded : 0;
    m_staleEnd = std::max(m_staleEnd, lastChanged + 1);
    m_firstStale = std::min(m_firstStale, line);
    m_guessed = {};
    m_idle.start();
}

void Highlighter::styleVisible()
{
    const LineRange visible = visibleLines(m_view);
    if (isDone() || m_firstStale > visible.last)
        return;
    if (lineStart(visible.first) - lineStart(m_firstStale) <= CatchUpBytes)
        styleStale(visible.last, std::numeric_limits<int>::max());
    else
        guess(visible);
}

void Highlighter::styleSlice()
{
    styleStale(int(m_lines.size()) - 1, SliceBytes);
    if (isDone())
        Q_EMIT done();
    else
        m_idle.start();
}

/// Styles the stale lines up to `lastLine`, in order, as long as they are not more than `maxBytes`; one at least.
void Highlighter::styleStale(int lastLine, int maxBytes)
{
    const int first = m_firstStale;
    int last = -1;
    while (m_firstStale < m_staleEnd && m_firstStale <= lastLine && maxBytes > 0) {
        const int number = last = m_firstStale;
        Line& line = m_lines[std::size_t(number)];
        const State end = styleLine(number, stateBefore(number));
        if (end != line.end && std::size_t(number) + 1 < m_lines.size()) {
            m_lines[std::size_t(number) + 1].stale = true;
            m_staleEnd = std::max(m_staleEnd, number + 2);
        }
        line = {end, m_folds, false};
        maxBytes -= lineStart(number + 1) - lineStart(number);
        while (m_firstStale < m_staleEnd && !m_lines[std::size_t(m_firstStale)].stale)
            ++m_firstStale;
    }
    if (last >= first)
        Q_EMIT foldsChanged(first, last);
}

/// Styles what is visible as if the last known state above it were right; the lines stay stale.
void Highlighter::guess(LineRange visible)
{
    if (m_guessed.first <= visible.first && visible.last <= m_guessed.last)
        return;
    State before = stateBefore(visible.first);
    for (int line = visible.first; line <= visible.last; ++line)
        before = m_lines[std::size_t(line)].stale ? styleLine(line, before) : m_lines[std::size_t(line)].end;
    m_guessed = visible;
}

/// Gives a line its colours; returns the state behind it.
State Highlighter::styleLine(int line, const State& before)
{
    m_folds = {};
    const int start = lineStart(line);
    const int length = int(m_view.SendScintilla(Sci::SCI_GETLINEENDPOSITION, line)) - start;
    m_view.SendScintilla(Sci::SCI_STARTSTYLING, start);
    if (length > MaxLineBytes) {
        m_view.SendScintilla(Sci::SCI_SETSTYLING, static_cast<unsigned long>(length), long(StyleSheet::Plain));
        return before;
    }
    const auto* bytes = reinterpret_cast<const char*>(
        m_view.SendScintilla(Sci::SCI_GETRANGEPOINTER, static_cast<unsigned long>(start), long(length)));
    const QString text = QString::fromUtf8(bytes, length);
    m_unitStyles.assign(std::size_t(text.size()), char(StyleSheet::Plain));
    const State end = highlightLine(text, before);
    if (text.size() != length)
        m_unitStyles = byteStyles(text, m_unitStyles);
    m_view.SendScintilla(Sci::SCI_SETSTYLINGEX, m_unitStyles.size(), m_unitStyles.data());
    return end;
}

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    const auto from = m_unitStyles.begin() + offset;
    std::fill(from, from + length, char(m_styles.style(format, m_view)));
}

void Highlighter::applyFolding(int, int, KSyntaxHighlighting::FoldingRegion region)
{
    constexpr std::int16_t Most = 1000;
    if (region.type() == KSyntaxHighlighting::FoldingRegion::Begin)
        m_folds.opened = std::min<std::int16_t>(m_folds.opened + 1, Most);
    else if (m_folds.opened > 0)
        --m_folds.opened;
    else
        m_folds.closed = std::min<std::int16_t>(m_folds.closed + 1, Most);
}

bool Highlighter::isQuoted(crdt::Utf8 at) const
{
    return m_styles.isQuoted(int(m_view.SendScintilla(Sci::SCI_GETSTYLEAT, at.value)));
}

State Highlighter::stateBefore(int line) const
{
    return line == 0 ? State() : m_lines[std::size_t(line) - 1].end;
}

int Highlighter::lineStart(int line) const
{
    if (line >= int(m_lines.size()))
        return int(m_view.utf8Length().value);
    return int(m_view.SendScintilla(Sci::SCI_POSITIONFROMLINE, line));
}

} // namespace bytecrowds::editor
