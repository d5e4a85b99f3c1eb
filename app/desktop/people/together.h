#pragma once

#include "sync/crdt/id.h"

#include <QObject>

#include <optional>

class QDockWidget;

namespace bytecrowds::editor {
class Presence;
}

namespace bytecrowds::desktop {

class Announcer;
class Follower;
class MainWindow;
class PassingText;
class PeopleBar;
class PeoplePanel;
class ViewGuard;

/// What a window with a crowd has for the people in it: the list, following, news, and what a viewer sees. It dies
/// before the crowd and the window's panes.
class Together : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; the window has its crowd.
    Together(MainWindow& window, editor::Presence& presence, PeopleBar& bar);
    ~Together() override;

    Follower& follower() { return *m_follower; }
    PeoplePanel& panel() { return *m_panel; }
    QDockWidget& dock() { return *m_dock; }
    /// Its isEnabled() is the person's wish: whoever keeps settings sets it and hears enabledChanged().
    Announcer& announcer() { return *m_announcer; }
    ViewGuard& viewGuard() { return *m_viewGuard; }

    /// Shows the list and goes there; hides it when we are there.
    void togglePeople();
    /// Follows who is chosen in the list, else the next person; stops when that is who is followed already.
    void toggleFollowing();
    void jump();

private:
    /// Who is meant when nobody is named.
    std::optional<crdt::ClientId> meant() const;
    void buildDock();
    void connectFollower(editor::Presence& presence, PeopleBar& bar);
    void jumpTo(crdt::ClientId client);

    MainWindow& m_window;
    PeoplePanel* m_panel;
    QDockWidget* m_dock;
    PassingText* m_news;
    Follower* m_follower;
    Announcer* m_announcer;
    ViewGuard* m_viewGuard;
};

} // namespace bytecrowds::desktop
