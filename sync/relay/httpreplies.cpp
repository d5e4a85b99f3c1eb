#include "sync/relay/httpreplies.h"

#include "sync/relay/webpages.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace bytecrowds::relay {

HttpReply jsonReply(int status, const QJsonObject& object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

HttpReply jsonError(int status, const char* code, const QString& sentence)
{
    return jsonReply(status, {{QStringLiteral("error"), QLatin1String(code)}, {QStringLiteral("message"), sentence}});
}

QJsonValue isoTime(Milliseconds sinceEpoch)
{
    if (sinceEpoch == Milliseconds(0))
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

HttpReply HttpErrors::operator()(const HttpRequest& request, int status, const char* code,
                                 const QString& sentence) const
{
    if (request.wantsPage() && !request.path.startsWith(QLatin1String("/api/")))
        return m_pages.error(status, sentence);
    return jsonError(status, code, sentence);
}

} // namespace bytecrowds::relay
