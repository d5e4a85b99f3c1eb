#pragma once

#include <cstddef>
#include <string>

namespace bytecrowds::editor {

class CodeView;

/// Copies what several carets select, a line each. False, and nothing done, where there is one caret, nothing selected,
/// or a rectangle, which Scintilla copies as such.
bool copyFromCarets(const CodeView& view);

/// Puts a text in the place of each selection; when it has as many lines as there are carets, each gets its own. False,
/// and nothing done, when that would be more than `maxBytes`.
bool pasteAtCarets(CodeView& view, std::string text, std::size_t maxBytes);

} // namespace bytecrowds::editor
