#include "tests/support/waitfor.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace bytecrowds::tests {

bool waitFor(const std::function<bool()>& condition, int milliseconds)
{
    // Wakes the loop when nothing else does, so that conditions outside of it (another process) are seen.
    QTimer heartbeat;
    heartbeat.start(5);
    const QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired())
            return condition();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace bytecrowds::tests
