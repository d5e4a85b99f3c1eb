#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace bytecrowds::relay {

/// SIGTERM, SIGINT and SIGHUP as Qt signals. Make it before any thread: they are blocked from here on.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    UnixSignals();
    ~UnixSignals() override;

Q_SIGNALS:
    void terminationAsked();
    /// SIGHUP: an operator changed a file, or the terminal is gone.
    void hungUp();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace bytecrowds::relay
