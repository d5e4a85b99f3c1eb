#pragma once

#include <QCoreApplication>
#include <QString>

#include <variant>

namespace bytecrowds::relay {

/// Where a Redis is and how one gets in.
struct RedisAddress
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::RedisAddress)
public:
    QString socketPath; ///< of a unix socket; empty: host and port
    QString host;
    quint16 port = 6379;
    QString user;
    QString password;
    int database = 0;

    /// redis://[[user]:password@]host[:port][/database] or unix:///path. Else a sentence for a person.
    static std::variant<RedisAddress, QString> parse(const QString& text);
    static RedisAddress unixSocket(const QString& path);
    /// For a person: without the password.
    QString shown() const;

    bool operator==(const RedisAddress&) const = default;
};

} // namespace bytecrowds::relay
