#include "app/desktop/opencrowd.h"

#include "app/desktop/texts/crowdtext.h"

#include <QUuid>

namespace bytecrowds::desktop {

OpenCrowd::OpenCrowd(session::CrowdLink link, crdt::ClientIdSource newClientId, Clock now, QObject* parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_now(std::move(now))
    , m_doc({.newClientId = std::move(newClientId)})
    , m_awareness(m_doc.clientId())
    , m_session(m_doc, m_awareness, m_now)
    , m_files(m_doc, [] { return QUuid::createUuid().toString(QUuid::Id128); })
{
    if (!m_link.relay.isEmpty())
        m_session.open(m_link.webSocketUrl());
}

OpenCrowd::~OpenCrowd()
{
    m_session.close();
}

std::shared_ptr<CrowdText> OpenCrowd::openText(const QString& fileId)
{
    auto& text = m_texts[fileId];
    if (!text)
        text = std::make_shared<CrowdText>(*this, fileId);
    return text;
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
