#include "sync/relay/redisaddress.h"

#include <QUrl>

#include <sys/un.h>

namespace bytecrowds::relay {

std::variant<RedisAddress, QString> RedisAddress::parse(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("unix")) {
        const QString path = url.path();
        if (path.isEmpty() || !url.host().isEmpty())
            return tr("A unix socket is written as unix:///path/of/the.sock.");
        if (path.toUtf8().size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
            return tr("The path of the Redis socket is longer than the %1 bytes that the system allows: give it a "
                      "shorter one.")
                .arg(sizeof(sockaddr_un::sun_path) - 1);
        return unixSocket(path);
    }
    if (url.scheme() == QLatin1String("rediss"))
        return tr("Redis over TLS is not supported yet: use redis:// through a private network or a tunnel.");
    if (!url.isValid() || url.scheme() != QLatin1String("redis") || url.host().isEmpty())
        return tr("A Redis is written as redis://[:password@]host:port[/database] or unix:///path.");

    RedisAddress address;
    address.host = url.host();
    address.port = quint16(url.port(address.port));
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    if (const QString database = url.path().mid(1); !database.isEmpty()) {
        bool ok = false;
        address.database = database.toInt(&ok);
        if (!ok || address.database < 0)
            return tr("The database of a Redis address is a number, as in redis://localhost:6379/0.");
    }
    return address;
}

RedisAddress RedisAddress::unixSocket(const QString& path)
{
    RedisAddress address;
    address.socketPath = path;
    return address;
}

QString RedisAddress::shown() const
{
    if (!socketPath.isEmpty())
        return QStringLiteral("unix://") + socketPath;
    const QString name = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return QStringLiteral("redis://%1:%2/%3").arg(name).arg(port).arg(database);
}

} // namespace bytecrowds::relay
