#pragma once

#include "sync/relay/environment.h"
#include "sync/relay/httpmessage.h"

#include <QJsonObject>

namespace bytecrowds::relay {

class WebPages;

HttpReply jsonReply(int status, const QJsonObject& object);
/// {error, message}: `code` is for programs, `sentence` for people.
HttpReply jsonError(int status, const char* code, const QString& sentence);
/// UTC, as ISO 8601 with milliseconds; null for zero, which means unknown.
QJsonValue isoTime(Milliseconds sinceEpoch);

/// Why a request gets nothing else: JSON {error, message}, or a page for a person who asked for no API.
class HttpErrors
{
public:
    /// `pages` outlives it.
    explicit HttpErrors(const WebPages& pages)
        : m_pages(pages)
    {
    }

    /// `code` is for programs, `sentence` for people.
    HttpReply operator()(const HttpRequest& request, int status, const char* code, const QString& sentence) const;

private:
    const WebPages& m_pages;
};

} // namespace bytecrowds::relay
