#pragma once

#include "sync/relay/relay.h"
#include "tests/fuzz/relay/quiet.h"
#include "tests/support/redisprocess.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUrl>

namespace bytecrowds::fuzz {

/// A relay in this process, with a Redis of its own: made once, for all inputs.
class House
{
public:
    House();

    QUrl url() const { return m_url; }
    QUrl webSocketUrl(const QString& crowd) const;
    QString redisUrl() const { return m_redis.url(); }

private:
    const Quiet m_quiet;
    int m_argumentCount = 1;
    char m_name[5] = "fuzz";
    char* m_arguments[2] = {m_name, nullptr};
    QCoreApplication* const m_app; // this and the relay are never destroyed: at the process' end their statics go first
    tests::RedisProcess m_redis;
    QTemporaryDir m_data;
    relay::Relay* m_relay = nullptr;
    QUrl m_url;
};

} // namespace bytecrowds::fuzz
