#include "app/desktop/palette/ranking.h"

#include <KFuzzyMatcher>

#include <algorithm>
#include <optional>
#include <tuple>

namespace bytecrowds::desktop {

namespace {

constexpr qsizetype MaxMatched = 255; // KFuzzyMatcher looks no further

struct Rank
{
    bool inTitle = false;
    int score = 0;
    qsizetype recency = 0; // 0: the latest

    /// Whether it comes before the other.
    bool operator<(const Rank& other) const
    {
        return std::tuple(!inTitle, -score, recency) < std::tuple(!other.inTitle, -other.score, other.recency);
    }
};

QString withoutBlanks(const QString& text)
{
    QString letters = text;
    letters.removeIf([](QChar c) { return c.isSpace(); });
    return letters;
}

/// Matches the text's end, and takes down where.
std::optional<int> match(const QString& query, const QString& text, QList<TextSpan>& found)
{
    const qsizetype skipped = std::max<qsizetype>(0, text.size() - MaxMatched);
    const QStringView end = QStringView(text).sliced(skipped);
    const KFuzzyMatcher::Result result = KFuzzyMatcher::match(query, end);
    if (!result.matched)
        return std::nullopt;
    for (const KFuzzyMatcher::Range& range : KFuzzyMatcher::matchedRanges(query, end))
        found.append({range.start + skipped, range.length});
    return result.score;
}

/// Shares what was found in "detail title" out to the two.
void shareOut(const QList<TextSpan>& found, PaletteItem& item)
{
    const qsizetype titleStart = item.detail.size() + 1;
    for (const TextSpan& span : found) {
        const qsizetype end = span.start + span.length;
        if (span.start < item.detail.size())
            item.detailMatches.append({span.start, std::min(end, item.detail.size()) - span.start});
        if (const qsizetype start = std::max(span.start, titleStart); end > titleStart)
            item.titleMatches.append({start - titleStart, end - start});
    }
}

std::optional<Rank> rank(PaletteItem& item, const QString& query)
{
    if (const auto score = match(query, item.title, item.titleMatches))
        return Rank{true, *score};
    QList<TextSpan> found;
    const auto score = match(query, item.detail + QLatin1Char('/') + item.title, found);
    if (item.detail.isEmpty() || !score)
        return std::nullopt;
    shareOut(found, item);
    return Rank{false, *score};
}

} // namespace

QList<PaletteItem> ranked(QList<PaletteItem> items, const QString& query, const QStringList& recent)
{
    const QString letters = withoutBlanks(query);
    std::vector<std::pair<Rank, PaletteItem>> found;
    for (PaletteItem& item : items) {
        auto rank = letters.isEmpty() ? std::optional(Rank()) : desktop::rank(item, letters);
        if (!rank)
            continue;
        const qsizetype recency = recent.indexOf(item.id);
        rank->recency = recency < 0 ? recent.size() : recency;
        found.emplace_back(*rank, std::move(item));
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<PaletteItem> result;
    for (auto& [rank, item] : found)
        result.append(std::move(item));
    return result;
}

} // namespace bytecrowds::desktop
