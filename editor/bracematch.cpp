#include "editor/bracematch.h"

#include "editor/qscintilla.h"

#include <algorithm>
#include <string_view>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

constexpr std::string_view Opening = "([{", Closing = ")]}";

long styleAt(const Sci& view, long at)
{
    return view.SendScintilla(Sci::SCI_GETSTYLEAT, static_cast<unsigned long>(at));
}

/// The pair of the brace at `at`; none when there is no brace, or its other half may be out of reach.
std::optional<BracePair> pairAt(const Sci& view, long at)
{
    const long length = view.SendScintilla(Sci::SCI_GETLENGTH);
    if (at < 0 || at >= length)
        return {};
    const char brace = char(view.SendScintilla(Sci::SCI_GETCHARAT, static_cast<unsigned long>(at)));
    const bool opens = Opening.find(brace) != std::string_view::npos;
    const auto kind = opens ? Opening.find(brace) : Closing.find(brace);
    if (brace == '\0' || kind == std::string_view::npos)
        return {};

    const char other = opens ? Closing[kind] : Opening[kind];
    const long from = opens ? at : std::max(at - BraceReach, 0L),
               to = opens ? std::min(at + BraceReach + 1, length) : at + 1;
    const auto* text = reinterpret_cast<const char*>(
        view.SendScintilla(Sci::SCI_GETRANGEPOINTER, static_cast<unsigned long>(from), to - from));
    const long style = styleAt(view, at);
    long depth = 0;
    for (long i = at; i >= from && i < to; i += opens ? 1 : -1) {
        const char c = text[i - from];
        if ((c != brace && c != other) || styleAt(view, i) != style)
            continue;
        depth += c == brace ? 1 : -1;
        if (depth == 0)
            return BracePair{at, i};
    }
    const bool sawAll = opens ? to == length : from == 0;
    return sawAll ? std::optional(BracePair{at, {}}) : std::nullopt;
}

} // namespace

std::optional<BracePair> bracesAtCaret(const QsciScintillaBase& view)
{
    const long caret = view.SendScintilla(Sci::SCI_GETCURRENTPOS);
    const auto behind = pairAt(view, caret);
    return behind ? behind : pairAt(view, caret - 1);
}

void showBraces(QsciScintillaBase& view)
{
    constexpr long None = -1; // Scintilla's invalid position
    const auto pair = bracesAtCaret(view);
    if (pair && !pair->other)
        view.SendScintilla(Sci::SCI_BRACEBADLIGHT, static_cast<unsigned long>(pair->brace));
    else
        view.SendScintilla(Sci::SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(pair ? pair->brace : None),
                           pair ? *pair->other : None);
}

} // namespace bytecrowds::editor
