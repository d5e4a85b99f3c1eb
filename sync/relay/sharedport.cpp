#include "sync/relay/sharedport.h"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bytecrowds::relay {

namespace {

int newSocket(int family)
{
    const int socket = ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEPORT, &yes, sizeof(yes));
    return socket;
}

bool bindV4(int socket, const QHostAddress& address, quint16 port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address == QHostAddress::Any ? INADDR_ANY : address.toIPv4Address());
    return ::bind(socket, reinterpret_cast<const sockaddr*>(&name), sizeof(name)) == 0;
}

/// QHostAddress::Any is IPv4 too.
bool bindV6(int socket, const QHostAddress& address, quint16 port)
{
    const int alone = address != QHostAddress::Any;
    ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &alone, sizeof(alone));
    sockaddr_in6 name{};
    name.sin6_family = AF_INET6;
    name.sin6_port = htons(port);
    name.sin6_scope_id = address.scopeId().toUInt();
    if (alone) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&name.sin6_addr, &bytes, sizeof(bytes));
    }
    return ::bind(socket, reinterpret_cast<const sockaddr*>(&name), sizeof(name)) == 0;
}

} // namespace

SharedPort::~SharedPort()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool SharedPort::hold(const QHostAddress& address, quint16 port)
{
    const bool six = address.protocol() != QAbstractSocket::IPv4Protocol;
    m_socket = newSocket(six ? AF_INET6 : AF_INET);
    if (m_socket < 0 && address == QHostAddress::Any) // a system without IPv6
        m_socket = newSocket(AF_INET);
    else if (six)
        return bindV6(m_socket, address, port);
    return bindV4(m_socket, address, port);
}

quint16 SharedPort::port() const
{
    sockaddr_storage name{};
    socklen_t size = sizeof(name);
    ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&name), &size);
    return ntohs(name.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(name).sin6_port
                                            : reinterpret_cast<const sockaddr_in&>(name).sin_port);
}

bool SharedPort::listen(int backlog)
{
    return ::listen(m_socket, backlog) == 0;
}

int SharedPort::release()
{
    return std::exchange(m_socket, -1);
}

} // namespace bytecrowds::relay
