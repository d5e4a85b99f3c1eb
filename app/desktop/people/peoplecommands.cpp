#include "app/desktop/commands/commandset.h"
#include "app/desktop/commands/windowcommands.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/people/announcer.h"
#include "app/desktop/people/together.h"

#include <QCoreApplication>
#include <QMenu>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::PeopleCommands)
};

} // namespace

void addPeopleCommands(MainWindow& window, QMenu& menu)
{
    const auto add = [&](const char* id, const QString& text, const CommandSet::Keys& keys,
                         std::function<void(Together&)> run) {
        return window.commands().add(menu, QLatin1String(id), text, keys, [&window, run = std::move(run)] {
            if (Together* together = window.together(); together && run)
                run(*together);
        });
    };
    add("crowd.people", Words::tr("&People"), {Qt::CTRL | Qt::ALT | Qt::Key_P},
        [](Together& together) { together.togglePeople(); });
    add("crowd.follow", Words::tr("&Follow someone, or stop"), {Qt::CTRL | Qt::ALT | Qt::Key_F},
        [](Together& together) { together.toggleFollowing(); });
    add("crowd.jump", Words::tr("&Jump to someone"), {Qt::CTRL | Qt::ALT | Qt::Key_J},
        [](Together& together) { together.jump(); });
    QAction* announce = add("crowd.announce", Words::tr("&Tell who joins and leaves"), {}, {});
    announce->setCheckable(true);
    announce->setEnabled(false); // until there is a crowd
    QObject::connect(announce, &QAction::toggled, &window, [&window](bool on) {
        if (Together* together = window.together())
            together->announcer().setEnabled(on);
    });
}

} // namespace bytecrowds::desktop
