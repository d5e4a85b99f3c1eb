#pragma once

#include <optional>

class QsciScintillaBase;

namespace bytecrowds::editor {

/// Looking for a brace's other half ends after so many bytes.
inline constexpr long BraceReach = 100'000;

struct BracePair
{
    long brace = 0;            ///< the byte of the brace at the caret
    std::optional<long> other; ///< that of its other half; none when it has none
    bool operator==(const BracePair&) const = default;
};

/// The brace behind the caret, or else the one before it, with its other half: a brace of the same kind in the same
/// style, so that those in strings and comments stay among themselves. None where there is no brace, or none within
/// reach.
std::optional<BracePair> bracesAtCaret(const QsciScintillaBase& view);

/// Highlights them, and nothing where there are none.
void showBraces(QsciScintillaBase& view);

} // namespace bytecrowds::editor
