#pragma once

#include "app/desktop/files/filelist.h"
#include "sync/crdt/awareness.h"
#include "sync/crdt/doc.h"
#include "sync/session/crowdlink.h"
#include "sync/session/localcopy.h"
#include "sync/session/syncsession.h"

#include <QObject>

#include <map>
#include <memory>

namespace bytecrowds::desktop {

class CrowdText;

/// A crowd that is open here: its replica, the copy of it that this computer keeps, who is in it, and its connection.
/// It can be typed in before its relay is known.
class OpenCrowd : public QObject
{
    Q_OBJECT
public:
    using Clock = session::SyncSession::Clock;

    /// `link.relay` is empty for a crowd on the bundled relay; join() then says where that is. The store outlives the
    /// crowd.
    OpenCrowd(session::CrowdLink link, session::LocalStore& store, crdt::ClientIdSource newClientId, Clock now,
              QObject* parent = nullptr);
    ~OpenCrowd() override;

    /// Where it is now.
    const session::CrowdLink& link() const { return m_link; }
    /// What names it after a restart too: the bundled relay may then be elsewhere.
    const session::LocalEntry& entry() const { return m_entry; }
    session::LocalCopy& copy() { return m_copy; }
    /// What could not be read of its copy, for a person; empty: nothing.
    const QString& loadProblem() const { return m_loadProblem; }
    /// Whether there is nothing in it that anybody made: it need not be kept.
    bool isUntouched();
    crdt::Doc& doc() { return m_doc; }
    crdt::Awareness& awareness() { return m_awareness; }
    session::SyncSession& session() { return m_session; }
    const session::SyncSession& session() const { return m_session; }
    FileList& files() { return m_files; }
    /// One of its files, open until the crowd is closed, so that what was done to it can be undone when it is shown
    /// again.
    std::shared_ptr<CrowdText> openText(const QString& fileId);
    const Clock& clock() const { return m_now; }

    void join(const QUrl& relay);

Q_SIGNALS:
    /// The crowd has got its relay, and so its link.
    void linkChanged();

private:
    session::CrowdLink m_link;
    session::LocalEntry m_entry;
    Clock m_now;
    crdt::Doc m_doc;
    session::LocalCopy m_copy;
    QString m_loadProblem;
    crdt::Awareness m_awareness;
    session::SyncSession m_session;
    FileList m_files;
    std::map<QString, std::shared_ptr<CrowdText>> m_texts;
};

} // namespace bytecrowds::desktop
