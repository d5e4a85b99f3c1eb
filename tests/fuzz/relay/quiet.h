#pragma once

#include <QtLogging>

namespace bytecrowds::fuzz {

/// While it lives, Qt's messages go nowhere: nonsense is what a fuzzer is for.
class Quiet
{
public:
    Quiet()
        : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}))
    {
    }
    ~Quiet() { qInstallMessageHandler(m_before); }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    const QtMessageHandler m_before;
};

} // namespace bytecrowds::fuzz
