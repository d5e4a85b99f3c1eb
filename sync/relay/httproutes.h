#pragma once

#include "sync/relay/httpmessage.h"

#include <QByteArrayList>

#include <vector>

namespace bytecrowds::relay {

/// Which part of the relay answers at which address.
///
/// A pattern is written as OpenAPI writes it: "/{id}/raw" has one segment for {id}. Besides, a parameter may have text
/// around it within its segment ("/{id}.zip"), and "{path...}" as the last one takes all segments that are left. No
/// parameter is empty. The first pattern that fits an address decides, so the narrower one stands above the wider.
class HttpRoutes
{
public:
    using Handler = std::function<void(const HttpRequest&, const HttpAnswer&)>;
    struct Route
    {
        QByteArray method; ///< GET stands for HEAD too
        QString pattern;
        Handler handler;
    };
    struct Finding
    {
        const Route* route = nullptr;
        QByteArrayList allowed; ///< methods; with no route either, there is nothing at the address
        HttpParameters parameters;
    };

    void add(const char* method, QLatin1StringView pattern, Handler handler);
    Finding find(const QByteArray& method, const QString& path) const;
    const std::vector<Route>& all() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace bytecrowds::relay
