#include "editor/textdifference.h"

#include "editor/linediff/linediff.h"

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Side = DiffLine::Side;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool continuesCharacter(char c)
{
    return (c & 0xC0) == 0x80;
}

bool haveSameInk(std::string_view before, std::string_view after)
{
    auto a = before.begin(), b = after.begin();
    for (;; ++a, ++b) {
        a = std::find_if_not(a, before.end(), isSpace);
        b = std::find_if_not(b, after.end(), isSpace);
        if (a == before.end() || b == after.end())
            return a == before.end() && b == after.end();
        if (*a != *b)
            return false;
    }
}

/// Of two texts without their common start and end; at whole characters.
void addTrimmed(std::size_t at, std::string_view before, std::string_view after, std::vector<Replacement>& out)
{
    std::size_t start = std::size_t(std::ranges::mismatch(before, after).in1 - before.begin());
    while (start > 0 && ((start < before.size() && continuesCharacter(before[start])) ||
                         (start < after.size() && continuesCharacter(after[start]))))
        --start;
    before.remove_prefix(start);
    after.remove_prefix(start);
    std::size_t end = 0; // of both, that is common
    while (end < std::min(before.size(), after.size()) &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    while (end > 0 && continuesCharacter(before[before.size() - end]))
        --end;
    before.remove_suffix(end);
    after.remove_suffix(end);
    if (!before.empty() || !after.empty())
        out.push_back({at + start, before.size(), std::string(after)});
}

std::size_t spaceAt(std::string_view text, std::size_t from)
{
    return std::size_t(std::find_if_not(text.begin() + std::ptrdiff_t(from), text.end(), isSpace) - text.begin()) -
           from;
}

/// Of two texts whose characters are the same but for blanks and line ends.
void addSpaces(std::size_t at, std::string_view before, std::string_view after, std::vector<Replacement>& out)
{
    for (std::size_t a = 0, b = 0; a < before.size() || b < after.size(); ++a, ++b) {
        const std::size_t old = spaceAt(before, a), fresh = spaceAt(after, b);
        addTrimmed(at + a, before.substr(a, old), after.substr(b, fresh), out);
        a += old;
        b += fresh;
    }
}

} // namespace

std::vector<Replacement> differenceOf(std::string_view before, std::string_view after)
{
    std::vector<Replacement> replacements;
    const std::vector<DiffLine> lines = diffLines(before, after);
    std::size_t at = 0; // in the text before
    for (std::size_t i = 0; i < lines.size();) {
        if (lines[i].side == Side::Both) {
            at += lines[i++].text.size();
            continue;
        }
        std::string erased, inserted;
        for (; i < lines.size() && lines[i].side != Side::Both; ++i)
            (lines[i].side == Side::First ? erased : inserted) += lines[i].text;
        if (haveSameInk(erased, inserted))
            addSpaces(at, erased, inserted, replacements);
        else
            addTrimmed(at, erased, inserted, replacements);
        at += erased.size();
    }
    return replacements;
}

} // namespace bytecrowds::editor
