#pragma once

#include <QTcpSocket>

namespace bytecrowds::relay {

/// A TCP socket that can hand what is written straight to the system. Only what the system does not take then waits in
/// it, and bytesWritten() tells of that alone. Qt's own keeps a buffer of 32 KiB once anything was written.
class DirectSocket : public QTcpSocket
{
public:
    using QTcpSocket::QTcpSocket;

    /// From now on.
    void writeDirectly() { m_direct = true; }

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    bool m_direct = false;
};

} // namespace bytecrowds::relay
