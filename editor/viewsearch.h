#pragma once

#include "editor/search.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

class QPainter;

namespace bytecrowds::editor {

class CodeView;

/// All matches of a search in a view: looked for in short slices, kept right while anybody edits, painted where they
/// are seen.
class ViewSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MaxMatches = 100'000; ///< more are found when one goes there, and not counted
    static constexpr std::chrono::milliseconds Slice{4};
    static constexpr std::chrono::milliseconds Quiet{300}; ///< after an edit, before an expression looks at all again

    /// The view is the parent, or outlives this.
    explicit ViewSearch(CodeView& view, QObject* parent = nullptr);

    /// An empty pattern looks for nothing.
    void setSearch(const Search& search);
    const Search& search() const { return m_search; }
    /// Whether matches are painted; at first they are.
    void setHighlighting(bool on);
    bool isHighlighting() const { return m_highlighting; }
    /// Why there is nothing to be found, for a person: a bad pattern, or one that takes too long. Mostly empty.
    QString error() const;

    /// In order, none overlapping; all of them when isComplete().
    const std::vector<Match>& matches() const { return m_matches; }
    bool isComplete() const;
    /// There are more than are counted.
    bool hasMore() const { return m_more; }
    /// Which of them the selection is, from zero.
    std::optional<std::size_t> selectedMatch() const;

    enum class Direction
    {
        Forward,
        Backward
    };
    /// Asks for the first match that begins at or behind a place, or the last that begins before it, and round the ends
    /// of the text. Answered by found() or notFound(), at once when it is known.
    void seek(crdt::Utf8 at, Direction direction);

    /// Replaces one match, or all of them, as one action of the person. The count of what was replaced.
    bool replace(const Match& match, const QString& with);
    std::size_t replaceAll(const QString& with);

Q_SIGNALS:
    /// What is known has changed.
    void changed();
    void found(const bytecrowds::editor::Match& match);
    void notFound();

private:
    struct Wanted
    {
        crdt::Utf8 at;
        Direction direction = Direction::Forward;
    };

    TextReader reader() const;
    std::size_t length() const;
    void restart();
    void scanSlice();
    void finishScan();
    void answer();
    std::optional<Match> seekBeyondCounted(std::size_t at) const;
    void onModified(std::size_t at, std::size_t erased, std::size_t inserted);
    void rescan(std::size_t from, std::size_t to);
    void tellChange();
    void paint(QPainter& painter) const;

    CodeView& m_view;
    Search m_search;
    Matcher m_matcher{Search{}};
    std::vector<Match> m_matches;
    std::size_t m_scanned = 0;                 // how far m_matches, or m_fresh when that is filled, is complete
    std::optional<std::vector<Match>> m_fresh; // what an expression finds when it looks at all again
    bool m_more = false, m_tooCostly = false, m_highlighting = true;
    std::optional<Wanted> m_wanted;
    int m_edits = 0; // since the event loop last turned
    QTimer m_scan, m_quiet, m_turn;
};

} // namespace bytecrowds::editor
