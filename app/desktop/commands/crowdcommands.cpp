#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/settings/windowsettings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::CrowdCommands)
};

void askForName(MainWindow& window)
{
    bool ok = false;
    const QString name = QInputDialog::getText(&window, Words::tr("Your name"), Words::tr("The name that others see:"),
                                               QLineEdit::Normal, window.profile().name, &ok)
                             .trimmed();
    if (ok && !name.isEmpty())
        Q_EMIT window.profileChosen({name.left(Profile::MaxNameLength)});
}

void showAbout(MainWindow& window)
{
    QMessageBox::about(&window, Words::tr("About Bytecrowds"),
                       Words::tr("<h3>Bytecrowds %1</h3><p>Open a crowd, share its link, write code together.</p>"
                                 "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace

void addCrowdCommands(MainWindow& window, QMenu& menu)
{
    CommandSet& commands = window.commands();
    const auto add = [&](const char* id, const QString& text, const CommandSet::Keys& keys, CommandSet::Run run) {
        return commands.add(menu, QLatin1String(id), text, keys, std::move(run));
    };
    add("crowd.share", Words::tr("&Share: copy the link"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        [&window] { window.share(); });
    add("crowd.browser", Words::tr("Open in the &browser"), {}, [&window] {
        if (window.hasCrowd() && !window.crowd().link().relay.isEmpty())
            QDesktopServices::openUrl(window.crowd().link().webUrl());
    });
    add("crowd.reconnect", Words::tr("Connect &again now"), {Qt::Key_F5}, [&window] {
        Q_EMIT window.relayLost();
        if (window.hasCrowd())
            window.crowd().session().retryNow();
    });
    menu.addSeparator();
    addPeopleCommands(window, menu);
    menu.addSeparator();
    add("crowd.name", Words::tr("Your &name…"), {}, [&window] { askForName(window); });
    add("crowd.leave", Words::tr("&Leave the crowd"), {}, [&window] { window.close(); });
}

void addHelpCommands(MainWindow& window, QMenu& menu)
{
    window.commands().add(menu, QStringLiteral("help.keys"), Words::tr("&Keyboard…"), {},
                          [&window] { showSettings(window, QStringLiteral("keyboard")); });
    window.commands().add(menu, QStringLiteral("help.log"), Words::tr("&Log…"), {},
                          [&window] { Q_EMIT window.logRequested(); });
    menu.addSeparator();
    window.commands().add(menu, QStringLiteral("help.about"), Words::tr("&About Bytecrowds"), {},
                          [&window] { showAbout(window); });
}

} // namespace bytecrowds::desktop
