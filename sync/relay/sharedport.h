#pragma once

#include <QHostAddress>

namespace bytecrowds::relay {

/// A port that several processes of one account listen on together; the system spreads connections over those that
/// listen (SO_REUSEPORT, socket(7)). One that only holds it keeps others from taking it.
class SharedPort
{
public:
    SharedPort() = default;
    ~SharedPort();
    SharedPort(const SharedPort&) = delete;
    SharedPort& operator=(const SharedPort&) = delete;

    /// Port 0: a free one. False: errno says why not.
    bool hold(const QHostAddress& address, quint16 port);
    /// The number of the port that is held.
    quint16 port() const;
    /// False: errno says why not.
    bool listen(int backlog);
    /// The socket, for whoever closes it from here on.
    int release();

private:
    int m_socket = -1;
};

} // namespace bytecrowds::relay
