#include "sync/relay/webpages.h"

#include "sync/relay/conditional.h"
#include "sync/relay/gzip.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace bytecrowds::relay {

namespace {

QByteArray contentTypeOf(const QString& name)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("html"), "text/html; charset=utf-8"},
        {QStringLiteral("css"), "text/css; charset=utf-8"},
        {QStringLiteral("js"), "text/javascript; charset=utf-8"},
        {QStringLiteral("json"), "application/json"},
        {QStringLiteral("map"), "application/json"},
        {QStringLiteral("txt"), "text/plain; charset=utf-8"},
        {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("png"), "image/png"},
        {QStringLiteral("ico"), "image/x-icon"},
        {QStringLiteral("woff2"), "font/woff2"},
        {QStringLiteral("webmanifest"), "application/manifest+json"},
    };
    return types.value(QFileInfo(name).suffix().toLower(), "application/octet-stream");
}

bool isText(const QByteArray& contentType)
{
    return contentType.startsWith("text/") || contentType.endsWith("json") || contentType.endsWith("+xml");
}

/// Whether a file's name changes with its content, as in editor-7QXK2F3A.js.
bool isHashed(const QString& name)
{
    static const QRegularExpression hash(QStringLiteral("[-.](?=[0-9A-Za-z]*[0-9])[0-9A-Za-z]{8,}\\.[a-z0-9.]+$"));
    return hash.match(name).hasMatch();
}

} // namespace

WebPages::WebPages(QString root)
    : m_root(std::move(root))
{
}

const WebPages::Asset* WebPages::find(const QString& name) const
{
    if (const auto known = m_assets.constFind(name); known != m_assets.cend())
        return &known.value();
    QFile file(m_root + QLatin1Char('/') + name);
    if (name.contains(QLatin1String("..")) || !QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    Asset asset;
    asset.body = file.readAll();
    asset.tag = entityTag(asset.body);
    if (isText(contentTypeOf(name)) && asset.body.size() >= MinPacked)
        asset.packed = gzipped(asset.body);
    return &m_assets.insert(name, asset).value();
}

std::optional<HttpReply> WebPages::file(const QString& name, const HttpRequest& request) const
{
    using Known = QHttpHeaders::WellKnownHeader;
    const Asset* asset = find(name);
    if (!asset)
        return {};
    HttpReply reply{200, contentTypeOf(name), asset->body};
    reply.headers.append(Known::CacheControl, isHashed(name) ? "public, max-age=31536000, immutable" : "no-cache");
    if (asset->packed.isEmpty())
        return conditional(reply, asset->tag, request);
    reply.headers.append(Known::Vary, "Accept-Encoding");
    if (!acceptsGzip(request.headers.combinedValue(Known::AcceptEncoding)))
        return conditional(reply, asset->tag, request);
    reply.headers.append(Known::ContentEncoding, "gzip");
    reply.body = asset->packed;
    return conditional(reply, entityTag(asset->tag, "gzip"), request);
}

HttpReply WebPages::page(const QString& name, const HttpRequest& request) const
{
    if (std::optional<HttpReply> found = file(name, request))
        return *found;
    return error(503, tr("This relay was built without its web page."));
}

HttpReply WebPages::home(const HttpRequest& request) const
{
    return page(QStringLiteral("home.html"), request);
}

HttpReply WebPages::editor(const HttpRequest& request) const
{
    return page(QStringLiteral("index.html"), request);
}

HttpReply WebPages::analytics(const HttpRequest& request) const
{
    return page(QStringLiteral("analytics.html"), request);
}

std::optional<HttpReply> WebPages::asset(const HttpRequest& request) const
{
    return file(request.path.mid(1), request);
}

HttpReply WebPages::error(int status, const QString& message) const
{
    QFile file(m_root + QStringLiteral("/error.html"));
    QString page = QStringLiteral("<!doctype html><title>{{title}}</title><p>{{message}}</p>\n");
    if (file.open(QIODevice::ReadOnly))
        page = QString::fromUtf8(file.readAll());
    const QString title = status == 404   ? tr("Nothing here")
                          : status == 401 ? tr("Please sign in")
                          : status == 403 ? tr("Not for this account")
                          : status >= 500 ? tr("Something is amiss")
                                          : tr("That did not work");
    page.replace(QLatin1String("{{title}}"), title.toHtmlEscaped());
    page.replace(QLatin1String("{{message}}"), message.toHtmlEscaped());
    return {status, "text/html; charset=utf-8", page.toUtf8()};
}

} // namespace bytecrowds::relay
