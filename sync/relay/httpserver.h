#pragma once

#include "sync/relay/httpmessage.h"

#include <QAbstractHttpServer>

#include <functional>

namespace bytecrowds::relay {

class Listener;

/// Qt's HTTP server on our listener: turns its requests into ours and our replies into its.
class HttpServer : public QAbstractHttpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequest&, const HttpAnswer&)>;

    HttpServer(Handler handler, QObject* parent = nullptr);

    /// Takes ownership of a listener that listens.
    void serve(Listener& listener);

protected:
    bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) override;
    void missingHandler(const QHttpServerRequest& request, QHttpServerResponder& responder) override;

private:
    const Handler m_handler;
    Listener* m_listener = nullptr; // a child
};

} // namespace bytecrowds::relay
