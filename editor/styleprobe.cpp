#include "editor/styleprobe.h"

#include "editor/codeview.h"
#include "editor/highlighter.h"
#include "editor/viewtext.h"

#include <KSyntaxHighlighting/Format>

namespace bytecrowds::editor {

using KSyntaxHighlighting::Theme;

bool StyleProbe::isStringOrComment(const CodeView& view, const Highlighter& highlighter, crdt::Utf8 at)
{
    const int line = lineAt(view, long(at.value));
    const long start = lineStart(view, line);
    if (!highlighter.definition().isValid() || long(at.value) - start > Highlighter::MaxLineBytes)
        return false;
    // A blank takes part in nothing: it is in a string or a comment only where that goes on.
    const QString text = QString::fromStdString(textBetween(view, start, long(at.value))) + u' ';
    setDefinition(highlighter.definition());
    m_asked = int(text.size()) - 1;
    m_style = Theme::Normal;
    highlightLine(text, highlighter.stateBefore(line));
    switch (m_style) {
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
        return true;
    default:
        return false;
    }
}

void StyleProbe::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (offset <= m_asked && m_asked < offset + length)
        m_style = format.textStyle();
}

} // namespace bytecrowds::editor
