#include "sync/relay/outbox.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/uio.h>

namespace bytecrowds::relay {

namespace {

/// Pieces in one system call (the system allows 1024).
constexpr std::size_t MaxPieces = 512;
/// Room for pieces that is kept between turns; an idle connection costs no more.
constexpr std::size_t KeptPieces = 16;

} // namespace

Outbox::Outbox(QTcpSocket& transport)
    : m_transport(&transport)
    , m_encrypted(qobject_cast<QSslSocket*>(&transport))
{
}

void Outbox::add(const QByteArray& bytes)
{
    if (isEmpty())
        m_waiting = waiting();
    m_gathered.push_back(bytes);
    m_gatheredBytes += bytes.size();
}

/// What was left to the socket.
qint64 Outbox::waiting() const
{
    if (!m_transport)
        return 0;
    const auto* encrypted = m_encrypted ? static_cast<const QSslSocket*>(m_transport.get()) : nullptr;
    return m_transport->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

bool Outbox::flush()
{
    if (isEmpty())
        return true;
    const bool behind = m_encrypted || waiting() > 0;
    const bool alive = m_transport && (behind || sendNow(int(m_transport->socketDescriptor())));
    if (alive)
        leaveToSocket();
    clear();
    return alive;
}

void Outbox::clear()
{
    if (m_gathered.capacity() > KeptPieces)
        m_gathered = {};
    else
        m_gathered.clear();
    m_next = 0;
    m_begun = 0;
    m_gatheredBytes = 0;
    m_waiting = 0;
}

/// Sends until all is gone or the system takes no more.
bool Outbox::sendNow(int descriptor)
{
    while (m_next < m_gathered.size()) {
        std::array<iovec, MaxPieces> pieces;
        const std::size_t count = std::min(MaxPieces, m_gathered.size() - m_next);
        for (std::size_t i = 0; i < count; ++i) {
            const QByteArray& bytes = m_gathered[m_next + i];
            pieces[i] = {const_cast<char*>(bytes.constData()), std::size_t(bytes.size())};
        }
        pieces[0].iov_base = static_cast<char*>(pieces[0].iov_base) + m_begun;
        pieces[0].iov_len -= std::size_t(m_begun);
        msghdr message{};
        message.msg_iov = pieces.data();
        message.msg_iovlen = count;
        ssize_t sent = ::sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK;
        m_gatheredBytes -= sent;
        for (; m_next < m_gathered.size() && sent >= m_gathered[m_next].size() - m_begun; ++m_next)
            sent -= m_gathered[m_next].size() - std::exchange(m_begun, 0);
        m_begun += sent;
    }
    return true;
}

/// The socket writes it as the other side reads.
void Outbox::leaveToSocket()
{
    for (; m_next < m_gathered.size(); ++m_next) {
        const QByteArray& bytes = m_gathered[m_next];
        m_transport->write(bytes.constData() + m_begun, bytes.size() - m_begun);
        m_begun = 0;
    }
}

} // namespace bytecrowds::relay
