#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpSocket>

#include <vector>

namespace bytecrowds::relay {

/// Gathers what a connection is to send, and writes it with as few system calls as the system allows.
class Outbox
{
public:
    /// `transport` may die first; then nothing is sent any more.
    explicit Outbox(QTcpSocket& transport);

    void add(const QByteArray& bytes);
    bool isEmpty() const { return m_gathered.empty(); }
    /// Bytes that the system had not taken when the turn began, and those gathered since.
    qint64 unsent() const { return m_waiting + m_gatheredBytes; }
    /// Hands on everything in order, behind what was written to the socket itself. False when the connection is broken.
    bool flush();
    void clear();

private:
    bool sendNow(int descriptor);
    void leaveToSocket();
    qint64 waiting() const;

    const QPointer<QTcpSocket> m_transport;
    const bool m_encrypted;             // then the socket has to see every byte
    std::vector<QByteArray> m_gathered; // the bytes are shared with other outboxes
    std::size_t m_next = 0;             // the first piece that is not sent, of which
    qsizetype m_begun = 0;              // so many bytes are
    qint64 m_gatheredBytes = 0;         // not sent
    qint64 m_waiting = 0;               // in the socket, when the first was gathered
};

} // namespace bytecrowds::relay
