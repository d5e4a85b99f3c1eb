#include "sync/relay/redisaddress.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <sys/un.h>

namespace bytecrowds::relay {

namespace {

using Topology = RedisAddress::Topology;

struct Scheme
{
    const char* name;
    Topology topology;
    bool tls;
};

constexpr Scheme Schemes[] = {
    {"redis", Topology::Single, false},
    {"rediss", Topology::Single, true},
    {"redis+sentinel", Topology::Sentinel, false},
    {"rediss+sentinel", Topology::Sentinel, true},
    {"redis+cluster", Topology::Cluster, false},
    {"rediss+cluster", Topology::Cluster, true},
};

/// scheme://[user:password@]servers[/path][?query]: a list of servers is nothing that QUrl reads.
struct Parts
{
    QString scheme, user, servers, path, query;
};

Parts split(const QString& text)
{
    Parts parts;
    const qsizetype behindScheme = text.indexOf(QLatin1String("://"));
    if (behindScheme < 0)
        return parts;
    parts.scheme = text.left(behindScheme).toLower();
    QString rest = text.mid(behindScheme + 3);
    const auto cut = [&rest](qsizetype at) {
        const QString tail = at < 0 ? QString() : rest.mid(at + 1);
        if (at >= 0)
            rest.truncate(at);
        return tail;
    };
    parts.query = cut(rest.indexOf(QLatin1Char('?')));
    parts.path = cut(rest.indexOf(QLatin1Char('/')));
    const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
    if (at >= 0)
        parts.user = rest.left(at);
    parts.servers = rest.mid(at + 1);
    return parts;
}

QString decoded(const QString& text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::variant<RedisAddress, QString> parseUnix(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString path = url.path();
    if (path.isEmpty() || !url.host().isEmpty())
        return RedisAddress::tr("A unix socket is written as unix:///path/of/the.sock.");
    if (path.toUtf8().size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return RedisAddress::tr("The path of the Redis socket is longer than the %1 bytes that the system allows: give "
                                "it a shorter one.")
            .arg(sizeof(sockaddr_un::sun_path) - 1);
    return RedisAddress::unixSocket(path);
}

/// Empty when it could be read, else a sentence; so are those below.
QString readServers(const QString& text, RedisAddress& address)
{
    const bool sentinels = address.topology == Topology::Sentinel;
    for (const QString& each : text.split(QLatin1Char(','))) {
        const QUrl url(QLatin1String("redis://") + each, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return RedisAddress::tr("“%1” is no host of a Redis: write host, host:port or [IPv6 address]:port%2.")
                .arg(each,
                     address.topology == Topology::Single ? QString() : RedisAddress::tr(", with commas between"));
        const int port = url.port(sentinels ? RedisServer::SentinelPort : RedisServer::DefaultPort);
        address.servers.append({{}, url.host(), quint16(port)});
    }
    if (address.topology == Topology::Single && address.servers.size() > 1)
        return RedisAddress::tr("Several Redis servers need redis+sentinel:// or redis+cluster://.");
    return {};
}

QString readPath(const QString& path, RedisAddress& address)
{
    switch (address.topology) {
    case Topology::Single: {
        bool ok = true;
        address.database = path.isEmpty() ? 0 : path.toInt(&ok);
        if (!ok || address.database < 0)
            return RedisAddress::tr("The database of a Redis address is a number, as in redis://localhost:6379/0.");
        break;
    }
    case Topology::Sentinel:
        address.primaryName = decoded(path);
        if (address.primaryName.isEmpty() || path.contains(QLatin1Char('/')))
            return RedisAddress::tr("Behind the sentinels stands the name that they know the primary by, as in "
                                    "redis+sentinel://host1,host2,host3/mymaster.");
        break;
    case Topology::Cluster:
        if (!path.isEmpty())
            return RedisAddress::tr("A Redis Cluster has no databases: end its address behind the hosts.");
        break;
    }
    return {};
}

QString readSecret(const QString& path, QString& secret)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return RedisAddress::tr("The file %1 with a password of Redis can't be read: %2.")
            .arg(path, file.errorString());
    secret = QString::fromUtf8(file.readAll()).trimmed();
    if (secret.isEmpty())
        return RedisAddress::tr("The file %1 shall hold a password of Redis, and is empty.").arg(path);
    return {};
}

QString readAuthorities(const QString& path, QSslConfiguration& tls)
{
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(path);
    if (authorities.isEmpty())
        return RedisAddress::tr("The file %1 holds no certificate (PEM) of an authority.").arg(path);
    tls.setCaCertificates(authorities);
    return {};
}

QString readOwnCertificate(const QString& certificate, const QString& keyPath, QSslConfiguration& tls)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    QFile file(keyPath);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (chain.isEmpty() || key.isNull())
        return RedisAddress::tr("A certificate for Redis needs both: cert=FILE with a certificate (PEM), key=FILE with "
                                "its key.");
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return {};
}

QString readQuery(const QString& text, RedisAddress& address)
{
    QString certificate, key;
    for (const auto& [name, value] : QUrlQuery(text).queryItems(QUrl::FullyDecoded)) {
        QString problem;
        const bool ofTls = name == QLatin1String("ca") || name == QLatin1String("cert") || name == QLatin1String("key");
        if (ofTls && !address.tls)
            problem = RedisAddress::tr("“%1” makes sense with TLS only: begin the address with rediss.").arg(name);
        else if (name == QLatin1String("ca"))
            problem = readAuthorities(value, *address.tls);
        else if (name == QLatin1String("cert"))
            certificate = value;
        else if (name == QLatin1String("key"))
            key = value;
        else if (name == QLatin1String("password-file"))
            problem = readSecret(value, address.password);
        else if (name == QLatin1String("sentinel-password-file") && address.topology == Topology::Sentinel)
            problem = readSecret(value, address.sentinelPassword);
        else
            problem = RedisAddress::tr("A Redis address has no setting “%1”.").arg(name);
        if (!problem.isEmpty())
            return problem;
    }
    if (certificate.isEmpty() && key.isEmpty())
        return {};
    return readOwnCertificate(certificate, key, *address.tls);
}

} // namespace

QString RedisServer::shown() const
{
    if (!socketPath.isEmpty())
        return socketPath;
    const QString name = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return QStringLiteral("%1:%2").arg(name).arg(port);
}

std::variant<RedisAddress, QString> RedisAddress::parse(const QString& text)
{
    const Parts parts = split(text);
    if (text.startsWith(QLatin1String("unix:")))
        return parseUnix(text);
    const auto* scheme = std::find_if(std::begin(Schemes), std::end(Schemes),
                                      [&](const Scheme& each) { return parts.scheme == QLatin1String(each.name); });
    if (scheme == std::end(Schemes) || parts.servers.isEmpty())
        return tr("A Redis is written as redis://[:password@]host:port[/database], unix:///path, "
                  "redis+sentinel://host:port,host:port/primary-name or redis+cluster://host:port,host:port; with "
                  "rediss in front for TLS.");

    RedisAddress address;
    address.topology = scheme->topology;
    if (scheme->tls)
        address.tls = QSslConfiguration::defaultConfiguration();
    const qsizetype colon = parts.user.indexOf(QLatin1Char(':'));
    address.user = decoded(parts.user.left(colon));
    if (colon >= 0)
        address.password = decoded(parts.user.mid(colon + 1));
    for (const QString& problem :
         {readServers(parts.servers, address), readPath(parts.path, address), readQuery(parts.query, address)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return address;
}

RedisAddress RedisAddress::unixSocket(const QString& path)
{
    RedisAddress address;
    address.servers = {{path, {}}};
    return address;
}

QString RedisAddress::shown() const
{
    if (!servers.constFirst().socketPath.isEmpty())
        return QStringLiteral("unix://") + servers.constFirst().socketPath;
    QString text = tls ? QStringLiteral("rediss") : QStringLiteral("redis");
    if (topology == Topology::Sentinel)
        text += QLatin1String("+sentinel");
    else if (topology == Topology::Cluster)
        text += QLatin1String("+cluster");
    text += QLatin1String("://");
    for (const RedisServer& server : servers)
        text += server.shown() + QLatin1Char(',');
    text.chop(1);
    if (topology == Topology::Single)
        text += QLatin1Char('/') + QString::number(database);
    else if (topology == Topology::Sentinel)
        text += QLatin1Char('/') + primaryName;
    return text;
}

} // namespace bytecrowds::relay
