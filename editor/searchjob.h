#pragma once

#include "editor/search.h"
#include "sync/crdt/text.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bytecrowds::editor {

/// A text to look through.
struct SearchedFile
{
    QString id;                        ///< in a crowd's document
    QString path;                      ///< as people see it
    std::function<std::string()> text; ///< UTF-8; asked for when its turn comes
};

/// One match in one of many texts.
struct Hit
{
    static constexpr int MaxTextUnits = 300; ///< of the line that are kept, around the match

    int line = 0;             ///< from zero
    int column = 0;           ///< characters from zero
    Match match;              ///< in the text as it was looked through
    QString text;             ///< the line, or what fits of it, without its end
    int from = 0, length = 0; ///< the match in `text`, in UTF-16 units; cut off at the line's end

    bool operator==(const Hit&) const = default;
};

struct FileHits
{
    QString id, path;
    QList<Hit> hits;
};

/// Looks through many texts in short slices of the event loop. Ends once, with finished().
class SearchJob : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Slice{4};
    static constexpr int MaxHits = 10'000; ///< more are not looked for

    /// Begins when the event loop turns.
    SearchJob(const Search& search, std::vector<SearchedFile> files, QObject* parent = nullptr);

    /// Ends it soon, with finished().
    void cancel();
    /// There is more than was found: MaxHits were, or it was cancelled.
    bool hasMore() const { return m_more; }
    /// Why a pattern finds nothing, for a person; mostly empty.
    QString error() const;

Q_SIGNALS:
    /// A file with hits; of each file once at most.
    void found(const bytecrowds::editor::FileHits& hits);
    void finished();

private:
    void runSlice();
    void endFile();

    Matcher m_matcher;
    std::deque<SearchedFile> m_files; // the first one is looked through
    std::optional<std::string> m_text;
    std::size_t m_next = 0;
    std::vector<Match> m_matches; // of the text
    int m_hits = 0;
    bool m_more = false, m_tooCostly = false;
    QTimer m_idle;
};

/// Replaces all matches in a shared text, as one transaction with that origin. How many; none when there was no match,
/// and then nothing has happened.
std::size_t replaceAll(crdt::Text& text, const Search& search, const QString& with, crdt::Origin origin);

} // namespace bytecrowds::editor
