#pragma once

#include "app/desktop/people/person.h"

#include <QWidget>

#include <map>
#include <optional>

class QHBoxLayout;

namespace bytecrowds::desktop {

class AvatarButton;
class MoreButton;

/// The people of a crowd as a row of buttons with initials.
class PeopleBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaxDiscs = 6; ///< more people are counted in one last disc

    /// `awareness` outlives the bar.
    explicit PeopleBar(crdt::Awareness& awareness, QWidget* parent = nullptr);

    QList<Person> people() const { return m_people; }
    /// Null when there was no room for them.
    AvatarButton* avatarOf(crdt::ClientId client) const;
    /// Whom a ring marks.
    void setFollowed(std::optional<crdt::ClientId> client);

Q_SIGNALS:
    void personClicked(bytecrowds::crdt::ClientId client);
    void selfClicked();
    /// Those who have found no room are to be seen.
    void moreClicked();

private:
    void refresh();
    void removeAllBut(const QList<Person>& shown);
    AvatarButton* addAvatar(const Person& person);

    crdt::Awareness& m_awareness;
    QList<Person> m_people;
    std::optional<crdt::ClientId> m_followed;
    QHBoxLayout* m_row;
    std::map<crdt::ClientId, AvatarButton*> m_avatars;
    MoreButton* m_more;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
