#include "sync/relay/bytearray.h"
#include "sync/relay/conditional.h"
#include "sync/relay/geoip.h"
#include "sync/relay/gzip.h"
#include "sync/relay/httproutes.h"
#include "sync/relay/operatoraccess.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/visit.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/relay/quiet.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::Input;
using crdt::require;

namespace {

const QByteArray Token("a token of 16 letters or more");

/// As the relay's own table.
const HttpRoutes& routes()
{
    static const HttpRoutes all = [] {
        HttpRoutes made;
        for (const char* pattern :
             {"/", "/api/crowds/{id}", "/assets/{file...}", "/{id}.zip", "/{id}", "/{id}/raw", "/{id}/raw/{path...}"})
            made.add("GET", QLatin1StringView(pattern), {});
        return made;
    }();
    return all;
}

void checkRoute(const HttpRequest& request)
{
    const HttpRoutes::Finding found = routes().find(request.method, request.path);
    require(!found.route || found.allowed.contains(found.route->method), "A route does not allow its own method.");
    QString path = found.route ? found.route->pattern : QString();
    for (const auto& [name, value] : found.parameters.asKeyValueRange()) {
        require(!value.isEmpty(), "A parameter is empty.");
        path.replace(QLatin1Char('{') + name + QLatin1String("...}"), value);
        path.replace(QLatin1Char('{') + name + QLatin1Char('}'), value);
    }
    require(!found.route || path == request.path, "A route leads elsewhere.");
}

void checkOperator(const HttpRequest& request, const QByteArray& bytes)
{
    OperatorAccess::Rules rules;
    rules.token = Token;
    const bool mayKnow = bytes.contains(Token) || bytes.toLower().contains("basic");
    require(!OperatorAccess(rules).admits(request) || mayKnow, "Somebody without the token is let in.");
}

} // namespace

/// A path and lines of headers (each a byte of length and as many bytes, an empty one ends), as a stranger's request
/// has them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using Known = QHttpHeaders::WellKnownHeader;
    static const fuzz::Quiet quiet;
    static constexpr Known Names[] = {Known::IfNoneMatch, Known::AcceptEncoding, Known::Authorization, Known::Accept,
                                      Known::ContentType};
    static constexpr const char* OtherNames[] = {"DNT", "Sec-GPC", "X-Forwarded-For"};
    Input input({data, size});
    HttpRequest request;
    request.method = "GET";
    request.path = QLatin1Char('/') + QString::fromUtf8(toByteArray(input.chunk()));
    request.client = QHostAddress(QStringLiteral("203.0.113.5"));
    request.host = toByteArray(input.chunk());
    while (!input.atEnd()) {
        const std::size_t name = input.below(std::size(Names) + std::size(OtherNames));
        const QByteArray value = toByteArray(input.chunk());
        if (name < std::size(Names))
            request.headers.append(Names[name], value);
        else
            request.headers.append(OtherNames[name - std::size(Names)], value);
    }
    checkRoute(request);
    checkOperator(request, toByteArray({data, size}));
    if (const auto visit = Visit::of(request))
        require(*visit->page && visit->client == request.client, "A visit is nobody's.");
    const HttpReply reply = conditional({200, "text/plain", "text"}, entityTag("text"), request);
    require(reply.status == (hasAlready(request, entityTag("text")) ? 304 : 200), "A reply is neither new nor known.");
    require(reply.status != 304 || reply.body.isEmpty(), "What is known already is sent again.");
    (void)acceptsGzip(request.headers.combinedValue(Known::AcceptEncoding));
    (void)request.mediaType();
    const Place place = GeoIp::placeOfCountry(request.header(Known::Accept));
    require(place.country.isEmpty() || (place.country.size() == 2 && place.continent.size() == 2), "A place is none.");
    // Only the page of the very host that was asked.
    const QByteArray origin = request.header(Known::Accept);
    if (OriginCheck().admits(origin, request.host, true) && !origin.isEmpty())
        require(QUrl::fromEncoded(origin).host() == QUrl::fromEncoded("https://" + request.host).host(),
                "A page of another site is let in.");
    return 0;
}
