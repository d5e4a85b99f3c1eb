#pragma once

#include <QStringView>

#include <optional>

namespace bytecrowds::editor {

/// Where a person wants to go: "120", "120:5", ":5" (a column of this line), "+10" and "-10" (lines from here), "$"
/// (the last line), each with ":COLUMN" behind it where that is wanted. Lines and columns count from one.
class GotoTarget
{
public:
    /// None when the text says no place.
    static std::optional<GotoTarget> parse(QStringView text);

    struct Place
    {
        int line = 0;   ///< from zero, one that is there
        int column = 0; ///< characters from zero; may be behind the line's end
        bool operator==(const Place&) const = default;
    };
    /// In a text of so many lines, with the caret in `currentLine` (from zero).
    Place in(int lines, int currentLine) const;

private:
    enum class From
    {
        Start,
        Here,
        End
    };

    From m_from = From::Start;
    int m_line = 0; // one-based, from the start; a distance, from here
    int m_column = 1;
};

class CodeView;

/// Takes the caret there and shows it.
void goTo(CodeView& view, const GotoTarget& target);

} // namespace bytecrowds::editor
