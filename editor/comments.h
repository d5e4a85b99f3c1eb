#pragma once

#include <KSyntaxHighlighting/Definition>

namespace bytecrowds::editor {

class CodeView;

/// Comments the lines of all carets, or takes that away when all that aren't empty are comments; by the language's
/// marker for a line, or by its markers around each line where it has none. False when the language has no comments.
bool toggleLineComment(CodeView& view, const KSyntaxHighlighting::Definition& definition);

/// Puts the language's markers around each selection (around the caret where nothing is selected), or takes them away
/// where they stand around or at the ends of it. False when the language has none.
bool toggleBlockComment(CodeView& view, const KSyntaxHighlighting::Definition& definition);

} // namespace bytecrowds::editor
