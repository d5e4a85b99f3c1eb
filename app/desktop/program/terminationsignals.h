#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace bytecrowds::desktop {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that they end the program in order. One a program.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    TerminationSignals();
    ~TerminationSignals() override;

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace bytecrowds::desktop
