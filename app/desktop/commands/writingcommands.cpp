#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/textpane.h"
#include "editor/carets.h"
#include "editor/codeview.h"
#include "editor/comments.h"
#include "editor/formatdocument.h"
#include "editor/formatters.h"
#include "editor/indentation.h"
#include "editor/languages.h"
#include "editor/lines.h"
#include "editor/printing.h"
#include "editor/wordcompletion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::WritingCommands)
};

void format(MainWindow& window, TextPane& pane)
{
    OpenText& text = pane.text();
    const QString language = window.languages().name(text.language());
    const auto command = editor::formatterFor(text.language(), text.name());
    if (!command) {
        window.notices().showPassing(Words::tr("There is no formatter for %1.").arg(language));
        return;
    }
    if (!editor::isInstalled(*command)) {
        window.notices().showPassing(
            Words::tr("%1 is formatted by %2, which is not installed.").arg(language, command->program));
        return;
    }
    const QString folder = text.crowd() ? QString() : QFileInfo(text.path()).absolutePath();
    auto* job =
        new editor::FormatDocument(pane.view(), *command, text.maxBytes(), editor::FormatJob::TimeLimit, folder, &pane);
    QObject::connect(job, &editor::FormatDocument::finished, &window, [&window, job](const QString& error) {
        job->deleteLater();
        window.notices().showPassing(error.isEmpty() ? Words::tr("Formatted.") : error);
    });
}

void print(MainWindow& window, TextPane& pane)
{
    editor::CodePrinter printer(pane.text().name());
    QPrintDialog dialog(&printer, &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const editor::Printing printing{pane.view().utf8(), window.languages().definition(pane.text().language()),
                                    editor::indentationOf(pane.view())};
    if (!editor::print(printing, window.languages().repository(), printer))
        window.notices().showPassing(Words::tr("%1 could not be printed.").arg(pane.text().name()));
}

} // namespace

void addWritingCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    const auto inPane = [&](const char* id, const QString& text, const CommandSet::Keys& keys,
                            std::function<void(TextPane&)> run) {
        commands.add(menu, QLatin1String(id), text, keys, [&window, run = std::move(run)] {
            if (TextPane* pane = window.pane())
                run(*pane);
        });
    };
    const auto inView = [&](const char* id, const QString& text, const CommandSet::Keys& keys,
                            void (*act)(editor::CodeView&)) {
        inPane(id, text, keys, [act](TextPane& pane) { act(pane.view()); });
    };
    const auto definition = [&window](TextPane& pane) { return window.languages().definition(pane.text().language()); };

    inView("text.caretAbove", Words::tr("Add a caret &above"), {Qt::CTRL | Qt::ALT | Qt::Key_Up},
           editor::addCaretAbove);
    inView("text.caretBelow", Words::tr("Add a caret &below"), {Qt::CTRL | Qt::ALT | Qt::Key_Down},
           editor::addCaretBelow);
    inView("text.nextOccurrence", Words::tr("Select the &next occurrence too"), {Qt::CTRL | Qt::Key_D},
           editor::addNextOccurrence);
    inView("text.allOccurrences", Words::tr("Select all &occurrences"), {Qt::CTRL | Qt::ALT | Qt::Key_L},
           editor::selectAllOccurrences);
    inView("text.splitSelection", Words::tr("Split the selection into &lines"), {Qt::SHIFT | Qt::ALT | Qt::Key_I},
           editor::splitSelectionIntoLines);
    menu.addSeparator();
    inPane("text.comment", Words::tr("&Comment or uncomment"), {Qt::CTRL | Qt::Key_Slash},
           [definition](TextPane& pane) { editor::toggleLineComment(pane.view(), definition(pane)); });
    inPane("text.blockComment", Words::tr("Comment as a bloc&k"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Slash},
           [definition](TextPane& pane) { editor::toggleBlockComment(pane.view(), definition(pane)); });
    inView("text.indent", Words::tr("&Indent"), {Qt::CTRL | Qt::Key_BracketRight}, editor::indentLines);
    inView("text.unindent", Words::tr("&Unindent"), {Qt::CTRL | Qt::Key_BracketLeft}, editor::unindentLines);
    menu.addSeparator();
    inView("text.moveUp", Words::tr("Move lines up"), {Qt::ALT | Qt::Key_Up}, editor::moveLinesUp);
    inView("text.moveDown", Words::tr("Move lines down"), {Qt::ALT | Qt::Key_Down}, editor::moveLinesDown);
    inView("text.duplicate", Words::tr("&Duplicate lines"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, editor::duplicateLines);
    inView("text.deleteLines", Words::tr("D&elete lines"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, editor::deleteLines);
    inView("text.join", Words::tr("&Join lines"), {Qt::CTRL | Qt::Key_J}, editor::joinLines);
    inView("text.sort", Words::tr("&Sort lines"), {}, editor::sortLines);
    inView("text.trim", Words::tr("&Trim blanks at line ends"), {}, editor::trimTrailingBlanks);
    inView("text.upperCase", Words::tr("U&pper case"), {}, editor::toUpperCase);
    inView("text.lowerCase", Words::tr("Lo&wer case"), {}, editor::toLowerCase);
    menu.addSeparator();
    inPane("text.complete", Words::tr("Complete the word"), {Qt::CTRL | Qt::Key_Space},
           [](TextPane& pane) { pane.completion().complete(); });
    inPane("text.format", Words::tr("&Format the file"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
           [&window](TextPane& pane) { format(window, pane); });
    inPane("text.print", Words::tr("P&rint…"), {}, [&window](TextPane& pane) { print(window, pane); });
}

} // namespace bytecrowds::desktop
