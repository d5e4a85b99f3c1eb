#pragma once

#include "sync/relay/accesswriting.h"
#include "sync/relay/apidescription.h"
#include "sync/relay/crowdaccess.h"
#include "sync/relay/crowddoor.h"
#include "sync/relay/crowdlinks.h"
#include "sync/relay/crowdmaking.h"
#include "sync/relay/crowdreading.h"
#include "sync/relay/httpreplies.h"
#include "sync/relay/httproutes.h"
#include "sync/relay/webpages.h"

#include <QObject>

namespace bytecrowds::relay {

/// What the relay answers to HTTP. Its constructor has the table.
class HttpApi : public QObject
{
    Q_OBJECT
public:
    /// `rooms` and `store` outlive it. Links begin as CrowdLinks says.
    HttpApi(RoomRegistry& rooms, CrowdStore& store, Environment environment, QUrl publicUrl, QUrl ownUrl);

    void handle(const HttpRequest& request, const HttpAnswer& answer);
    const HttpRoutes& routes() const { return m_routes; }

Q_SIGNALS:
    /// The list of who may enter this crowd is another one: those who are in it are to be judged again.
    void accessWritten(const QString& id);

private:
    void home(const HttpRequest& request, const HttpAnswer& answer);
    void editor(const HttpRequest& request, const HttpAnswer& answer);
    void asset(const HttpRequest& request, const HttpAnswer& answer);
    void health(const HttpRequest& request, const HttpAnswer& answer);
    HttpReply nothingHere(const HttpRequest& request) const;

    CrowdStore& m_store;
    const CrowdLinks m_links;
    const WebPages m_pages;
    const HttpErrors m_errors;
    CrowdDoor m_door;
    CrowdReading m_reading;
    CrowdMaking m_making;
    CrowdAccess m_access;
    AccessWriting m_accessWriting;
    ApiDescription m_description;
    HttpRoutes m_routes;
};

} // namespace bytecrowds::relay
