#include "tests/support/http.h"

#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace bytecrowds::tests {

namespace {

QNetworkRequest request(const RelayProcess& relay, const QString& path)
{
    QUrl url = relay.url();
    url.setPath(path);
    return QNetworkRequest(url);
}

HttpAnswer finish(QNetworkReply* reply)
{
    waitFor([reply] { return reply->isFinished(); });
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace

HttpAnswer get(const RelayProcess& relay, const QString& path)
{
    QNetworkAccessManager network;
    return finish(network.get(request(relay, path)));
}

HttpAnswer postJson(const RelayProcess& relay, const QString& path, const QByteArray& json)
{
    QNetworkAccessManager network;
    QNetworkRequest asked = request(relay, path);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return finish(network.post(asked, json));
}

} // namespace bytecrowds::tests
