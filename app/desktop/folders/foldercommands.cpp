#include "app/desktop/commands/commandset.h"
#include "app/desktop/folders/windowfolders.h"
#include "app/desktop/mainwindow.h"

#include <QCoreApplication>
#include <QMenu>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::FolderCommands)
};

} // namespace

void addFolderCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    commands.add(menu, QStringLiteral("file.addFiles"), Words::tr("&Add files to the crowd…"), {},
                 [&window] { window.folders().askForFiles(); });
    commands.add(menu, QStringLiteral("file.addFolder"), Words::tr("Add a &folder to the crowd…"), {},
                 [&window] { window.folders().askForFolder(); });
    commands.add(menu, QStringLiteral("file.exportFolder"), Words::tr("&Export the crowd's files to a folder…"), {},
                 [&window] { window.folders().askForExport(); });
}

} // namespace bytecrowds::desktop
