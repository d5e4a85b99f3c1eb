#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QHostAddress>
#include <QList>

#include <variant>

namespace bytecrowds::relay {

/// An address as it is compared: an IPv4 address that came mapped into IPv6 is IPv4 again, and has no zone.
QHostAddress plainAddress(const QHostAddress& address);

/// The proxies in front of the relay whose word about who asks is believed. Everybody else's is ignored: anyone can
/// write a header.
class TrustedProxies
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::TrustedProxies)
public:
    /// None.
    TrustedProxies() = default;
    /// Networks and single addresses with commas between them, such as "10.0.0.0/8,2001:db8::/32,127.0.0.1"; else a
    /// sentence that says which one can't be read.
    static std::variant<TrustedProxies, QString> parse(const QString& list);

    bool isEmpty() const { return m_networks.isEmpty(); }
    bool contains(const QHostAddress& address) const;

    /// Who asks, when `peer` holds the connection: the last one on the way who is no trusted proxy. `forwardedFor` is
    /// X-Forwarded-For, `forwarded` is Forwarded (RFC 7239), each with the values of all its lines, commas between
    /// them. A proxy writes one of them and passes the other on as it came, so where both are there and tell
    /// different things, neither is believed.
    QHostAddress client(const QHostAddress& peer, const QByteArray& forwardedFor, const QByteArray& forwarded) const;

private:
    struct Network
    {
        QHostAddress address;
        int prefix = 0; // bits
    };

    QHostAddress walk(const QHostAddress& peer, const QByteArrayList& hops) const;

    QList<Network> m_networks;
};

} // namespace bytecrowds::relay
