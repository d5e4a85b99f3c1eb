#pragma once

#include "app/desktop/people/person.h"
#include "sync/crdt/subscription.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace bytecrowds::desktop {

class FollowFrame;
class MainWindow;
class TextPane;

/// Keeps a window where another person is: opens the file that they are in and keeps their caret in view. It ends with
/// whatever the person here does in a text, or when the other has left.
///
/// Of people who follow one another in a circle, the one with the smallest client id stays where they are; so all rest
/// once they know of one another, until one of them does something.
class Follower : public QObject
{
    Q_OBJECT
public:
    static constexpr int AbsenceMs = 1500; ///< how long a person may be gone before following them ends
    static constexpr int ReturnMs = 10000; ///< the same after our own connection was lost

    /// The window has a crowd, and outlives the follower.
    explicit Follower(MainWindow& window);
    ~Follower() override;

    std::optional<crdt::ClientId> followed() const { return m_followed; }
    /// Nothing happens for oneself and for who isn't there.
    void follow(crdt::ClientId client);
    void stop();
    /// Once: places our caret where theirs is. False when they are in no file that can be opened.
    bool jumpTo(crdt::ClientId client);

Q_SIGNALS:
    void followedChanged();
    /// Following has ended because they left.
    void hasLeft(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void catchUp();
    bool isResting(const Person& followed) const;
    TextPane* show(const Person& person);
    void scrollTo(TextPane& pane, const Person& person);
    void onCurrentChanged(TextPane* pane);
    void watch(TextPane* pane);
    void endAbsence();

    MainWindow& m_window;
    std::optional<crdt::ClientId> m_followed;
    QString m_name;                // of the followed
    QPointer<TextPane> m_pane;     // watched
    QPointer<FollowFrame> m_frame; // on it
    QTimer m_due;
    QTimer m_absence;
    bool m_wasAway = false; // we, since the followed was seen last
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
