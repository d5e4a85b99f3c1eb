#pragma once

#include "sync/crdt/id.h"

#include <QWidget>

#include <optional>

class QListView;
class QPushButton;

namespace bytecrowds::desktop {

class OpenCrowd;
class PeopleModel;

/// Everybody in the crowd as a list, with what can be done: jump to where somebody is, follow them.
class PeoplePanel : public QWidget
{
    Q_OBJECT
public:
    /// The crowd outlives the panel.
    explicit PeoplePanel(OpenCrowd& crowd, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }
    PeopleModel& people() { return *m_people; }
    void setFollowed(std::optional<crdt::ClientId> client);
    /// Who is chosen in the list; never oneself.
    std::optional<crdt::ClientId> selected() const;

Q_SIGNALS:
    void jumpRequested(bytecrowds::crdt::ClientId client);
    void followRequested(bytecrowds::crdt::ClientId client);
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshButtons();
    void showMenu(const QPoint& at);
    void jump();
    void toggleFollowing();

    PeopleModel* m_people;
    QListView* m_list;
    QPushButton* m_jump;
    QPushButton* m_follow;
    std::optional<crdt::ClientId> m_followed;
};

} // namespace bytecrowds::desktop
