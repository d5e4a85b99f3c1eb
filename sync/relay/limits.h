#pragma once

#include "sync/protocol/limits.h"
#include "sync/relay/environment.h"

#include <QCoreApplication>
#include <QString>

namespace bytecrowds::relay {

/// How often something may happen: `count` times within any `window`.
struct RateLimit
{
    int count = 1;
    Milliseconds window{1000};

    bool operator==(const RateLimit&) const = default;
};

/// What one relay lets happen, besides the sizes of protocol/limits.h. Rates hold for each client address (IPv6: for
/// each /64) and for each account, whatever relay they ask.
struct Limits
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::Limits)
public:
    static constexpr RateLimit DefaultCreate{60, std::chrono::minutes(1)};   ///< crowds by HTTP
    static constexpr RateLimit DefaultJoin{1200, std::chrono::minutes(1)};   ///< WebSockets
    static constexpr RateLimit DefaultWrite{6000, std::chrono::seconds(10)}; ///< document messages
    static constexpr int DefaultConnections = 1000;                          ///< open WebSockets of one address
    static constexpr int DefaultMembers = 500;                               ///< connections in one crowd
    static constexpr int DefaultBacklog = 256; ///< MiB of edits that wait for the store, in all crowds together
    static constexpr qint64 MiB = 1024 * 1024;
    /// What an operator can set.
    static constexpr int MaxCount = 1000000;
    static constexpr Milliseconds MaxWindow = std::chrono::hours(24);

    RateLimit create = DefaultCreate;
    RateLimit join = DefaultJoin;
    RateLimit write = DefaultWrite;
    int connections = DefaultConnections;
    int members = DefaultMembers;
    int backlog = DefaultBacklog;

    /// Changes what a text such as "create=30/60s,join=100/1m,connections=50" names. Empty when it was read, else a
    /// sentence; then nothing is changed.
    QString change(const QString& text);

    bool operator==(const Limits&) const = default;
};

} // namespace bytecrowds::relay
