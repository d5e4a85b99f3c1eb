#include "sync/relay/roomregistry.h"

#include <algorithm>

namespace bytecrowds::relay {

namespace {

/// As y-protocols does.
constexpr int AwarenessTick = 3000; // ms

} // namespace

RoomRegistry::RoomRegistry(CrowdStore& store, Environment environment, int linger)
    : m_store(store)
    , m_environment(std::move(environment))
    , m_linger(linger)
{
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (const auto& [id, room] : m_rooms)
            room->tick();
    });
    m_tick.start(AwarenessTick);
}

RoomRegistry::~RoomRegistry() = default;

Room& RoomRegistry::open(const QString& id)
{
    std::unique_ptr<Room>& room = m_rooms[id];
    if (!room) {
        room = std::make_unique<Room>(id, m_store, m_environment, m_linger);
        Room& fresh = *room;
        connect(&fresh, &Room::dispensable, this, [this, &fresh] { drop(fresh); });
        connect(&fresh, &Room::settled, this, &RoomRegistry::settled);
        connect(&fresh, &Room::membersChanged, this, &RoomRegistry::connectionsChanged);
        fresh.load();
    }
    room->linger();
    return *room;
}

Room* RoomRegistry::find(const QString& id) const
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : found->second.get();
}

/// From here on the next one to come opens the crowd anew, out of a store that has everything.
void RoomRegistry::drop(Room& room)
{
    const auto found = m_rooms.find(room.id());
    if (found == m_rooms.end())
        return;
    found->second.release()->deleteLater(); // in the middle of its own signal
    m_rooms.erase(found);
}

std::size_t RoomRegistry::connections() const
{
    std::size_t count = 0;
    for (const auto& [id, room] : m_rooms)
        count += room->members();
    return count;
}

std::uint64_t RoomRegistry::backlog() const
{
    std::uint64_t count = 0;
    for (const auto& [id, room] : m_rooms)
        count += room->backlog();
    return count;
}

bool RoomRegistry::isSettled() const
{
    return std::all_of(m_rooms.begin(), m_rooms.end(), [](const auto& entry) { return entry.second->isSettled(); });
}

void RoomRegistry::closeAll(int code, const QString& sentence)
{
    for (const auto& [id, room] : m_rooms)
        room->closeAll(code, sentence);
}

} // namespace bytecrowds::relay
