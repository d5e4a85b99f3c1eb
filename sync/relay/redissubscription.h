#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace bytecrowds::relay {

class RedisSubscription;

/// Who listens to which channel.
class RedisChannels : public QObject
{
    Q_OBJECT
public:
    using Heard = std::function<void(const QByteArray& message)>;
    using Listening = std::function<void()>;

    std::unique_ptr<RedisSubscription> add(const QByteArray& channel, Heard heard, Listening listening);

    void tellHeard(const QByteArray& channel, const QByteArray& message);
    void tellListening(const QByteArray& channel);
    void noteDeaf(const QByteArray& channel);

Q_SIGNALS:
    /// The first one began, the last one ended to listen to a channel.
    void wanted(const QByteArray& channel);
    void unwanted(const QByteArray& channel);

private:
    friend class RedisSubscription;

    struct Listener
    {
        Heard heard;
        Listening listening;
        bool ended = false; // perhaps by what another one was told
    };
    struct Channel
    {
        QList<std::shared_ptr<Listener>> listeners;
        bool listening = false;
    };

    void remove(const QByteArray& channel, const std::shared_ptr<Listener>& listener);

    QHash<QByteArray, Channel> m_channels;
};

/// Listens to a channel for as long as it lives, and may outlive the client.
class RedisSubscription
{
public:
    ~RedisSubscription();
    RedisSubscription(const RedisSubscription&) = delete;
    RedisSubscription& operator=(const RedisSubscription&) = delete;

private:
    friend class RedisChannels;
    RedisSubscription(RedisChannels* channels, QByteArray channel, std::shared_ptr<RedisChannels::Listener> listener);

    const QPointer<RedisChannels> m_channels;
    const QByteArray m_channel;
    const std::shared_ptr<RedisChannels::Listener> m_listener;
};

} // namespace bytecrowds::relay
