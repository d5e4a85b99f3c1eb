#include "app/desktop/peoplebar.h"

#include "app/desktop/people/avatarbutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace bytecrowds::desktop {

PeopleBar::PeopleBar(crdt::Awareness& awareness, QWidget* parent)
    : QWidget(parent)
    , m_awareness(awareness)
    , m_row(new QHBoxLayout(this))
    , m_more(new MoreButton)
    , m_subscription(awareness.onChange([this](const crdt::AwarenessChange&) { refresh(); }))
{
    setObjectName(QStringLiteral("people"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, &PeopleBar::moreClicked);
    refresh();
}

AvatarButton* PeopleBar::avatarOf(crdt::ClientId client) const
{
    const auto found = m_avatars.find(client);
    return found == m_avatars.end() ? nullptr : found->second;
}

void PeopleBar::setFollowed(std::optional<crdt::ClientId> client)
{
    m_followed = client;
    refresh();
}

void PeopleBar::refresh()
{
    m_people = Person::present(m_awareness);
    const bool isCrowded = m_people.size() > MaxDiscs;
    const QList<Person> shown = isCrowded ? m_people.first(MaxDiscs - 1) : m_people;
    removeAllBut(shown);
    for (int i = 0; i < shown.size(); ++i) {
        const Person& person = shown[i];
        AvatarButton* avatar = avatarOf(person.client);
        if (!avatar)
            avatar = addAvatar(person);
        if (m_row->indexOf(avatar) != i)
            m_row->insertWidget(i, avatar);
        avatar->setPerson(person);
        avatar->setFollowed(person.client == m_followed);
        avatar->setFollower(!person.self && person.following == m_awareness.clientId());
    }
    m_more->setVisible(isCrowded);
    m_more->setCount(int(m_people.size() - shown.size()));
    setAccessibleName(tr("%n person(s) here", nullptr, int(m_people.size())));
    // The row's place in the tool bar follows at once.
    adjustSize();
}

void PeopleBar::removeAllBut(const QList<Person>& shown)
{
    std::erase_if(m_avatars, [&](const auto& entry) {
        const bool stays = std::ranges::any_of(shown, [&](const Person& p) { return p.client == entry.first; });
        if (!stays) {
            entry.second->hide();
            m_row->removeWidget(entry.second);
            entry.second->deleteLater(); // maybe it is being clicked
        }
        return !stays;
    });
}

AvatarButton* PeopleBar::addAvatar(const Person& person)
{
    auto* avatar = new AvatarButton(person, this);
    m_avatars[person.client] = avatar;
    connect(avatar, &QAbstractButton::clicked, this, [this, avatar] {
        if (avatar->person().self)
            Q_EMIT selfClicked();
        else
            Q_EMIT personClicked(avatar->person().client);
    });
    return avatar;
}

} // namespace bytecrowds::desktop
