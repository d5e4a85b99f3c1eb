#pragma once

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QHash>
#include <QRgb>

#include <bitset>
#include <compare>
#include <map>

class QsciScintillaBase;

namespace bytecrowds::editor {

/// Gives Scintilla's style numbers to the highlighter's formats; formats that look the same share one.
class StyleSheet
{
public:
    static constexpr int Plain = 0;       ///< the style of ordinary text
    static constexpr int MaxStyles = 200; ///< Scintilla has 256, some of them its own; a format too many is plain

    struct Look
    {
        QRgb ink = 0, paper = 0;
        bool bold = false, italic = false, underline = false;
        bool quoted = false; ///< a comment's or a string's; looks like others, and has a style of its own
        auto operator<=>(const Look&) const = default;
    };

    /// Forgets all formats; from now on they look as `theme` says.
    void reset(const KSyntaxHighlighting::Theme& theme, QsciScintillaBase& view);
    /// The style for a format, told to the view when it is new.
    int style(const KSyntaxHighlighting::Format& format, QsciScintillaBase& view);
    int count() const { return int(m_looks.size()); }
    /// Whether a style is that of comments and strings.
    bool isQuoted(int style) const { return m_quoted.test(std::size_t(style)); }

private:
    int styleFor(const Look& look, QsciScintillaBase& view);

    KSyntaxHighlighting::Theme m_theme;
    QHash<int, int> m_styles; // format id to style
    std::map<Look, int> m_looks;
    std::bitset<256> m_quoted; // by style
};

} // namespace bytecrowds::editor
