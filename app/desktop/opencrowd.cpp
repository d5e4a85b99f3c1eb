#include "app/desktop/opencrowd.h"

#include "sync/protocol/crowdschema.h"

namespace bytecrowds::desktop {

OpenCrowd::OpenCrowd(session::CrowdLink link, crdt::ClientIdSource newClientId, Clock now, QObject* parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_now(std::move(now))
    , m_doc({.newClientId = std::move(newClientId)})
    , m_awareness(m_doc.clientId())
    , m_session(m_doc, m_awareness, m_now)
    , m_file(m_doc)
{
    if (!m_link.relay.isEmpty())
        m_session.open(m_link.webSocketUrl());
}

OpenCrowd::~OpenCrowd()
{
    m_session.close();
}

crdt::Text& OpenCrowd::text()
{
    return m_doc.text(protocol::schema::FirstFile);
}

void OpenCrowd::join(const QUrl& relay)
{
    if (m_link.relay == relay) {
        m_session.retryNow();
        return;
    }
    m_link.relay = relay;
    m_session.open(m_link.webSocketUrl());
    Q_EMIT linkChanged();
}

} // namespace bytecrowds::desktop
