#include "app/desktop/people/announcer.h"

#include "app/desktop/opencrowd.h"
#include "app/desktop/people/person.h"

#include <algorithm>

namespace bytecrowds::desktop {

using session::SyncSession;

Announcer::Announcer(OpenCrowd& crowd, QObject* parent)
    : QObject(parent)
    , m_crowd(crowd)
    , m_subscription(crowd.awareness().onChange([this](const crdt::AwarenessChange&) {
        if (const People now = others(); std::exchange(m_seen, now) != now)
            plan();
    }))
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Announcer::settle);
    connect(&crowd.session(), &SyncSession::stateChanged, this, [this](SyncSession::State state) {
        if (state == SyncSession::State::Online && m_known)
            m_returnsUntil = m_crowd.clock()() + std::chrono::milliseconds(ReturnMs);
        plan();
    });
}

void Announcer::plan()
{
    const std::chrono::milliseconds returning = m_returnsUntil - m_crowd.clock()();
    m_due.start(std::max(std::chrono::milliseconds(SettleMs), returning));
}

void Announcer::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    Q_EMIT enabledChanged(enabled);
}

Announcer::People Announcer::others() const
{
    People others;
    for (const Person& person : Person::present(m_crowd.awareness())) {
        if (!person.self)
            others.insert(person.client, {person.name, person.following == m_crowd.awareness().clientId()});
    }
    return others;
}

void Announcer::settle()
{
    if (m_crowd.session().state() != SyncSession::State::Online)
        return;
    const People now = others();
    const auto before = std::exchange(m_known, now);
    if (before && m_isEnabled)
        tell(*before, now);
}

void Announcer::tell(const People& before, const People& now)
{
    QStringList joined, left, followers;
    for (const auto& [client, person] : now.asKeyValueRange()) {
        if (!before.contains(client))
            joined.append(person.name);
        if (person.followsUs && !before.value(client).followsUs)
            followers.append(person.name);
    }
    for (const auto& [client, person] : before.asKeyValueRange()) {
        if (!now.contains(client))
            left.append(person.name);
    }
    if (joined.size() == 1)
        Q_EMIT announced(tr("%1 joined").arg(joined.first()));
    else if (!joined.isEmpty())
        Q_EMIT announced(tr("%n person(s) joined", nullptr, int(joined.size())));
    if (left.size() == 1)
        Q_EMIT announced(tr("%1 left").arg(left.first()));
    else if (!left.isEmpty())
        Q_EMIT announced(tr("%n person(s) left", nullptr, int(left.size())));
    for (const QString& name : std::as_const(followers))
        Q_EMIT announced(tr("%1 follows you").arg(name));
}

} // namespace bytecrowds::desktop
