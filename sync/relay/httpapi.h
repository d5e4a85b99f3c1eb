#pragma once

#include "auth/identity/access.h"
#include "sync/relay/crowdstore.h"
#include "sync/relay/environment.h"
#include "sync/relay/httpmessage.h"
#include "sync/relay/newcrowd.h"
#include "sync/relay/roomregistry.h"
#include "sync/relay/webpages.h"

#include <QObject>
#include <QUrl>

namespace bytecrowds::relay {

/// What the relay answers to HTTP:
///
///   GET  /                    the home page
///   GET  /<id>                the web editor
///   GET  /<id>/raw            the first file's text
///   GET  /assets/…            what the pages need
///   POST /                    a new crowd from a text; the answer is its link, as plain text
///   POST /api/crowds          the same from JSON or a text; the answer is JSON
///   GET  /api/crowds/<id>     about a crowd
///   GET  /healthz             whether Redis answers
class HttpApi : public QObject
{
    Q_OBJECT
public:
    /// Until a crowd must be open, or what a request changed must be stored.
    static constexpr int StoreTimeout = 10000; // ms

    /// `rooms` and `store` outlive it. Links begin with `publicUrl`, or, when that is empty, with the address by which
    /// the relay was asked, else with `ownUrl`.
    HttpApi(RoomRegistry& rooms, CrowdStore& store, Environment environment, QUrl publicUrl, QUrl ownUrl);

    void handle(const HttpRequest& request, const HttpAnswer& answer);

private:
    bool handlePage(const HttpRequest& request, const HttpAnswer& answer);
    void health(const HttpAnswer& answer);
    void create(const HttpRequest& request, const HttpAnswer& answer);
    void fill(const HttpRequest& request, const NewCrowd& wanted, const HttpAnswer& answer, Room& room);
    void describe(const HttpRequest& request, const QString& id, const HttpAnswer& answer);
    void raw(const HttpRequest& request, const QString& id, const HttpAnswer& answer);

    /// Opens a crowd that exists and that the asker may enter; answers itself in every other case.
    void withCrowd(const HttpRequest& request, const QString& id, const HttpAnswer& answer,
                   std::function<void(Room&)> then);
    /// Opens a crowd that may be new; answers itself when that fails.
    void withRoom(const HttpRequest& request, const QString& id, const HttpAnswer& answer,
                  std::function<void(Room&)> then);
    HttpReply error(const HttpRequest& request, int status, const QString& code, const QString& sentence) const;
    QString linkTo(const HttpRequest& request, const QString& id) const;
    QString freshId() const;

    RoomRegistry& m_rooms;
    CrowdStore& m_store;
    const Environment m_environment;
    const QUrl m_publicUrl;
    const QUrl m_ownUrl;
    const WebPages m_pages;
};

} // namespace bytecrowds::relay
