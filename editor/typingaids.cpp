#include "editor/typingaids.h"

#include "editor/bracematch.h"
#include "editor/codeview.h"
#include "editor/highlighter.h"
#include "editor/indentation.h"
#include "editor/languages.h"
#include "editor/rewrite.h"
#include "editor/viewtext.h"

#include <QKeyEvent>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

char byteAt(const Sci& view, long at)
{
    return at < 0 ? '\0' : char(view.SendScintilla(Sci::SCI_GETCHARAT, (unsigned long)(at)));
}

/// Whether an opened pair may be closed before this character.
bool endsSomething(char c)
{
    return c == '\0' || c == '\n' || c == '\r' || isBlank(c) ||
           std::string_view(")]};:,.>").find(c) != std::string_view::npos;
}

std::string leadingBlanksAt(const Sci& view, int line)
{
    const std::string text = lineText(view, line);
    return text.substr(0, leadingBlanks(text));
}

std::optional<char> typedCharacter(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isAltGr = modifiers == (Qt::ControlModifier | Qt::AltModifier);
    const QString text = key.text();
    if ((modifiers && !isAltGr) || text.size() != 1 || text[0].unicode() < 0x20 || text[0].unicode() >= 0x7F)
        return {};
    return char(text[0].unicode());
}

} // namespace

TypingAids::TypingAids(CodeView& view, const Highlighter& highlighter, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_highlighter(highlighter)
    , m_pairs(Languages::PlainText)
    , m_mark(view.indicatorDefine(QsciScintilla::HiddenIndicator))
{
    view.installEventFilter(this);
    connect(&view, &CodeView::SCN_UPDATEUI, this, [this] { forgetMarks(); });
}

bool TypingAids::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress && help(static_cast<const QKeyEvent&>(*event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool TypingAids::help(const QKeyEvent& key)
{
    if (m_view.isReadOnly() || m_view.SendScintilla(Sci::SCI_GETOVERTYPE) || caretsOf(m_view).isInVirtualSpace())
        return false;
    const bool isPlain = !(key.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier));
    if (isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        if (m_view.SendScintilla(Sci::SCI_AUTOCACTIVE))
            return false;
        breakLines();
        return true;
    }
    if (isPlain && key.key() == Qt::Key_Backspace)
        return m_closesPairs && deletePairs();
    const auto c = typedCharacter(key);
    return c && type(*c);
}

/// Whether something else is to happen than that `c` comes in the selection's place.
bool TypingAids::isHelped(char c, const Caret& caret)
{
    if (!caret.isEmpty())
        return m_closesPairs && m_pairs.closer(c).has_value();
    return (m_closesPairs && (isTypedOver(c, caret) || isClosedHere(c, caret))) || indentOfOpener(c, caret).has_value();
}

bool TypingAids::type(char c)
{
    if (!m_pairs.closer(c) && !Pairs::opener(c))
        return false;
    const Carets carets = caretsOf(m_view);
    if (std::ranges::none_of(carets.all, [&](const Caret& caret) { return isHelped(c, caret); }))
        return false;
    Rewrite rewrite(m_view);
    rewrite.setMain(carets.main);
    std::vector<long> closers;
    for (const Caret& caret : carets.all) {
        const bool closes = m_closesPairs && caret.isEmpty() && !isTypedOver(c, caret) && isClosedHere(c, caret);
        typeAt(rewrite, c, caret);
        if (closes)
            closers.push_back(rewrite.moved(caret.end()) - 1);
    }
    m_view.perform([&] {
        rewrite.type();
        for (const long at : closers)
            markCloser(at);
    });
    return true;
}

void TypingAids::typeAt(Rewrite& rewrite, char c, const Caret& caret)
{
    const auto closer = m_pairs.closer(c);
    const long from = caret.start(), to = caret.end();
    if (!caret.isEmpty() && closer && m_closesPairs) {
        rewrite.replace(from, from, {c});
        const long start = rewrite.moved(from), end = rewrite.moved(to);
        rewrite.replace(to, to, {*closer});
        rewrite.place(caret.anchor.at < caret.caret.at ? Caret::selecting(start, end) : Caret::selecting(end, start));
    } else if (m_closesPairs && isTypedOver(c, caret)) {
        rewrite.replace(from, from + 1, {c});
        rewrite.place(Caret::at(rewrite.moved(from + 1)));
    } else if (m_closesPairs && caret.isEmpty() && isClosedHere(c, caret)) {
        rewrite.place(Caret::at(rewrite.moved(from) + 1));
        rewrite.replace(from, from, {c, *closer});
    } else if (const auto indent = indentOfOpener(c, caret)) {
        rewrite.replace(lineStart(m_view, lineAt(m_view, from)), to, *indent + c);
        rewrite.place(Caret::at(rewrite.moved(to)));
    } else {
        rewrite.replace(from, to, {c});
        rewrite.place(Caret::at(rewrite.moved(to)));
    }
}

bool TypingAids::isClosedHere(char opener, const Caret& caret)
{
    const long at = caret.caret.at;
    if (!m_pairs.closer(opener) || !endsSomething(byteAt(m_view, at)))
        return false;
    const char before = byteAt(m_view, at - 1);
    if (m_pairs.isQuote(opener) && (isWordByte(before) || before == opener || before == '\\'))
        return false;
    return !m_probe.isStringOrComment(m_view, m_highlighter, crdt::Utf8(std::size_t(at)));
}

bool TypingAids::isTypedOver(char c, const Caret& caret) const
{
    return caret.isEmpty() && byteAt(m_view, caret.caret.at) == c && isMarked(caret.caret.at);
}

/// The leading blanks of the line of a closing bracket's other half, when the closing one begins a line of its own.
std::optional<std::string> TypingAids::indentOfOpener(char closer, const Caret& caret) const
{
    const auto opener = Pairs::opener(closer);
    const long at = caret.start(), start = lineStart(m_view, lineAt(m_view, at));
    if (!opener || !caret.isEmpty() || start == at)
        return {};
    const std::string before = textBetween(m_view, start, at);
    if (leadingBlanks(before) < before.size())
        return {};
    const long reach = std::max(start - BraceReach, 0L);
    const std::string text = textBetween(m_view, reach, start);
    int depth = 1;
    for (auto i = text.size(); i > 0; --i) {
        depth += text[i - 1] == closer ? 1 : text[i - 1] == *opener ? -1 : 0;
        if (depth == 0)
            return leadingBlanksAt(m_view, lineAt(m_view, reach + long(i) - 1));
    }
    return {};
}

/// Where every caret stands in an empty pair that was closed by itself.
bool TypingAids::deletePairs()
{
    const Carets carets = caretsOf(m_view);
    const auto isInPair = [&](const Caret& caret) {
        const long at = caret.caret.at;
        const auto closer = m_pairs.closer(byteAt(m_view, at - 1));
        return caret.isEmpty() && closer && byteAt(m_view, at) == *closer && isMarked(at);
    };
    if (!m_hasMarks || !std::ranges::all_of(carets.all, isInPair))
        return false;
    Rewrite rewrite(m_view);
    for (const Caret& caret : carets.all)
        rewrite.replace(caret.caret.at - 1, caret.caret.at + 1, {});
    rewrite.type();
    return true;
}

void TypingAids::breakLines()
{
    const Carets carets = caretsOf(m_view);
    Rewrite rewrite(m_view);
    rewrite.setMain(carets.main);
    long done = 0; // what the carets so far have replaced ends here
    for (const Caret& caret : carets.all) {
        const long from = std::max(caret.start(), done), to = std::max(caret.end(), done);
        breakLineAt(rewrite, Caret::selecting(from, to));
        done = to + long(leadingBlanks(textBetween(m_view, to, lineEnd(m_view, lineAt(m_view, to)))));
    }
    rewrite.type();
}

void TypingAids::breakLineAt(Rewrite& rewrite, const Caret& caret)
{
    const Indentation indentation = indentationOf(m_view);
    const long start = lineStart(m_view, lineAt(m_view, caret.start()));
    const std::string before = textBetween(m_view, start, caret.start());
    const std::string behind = textBetween(m_view, caret.end(), lineEnd(m_view, lineAt(m_view, caret.end())));
    const auto blanks = long(leadingBlanks(behind));
    const std::string indent = before.substr(0, leadingBlanks(before));
    std::string inserted = "\n" + indent;
    std::string below; // between a pair, the line of its closing half
    if (opensBlock(before, caret.start())) {
        const int column = columnOfBlanks(indent, indentation.tabWidth);
        inserted = "\n" + blanksTo(column + indentation.width, indentation);
        const char opener = withoutTrailingBlanks(before).back();
        if (Pairs::isOpeningBracket(opener) && blanks < long(behind.size()) &&
            m_pairs.closer(opener) == behind[std::size_t(blanks)])
            below = "\n" + indent;
    }
    const long at = rewrite.moved(caret.start()) + long(inserted.size());
    rewrite.replace(caret.start(), caret.end() + blanks, inserted + below);
    rewrite.place(Caret::at(at));
}

bool TypingAids::opensBlock(std::string_view before, long at)
{
    const std::string_view code = withoutTrailingBlanks(before);
    if (code.empty())
        return false;
    const bool opens = Pairs::isOpeningBracket(code.back()) ||
                       (code.back() == ':' && m_highlighter.definition().indentationBasedFoldingEnabled());
    return opens && !m_probe.isStringOrComment(m_view, m_highlighter, crdt::Utf8(std::size_t(at)));
}

void TypingAids::markCloser(long at)
{
    m_view.SendScintilla(Sci::SCI_SETINDICATORCURRENT, (unsigned long)(m_mark));
    m_view.SendScintilla(Sci::SCI_INDICATORFILLRANGE, (unsigned long)(at), 1L);
    m_hasMarks = true;
}

bool TypingAids::isMarked(long at) const
{
    return m_hasMarks && m_view.SendScintilla(Sci::SCI_INDICATORVALUEAT, (unsigned long)(m_mark), at) != 0;
}

/// What was closed by itself is so while the main caret stays in its line.
void TypingAids::forgetMarks()
{
    if (!m_hasMarks)
        return;
    const int line = lineAt(m_view, m_view.SendScintilla(Sci::SCI_GETCURRENTPOS));
    const long start = lineStart(m_view, line);
    const long next =
        isMarked(start) ? start : m_view.SendScintilla(Sci::SCI_INDICATOREND, (unsigned long)(m_mark), start);
    if (next >= start && next < lineEnd(m_view, line) && isMarked(next))
        return;
    m_view.SendScintilla(Sci::SCI_SETINDICATORCURRENT, (unsigned long)(m_mark));
    m_view.SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0UL, textLength(m_view));
    m_hasMarks = false;
}

} // namespace bytecrowds::editor
