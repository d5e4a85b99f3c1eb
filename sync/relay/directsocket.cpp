#include "sync/relay/directsocket.h"

#include <algorithm>
#include <sys/socket.h>

namespace bytecrowds::relay {

qint64 DirectSocket::writeData(const char* data, qint64 size)
{
    if (!m_direct || bytesToWrite() > 0 || state() != ConnectedState)
        return QTcpSocket::writeData(data, size);
    // Whatever is wrong, the socket finds out with the rest.
    const ssize_t sent = ::send(int(socketDescriptor()), data, std::size_t(size), MSG_NOSIGNAL | MSG_DONTWAIT);
    const qint64 done = std::max<qint64>(sent, 0);
    if (done == size)
        return size;
    const qint64 rest = QTcpSocket::writeData(data + done, size - done);
    return rest < 0 ? rest : done + rest;
}

} // namespace bytecrowds::relay
