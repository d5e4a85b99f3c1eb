#pragma once

namespace bytecrowds::editor {

class CodeView;

// Each acts on the lines that the carets and their selections touch, and is one action.

/// Past the line above or below; what moves in the document is that line, so that others' carets in those chosen stay.
void moveLinesUp(CodeView& view);
void moveLinesDown(CodeView& view);
/// Again below; the carets stay where they are.
void duplicateLines(CodeView& view);
void deleteLines(CodeView& view);
/// To one line, a blank between each two; a line alone is joined with the next one.
void joinLines(CodeView& view);
/// By code points, ascending; lines that are equal stay in order.
void sortLines(CodeView& view);

/// The blanks at the ends of all lines of the text.
void trimTrailingBlanks(CodeView& view);

/// Ends the text's last line, if it has any character.
void endWithNewline(CodeView& view);
/// Everything selected, or the words at the carets where nothing is.
void toUpperCase(CodeView& view);
void toLowerCase(CodeView& view);

} // namespace bytecrowds::editor
