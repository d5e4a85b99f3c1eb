#pragma once

#include "sync/crdt/text.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <vector>

class QsciScintillaBase;

namespace bytecrowds::editor {

class CodeView;

/// More carets than these are not made: each keystroke moves every caret for every caret.
inline constexpr std::size_t MaxCarets = 2000;

/// A place in a view: a byte of its text, and how many columns it lies behind the end of that byte's line.
struct Place
{
    long at = 0, beyond = 0;
    auto operator<=>(const Place&) const = default;
};

/// A caret and the selection that belongs to it, which ends at its anchor.
struct Caret
{
    Place anchor, caret;

    long start() const { return anchor.at < caret.at ? anchor.at : caret.at; }
    long end() const { return anchor.at < caret.at ? caret.at : anchor.at; }
    bool isEmpty() const { return anchor == caret; }
    bool operator==(const Caret&) const = default;

    static Caret at(long at) { return {{at, 0}, {at, 0}}; }
    static Caret selecting(long anchor, long caret) { return {{anchor, 0}, {caret, 0}}; }
};

/// All that is selected in a view.
struct Carets
{
    std::vector<Caret> all; ///< never empty
    std::size_t main = 0;   ///< the one that is scrolled to and told to others
    /// The corners of a selection that is a rectangle; `all` are its lines then.
    std::optional<Caret> rectangle;

    bool isInVirtualSpace() const;
    bool operator==(const Carets&) const = default;
};

/// Lets a view have several carets: Alt+Shift with the arrows for a rectangle, Escape back to one; see also CaretDrag.
void allowManyCarets(QsciScintillaBase& view);

/// In the order of the text.
Carets caretsOf(const QsciScintillaBase& view);
/// Carets that touch become one, and where a line goes on nothing is behind it. Nothing scrolls.
void setCarets(QsciScintillaBase& view, Carets carets);
/// Makes one of those that came to lie on each other.
void mergeCarets(QsciScintillaBase& view);
bool hasManyCarets(const QsciScintillaBase& view);
/// Where they go when others change the text: before what is inserted there.
Place moved(const Place& place, const crdt::TextChange& change);
Caret moved(const Caret& caret, const crdt::TextChange& change);
Carets moved(Carets carets, const crdt::TextChange& change);

/// One more caret in the line above the first one, or below the last one; nothing at the first and the last line.
void addCaretAbove(CodeView& view);
void addCaretBelow(CodeView& view);
/// Moves the caret's corner of the rectangle, which begins at the main caret, by lines down; it stays in its column,
/// also where a line is shorter.
void extendRectangle(CodeView& view, int lines);
/// Selects the word at the main caret; when something is selected, selects its next occurrence too, and begins again at
/// the start of the text.
void addNextOccurrence(CodeView& view);
/// Selects every occurrence of what is selected, or of the word at the caret: MaxCarets at most.
void selectAllOccurrences(CodeView& view);
/// A selection in each line that was selected, without the line's end.
void splitSelectionIntoLines(CodeView& view);
/// Leaves the main caret alone.
void keepMainCaret(CodeView& view);

} // namespace bytecrowds::editor
