#include "editor/searchjob.h"

#include "sync/crdt/doc.h"

#include <QElapsedTimer>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

QString utf16(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

int charactersIn(std::string_view text)
{
    return int(std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

/// What fits of a line on both sides of a place in it, at characters' bounds.
std::string_view clipped(std::string_view line, std::size_t around, std::size_t& start)
{
    const auto isMiddle = [&](std::size_t at) { return at < line.size() && (line[at] & 0xC0) == 0x80; };
    start = around - std::min(around, std::size_t(Hit::MaxTextUnits / 3));
    while (start > 0 && isMiddle(start))
        --start;
    if (start < std::size_t(Hit::MaxTextUnits / 3))
        start = 0;
    std::size_t end = std::min(start + std::size_t(Hit::MaxTextUnits), line.size());
    while (isMiddle(end))
        --end;
    return line.substr(start, end - start);
}

/// The hits of ascending matches.
QList<Hit> hitsOf(std::string_view text, const std::vector<Match>& matches)
{
    QList<Hit> hits;
    std::size_t lineStart = 0;
    int line = 0;
    for (const Match& match : matches) {
        for (std::size_t end; (end = text.find('\n', lineStart)) < match.from.value; ++line)
            lineStart = end + 1;
        const std::string_view whole = text.substr(lineStart, text.find('\n', lineStart) - lineStart);
        const std::size_t in = match.from.value - lineStart;
        std::size_t start = 0;
        const std::string_view shown = clipped(whole, in, start);
        const QString before = utf16(shown.substr(0, in - start));
        const QString matched = utf16(shown.substr(in - start, match.to.value - match.from.value));
        hits.append(
            {line, charactersIn(whole.substr(0, in)), match, utf16(shown), int(before.size()), int(matched.size())});
    }
    return hits;
}

} // namespace

SearchJob::SearchJob(const Search& search, std::vector<SearchedFile> files, QObject* parent)
    : QObject(parent)
    , m_matcher(search)
    , m_files(std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()))
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &SearchJob::runSlice);
    m_idle.start();
}

void SearchJob::cancel()
{
    m_more = m_more || !m_files.empty();
    m_files.clear();
    m_text.reset();
}

QString SearchJob::error() const
{
    if (const QString error = m_matcher.error(); !error.isEmpty())
        return error;
    return m_tooCostly ? tr("This expression takes too long on some of the texts.") : QString();
}

void SearchJob::runSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_files.empty() && clock.durationElapsed() < Slice) {
        if (!m_text) {
            m_text = m_files.front().text();
            m_next = 0;
            m_matches.clear();
        }
        const std::size_t left = std::size_t(MaxHits - m_hits);
        const Matcher::Piece piece = m_matcher.find(readerOf(*m_text), m_text->size(), m_next, m_matches);
        m_tooCostly = m_tooCostly || piece.tooCostly;
        m_more = m_matches.size() > left;
        m_matches.resize(std::min(m_matches.size(), left));
        m_next = piece.tooCostly || m_more ? m_text->size() + 1 : piece.next;
        if (m_next > m_text->size())
            endFile();
    }
    if (!m_files.empty())
        return;
    m_idle.stop();
    Q_EMIT finished();
}

void SearchJob::endFile()
{
    const SearchedFile file = std::move(m_files.front());
    const FileHits hits{file.id, file.path, hitsOf(*m_text, m_matches)};
    m_text.reset();
    m_files.pop_front();
    m_hits += int(hits.hits.size());
    if (m_more)
        m_files.clear();
    if (!hits.hits.isEmpty())
        Q_EMIT found(hits);
}

std::size_t replaceAll(crdt::Text& text, const Search& search, const QString& with, crdt::Origin origin)
{
    const Matcher matcher(search);
    const std::string now = text.toString();
    const TextReader reader = readerOf(now);
    std::vector<Match> matches;
    for (std::size_t next = 0; next <= now.size();) {
        const Matcher::Piece piece = matcher.find(reader, now.size(), next, matches);
        if (piece.tooCostly)
            return 0;
        next = piece.next;
    }
    if (matches.empty())
        return 0;
    text.doc().transact(
        [&] {
            for (std::size_t i = matches.size(); i-- > 0;) {
                const Match& match = matches[i];
                const std::string inserted = matcher.replacement(reader, now.size(), match, with);
                if (match.to > match.from)
                    text.erase(match.from, match.to - match.from);
                if (!inserted.empty())
                    text.insert(match.from, inserted);
            }
        },
        origin);
    return matches.size();
}

} // namespace bytecrowds::editor
