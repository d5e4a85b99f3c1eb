#include "editor/rewrite.h"

#include "editor/codeview.h"
#include "editor/viewtext.h"

#include <ranges>

namespace bytecrowds::editor {

using Sci = QsciScintillaBase;

Rewrite::Rewrite(CodeView& view)
    : m_view(view)
{
}

void Rewrite::replace(long from, long to, std::string inserted)
{
    Q_ASSERT(from <= to);
    Q_ASSERT(m_replacements.empty() || std::size_t(from) >= m_replacements.back().at + m_replacements.back().erased);
    m_growth += long(inserted.size()) - (to - from);
    if (from < to || !inserted.empty())
        m_replacements.push_back({std::size_t(from), std::size_t(to - from), std::move(inserted)});
}

void Rewrite::replace(const std::vector<Replacement>& replacements, long offset)
{
    for (const Replacement& replacement : replacements) {
        const long from = offset + long(replacement.at);
        replace(from, from + long(replacement.erased), replacement.inserted);
    }
}

void Rewrite::push(long at, std::string inserted)
{
    if (inserted.empty())
        return;
    m_pushes.insert(m_replacements.size());
    replace(at, at, std::move(inserted));
}

/// Where a place goes that is no part of what was placed.
long Rewrite::movedCaret(long at, bool isPushed) const
{
    long moved = at;
    for (std::size_t i = 0; i < m_replacements.size() && long(m_replacements[i].at) <= at; ++i) {
        const Replacement& replacement = m_replacements[i];
        const auto from = long(replacement.at), to = from + long(replacement.erased);
        if (at > to || (at == from && isPushed && m_pushes.contains(i)))
            moved += long(replacement.inserted.size()) - (to - from);
        else
            moved -= at - from;
    }
    return moved;
}

Carets Rewrite::carets() const
{
    if (!m_carets.all.empty())
        return m_carets;
    Carets carets = caretsOf(m_view);
    carets.rectangle.reset();
    for (Caret& caret : carets.all) {
        const bool isEmpty = caret.isEmpty();
        caret.anchor.at = movedCaret(caret.anchor.at, isEmpty);
        caret.caret.at = movedCaret(caret.caret.at, isEmpty);
    }
    return carets;
}

/// From the end, so that the places of what is still to come hold.
void Rewrite::replaceOneByOne()
{
    for (const Replacement& replacement : m_replacements | std::views::reverse) {
        m_view.SendScintilla(Sci::SCI_SETTARGETRANGE, replacement.at, long(replacement.at + replacement.erased));
        m_view.SendScintilla(Sci::SCI_REPLACETARGET, replacement.inserted.size(), replacement.inserted.c_str());
    }
}

void Rewrite::perform()
{
    m_view.performAlone([this] { type(); });
}

void Rewrite::type()
{
    if (m_view.isReadOnly() || (m_replacements.empty() && m_carets.all.empty()))
        return;
    const Carets after = carets();
    m_view.perform([&] {
        if (m_replacements.size() > MaxSingleReplacements)
            m_view.replaceAtOnce(m_replacements);
        else
            replaceOneByOne();
        setCarets(m_view, after);
        if (!m_carets.all.empty())
            m_view.SendScintilla(Sci::SCI_SCROLLCARET);
    });
}

std::vector<LineSpan> linesOfCarets(const CodeView& view)
{
    std::vector<LineSpan> ranges;
    for (const Caret& caret : caretsOf(view).all) {
        LineSpan range{lineAt(view, caret.start()), lineAt(view, caret.end())};
        if (range.last > range.first && caret.end() == lineStart(view, range.last))
            --range.last;
        if (!ranges.empty() && range.first <= ranges.back().last + 1)
            ranges.back().last = std::max(ranges.back().last, range.last);
        else
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace bytecrowds::editor
