#pragma once

#include "sync/relay/crowdstore.h"

#include <QObject>

#include <memory>

namespace bytecrowds::relay {

/// The way from a room to the same crowd's rooms on other relays. What it carries may be lost, and then nothing is: edits
/// lie in the log and are only announced here, awareness is renewed by its clients.
///
///   message  relay id (16) | kind (1) | of a Presence: an awareness update
class RoomLink : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it.
    RoomLink(CrowdStore& store, QString id);
    ~RoomLink() override;

    void open();
    // Nothing is said before another relay was heard: it asks for presence when it comes.

    /// This relay has written to the log.
    void announceLog();
    /// This relay has changed who may enter.
    void announceAccess();
    void sendPresence(const QByteArray& awarenessUpdate);
    /// All others are to send theirs.
    void askPresence();
    /// Somebody who is no room has written to the log, and who may enter has perhaps changed: tells all, at once.
    void announceWriting();

Q_SIGNALS:
    /// From now on nothing is missed; what came before that, perhaps.
    void listening();
    void logAnnounced();
    void accessAnnounced();
    void presenceHeard(const QByteArray& awarenessUpdate);
    void presenceAsked();

private:
    enum class Kind : char
    {
        Log = 'l',
        Access = 'a',
        Presence = 'p',
        PresenceAsked = 'q',
    };

    void say(Kind kind, const QByteArray& content = {});
    void hear(const QByteArray& message);

    CrowdStore& m_store;
    const QString m_id;
    std::unique_ptr<RedisSubscription> m_subscription;
    bool m_isAlone = true;
};

} // namespace bytecrowds::relay
