#include "sync/relay/serverframe.h"

#include <QtEndian>

namespace bytecrowds::relay {

namespace {

constexpr char Whole = char(0x80);
constexpr char Binary = 0x2;
constexpr char Close = 0x8;
/// Of a close frame (RFC 6455, 5.5).
constexpr qsizetype MaxReasonBytes = 123;

template<typename Number>
void appendBigEndian(QByteArray& bytes, Number number)
{
    char raw[sizeof(Number)];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

} // namespace

ServerFrame::ServerFrame(char kind, const QByteArray& content)
{
    constexpr qsizetype LongestHead = 10;
    m_bytes.reserve(content.size() + LongestHead);
    m_bytes.append(char(Whole | kind));
    if (content.size() < 126) {
        m_bytes.append(char(content.size()));
    } else if (content.size() <= 0xffff) {
        m_bytes.append(char(126));
        appendBigEndian(m_bytes, quint16(content.size()));
    } else {
        m_bytes.append(char(127));
        appendBigEndian(m_bytes, quint64(content.size()));
    }
    m_bytes.append(content);
}

ServerFrame ServerFrame::binary(const QByteArray& message)
{
    return {Binary, message};
}

ServerFrame ServerFrame::close(int code, QString sentence)
{
    while (sentence.toUtf8().size() > MaxReasonBytes)
        sentence.chop(1);
    QByteArray content;
    appendBigEndian(content, quint16(code));
    return {Close, content + sentence.toUtf8()};
}

} // namespace bytecrowds::relay
