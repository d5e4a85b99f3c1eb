#include "sync/relay/httpserver.h"

#include "sync/relay/listener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QRegularExpression>

#include <memory>
#include <optional>

namespace bytecrowds::relay {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER";
    }
}

/// What is put into links and headers; a Host header may hold anything.
QByteArray plainHost(const QByteArray& host)
{
    static const QRegularExpression plain(
        QStringLiteral("^([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$"));
    return plain.match(QString::fromLatin1(host)).hasMatch() ? host : QByteArray();
}

/// The pages load nothing from elsewhere and talk to this relay only. Editors style their lines inline.
QByteArray contentSecurityPolicy(const QByteArray& host)
{
    const QByteArray sockets = host.isEmpty() ? QByteArray() : " ws://" + host + " wss://" + host;
    return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
           "font-src 'self'; manifest-src 'self'; connect-src 'self'" +
           sockets + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

QHttpHeaders withCommon(const HttpReply& reply, const QByteArray& host, bool secure)
{
    using Known = QHttpHeaders::WellKnownHeader;
    QHttpHeaders headers = reply.headers;
    if (!reply.contentType.isEmpty())
        headers.append(Known::ContentType, reply.contentType);
    headers.append(Known::Connection, "close");
    if (!headers.contains(Known::ContentSecurityPolicy))
        headers.append(Known::ContentSecurityPolicy, contentSecurityPolicy(host));
    headers.append(Known::XContentTypeOptions, "nosniff");
    headers.append("Referrer-Policy", "no-referrer");
    if (secure)
        headers.append(Known::StrictTransportSecurity, "max-age=31536000"); // a year
    headers.append("Cross-Origin-Opener-Policy", "same-origin");
    if (!headers.contains(Known::CacheControl))
        headers.append(Known::CacheControl, "no-store");
    return headers;
}

/// Stands for a body that isn't sent: only its size is told, when there is one. Qt's responder writes the headers for
/// it and then finds that it is at its end.
class NoBody : public QIODevice
{
public:
    explicit NoBody(std::optional<qint64> size)
        : m_size(size)
    {
    }
    bool isSequential() const override { return !m_size; }
    qint64 size() const override { return m_size.value_or(0); }
    bool atEnd() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const std::optional<qint64> m_size;
};

void send(QHttpServerResponder& responder, const HttpReply& reply, bool isHead, const QHttpHeaders& headers)
{
    const auto status = QHttpServerResponder::StatusCode(reply.status);
    if (status == QHttpServerResponder::StatusCode::NotModified)
        responder.write(new NoBody({}), headers, status); // a length would be that of what the asker has
    else if (isHead)
        responder.write(new NoBody(reply.body.size()), headers, status);
    else
        responder.write(reply.body, headers, status);
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject* parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

void HttpServer::serve(Listener& listener)
{
    m_listener = &listener;
    bind(&listener);
}

bool HttpServer::handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder)
{
    HttpRequest ours;
    ours.method = methodName(request.method());
    ours.path = request.url().path(QUrl::FullyEncoded);
    ours.query = QUrlQuery(request.url());
    ours.headers = request.headers();
    ours.host = plainHost(ours.header(QHttpHeaders::WellKnownHeader::Host));
    ours.secure = m_listener->isSecure();
    ours.client = request.remoteAddress();
    ours.body = request.body();

    const auto shared = std::make_shared<std::unique_ptr<QHttpServerResponder>>(
        std::make_unique<QHttpServerResponder>(std::move(responder)));
    m_handler(ours, [shared, listener = QPointer(m_listener), host = ours.host, secure = ours.secure,
                     isHead = ours.method == "HEAD", peer = request.remoteAddress(),
                     port = request.remotePort()](const HttpReply& reply) {
        Q_ASSERT(*shared);
        send(**shared, reply, isHead, withCommon(reply, host, secure));
        shared->reset(); // first: a responder that ends on a closing socket takes the socket with it
        if (listener)
            listener->finish(peer, port);
    });
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest&, QHttpServerResponder&)
{
    // handleRequest() takes every request.
}

} // namespace bytecrowds::relay
