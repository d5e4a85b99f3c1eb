#include "sync/relay/trustedproxies.h"

#include <algorithm>

namespace bytecrowds::relay {

namespace {

constexpr int BitsOfIPv4 = 32;
constexpr int BitsOfIPv6 = 128;
constexpr int BitsBeforeMapped = BitsOfIPv6 - BitsOfIPv4;

/// Stricter than QHostAddress, for which "1" is an address too. Null when it is none.
QHostAddress readAddress(const QByteArray& text)
{
    if (!text.contains(':') && text.count('.') != 3)
        return {};
    return QHostAddress(QString::fromLatin1(text));
}

/// ADDRESS, ADDRESS:PORT, IPv6 also as [ADDRESS] and [ADDRESS]:PORT, each perhaps in quotes.
QHostAddress readHop(QByteArray text)
{
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    if (text.startsWith('['))
        return readAddress(text.sliced(1, std::max<qsizetype>(text.indexOf(']') - 1, 0)));
    if (text.count(':') == 1)
        text.truncate(text.indexOf(':'));
    return readAddress(text);
}

/// Whether an odd number of backslashes stands before it.
bool isEscaped(const QByteArray& text, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && text[first - 1] == '\\')
        --first;
    return (at - first) % 2 == 1;
}

/// Splits at a character that stands in no quoted string. From the end, where the proxies write: a stranger's quote
/// that nobody closes must swallow nothing of theirs.
QByteArrayList split(const QByteArray& text, char separator)
{
    QByteArrayList parts;
    bool quoted = false;
    qsizetype end = text.size();
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (text[at] == '"' && !isEscaped(text, at))
            quoted = !quoted;
        if (text[at] == separator && !quoted) {
            parts.prepend(text.sliced(at + 1, end - at - 1).trimmed());
            end = at;
        }
    }
    parts.prepend(text.first(end).trimmed());
    return parts;
}

/// What each element of a Forwarded header has behind "for="; empty where it has none.
QByteArrayList hopsOf(const QByteArray& forwarded)
{
    QByteArrayList hops;
    for (const QByteArray& element : split(forwarded, ',')) {
        hops.append(QByteArray());
        for (const QByteArray& pair : split(element, ';')) {
            if (pair.first(std::min<qsizetype>(pair.size(), 4)).toLower() == "for=")
                hops.last() = pair.sliced(4).trimmed();
        }
    }
    return hops;
}

} // namespace

QHostAddress plainAddress(const QHostAddress& address)
{
    bool convertible = false;
    const QHostAddress four(address.toIPv4Address(&convertible));
    if (convertible && address != QHostAddress(QHostAddress::AnyIPv6)) // which Qt converts too
        return four;
    QHostAddress plain(address);
    plain.setScopeId(QString());
    return plain;
}

std::variant<TrustedProxies, QString> TrustedProxies::parse(const QString& list)
{
    TrustedProxies proxies;
    for (const QString& item : list.split(QLatin1Char(','))) {
        const QByteArray text = item.trimmed().toLatin1();
        const qsizetype slash = text.indexOf('/');
        const QHostAddress written = readAddress(text.first(slash < 0 ? text.size() : slash));
        const QHostAddress address = plainAddress(written);
        int bits = written.protocol() == QHostAddress::IPv4Protocol ? BitsOfIPv4 : BitsOfIPv6;
        bool ok = true;
        int prefix = slash < 0 ? bits : text.sliced(slash + 1).toInt(&ok);
        ok = ok && prefix >= 0 && prefix <= bits;
        if (address.protocol() != written.protocol()) {
            prefix -= BitsBeforeMapped;
            ok = ok && prefix >= 0;
        }
        if (written.isNull() || !ok)
            return tr("--trust-proxy takes networks such as 10.0.0.0/8 or 2001:db8::/32 with commas between them, not "
                      "“%1”.")
                .arg(item.trimmed());
        proxies.m_networks.append({address, prefix});
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress& address) const
{
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_networks.begin(), m_networks.end(), [&plain](const Network& network) {
        return plain.protocol() == network.address.protocol() && plain.isInSubnet(network.address, network.prefix);
    });
}

QHostAddress TrustedProxies::client(const QHostAddress& peer, const QByteArray& forwardedFor,
                                    const QByteArray& forwarded) const
{
    const QHostAddress from = plainAddress(peer);
    if (forwardedFor.isEmpty())
        return forwarded.isEmpty() ? from : walk(from, hopsOf(forwarded));
    const QHostAddress one = walk(from, split(forwardedFor, ','));
    if (forwarded.isEmpty() || walk(from, hopsOf(forwarded)) == one)
        return one;
    return from;
}

/// From the relay outwards, as far as those on the way can be believed.
QHostAddress TrustedProxies::walk(const QHostAddress& peer, const QByteArrayList& hops) const
{
    QHostAddress client = peer;
    for (auto hop = hops.rbegin(); hop != hops.rend() && contains(client); ++hop) {
        const QHostAddress before = plainAddress(readHop(*hop));
        if (before.isNull())
            break; // "unknown", or a name that hides it
        client = before;
    }
    return client;
}

} // namespace bytecrowds::relay
