#pragma once

#include "sync/relay/httpreplies.h"
#include "sync/relay/roomregistry.h"

#include <QObject>

#include <functional>

namespace bytecrowds::relay {

/// The way of HTTP requests into crowds. Whoever can't get in is answered here.
class CrowdDoor : public QObject
{
    Q_OBJECT
public:
    /// Until a crowd must be open, or what a request changed must be stored.
    static constexpr int StoreTimeout = 10000; // ms

    using Then = std::function<void(Room&)>;

    /// `rooms` and `errors` outlive it.
    CrowdDoor(RoomRegistry& rooms, const HttpErrors& errors);

    /// A crowd that exists and that the asker may enter.
    void enter(const HttpRequest& request, const QString& id, const HttpAnswer& answer, Then then);
    /// A crowd that exists, whoever asks.
    void find(const HttpRequest& request, const QString& id, const HttpAnswer& answer, Then then);
    /// A crowd that may be new. `id` satisfies isCrowdId().
    void open(const HttpRequest& request, const QString& id, const HttpAnswer& answer, Then then);

private:
    RoomRegistry& m_rooms;
    const HttpErrors& m_errors;
};

} // namespace bytecrowds::relay
