#include "editor/codeview.h"
#include "editor/languages.h"
#include "editor/textbinding.h"
#include "tests/bench/documents.h"
#include "tests/bench/tracefile.h"
#include "tests/bench/viewcase.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace bytecrowds::bench {

namespace {

using namespace editor;
using Sci = QsciScintilla;

/// Seconds that the edit took; finding its place by characters, which reads the text from its start, is not counted.
double type(CodeView& view, const inspect::Patch& patch)
{
    const auto place = [&](std::size_t from, std::size_t characters) {
        return std::size_t(view.SendScintilla(Sci::SCI_POSITIONRELATIVE, from, long(characters)));
    };
    const std::size_t from = place(0, patch.at), to = place(from, patch.erased);
    QElapsedTimer clock;
    clock.start();
    view.SendScintilla(Sci::SCI_SETTARGETRANGE, from, long(to));
    view.perform([&] { view.SendScintilla(Sci::SCI_REPLACETARGET, patch.inserted.size(), patch.inserted.data()); });
    return double(clock.nsecsElapsed()) / 1e9;
}

/// Plays it through a view, bound to a document or not. Seconds.
double play(const inspect::Trace& trace, bool bound, std::string& text)
{
    Languages languages;
    const auto doc = makeDoc();
    CodeView view(languages.repository(), std::size_t(1) << 30);
    std::unique_ptr<TextBinding> binding;
    if (bound)
        binding = std::make_unique<TextBinding>(view, doc->text("text"), [] { return std::chrono::milliseconds(0); });
    double seconds = 0;
    for (const auto& transaction : trace.transactions)
        for (const inspect::Patch& patch : transaction.patches)
            seconds += type(view, patch);
    text = view.utf8();
    require(!bound || text == doc->text("text").toString(), "view and document differ");
    return seconds;
}

} // namespace

void benchBinding(const char* path)
{
    const inspect::Trace trace = readTrace(path);
    require(!trace.isConcurrent, std::string(path) + " is of several people; this types as one");
    std::string with, without;
    const double alone = play(trace, false, without), both = play(trace, true, with);
    require(with == trace.endContent && without == with, std::string(path) + " gave another text");
    const auto patches = double(trace.patchCount());
    const QJsonObject result{{QStringLiteral("trace"), QString::fromStdString(traceName(path))},
                             {QStringLiteral("edits"), patches},
                             {QStringLiteral("edit_us"), both / patches * 1e6},
                             {QStringLiteral("view_alone_us"), alone / patches * 1e6},
                             {QStringLiteral("document_share"), (both - alone) / both}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace bytecrowds::bench
