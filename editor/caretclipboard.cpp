#include "editor/caretclipboard.h"

#include "editor/codeview.h"
#include "editor/rewrite.h"
#include "editor/viewtext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

} // namespace

bool copyFromCarets(const CodeView& view)
{
    const Carets carets = caretsOf(view);
    const bool isEmpty = std::ranges::all_of(carets.all, [](const Caret& caret) { return caret.isEmpty(); });
    if (carets.all.size() < 2 || carets.rectangle || isEmpty)
        return false;
    std::string text;
    for (const Caret& caret : carets.all)
        text += (&caret == &carets.all.front() ? "" : "\n") + textBetween(view, caret.start(), caret.end());
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    return true;
}

bool pasteAtCarets(CodeView& view, std::string text, std::size_t maxBytes)
{
    const Carets carets = caretsOf(view);
    const std::vector<std::string> lines = linesOf(text);
    const bool isSpread = lines.size() == carets.all.size();
    if (!isSpread && text.size() > maxBytes / carets.all.size())
        return false;
    Rewrite rewrite(view);
    rewrite.setMain(carets.main);
    for (std::size_t i = 0; i < carets.all.size(); ++i) {
        const Caret& caret = carets.all[i];
        const long beyond = std::min(caret.anchor.beyond, caret.caret.beyond);
        rewrite.replace(caret.start(), caret.end(),
                        std::string(std::size_t(beyond), ' ') + (isSpread ? lines[i] : text));
        rewrite.place(Caret::at(rewrite.moved(caret.end())));
    }
    rewrite.perform();
    return true;
}

} // namespace bytecrowds::editor
