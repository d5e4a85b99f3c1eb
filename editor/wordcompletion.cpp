#include "editor/wordcompletion.h"

#include "editor/codeview.h"
#include "editor/rewrite.h"
#include "editor/viewtext.h"

#include <QGuiApplication>
#include <QListWidget>
#include <QScreen>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

constexpr char Separator = '\n'; // of the words in a list; no word has it

std::size_t characters(std::string_view utf8)
{
    return std::size_t(std::ranges::count_if(utf8, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The caret that Scintilla completes at, in a rectangle too.
long mainCaret(const Sci& view)
{
    const long main = view.SendScintilla(Sci::SCI_GETMAINSELECTION);
    return view.SendScintilla(Sci::SCI_GETSELECTIONNCARET, (unsigned long)(main));
}

/// Where the word begins that ends at a place.
long wordStart(const Sci& view, long at)
{
    const long from = std::max(at - long(WordCompletion::MaxWordBytes), 0L);
    const std::string before = textBetween(view, from, at);
    auto start = before.size();
    while (start > 0 && isWordByte(before[start - 1]))
        --start;
    return from + long(start);
}

/// Whole words that lie in a text that may be cut anywhere.
void collect(std::string_view text, std::string_view prefix, Words& words)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordByte(text[at])) {
            ++at;
            continue;
        }
        const auto end =
            std::size_t(std::find_if_not(text.begin() + std::ptrdiff_t(at), text.end(), isWordByte) - text.begin());
        const std::string_view word = text.substr(at, end - at);
        const bool isNumber = word.front() >= '0' && word.front() <= '9';
        if (!isNumber && word.size() <= WordCompletion::MaxWordBytes && word.starts_with(prefix) &&
            characters(word) >= WordCompletion::MinLetters)
            words.emplace(word);
        at = end;
    }
}

/// QScintilla asks the screen at this place how large it is, and falls where there is none.
bool isOnScreen(const CodeView& view, long at)
{
    const QPoint point(int(view.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, at)),
                       int(view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, at)));
    return QGuiApplication::screenAt(view.viewport()->mapToGlobal(point)) != nullptr;
}

/// The list follows the view's palette, not that of the desktop.
void showInTheme(CodeView& view)
{
    using KSyntaxHighlighting::Theme;
    const auto editor = [&](Theme::EditorColorRole role) { return QColor::fromRgb(view.theme().editorColor(role)); };
    const QColor ink = QColor::fromRgb(view.theme().textColor(Theme::Normal));
    const auto lists = view.findChildren<QListWidget*>();
    for (QListWidget* list : lists) {
        QPalette palette = list->palette();
        palette.setColor(QPalette::Base, editor(Theme::BackgroundColor));
        palette.setColor(QPalette::Text, ink);
        palette.setColor(QPalette::Highlight, editor(Theme::TextSelection));
        palette.setColor(QPalette::HighlightedText, ink);
        list->setPalette(palette);
    }
}

} // namespace

Words wordsOf(std::string_view text)
{
    Words words;
    collect(text.substr(0, WordCompletion::MaxScannedBytes), {}, words);
    return words;
}

WordCompletion::WordCompletion(CodeView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    view.setAutoCompletionSource(QsciScintilla::AcsNone);
    view.SendScintilla(Sci::SCI_AUTOCSETSEPARATOR, (unsigned long)(Separator));
    view.SendScintilla(Sci::SCI_AUTOCSETORDER, (unsigned long)(Sci::SC_ORDER_PERFORMSORT));
    view.SendScintilla(Sci::SCI_AUTOCSETAUTOHIDE, 1UL);
    view.SendScintilla(Sci::SCI_AUTOCSETCHOOSESINGLE, 0UL);
    view.SendScintilla(Sci::SCI_AUTOCSETFILLUPS, 0UL, "");
    connect(&view, &CodeView::edited, this, &WordCompletion::onEdited);
    // Scintilla would insert it as two edits, and at places that others may have moved.
    connect(&view, qOverload<const char*, int>(&CodeView::SCN_AUTOCSELECTION), this, [this](const char* word, int) {
        const std::string chosen = word;
        m_view.SendScintilla(Sci::SCI_AUTOCCANCEL);
        accept(chosen);
    });
    // Before the letters it was made for something happens that isn't typing: what it would complete has moved.
    connect(&view, &CodeView::SCN_MODIFIED, this, [this](int at, int type) {
        if ((type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)) && m_view.SendScintilla(Sci::SCI_AUTOCACTIVE) &&
            at < m_view.SendScintilla(Sci::SCI_AUTOCPOSSTART))
            m_view.SendScintilla(Sci::SCI_AUTOCCANCEL);
    });
}

std::string WordCompletion::prefix() const
{
    const long caret = mainCaret(m_view);
    return textBetween(m_view, wordStart(m_view, caret), caret);
}

std::vector<std::string> WordCompletion::offers() const
{
    const long caret = mainCaret(m_view), start = wordStart(m_view, caret);
    const std::string wanted = textBetween(m_view, start, caret);
    constexpr long Reach = long(MaxScannedBytes) / 2;
    Words words;
    collect(textBetween(m_view, start - Reach, start), wanted, words);
    collect(textBetween(m_view, caret, caret + Reach), wanted, words);
    for (auto word = m_otherWords.lower_bound(wanted); word != m_otherWords.end() && word->starts_with(wanted); ++word)
        words.insert(*word);
    words.erase(wanted);
    std::vector<std::string> offers;
    for (const std::string& word : words) {
        if (offers.size() == MaxWords)
            break;
        offers.push_back(word);
    }
    return offers;
}

void WordCompletion::complete()
{
    if (!m_view.isReadOnly())
        show(offers());
}

void WordCompletion::onEdited(const std::vector<Edit>& edits)
{
    if (!m_automatic || m_view.isReadOnly())
        return;
    const bool isActive = m_view.SendScintilla(Sci::SCI_AUTOCACTIVE) != 0;
    const bool isTyping = std::ranges::all_of(edits, [&](const Edit& edit) {
        return edit.inserted == edits.back().inserted && characters(edit.inserted) <= 1;
    });
    const std::string& typed = edits.back().inserted;
    if (!isTyping || typed.empty() || !isWordByte(typed.front()) || isActive)
        return;
    if (characters(prefix()) >= MinLetters)
        show(offers());
}

void WordCompletion::show(const std::vector<std::string>& words)
{
    if (words.empty()) {
        m_view.SendScintilla(Sci::SCI_AUTOCCANCEL);
        return;
    }
    m_view.SendScintilla(Sci::SCI_SCROLLCARET);
    const long caret = mainCaret(m_view);
    if (!isOnScreen(m_view, caret) || !isOnScreen(m_view, wordStart(m_view, caret)))
        return;
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : std::string(1, Separator)) + word;
    m_view.SendScintilla(Sci::SCI_AUTOCSHOW, prefix().size(), list.c_str());
    showInTheme(m_view);
}

void WordCompletion::accept(const std::string& word)
{
    const std::string wanted = prefix();
    if (!word.starts_with(wanted))
        return;
    const Carets carets = caretsOf(m_view);
    Rewrite rewrite(m_view);
    rewrite.setMain(carets.main);
    for (const Caret& caret : carets.all) {
        const long at = caret.caret.at;
        const bool fits = caret.isEmpty() && textBetween(m_view, wordStart(m_view, at), at) == wanted;
        if (fits)
            rewrite.replace(at, at, word.substr(wanted.size()));
        const long anchor = rewrite.moved(caret.anchor.at), end = rewrite.moved(at);
        rewrite.place(Caret::selecting(anchor, end));
    }
    rewrite.perform();
}

} // namespace bytecrowds::editor
