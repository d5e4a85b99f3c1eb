#include "sync/relay/requesthead.h"

#include "sync/protocol/limits.h"

namespace bytecrowds::relay {

namespace {

using Refusal = RequestHead::Refusal;

std::optional<Refusal> readRequestLine(QByteArrayView line, RequestHead& head)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    if (line.contains('\r') || line.contains('\n') || words.size() != 3 || words[0].isEmpty() ||
        !words[1].startsWith('/'))
        return Refusal{400, "The first line is no HTTP request."};
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return Refusal{505, "Only HTTP/1.1 is spoken here."};
    head.method = words[0];
    head.target = words[1];
    return {};
}

std::optional<Refusal> readHeader(QByteArrayView line, RequestHead& head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.first(colon).contains(' ') || line.contains('\r') || line.contains('\n'))
        return Refusal{400, "A header can't be read."};
    head.headers.append({line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return {};
}

/// One way to tell the body's length, and a length that is allowed.
std::optional<Refusal> readLength(RequestHead& head)
{
    if (!head.header("transfer-encoding").isEmpty())
        return Refusal{411, "Send the body with a Content-Length."};
    bool seen = false;
    for (const auto& [name, value] : head.headers) {
        if (name != "content-length")
            continue;
        bool ok = false;
        const qulonglong length = value.toULongLong(&ok);
        if (!ok || std::exchange(seen, true) || value.startsWith('+'))
            return Refusal{400, "The Content-Length can't be read."};
        if (length > protocol::MaxBodyBytes)
            return Refusal{413, "The body is too large: a text may have 16 MiB."};
        head.contentLength = qint64(length);
    }
    return {};
}

} // namespace

static_assert(protocol::MaxBodyBytes == 16 * 1024 * 1024); // as the sentence above says

QByteArray RequestHead::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray RequestHead::joinedHeader(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto& [key, value] : headers) {
        if (key == name)
            values.append(value);
    }
    return values.join(',');
}

QByteArray RequestHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

bool RequestHead::isWebSocketUpgrade() const
{
    return method == "GET" && header("upgrade").toLower() == "websocket" &&
           header("connection").toLower().contains("upgrade");
}

std::variant<RequestHead, RequestHead::Refusal, RequestHead::Incomplete> RequestHead::parse(QByteArrayView bytes)
{
    const qsizetype end = bytes.first(std::min(bytes.size(), MaxBytes)).indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() >= MaxBytes)
            return Refusal{431, "The head of the request is too large."};
        return Incomplete{};
    }
    RequestHead head;
    bool first = true;
    for (qsizetype from = 0; from < end + 2;) {
        const qsizetype to = bytes.indexOf("\r\n", from);
        const QByteArrayView line = bytes.sliced(from, to - from);
        const std::optional<Refusal> refusal =
            std::exchange(first, false) ? readRequestLine(line, head) : readHeader(line, head);
        if (refusal)
            return *refusal;
        from = to + 2;
    }
    if (const std::optional<Refusal> refusal = readLength(head))
        return *refusal;
    return head;
}

} // namespace bytecrowds::relay
