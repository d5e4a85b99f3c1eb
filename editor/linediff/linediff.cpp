#include "editor/linediff/linediff.h"

#include <algorithm>

namespace bytecrowds {

namespace {

using Lines = std::vector<std::string_view>;
using Side = DiffLine::Side;

constexpr std::ptrdiff_t MaxChanges = 4000; ///< the search takes as much memory as the square of it
constexpr std::size_t Context = 3;

Lines linesOf(std::string_view text)
{
    Lines lines;
    for (std::size_t begin = 0, end = 0; end < text.size(); begin = end) {
        end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        lines.push_back(text.substr(begin, end - begin));
    }
    return lines;
}

/// Myers' search. A path goes through the grid of both texts from the start to the end of both: right, along a line
/// that only the first has, down, along one of the second, and diagonally along a common one. After each round
/// `m_rounds` holds, for every diagonal that so many changes can reach, the farthest place on it.
class ShortestScript
{
public:
    ShortestScript(const Lines& first, const Lines& second)
        : m_first(first)
        , m_second(second)
        , m_rows(std::ptrdiff_t(first.size()))
        , m_columns(std::ptrdiff_t(second.size()))
    {
    }

    /// From the end to the start; false when there are too many changes.
    bool find(std::vector<DiffLine>& reversed)
    {
        const std::ptrdiff_t most = std::min(m_rows + m_columns, MaxChanges);
        for (std::ptrdiff_t changes = 0; changes <= most; ++changes) {
            if (extend(changes)) {
                walkBack(changes, reversed);
                return true;
            }
        }
        return false;
    }

private:
    /// The farthest row on a diagonal after a round. Rounds reach every second diagonal from -changes to changes.
    std::ptrdiff_t row(std::ptrdiff_t changes, std::ptrdiff_t diagonal) const
    {
        return m_rounds[std::size_t(changes)][std::size_t((diagonal + changes) / 2)];
    }

    /// Whether the last step of the best path to a diagonal takes a line of the second text.
    bool comesFromAbove(std::ptrdiff_t changes, std::ptrdiff_t diagonal) const
    {
        return diagonal == -changes ||
               (diagonal != changes && row(changes - 1, diagonal - 1) < row(changes - 1, diagonal + 1));
    }

    std::ptrdiff_t startOf(std::ptrdiff_t changes, std::ptrdiff_t diagonal) const
    {
        if (changes == 0)
            return 0;
        return comesFromAbove(changes, diagonal) ? row(changes - 1, diagonal + 1) : row(changes - 1, diagonal - 1) + 1;
    }

    /// One more change; whether that reaches the end of both texts.
    bool extend(std::ptrdiff_t changes)
    {
        std::vector<std::ptrdiff_t> round;
        for (std::ptrdiff_t diagonal = -changes; diagonal <= changes; diagonal += 2) {
            std::ptrdiff_t at = startOf(changes, diagonal);
            while (at < m_rows && at - diagonal < m_columns &&
                   m_first[std::size_t(at)] == m_second[std::size_t(at - diagonal)])
                ++at;
            round.push_back(at);
            if (diagonal == m_rows - m_columns && at >= m_rows) {
                m_rounds.push_back(std::move(round));
                return true;
            }
        }
        m_rounds.push_back(std::move(round));
        return false;
    }

    void walkBack(std::ptrdiff_t changes, std::vector<DiffLine>& reversed) const
    {
        std::ptrdiff_t at = m_rows, diagonal = m_rows - m_columns;
        for (;; --changes) {
            for (const std::ptrdiff_t start = startOf(changes, diagonal); at > start; --at)
                reversed.push_back({Side::Both, m_first[std::size_t(at - 1)]});
            if (changes == 0)
                return;
            if (comesFromAbove(changes, diagonal)) {
                reversed.push_back({Side::Second, m_second[std::size_t(at - diagonal - 1)]});
                ++diagonal;
            } else {
                reversed.push_back({Side::First, m_first[std::size_t(--at)]});
                --diagonal;
            }
        }
    }

    const Lines& m_first;
    const Lines& m_second;
    std::ptrdiff_t m_rows, m_columns;
    std::vector<std::vector<std::ptrdiff_t>> m_rounds;
};

void append(std::string& out, const DiffLine& line)
{
    out += line.side == Side::Both ? ' ' : line.side == Side::First ? '-' : '+';
    out += line.text;
    if (!line.text.ends_with('\n'))
        out += "\n\\ No newline at end of file\n";
}

} // namespace

std::vector<DiffLine> diffLines(std::string_view first, std::string_view second)
{
    Lines a = linesOf(first), b = linesOf(second);
    const auto same = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    std::vector<DiffLine> lines;
    for (auto line = a.begin(); line != same.first; ++line)
        lines.push_back({Side::Both, *line});
    a.erase(a.begin(), same.first);
    b.erase(b.begin(), same.second);
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    const Lines common(end.first.base(), a.end());
    a.resize(a.size() - common.size());
    b.resize(b.size() - common.size());

    std::vector<DiffLine> reversed;
    if (ShortestScript(a, b).find(reversed)) {
        lines.insert(lines.end(), reversed.rbegin(), reversed.rend());
    } else {
        for (const std::string_view line : a)
            lines.push_back({Side::First, line});
        for (const std::string_view line : b)
            lines.push_back({Side::Second, line});
    }
    for (const std::string_view line : common)
        lines.push_back({Side::Both, line});
    return lines;
}

std::string unifiedDiff(std::string_view first, std::string_view second)
{
    const std::vector<DiffLine> lines = diffLines(first, second);
    std::vector<bool> isShown(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t begin = i - std::min(i, Context), end = std::min(i + Context + 1, lines.size());
        if (lines[i].side != Side::Both)
            std::fill(isShown.begin() + std::ptrdiff_t(begin), isShown.begin() + std::ptrdiff_t(end), true);
    }
    std::string out;
    std::size_t numbers[2] = {1, 1}; // of the next line of each text
    for (std::size_t i = 0; i < lines.size();) {
        if (!isShown[i]) {
            ++numbers[0];
            ++numbers[1];
            ++i;
            continue;
        }
        std::string hunk;
        std::size_t counts[2] = {0, 0};
        for (; i < lines.size() && isShown[i]; ++i) {
            counts[0] += lines[i].side != Side::Second;
            counts[1] += lines[i].side != Side::First;
            append(hunk, lines[i]);
        }
        const auto span = [&](int text) { // where a text has no line, that before it is named
            return std::to_string(numbers[text] - (counts[text] == 0)) + ',' + std::to_string(counts[text]);
        };
        out += "@@ -" + span(0) + " +" + span(1) + " @@\n" + hunk;
        numbers[0] += counts[0];
        numbers[1] += counts[1];
    }
    return out;
}

} // namespace bytecrowds
