#pragma once

#include "editor/codeview.h"
#include "editor/languages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace bytecrowds::editor {

/// A text and where the caret is, in a small notation: "ab|c" has the caret before c, "a<bc|" selects bc with the caret
/// behind it, "a|bc>" with the caret before it.
struct Marked
{
    std::string text;
    long anchor = 0, caret = 0;

    static Marked read(std::string_view notation)
    {
        Marked marked;
        std::optional<long> anchor;
        for (const char c : notation) {
            if (c == '|')
                marked.caret = long(marked.text.size());
            else if (c == '<' || c == '>')
                anchor = long(marked.text.size());
            else
                marked.text += c;
        }
        marked.anchor = anchor.value_or(marked.caret);
        return marked;
    }

    static Marked of(const CodeView& view)
    {
        return {view.utf8(), view.SendScintilla(QsciScintilla::SCI_GETANCHOR),
                view.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS)};
    }

    std::string notation() const
    {
        std::string notation = text;
        const char anchorMark = anchor < caret ? '<' : '>';
        if (anchor < caret) {
            notation.insert(std::size_t(caret), 1, '|');
            notation.insert(std::size_t(anchor), 1, anchorMark);
        } else {
            if (anchor > caret)
                notation.insert(std::size_t(anchor), 1, anchorMark);
            notation.insert(std::size_t(caret), 1, '|');
        }
        return notation;
    }
};

/// Shows a text in a view, as a document would.
inline void show(CodeView& view, std::string text)
{
    crdt::TextChange change;
    change.erasedUtf8 = view.utf8Length();
    change.inserted = std::move(text);
    view.mirror({change});
}

inline void show(CodeView& view, const Marked& marked)
{
    show(view, marked.text);
    view.SendScintilla(QsciScintilla::SCI_SETSEL, marked.anchor, marked.caret);
}

/// What becomes of a text by the edits that a view told.
inline void apply(const std::vector<Edit>& edits, std::string& text)
{
    for (const Edit& edit : edits) {
        QCOMPARE(text.substr(edit.at.value, edit.erased.size()), edit.erased);
        text.replace(edit.at.value, edit.erased.size(), edit.inserted);
    }
}

/// The clipboard is the test program's own: the offscreen platform shares it with nobody.
inline void copyToClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace bytecrowds::editor
