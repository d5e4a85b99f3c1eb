#pragma once

#include <QCoreApplication>
#include <QList>
#include <QSslConfiguration>
#include <QString>

#include <optional>
#include <variant>

namespace bytecrowds::relay {

/// Where one server listens.
struct RedisServer
{
    static constexpr quint16 DefaultPort = 6379;
    static constexpr quint16 SentinelPort = 26379;

    QString socketPath; ///< of a unix socket; empty: host and port
    QString host;
    quint16 port = DefaultPort;

    /// host:port, or the path.
    QString shown() const;
    bool operator==(const RedisServer&) const = default;
};

/// Where a Redis is and how one gets in.
struct RedisAddress
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::RedisAddress)
public:
    enum class Topology
    {
        Single,
        Sentinel, ///< the servers are sentinels, which know the primary
        Cluster,  ///< the servers are some of its nodes
    };

    Topology topology = Topology::Single;
    QList<RedisServer> servers; ///< one, unless the topology says more
    QString primaryName;        ///< as the sentinels know it
    QString user;
    QString password;
    QString sentinelPassword;
    int database = 0;
    std::optional<QSslConfiguration> tls; ///< none: in the clear

    /// How many replicas shall have acknowledged what must last; beside the primary. No part of the text.
    int waitReplicas = 0;

    /// redis://[[user]:password@]host[:port][/database], unix:///path, redis+sentinel://host[:port],…/primary-name,
    /// redis+cluster://host[:port],… and the same with rediss for TLS; behind it ?name=value&… with the files
    /// password-file, sentinel-password-file, ca, cert and key. They are read at once. Else a sentence for a person.
    static std::variant<RedisAddress, QString> parse(const QString& text);
    static RedisAddress unixSocket(const QString& path);
    /// For a person: without the password.
    QString shown() const;

    bool operator==(const RedisAddress&) const = default;
};

} // namespace bytecrowds::relay
