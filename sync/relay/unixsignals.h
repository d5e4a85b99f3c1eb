#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace bytecrowds::relay {

/// SIGTERM and SIGINT as a Qt signal. Make it before any thread: they are blocked from here on.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    UnixSignals();
    ~UnixSignals() override;

Q_SIGNALS:
    void terminationAsked();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace bytecrowds::relay
