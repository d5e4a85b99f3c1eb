#pragma once

#include "sync/relay/redisaddress.h"
#include "sync/relay/redisreply.h"

#include <QByteArrayList>
#include <QObject>

#include <functional>
#include <memory>

namespace bytecrowds::relay {

/// A connection to Redis that comes back by itself, with back-off, for as long as it lives. Commands go out in the
/// order of their calls and are pipelined.
class RedisConnection : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const RedisReply&)>;

    /// No answer for this long means that Redis is gone.
    static constexpr int AnswerTimeout = 10000; // ms
    static constexpr int FirstRetry = 50;       // ms, doubled with each failure
    static constexpr int LastRetry = 2000;      // ms

    explicit RedisConnection(RedisAddress address, QObject* parent = nullptr);
    ~RedisConnection() override;

    void open();
    /// Whether commands can be sent now: connected, let in, and done with loading.
    bool isReady() const;
    /// Why it is not ready, for a person; empty when it is.
    QString problem() const;

    /// `answer` is called exactly once, later, unless `context` or this connection has died by then; with Kind::Lost at
    /// once (from the event loop) when not ready.
    void command(const QByteArrayList& words, QObject* context, Answer answer);
    /// MULTI, the commands, EXEC: all or nothing. The answer is EXEC's.
    void transaction(const QList<QByteArrayList>& commands, QObject* context, Answer answer);

Q_SIGNALS:
    void ready();
    void lost();

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace bytecrowds::relay
