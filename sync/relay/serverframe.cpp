#include "sync/relay/serverframe.h"

#include <QtEndian>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

constexpr char Whole = char(0x80);
constexpr char Binary = 0x2;
constexpr char Close = 0x8;
constexpr char Ping = 0x9;
/// Of a close frame (RFC 6455, 5.5).
constexpr qsizetype MaxReasonBytes = 123;

/// Writes big-endian; where the next byte goes.
template<typename Number>
char* put(char* to, Number number)
{
    qToBigEndian(number, to);
    return to + sizeof number;
}

} // namespace

ServerFrame::ServerFrame(char kind, QByteArrayView content)
{
    const auto size = content.size();
    const qsizetype head = size < 126 ? 2 : size <= 0xffff ? 4 : 10;
    m_bytes = QByteArray(head + size, Qt::Uninitialized);
    char* to = m_bytes.data();
    *to++ = char(Whole | kind);
    if (head == 2) {
        *to++ = char(size);
    } else if (head == 4) {
        *to++ = char(126);
        to = put(to, quint16(size));
    } else {
        *to++ = char(127);
        to = put(to, quint64(size));
    }
    std::copy(content.begin(), content.end(), to);
}

ServerFrame ServerFrame::binary(QByteArrayView message)
{
    return {Binary, message};
}

ServerFrame ServerFrame::ping()
{
    return {Ping, {}};
}

ServerFrame ServerFrame::close(int code, QString sentence)
{
    while (sentence.toUtf8().size() > MaxReasonBytes)
        sentence.chop(1);
    QByteArray content(sizeof(quint16), Qt::Uninitialized);
    put(content.data(), quint16(code));
    return {Close, content + sentence.toUtf8()};
}

} // namespace bytecrowds::relay
