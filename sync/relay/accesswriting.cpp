#include "sync/relay/accesswriting.h"

#include "sync/relay/accesslist.h"

#include <QJsonArray>

namespace bytecrowds::relay {

AccessWriting::AccessWriting(CrowdAccess& access, CrowdDoor& door, const HttpErrors& errors)
    : m_access(access)
    , m_door(door)
    , m_errors(errors)
{
}

void AccessWriting::write(const HttpRequest& request, const HttpAnswer& answer)
{
    if (request.mediaType() != "application/json") {
        answer(m_errors(request, 415, "not-json", tr("Send the list as application/json.")));
        return;
    }
    const auto parsed = AccessList::parse(request.body);
    if (const auto* refusal = std::get_if<AccessList::Refusal>(&parsed)) {
        answer(m_errors(request, 400, refusal->code, refusal->sentence));
        return;
    }
    const QStringList emails = std::get<AccessList>(parsed).emails;
    // Whoever is on no list may still be the owner: the store decides, not the door.
    m_door.find(request, request.parameter("id"), answer, [this, request, answer, emails](Room& room) {
        m_access.set(
            room.id(), emails, request.who.account, &m_door,
            [this, request, answer, emails](CrowdAccess::Result result) { answer(replyTo(result, request, emails)); });
    });
}

HttpReply AccessWriting::replyTo(CrowdAccess::Result result, const HttpRequest& request,
                                 const QStringList& emails) const
{
    switch (result) {
    case CrowdAccess::Result::Written:
        return jsonReply(200, {{QStringLiteral("id"), request.parameter("id")},
                               {QStringLiteral("authorizedEmails"), QJsonArray::fromStringList(emails)}});
    case CrowdAccess::Result::NotYours:
        return m_errors(request, 403, "not-owner",
                        tr("It is settled already who may enter this crowd; only its owner can change that."));
    case CrowdAccess::Result::Away:
        break;
    }
    return m_errors(request, 503, "store-away", tr("The relay can't store anything just now; try again in a moment."));
}

} // namespace bytecrowds::relay
