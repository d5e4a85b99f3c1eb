#pragma once

#include "sync/crdt/offset.h"

#include <QRegularExpression>
#include <QString>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::editor {

/// What a person looks for.
struct Search
{
    QString pattern;
    bool regularExpression = false; ///< Perl's, where ^ and $ are a line's ends
    bool matchCase = false;
    bool wholeWord = false;

    bool operator==(const Search&) const = default;
};

/// Where it stands in a text; empty where an expression matches nothing, as ^ does.
struct Match
{
    crdt::Utf8 from, to;

    bool operator==(const Match&) const = default;
};

/// Gives the bytes [from, to) of a text of well-formed UTF-8; they are good until the next call.
using TextReader = std::function<std::string_view(std::size_t from, std::size_t to)>;

/// A reader of a text that stays.
TextReader readerOf(std::string_view text);

/// A search made ready. Looks at a text piece by piece, so that a large one is never converted as a whole.
class Matcher
{
public:
    static constexpr std::size_t PieceBytes = 32 * 1024;
    static constexpr std::size_t ContextBytes = 256;      ///< what an expression sees before a piece
    static constexpr std::size_t LookAheadBytes = 4096;   ///< and at first behind it
    static constexpr std::size_t MaxMatchBytes = 1 << 18; ///< an expression matches no more than about that

    explicit Matcher(const Search& search);

    /// Nothing is looked for.
    bool isEmpty() const { return m_search.pattern.isEmpty(); }
    /// Why the pattern is none, in a sentence; empty when it is one.
    QString error() const;

    struct Piece
    {
        std::size_t next = 0;   ///< where the next piece begins; behind the text's length at its end
        bool tooCostly = false; ///< the expression tried too much in this piece, and was given up there
    };
    /// Appends the matches that begin in the piece at `from`, which begins no earlier than the last match ends.
    Piece find(const TextReader& text, std::size_t length, std::size_t from, std::vector<Match>& matches) const;

    /// What comes in the place of a match. For an expression $1, ${1} and \1 are its groups, $0, $& and \0 all of it,
    /// \n and
    /// \t what they say, $$ and \\ the signs themselves; otherwise all stands for itself.
    std::string replacement(const TextReader& text, std::size_t length, const Match& match, const QString& with) const;

private:
    Piece findLiteral(const TextReader& text, std::size_t length, std::size_t from, std::vector<Match>& matches) const;
    bool findExpression(const TextReader& text, std::size_t length, std::size_t from, std::size_t to,
                        std::size_t lookAhead, std::vector<Match>& matches, Piece& piece) const;

    Search m_search;
    QRegularExpression m_expression;
    std::string m_literal; // found by its bytes, when not empty
};

} // namespace bytecrowds::editor
