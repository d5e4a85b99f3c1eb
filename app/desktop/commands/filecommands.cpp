#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/folders/windowfolders.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::FileCommands)
};

void askForFile(MainWindow& window)
{
    for (const QString& file : QFileDialog::getOpenFileNames(&window, Words::tr("Open files")))
        Q_EMIT window.openRequested(file);
}

void askForLink(MainWindow& window)
{
    const QString clipboard = QGuiApplication::clipboard()->text();
    const QString offered = session::CrowdLink::parse(clipboard) ? clipboard.trimmed() : QString();
    bool ok = false;
    const QString link = QInputDialog::getText(&window, Words::tr("Open a link"), Words::tr("The link of a crowd:"),
                                               QLineEdit::Normal, offered, &ok)
                             .trimmed();
    if (!ok || link.isEmpty())
        return;
    QString why;
    if (session::CrowdLink::parse(link, &why))
        Q_EMIT window.openRequested(link);
    else
        window.notices().showPassing(why);
}

} // namespace

void addFileCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    const auto add = [&](const char* id, const QString& text, const CommandSet::Keys& keys, CommandSet::Run run) {
        return commands.add(menu, QLatin1String(id), text, keys, std::move(run));
    };
    add("file.new", Words::tr("&New file"), {QKeySequence::New}, [&window] { window.newFile(); });
    add("file.newWindow", Words::tr("New &crowd"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
        [&window] { Q_EMIT window.newWindowRequested(); });
    add("file.open", Words::tr("&Open file…"), {QKeySequence::Open}, [&window] { askForFile(window); });
    add("file.openLink", Words::tr("Open &link…"), {Qt::CTRL | Qt::Key_L}, [&window] { askForLink(window); });
    add("file.recent", Words::tr("&Recent…"), {Qt::CTRL | Qt::Key_R}, [&window] { Q_EMIT window.recentsRequested(); });
    menu.addSeparator();
    addFolderCommands(window, menu);
    menu.addSeparator();
    add("file.save", Words::tr("&Save"), {QKeySequence::Save}, [&window] { window.save(); });
    add("file.saveAs", Words::tr("Save a copy &as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        [&window] { window.saveAs(); });
    add("file.rename", Words::tr("&Rename…"), {Qt::Key_F2}, [&window] { window.renameFile(); });
    menu.addSeparator();
    add("file.closeTab", Words::tr("Close &tab"), {QKeySequence::Close}, [&window] {
        if (TextPane* pane = window.pane())
            window.closePane(pane);
        else
            window.close();
    });
    add("file.closeWindow", Words::tr("Close &window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
        [&window] { window.close(); });
    add("file.quit", Words::tr("&Quit"), {QKeySequence::Quit}, [&window] { Q_EMIT window.quitRequested(); });
}

} // namespace bytecrowds::desktop
