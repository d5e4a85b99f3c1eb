#include "app/desktop/opencrowd.h"

#include "app/desktop/texts/crowdtext.h"

#include <QUuid>

namespace bytecrowds::desktop {

OpenCrowd::OpenCrowd(session::CrowdLink link, session::LocalStore& store, crdt::ClientIdSource newClientId, Clock now,
                     QObject* parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_entry(session::LocalEntry::ofCrowd(m_link))
    , m_now(std::move(now))
    , m_doc({.newClientId = std::move(newClientId)})
    , m_copy(store, m_entry, m_doc)
    , m_loadProblem(m_copy.load())
    , m_awareness(m_doc.clientId())
    , m_session(m_doc, m_awareness, m_now)
    , m_files(m_doc, [] { return QUuid::createUuid().toString(QUuid::Id128); })
{
    m_session.restoreUnsavedEdits(m_copy.unsavedEdits());
    connect(&m_session, &session::SyncSession::savedStateChanged, this,
            [this] { m_copy.setUnsavedEdits(m_session.unsavedEdits()); });
    if (!m_link.relay.isEmpty())
        m_session.open(m_link.webSocketUrl());
}

OpenCrowd::~OpenCrowd()
{
    m_session.disconnect(this);
    m_session.close();
    for (const auto& [id, text] : m_texts)
        m_copy.leaveUndo(id);
}

bool OpenCrowd::isUntouched()
{
    const QList<CrowdFile> files = m_files.files();
    return files.size() == 1 && m_files.deletedFiles().isEmpty() && m_files.text(files[0].id).utf16Length().value == 0;
}

std::shared_ptr<CrowdText> OpenCrowd::openText(const QString& fileId)
{
    auto& text = m_texts[fileId];
    if (!text) {
        text = std::make_shared<CrowdText>(*this, fileId);
        m_copy.followUndo(fileId, text->history().manager());
    }
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
