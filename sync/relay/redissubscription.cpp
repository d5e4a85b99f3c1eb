#include "sync/relay/redissubscription.h"

#include <QTimer>

#include <utility>

namespace bytecrowds::relay {

std::unique_ptr<RedisSubscription> RedisChannels::add(const QByteArray& channel, Heard heard, Listening listening)
{
    const auto listener = std::make_shared<Listener>(Listener{std::move(heard), std::move(listening)});
    Channel& entry = m_channels[channel];
    entry.listeners.append(listener);
    if (entry.listeners.size() == 1) {
        Q_EMIT wanted(channel);
    } else if (entry.listening) {
        QTimer::singleShot(0, this, [listener] {
            if (!listener->ended)
                listener->listening();
        });
    }
    return std::unique_ptr<RedisSubscription>(new RedisSubscription(this, channel, listener));
}

void RedisChannels::remove(const QByteArray& channel, const std::shared_ptr<Listener>& listener)
{
    listener->ended = true;
    const auto entry = m_channels.find(channel);
    entry->listeners.removeOne(listener);
    if (entry->listeners.isEmpty()) {
        m_channels.erase(entry);
        Q_EMIT unwanted(channel);
    }
}

void RedisChannels::tellHeard(const QByteArray& channel, const QByteArray& message)
{
    const auto entry = m_channels.constFind(channel);
    if (entry == m_channels.constEnd())
        return;
    const QList<std::shared_ptr<Listener>> listeners = entry->listeners; // what they do may change the original
    for (const std::shared_ptr<Listener>& listener : listeners) {
        if (!listener->ended)
            listener->heard(message);
    }
}

void RedisChannels::tellListening(const QByteArray& channel)
{
    const auto entry = m_channels.find(channel);
    if (entry == m_channels.end())
        return;
    entry->listening = true;
    const QList<std::shared_ptr<Listener>> listeners = entry->listeners;
    for (const std::shared_ptr<Listener>& listener : listeners) {
        if (!listener->ended)
            listener->listening();
    }
}

void RedisChannels::noteDeaf(const QByteArray& channel)
{
    if (const auto entry = m_channels.find(channel); entry != m_channels.end())
        entry->listening = false;
}

RedisSubscription::RedisSubscription(RedisChannels* channels, QByteArray channel,
                                     std::shared_ptr<RedisChannels::Listener> listener)
    : m_channels(channels)
    , m_channel(std::move(channel))
    , m_listener(std::move(listener))
{
}

RedisSubscription::~RedisSubscription()
{
    if (m_channels)
        m_channels->remove(m_channel, m_listener);
}

} // namespace bytecrowds::relay
