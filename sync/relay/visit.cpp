#include "sync/relay/visit.h"

#include "sync/protocol/crowdschema.h"

namespace bytecrowds::relay {

namespace {

bool wantsNotToBeCounted(const HttpRequest& request)
{
    return request.headers.value("DNT").trimmed() == QByteArrayView("1") ||
           request.headers.value("Sec-GPC").trimmed() == QByteArrayView("1");
}

bool isCrowd(const QString& name)
{
    return protocol::isCrowdId(name.toStdString());
}

struct Place
{
    Visit::Kind kind;
    const char* page;
};

/// By the shape of an address alone.
std::optional<Place> placeOf(const HttpRequest& request)
{
    using Kind = Visit::Kind;
    const QString& path = request.path;
    const bool reads = request.method == "GET";
    if (path == QLatin1String("/"))
        return reads ? Place{Kind::Page, "home"} : Place{Kind::Api, "new"};
    if (path == QLatin1String("/api/crowds"))
        return Place{Kind::Api, "new"};
    if (path.startsWith(QLatin1String("/api/crowds/")))
        return Place{Kind::Api, "about"};
    const QString first = path.section(QLatin1Char('/'), 1, 1);
    if (!reads || path.startsWith(QLatin1String("/api/")) || path.startsWith(QLatin1String("/assets/")))
        return {};
    if (path.section(QLatin1Char('/'), 2, 2) == QLatin1String("raw") && isCrowd(first))
        return Place{Kind::Api, "raw"};
    if (path.count(QLatin1Char('/')) > 1)
        return {};
    if (first.endsWith(QLatin1String(".zip")) && isCrowd(first.chopped(4)))
        return Place{Kind::Api, "zip"};
    const bool machines = first == QLatin1String("healthz") || first == QLatin1String("readyz") ||
                          first == QLatin1String("metrics") || first == QLatin1String("analytics");
    return isCrowd(first) && !machines ? std::optional(Place{Kind::Page, "crowd"}) : std::nullopt;
}

} // namespace

std::optional<Visit> Visit::of(const HttpRequest& request)
{
    const std::optional<Place> place = placeOf(request);
    if (!place || wantsNotToBeCounted(request))
        return {};
    return Visit{place->kind, place->page, request.client};
}

} // namespace bytecrowds::relay
