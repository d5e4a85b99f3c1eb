#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace bytecrowds::relay {

/// A whole WebSocket frame as a server sends it (RFC 6455, 5.2): in one piece and unmasked, so that all who receive a
/// message share its bytes.
///
///   0x80 | kind, length (one byte; or 126 and two; or 127 and eight; big-endian), content
class ServerFrame
{
public:
    static ServerFrame binary(QByteArrayView message);
    static ServerFrame ping();
    /// code (two bytes, big-endian), sentence; which is cut where the frame would be too long.
    static ServerFrame close(int code, QString sentence);

    const QByteArray& bytes() const { return m_bytes; }

private:
    ServerFrame(char kind, QByteArrayView content);

    QByteArray m_bytes;
};

} // namespace bytecrowds::relay
