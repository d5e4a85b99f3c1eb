#pragma once

#include "editor/pairs.h"
#include "editor/styleprobe.h"

#include <QObject>

#include <string>

class QKeyEvent;

namespace bytecrowds::editor {

class CodeView;
class Highlighter;
class Rewrite;
struct Caret;

/// Helps while a person types, at every caret: closes brackets and quotes, types over what it closed, deletes both
/// halves of an empty pair, puts a selection between them; indents a new line by what stands before it, and a closing
/// bracket as the line of its other half. In strings and comments nothing is closed.
class TypingAids : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object, or the view is its parent and that of the highlighter.
    TypingAids(CodeView& view, const Highlighter& highlighter, QObject* parent = nullptr);

    void setLanguage(const QString& languageId) { m_pairs = Pairs(languageId); }
    void setClosesPairs(bool closes) { m_closesPairs = closes; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool help(const QKeyEvent& key);
    bool type(char c);
    bool isHelped(char c, const Caret& caret);
    void typeAt(Rewrite& rewrite, char c, const Caret& caret);
    bool isClosedHere(char opener, const Caret& caret);
    bool isTypedOver(char c, const Caret& caret) const;
    std::optional<std::string> indentOfOpener(char closer, const Caret& caret) const;
    bool deletePairs();
    void breakLines();
    void breakLineAt(Rewrite& rewrite, const Caret& caret);
    bool opensBlock(std::string_view before, long at);
    void markCloser(long at);
    bool isMarked(long at) const;
    void forgetMarks();

    CodeView& m_view;
    const Highlighter& m_highlighter;
    StyleProbe m_probe;
    Pairs m_pairs;
    bool m_closesPairs = true;
    int m_mark = 0;          // the invisible indicator of closers that were typed by themselves
    bool m_hasMarks = false; // perhaps
};

} // namespace bytecrowds::editor
