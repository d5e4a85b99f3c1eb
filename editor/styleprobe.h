#pragma once

#include "sync/crdt/offset.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace bytecrowds::editor {

class CodeView;
class Highlighter;

/// Tells what a character would be that is typed somewhere, as the highlighter knows the text.
class StyleProbe : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// Whether it would belong to a string or a comment. False in a line too long to be highlighted.
    bool isStringOrComment(const CodeView& view, const Highlighter& highlighter, crdt::Utf8 at);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    int m_asked = 0; // the UTF-16 unit that is asked about
    KSyntaxHighlighting::Theme::TextStyle m_style = KSyntaxHighlighting::Theme::Normal;
};

} // namespace bytecrowds::editor
