#include "sync/relay/hiredisnotifier.h"

#include <hiredis/async.h>

namespace bytecrowds::relay {

HiredisNotifier::HiredisNotifier(redisAsyncContext* context)
    : m_context(context)
    , m_read(context->c.fd, QSocketNotifier::Read)
    , m_write(context->c.fd, QSocketNotifier::Write)
{
    m_read.setEnabled(false);
    m_write.setEnabled(false);
    m_timeout.setSingleShot(true);
    connect(&m_read, &QSocketNotifier::activated, this, [this] { redisAsyncHandleRead(m_context); });
    connect(&m_write, &QSocketNotifier::activated, this, [this] { redisAsyncHandleWrite(m_context); });
    connect(&m_timeout, &QTimer::timeout, this, [this] { redisAsyncHandleTimeout(m_context); });
}

void HiredisNotifier::attach(redisAsyncContext* context)
{
    static const auto self = [](void* data) { return static_cast<HiredisNotifier*>(data); };
    context->ev.data = new HiredisNotifier(context);
    context->ev.addRead = [](void* data) { self(data)->m_read.setEnabled(true); };
    context->ev.delRead = [](void* data) { self(data)->m_read.setEnabled(false); };
    context->ev.addWrite = [](void* data) { self(data)->m_write.setEnabled(true); };
    context->ev.delWrite = [](void* data) { self(data)->m_write.setEnabled(false); };
    context->ev.scheduleTimer = [](void* data, timeval after) {
        self(data)->m_timeout.start(int(after.tv_sec * 1000 + after.tv_usec / 1000));
    };
    context->ev.cleanup = [](void* data) {
        // Called from inside this object's own notifiers: they fall silent now and die later.
        self(data)->m_read.setEnabled(false);
        self(data)->m_write.setEnabled(false);
        self(data)->m_timeout.stop();
        self(data)->deleteLater();
    };
}

} // namespace bytecrowds::relay
