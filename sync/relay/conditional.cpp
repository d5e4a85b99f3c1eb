#include "sync/relay/conditional.h"

#include <QCryptographicHash>

namespace bytecrowds::relay {

QByteArray entityTag(const QByteArray& content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32) + '"';
}

QByteArray entityTag(const QByteArray& tag, const char* coding)
{
    return tag.chopped(1) + '-' + coding + '"';
}

/// Tags hold commas only when they are not ours. The comparison is the weak one, as If-None-Match wants it.
bool hasAlready(const HttpRequest& request, const QByteArray& tag)
{
    const QByteArray tags = request.headers.combinedValue(QHttpHeaders::WellKnownHeader::IfNoneMatch);
    for (QByteArray had : tags.split(',')) {
        had = had.trimmed();
        if (had.startsWith("W/"))
            had.remove(0, 2);
        if (had == tag || had == "*")
            return true;
    }
    return false;
}

HttpReply conditional(HttpReply reply, const QByteArray& tag, const HttpRequest& request)
{
    reply.headers.append(QHttpHeaders::WellKnownHeader::ETag, tag);
    if (hasAlready(request, tag)) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

} // namespace bytecrowds::relay
