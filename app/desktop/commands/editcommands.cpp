#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/settings/windowsettings.h"
#include "editor/codeview.h"
#include "editor/textbinding.h"

#include <QCoreApplication>
#include <QMenu>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::EditCommands)
};

} // namespace

void addEditCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    const auto add = [&](const char* id, const QString& text, const CommandSet::Keys& keys,
                         std::function<void(TextPane&)> run) {
        return commands.add(menu, QLatin1String(id), text, keys, [&window, run = std::move(run)] {
            if (TextPane* pane = window.pane())
                run(*pane);
        });
    };
    QAction* undo =
        add("edit.undo", Words::tr("&Undo"), {QKeySequence::Undo}, [](TextPane& pane) { pane.binding().undo(); });
    QAction* redo = add("edit.redo", Words::tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                        [](TextPane& pane) { pane.binding().redo(); });
    const auto refresh = [&window, undo, redo] {
        const TextPane* pane = window.pane();
        undo->setEnabled(pane && const_cast<TextPane*>(pane)->binding().canUndo());
        redo->setEnabled(pane && const_cast<TextPane*>(pane)->binding().canRedo());
    };
    QObject::connect(&menu, &QMenu::aboutToShow, &window, refresh);
    // In between they are always able: a key does nothing where there is nothing to undo.
    QObject::connect(&menu, &QMenu::aboutToHide, &window, [undo, redo] {
        undo->setEnabled(true);
        redo->setEnabled(true);
    });
    menu.addSeparator();
    add("edit.cut", Words::tr("Cu&t"), {QKeySequence::Cut}, [](TextPane& pane) { pane.view().cut(); });
    add("edit.copy", Words::tr("&Copy"), {QKeySequence::Copy}, [](TextPane& pane) { pane.view().copy(); });
    add("edit.paste", Words::tr("&Paste"), {QKeySequence::Paste}, [](TextPane& pane) { pane.view().paste(); });
    add("edit.selectAll", Words::tr("Select &all"), {QKeySequence::SelectAll},
        [](TextPane& pane) { pane.view().selectAll(); });
    menu.addSeparator();
    commands.add(menu, QStringLiteral("edit.settings"), Words::tr("S&ettings…"), {Qt::CTRL | Qt::Key_Comma},
                 [&window] { showSettings(window); });
}

} // namespace bytecrowds::desktop
