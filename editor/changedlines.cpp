#include "editor/changedlines.h"

#include <algorithm>
#include <functional>

namespace bytecrowds::editor {

namespace {

std::uint64_t hashOf(std::string_view line)
{
    return std::hash<std::string_view>()(line);
}

/// Pairs of equal elements of two lists, ascending in both, as many as there are (the longest common subsequence).
std::vector<std::pair<int, int>> commonOf(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::uint16_t> longest((a.size() + 1) * width); // of the rests from i and j on
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            longest[i * width + j] = a[i] == b[j] ? std::uint16_t(longest[(i + 1) * width + j + 1] + 1)
                                                  : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            pairs.emplace_back(int(i++), int(j++));
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace

void ChangedLines::setBaseline(std::string_view text)
{
    m_baseline.clear();
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find('\n', start);
        m_baseline.push_back(hashOf(text.substr(start, end - start)));
        if (end == std::string_view::npos)
            break;
        start = end + 1;
    }
    m_origins.resize(m_baseline.size());
    for (std::size_t line = 0; line < m_origins.size(); ++line)
        m_origins[line] = {std::int32_t(line + 1), 0};
}

void ChangedLines::replaceLines(int first, int removed, int added, const Source& now)
{
    const auto from = m_origins.begin() + first;
    if (added > removed)
        m_origins.insert(from + removed, std::size_t(added - removed), Origin());
    else
        m_origins.erase(from + added, from + removed);
    std::fill_n(m_origins.begin() + first, added, Origin());
    // What stands beside it and isn't as it was may fit now.
    int last = first + added - 1;
    for (int reach = 0; reach < MaxCompared / 4 && first > 0; ++reach, --first)
        if (const Origin above = m_origins[std::size_t(first) - 1]; above.line && !above.changed)
            break;
    for (int reach = 0; reach < MaxCompared / 4 && last + 1 < lines(); ++reach, ++last)
        if (const Origin below = m_origins[std::size_t(last) + 1]; below.line && !below.changed)
            break;
    match(first, last, now);
}

int ChangedLines::originBefore(int line) const
{
    while (line-- > 0)
        if (m_origins[std::size_t(line)].line)
            return m_origins[std::size_t(line)].line;
    return 0;
}

int ChangedLines::originBehind(int line) const
{
    for (; line < lines(); ++line)
        if (m_origins[std::size_t(line)].line)
            return m_origins[std::size_t(line)].line;
    return int(m_baseline.size()) + 1;
}

/// Finds the origins of [first, last] among the baseline's lines between those of its neighbours.
void ChangedLines::match(int first, int last, const Source& now)
{
    const int before = originBefore(first), behind = originBehind(last + 1);
    std::vector<std::uint64_t> is, was;
    for (int line = first; line <= last; ++line)
        is.push_back(hashOf(now.line(line)));
    for (int line = before + 1; line < behind; ++line)
        was.push_back(m_baseline[std::size_t(line) - 1]);

    std::size_t head = 0, tail = 0;
    const std::size_t most = std::min(is.size(), was.size());
    while (head < most && is[head] == was[head])
        ++head;
    while (tail < most - head && is[is.size() - 1 - tail] == was[was.size() - 1 - tail])
        ++tail;
    std::vector<std::pair<int, int>> pairs; // of `was` and `is`
    for (std::size_t i = 0; i < head; ++i)
        pairs.emplace_back(int(i), int(i));
    const std::vector<std::uint64_t> wasCore(was.begin() + long(head), was.end() - long(tail));
    const std::vector<std::uint64_t> isCore(is.begin() + long(head), is.end() - long(tail));
    if (wasCore.size() <= MaxCompared && isCore.size() <= MaxCompared)
        for (const auto& [a, b] : commonOf(wasCore, isCore))
            pairs.emplace_back(a + int(head), b + int(head));
    for (std::size_t i = tail; i > 0; --i)
        pairs.emplace_back(int(was.size() - i), int(is.size() - i));
    pairs.emplace_back(int(was.size()), int(is.size()));

    int nextWas = 0, nextIs = 0;
    for (const auto& [equalWas, equalIs] : pairs) {
        for (; nextIs < equalIs; ++nextIs) // between two equal ones: changed as long as there were lines, then added
            m_origins[std::size_t(first + nextIs)] = nextWas < equalWas ? Origin{before + 1 + nextWas++, 1} : Origin{};
        if (equalIs < int(is.size()))
            m_origins[std::size_t(first + equalIs)] = {before + 1 + equalWas, 0};
        nextWas = equalWas + 1;
        nextIs = equalIs + 1;
    }
}

ChangedLines::Status ChangedLines::status(int line) const
{
    const Origin origin = m_origins[std::size_t(line)];
    if (!origin.line)
        return Status::Added;
    if (origin.changed)
        return Status::Changed;
    const Origin above = line > 0 ? m_origins[std::size_t(line) - 1] : Origin{};
    const bool follows = line == 0 ? origin.line == 1 : !above.line || above.changed || above.line + 1 == origin.line;
    return follows ? Status::Same : Status::RemovedAbove;
}

bool ChangedLines::isEndRemoved() const
{
    return originBefore(lines()) != int(m_baseline.size());
}

std::vector<ChangedLines::Run> ChangedLines::runs() const
{
    std::vector<Run> runs;
    for (int line = 0; line < lines(); ++line) {
        const Status now = status(line);
        if (now == Status::Same)
            continue;
        if (!runs.empty() && runs.back().last == line - 1 && runs.back().status == now)
            runs.back().last = line;
        else
            runs.push_back({line, line, now});
    }
    return runs;
}

} // namespace bytecrowds::editor
