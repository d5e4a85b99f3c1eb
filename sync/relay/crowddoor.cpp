#include "sync/relay/crowddoor.h"

#include "sync/protocol/crowdschema.h"

#include <QTimer>

namespace bytecrowds::relay {

CrowdDoor::CrowdDoor(RoomRegistry& rooms, const HttpErrors& errors)
    : m_rooms(rooms)
    , m_errors(errors)
{
}

void CrowdDoor::enter(const HttpRequest& request, const QString& id, const HttpAnswer& answer, Then then)
{
    find(request, id, answer, [this, request, answer, then = std::move(then)](Room& room) {
        const identity::Verdict verdict = room.access().judge(request.who);
        if (verdict == identity::Verdict::Admitted)
            then(room);
        else
            answer(m_errors(request, verdict == identity::Verdict::SignIn ? 401 : 403, "not-allowed",
                            identity::Access::sentence(verdict)));
    });
}

void CrowdDoor::find(const HttpRequest& request, const QString& id, const HttpAnswer& answer, Then then)
{
    if (!protocol::isCrowdId(id.toStdString())) {
        answer(m_errors(request, 404, "no-such-crowd", tr("This can't be the name of a crowd.")));
        return;
    }
    open(request, id, answer, [this, request, answer, then = std::move(then)](Room& room) {
        if (room.isUsed())
            then(room);
        else
            answer(
                m_errors(request, 404, "no-such-crowd", tr("There is no such crowd yet; opening its link makes it.")));
    });
}

void CrowdDoor::open(const HttpRequest& request, const QString& id, const HttpAnswer& answer, Then then)
{
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, deadline, request, answer] {
        deadline->deleteLater();
        answer(m_errors(request, 503, "store-away",
                        tr("The relay can't read its store just now; try again in a moment.")));
    });
    deadline->start(StoreTimeout);
    Room& room = m_rooms.open(id);
    room.whenOpen(deadline, [this, deadline, &room, request, answer, then = std::move(then)] {
        if (!deadline->isActive())
            return;
        deadline->stop();
        deadline->deleteLater();
        if (room.state() == Room::State::Ready)
            then(room);
        else
            answer(m_errors(request, 500, "broken", room.problem()));
    });
}

} // namespace bytecrowds::relay
