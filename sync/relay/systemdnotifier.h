#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace bytecrowds::relay {

/// Tells systemd how the service stands, by sd_notify(3): ready, its status in words, alive, stopping. Does nothing
/// when systemd didn't start it (there is no NOTIFY_SOCKET).
class SystemdNotifier : public QObject
{
    Q_OBJECT
public:
    static constexpr int StatusInterval = 5000; // ms

    /// `status` is one line for `systemctl status`, and is asked for now and then once the service is ready.
    explicit SystemdNotifier(std::function<QString()> status, QObject* parent = nullptr);

    void ready();
    void stopping();

private:
    void tellStatus();

    const std::function<QString()> m_status;
    QString m_told;
    QTimer m_statusDue;
    QTimer m_watchdog; // as often as the unit's WatchdogSec asks, twice
};

} // namespace bytecrowds::relay
