#include "sync/relay/systemdnotifier.h"

#include <chrono>
#include <cstdint>
#include <systemd/sd-daemon.h>

namespace bytecrowds::relay {

namespace {

void tell(const QByteArray& state)
{
    ::sd_notify(0, state.constData());
}

} // namespace

SystemdNotifier::SystemdNotifier(std::function<QString()> status, QObject* parent)
    : QObject(parent)
    , m_status(std::move(status))
{
    connect(&m_statusDue, &QTimer::timeout, this, &SystemdNotifier::tellStatus);
    connect(&m_watchdog, &QTimer::timeout, this, [] { tell("WATCHDOG=1"); });
    std::uint64_t microseconds = 0;
    if (::sd_watchdog_enabled(0, &microseconds) > 0)
        m_watchdog.start(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(microseconds / 2)));
}

void SystemdNotifier::ready()
{
    tell("READY=1");
    if (!qEnvironmentVariableIsSet("NOTIFY_SOCKET"))
        return;
    tellStatus();
    m_statusDue.start(StatusInterval);
}

void SystemdNotifier::tellStatus()
{
    const QString status = m_status();
    if (std::exchange(m_told, status) != status)
        tell("STATUS=" + status.toUtf8());
}

void SystemdNotifier::stopping()
{
    m_statusDue.stop();
    tell("STOPPING=1\nSTATUS=" + tr("Storing what is not stored yet, then saying goodbye.").toUtf8());
}

} // namespace bytecrowds::relay
