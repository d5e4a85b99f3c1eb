#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/search/searchpanel.h"
#include "editor/findbar.h"
#include "editor/folding.h"

#include <QCoreApplication>
#include <QMenu>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::SearchCommands)
};

/// Adds commands for the pane in use.
class PaneCommands
{
public:
    PaneCommands(MainWindow& window, QMenu& menu)
        : m_window(window)
        , m_menu(menu)
    {
    }

    void add(const char* id, const QString& text, const CommandSet::Keys& keys, std::function<void(TextPane&)> run)
    {
        m_window.commands().add(m_menu, QLatin1String(id), text, keys, [&window = m_window, run = std::move(run)] {
            if (TextPane* pane = window.pane())
                run(*pane);
        });
    }

private:
    MainWindow& m_window;
    QMenu& m_menu;
};

} // namespace

void addSearchCommands(MainWindow& window, QMenu& menu)
{
    PaneCommands commands(window, menu);
    menu.addSeparator();
    commands.add("edit.find", Words::tr("&Find…"), {QKeySequence::Find},
                 [](TextPane& pane) { pane.findBar().openFind(); });
    commands.add("edit.replace", Words::tr("&Replace…"), {Qt::CTRL | Qt::Key_H},
                 [](TextPane& pane) { pane.findBar().openReplace(); });
    commands.add("edit.findNext", Words::tr("Find &next"), {Qt::Key_F3},
                 [](TextPane& pane) { pane.findBar().findNext(); });
    commands.add("edit.findPrevious", Words::tr("Find &previous"), {Qt::SHIFT | Qt::Key_F3},
                 [](TextPane& pane) { pane.findBar().findPrevious(); });
    window.commands().add(menu, QStringLiteral("edit.findInCrowd"), Words::tr("Find in all files…"),
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [&window] { window.searchPanel().open(); });
}

void addFoldCommands(MainWindow& window, QMenu& menu)
{
    PaneCommands commands(window, menu);
    menu.addSeparator();
    commands.add("view.fold", Words::tr("&Fold or unfold here"), {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft},
                 [](TextPane& pane) { pane.folding().toggleAtCaret(); });
    commands.add("view.foldAll", Words::tr("Fold &all"), {}, [](TextPane& pane) { pane.folding().foldAll(); });
    commands.add("view.unfoldAll", Words::tr("U&nfold all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight},
                 [](TextPane& pane) { pane.folding().unfoldAll(); });
}

} // namespace bytecrowds::desktop
