#pragma once

#include "editor/carets.h"
#include "editor/textdifference.h"

#include <set>
#include <string>
#include <vector>

namespace bytecrowds::editor {

class CodeView;

/// A change of a view's text in the making, in the order of the text. Until perform() it is nothing but a plan.
class Rewrite
{
public:
    /// More than these are made at once: what the view knows of the lines between them, as folds, is lost then.
    static constexpr std::size_t MaxSingleReplacements = 200;

    explicit Rewrite(CodeView& view);

    /// Both in bytes of the text as it is; not before the end of what was replaced last.
    void replace(long from, long to, std::string inserted);
    void replace(const std::vector<Replacement>& replacements, long offset);
    /// Inserts; a caret that stands there with nothing selected goes behind it, where replace() leaves it before.
    void push(long at, std::string inserted);
    /// Where a place will be that lies at the end of the last replacement or behind it.
    long moved(long at) const { return at + m_growth; }
    /// Where a caret will be, by the text as it will be. With none placed every caret stays on its text.
    void place(const Caret& caret) { m_carets.all.push_back(caret); }
    void setMain(std::size_t caret) { m_carets.main = caret; }

    /// Makes it one action of the person, that is undone by itself. Nothing happens in a view that is read-only.
    void perform();
    /// The same as a part of what is being typed.
    void type();

private:
    void replaceOneByOne();
    Carets carets() const;
    long movedCaret(long at, bool isPushed) const;

    CodeView& m_view;
    std::vector<Replacement> m_replacements;
    std::set<std::size_t> m_pushes; // which of the replacements
    Carets m_carets;
    long m_growth = 0; // by the replacements so far
};

/// Lines from `first` to `last`.
struct LineSpan
{
    int first = 0, last = 0;
    bool operator==(const LineSpan&) const = default;
};

/// The lines that a caret or its selection touches, in order; a line where a selection ends before its first character
/// is not meant. Ranges that overlap or follow each other are one.
std::vector<LineSpan> linesOfCarets(const CodeView& view);

} // namespace bytecrowds::editor
