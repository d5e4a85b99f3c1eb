#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

struct redisAsyncContext;

namespace bytecrowds::relay {

/// Runs one hiredis context on Qt's event loop. hiredis deletes it together with the context.
class HiredisNotifier : public QObject
{
    Q_OBJECT
public:
    static void attach(redisAsyncContext* context);

private:
    explicit HiredisNotifier(redisAsyncContext* context);

    redisAsyncContext* const m_context; // outlives this
    QSocketNotifier m_read;
    QSocketNotifier m_write;
    QTimer m_timeout;
};

} // namespace bytecrowds::relay
