#pragma once

#include "sync/relay/room.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace bytecrowds::relay {

/// The rooms that are in memory, one a crowd.
class RoomRegistry : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it. An empty room stays for `linger` milliseconds.
    RoomRegistry(CrowdStore& store, Environment environment, int linger = Room::Linger);
    ~RoomRegistry() override;

    /// The room of a crowd, perhaps still loading. `id` satisfies isCrowdId(). It stays for as long as
    /// somebody is in it, and then for a while.
    Room& open(const QString& id);
    /// The room of a crowd if it is in memory.
    Room* find(const QString& id) const;

    std::size_t rooms() const { return m_rooms.size(); }
    std::size_t connections() const;
    /// Edits that are not durable yet, in all rooms.
    std::uint64_t backlog() const;
    bool isSettled() const;
    void closeAll(int code, const QString& sentence);

Q_SIGNALS:
    void connectionsChanged();
    /// A room has come to rest; perhaps all have.
    void settled();

private:
    void drop(Room& room);

    CrowdStore& m_store;
    const Environment m_environment;
    const int m_linger; // ms
    std::unordered_map<QString, std::unique_ptr<Room>> m_rooms;
    QTimer m_tick;
};

} // namespace bytecrowds::relay
