#pragma once

#include "sync/crdt/offset.h"

#include <QRect>

#include <vector>

namespace bytecrowds::editor {

class CodeView;

/// Lines of the document that are seen now; those in closed folds between them count too.
struct LineRange
{
    int first = 0, last = -1; ///< inclusive
};
LineRange visibleLines(const CodeView& view);

/// Where the viewport shows text, beside the margins.
QRect textArea(const CodeView& view);

/// The bytes that are seen: from the first visible row's start to the last one's end; of a line of many bytes that
/// isn't wrapped, what lies beside the viewport doesn't count.
struct ByteRange
{
    std::size_t from = 0, to = 0;
};
ByteRange visibleBytes(const CodeView& view, int line);

/// What [from, to) covers of the viewport: a box for each row that is seen. A line end shows as a narrow box, an empty
/// range as one without width.
std::vector<QRect> textBoxes(const CodeView& view, crdt::Utf8 from, crdt::Utf8 to);

/// Opens the folds around a range, selects it with the caret at its end, and brings it into the middle of the view
/// unless it is seen already.
void revealSelection(CodeView& view, crdt::Utf8 from, crdt::Utf8 to);

} // namespace bytecrowds::editor
