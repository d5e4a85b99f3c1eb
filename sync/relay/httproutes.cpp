#include "sync/relay/httproutes.h"

#include <optional>
#include <utility>

namespace bytecrowds::relay {

namespace {

constexpr QLatin1StringView Rest("...}");

/// One segment, or all that are left.
bool fits(const QString& pattern, const QString& text, HttpParameters& parameters)
{
    const qsizetype open = pattern.indexOf(QLatin1Char('{'));
    if (open < 0)
        return pattern == text;
    const qsizetype close = pattern.indexOf(QLatin1Char('}'));
    const qsizetype behind = pattern.size() - close - 1;
    if (text.size() <= open + behind || !text.startsWith(QStringView(pattern).first(open)) ||
        !text.endsWith(QStringView(pattern).last(behind)))
        return false;
    const qsizetype nameEnd = pattern.endsWith(Rest) ? pattern.size() - Rest.size() : close;
    parameters.insert(pattern.sliced(open + 1, nameEnd - open - 1), text.sliced(open, text.size() - open - behind));
    return true;
}

std::optional<HttpParameters> match(const QString& pattern, const QString& path)
{
    const QStringList wanted = pattern.split(QLatin1Char('/'));
    QStringList there = path.split(QLatin1Char('/'));
    if (pattern.endsWith(Rest) && there.size() > wanted.size()) {
        const QString rest = there.sliced(wanted.size() - 1).join(QLatin1Char('/'));
        there.resize(wanted.size());
        there.last() = rest;
    }
    if (there.size() != wanted.size())
        return {};
    HttpParameters parameters;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!fits(wanted[i], there[i], parameters))
            return {};
    }
    return parameters;
}

} // namespace

void HttpRoutes::add(const char* method, QLatin1StringView pattern, Handler handler)
{
    m_routes.push_back({method, pattern, std::move(handler)});
}

HttpRoutes::Finding HttpRoutes::find(const QByteArray& method, const QString& path) const
{
    Finding finding;
    QString decided; // the pattern
    for (const Route& route : m_routes) {
        if (decided.isEmpty()) {
            if (const auto parameters = match(route.pattern, path)) {
                decided = route.pattern;
                finding.parameters = *parameters;
            }
        }
        if (decided.isEmpty() || route.pattern != decided)
            continue;
        finding.allowed.append(route.method);
        if (route.method == "GET")
            finding.allowed.append("HEAD");
        if (route.method == method || (route.method == "GET" && method == "HEAD"))
            finding.route = &route;
    }
    return finding;
}

} // namespace bytecrowds::relay
