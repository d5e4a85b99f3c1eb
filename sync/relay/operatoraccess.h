#pragma once

#include "sync/relay/httpmessage.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QList>

#include <utility>
#include <variant>

namespace bytecrowds::relay {

/// An address and the length of its prefix, as QHostAddress::parseSubnet() reads 10.0.0.0/8.
using Network = std::pair<QHostAddress, int>;

/// Whether a request comes from the relay's operator: with the token, from a network that was named, or from this very
/// machine.
///
/// A proxy on this machine passes on what others ask, so an address of this machine is believed only when nothing says
/// that there is one: no public address was configured, the request names no other client, and it is meant for this
/// machine by its Host, which also keeps out pages whose name was pointed at 127.0.0.1.
class OperatorAccess
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::OperatorAccess)
public:
    /// Characters of a token: as many as can't be guessed.
    static constexpr qsizetype MinToken = 16;
    static constexpr qsizetype MaxToken = 1024;

    struct Rules
    {
        QByteArray token; ///< empty: none
        QList<Network> networks;
        bool loopback = true; ///< whether this machine is the operator's
    };

    /// The first line of a file; else a sentence.
    static std::variant<QByteArray, QString> readToken(const QString& path);

    explicit OperatorAccess(Rules rules);
    void setToken(const QByteArray& token) { m_rules.token = token; }

    bool admits(const HttpRequest& request) const;
    /// What everybody else is told: how to be admitted.
    HttpReply refusal(const HttpRequest& request) const;

private:
    bool hasToken(const HttpRequest& request) const;
    bool isFromThisMachine(const HttpRequest& request) const;

    Rules m_rules;
};

} // namespace bytecrowds::relay
