#include "sync/relay/bytearray.h"
#include "sync/relay/requesthead.h"
#include "tests/fuzz/relay/house.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <optional>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::require;
using tests::waitFor;

namespace {

constexpr qsizetype MaxFilled = 256 * 1024;

/// As many bytes as the head promises, so that a mutated one is answered too; none when it promises too much.
std::optional<QByteArray> wholeRequest(const QByteArray& bytes, const RequestHead& head)
{
    const qsizetype size = bytes.indexOf("\r\n\r\n") + 4 + qsizetype(head.contentLength);
    if (size > bytes.size() + MaxFilled)
        return {};
    return bytes + QByteArray(std::max<qsizetype>(size - bytes.size(), 0), ' ');
}

/// What comes until the relay ends the connection, or opens a WebSocket.
QByteArray exchange(const QUrl& server, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    socket.write(bytes);
    QByteArray answer;
    const bool ended = waitFor([&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState || answer.startsWith("HTTP/1.1 101 ");
    });
    require(ended, "A request gets no answer, and its connection no end.");
    socket.abort();
    return answer;
}

void check(const QByteArray& answer, const RequestHead* head)
{
    static const QRegularExpression first(QStringLiteral("^HTTP/1\\.1 ([1-5][0-9]{2}) [ -~]*$"));
    static const QRegularExpression header(QStringLiteral("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\\t -~\\x80-\\xff]*)$"));
    const qsizetype end = answer.indexOf("\r\n\r\n");
    require(end > 0, "An answer has no end of its head.");
    QStringList lines = QString::fromLatin1(answer.first(end)).split(QStringLiteral("\r\n"));
    const QRegularExpressionMatch status = first.match(lines.takeFirst());
    require(status.hasMatch(), "An answer begins as none does.");
    const int code = status.captured(1).toInt();
    require(code != 500, "The relay has a problem of its own.");
    std::optional<qsizetype> length;
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = header.match(line);
        require(match.hasMatch(), "An answer has a bad header.");
        if (match.captured(1).compare(QLatin1String("content-length"), Qt::CaseInsensitive) == 0) {
            require(!length, "An answer has two lengths.");
            length = match.captured(2).trimmed().toLongLong();
        }
    }
    const bool hasBody = code != 101 && code != 304 && !(head && head->method == "HEAD");
    const qsizetype bodySize = answer.size() - end - 4;
    require(code == 101 || bodySize == (hasBody ? length.value_or(0) : 0), "An answer is not as long as it says.");
}

} // namespace

/// The bytes of a connection to the relay's port: a request is answered, or its connection ends. What follows an
/// upgrade are frames.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::House house;
    const QByteArray bytes = toByteArray({data, size});
    const auto parsed = RequestHead::parse(bytes);
    const auto* head = std::get_if<RequestHead>(&parsed);
    if (std::holds_alternative<RequestHead::Incomplete>(parsed))
        return 0; // request_head has these; the listener would wait for more
    const std::optional<QByteArray> whole = head ? wholeRequest(bytes, *head) : bytes;
    if (!whole)
        return 0;
    QByteArray answer = exchange(house.url(), *whole);
    if (static const QByteArray goOn("HTTP/1.1 100 Continue\r\n\r\n"); answer.startsWith(goOn))
        answer.remove(0, goOn.size());
    if (!answer.isEmpty())
        check(answer, head);
    return 0;
}
