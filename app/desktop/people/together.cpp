#include "app/desktop/people/together.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/people/announcer.h"
#include "app/desktop/people/follower.h"
#include "app/desktop/people/passingtext.h"
#include "app/desktop/people/peoplepanel.h"
#include "app/desktop/people/viewguard.h"
#include "app/desktop/peoplebar.h"
#include "editor/presence.h"

#include <QDockWidget>
#include <QStatusBar>

#include <algorithm>

namespace bytecrowds::desktop {

Together::Together(MainWindow& window, editor::Presence& presence, PeopleBar& bar)
    : m_window(window)
    , m_panel(new PeoplePanel(window.crowd()))
    , m_dock(new QDockWidget(tr("People")))
    , m_news(new PassingText)
    , m_follower(new Follower(window))
    , m_announcer(new Announcer(window.crowd(), this))
    , m_viewGuard(new ViewGuard(window))
{
    buildDock();
    window.statusBar()->addWidget(m_news);
    connectFollower(presence, bar);
    connect(m_announcer, &Announcer::announced, m_news, &PassingText::tell);
    connect(&bar, &PeopleBar::moreClicked, this, [this] {
        m_dock->show();
        m_panel->setFocus();
    });
    connect(&bar, &PeopleBar::selfClicked, this, [this] {
        if (QAction* name = m_window.commands().find(QStringLiteral("crowd.name")))
            name->trigger();
    });
    if (QAction* announce = window.commands().find(QStringLiteral("crowd.announce"))) {
        announce->setEnabled(true);
        announce->setChecked(m_announcer->isEnabled());
        connect(m_announcer, &Announcer::enabledChanged, announce, &QAction::setChecked);
    }
}

Together::~Together()
{
    delete m_viewGuard;
    delete m_follower;
    delete m_dock; // and the panel in it
    delete m_news;
}

void Together::buildDock()
{
    m_dock->setObjectName(QStringLiteral("peopleDock"));
    m_dock->setWidget(m_panel);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
}

void Together::connectFollower(editor::Presence& presence, PeopleBar& bar)
{
    connect(m_follower, &Follower::followedChanged, this, [this, &presence, &bar] {
        const auto followed = m_follower->followed();
        presence.setFollowing(followed);
        bar.setFollowed(followed);
        m_panel->setFollowed(followed);
    });
    connect(m_follower, &Follower::hasLeft, this,
            [this](const QString& name) { m_news->tell(tr("%1 has left: you follow nobody now").arg(name)); });
    connect(&bar, &PeopleBar::personClicked, this, [this](crdt::ClientId client) {
        if (m_follower->followed() == client)
            m_follower->stop();
        else
            m_follower->follow(client);
    });
    connect(m_panel, &PeoplePanel::followRequested, m_follower, &Follower::follow);
    connect(m_panel, &PeoplePanel::stopRequested, m_follower, &Follower::stop);
    connect(m_panel, &PeoplePanel::jumpRequested, this, &Together::jumpTo);
}

void Together::togglePeople()
{
    if (m_dock->isVisible() && m_panel->isAncestorOf(m_window.focusWidget())) {
        m_dock->hide();
        if (m_window.pane())
            m_window.pane()->setFocus();
    } else {
        m_dock->show();
        m_dock->raise();
        m_panel->setFocus();
    }
}

std::optional<crdt::ClientId> Together::meant() const
{
    if (m_dock->isVisible()) {
        if (const auto selected = m_panel->selected())
            return selected;
    }
    QList<Person> others = Person::present(m_window.crowd().awareness());
    others.removeIf([](const Person& person) { return person.self; });
    if (others.isEmpty())
        return {};
    const auto followed = std::ranges::find(others, m_follower->followed(),
                                            [](const Person& person) { return std::optional(person.client); });
    return followed == others.end() || std::next(followed) == others.end() ? others.first().client
                                                                           : std::next(followed)->client;
}

void Together::toggleFollowing()
{
    const auto client = meant();
    if (!client)
        m_news->tell(tr("Nobody else is here"));
    else if (client == m_follower->followed())
        m_follower->stop();
    else
        m_follower->follow(*client);
}

void Together::jump()
{
    const auto followed = m_follower->followed();
    if (const auto client = followed ? followed : meant())
        jumpTo(*client);
    else
        m_news->tell(tr("Nobody else is here"));
}

void Together::jumpTo(crdt::ClientId client)
{
    if (!m_follower->jumpTo(client))
        m_news->tell(tr("They are in no file of the crowd"));
}

} // namespace bytecrowds::desktop
