#include "sync/relay/operatoraccess.h"

#include "sync/relay/httpreplies.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

/// What proxies add for whom they ask.
constexpr const char* ForwardingHeaders[] = {"X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-IP", "Via"};

/// ::ffff:10.0.0.1, as a socket for both families tells it, is 10.0.0.1.
QHostAddress plain(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

/// In a time that tells nothing of where they differ.
bool areEqual(const QByteArray& left, const QByteArray& right)
{
    const auto digest = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    return digest(left) == digest(right);
}

/// "host", "host:port" or "[address]:port" -> host
QString hostOf(const QByteArray& header)
{
    const QString text = QString::fromLatin1(header);
    if (text.startsWith(QLatin1Char('[')))
        return text.mid(1, text.indexOf(QLatin1Char(']')) - 1);
    return text.section(QLatin1Char(':'), 0, 0);
}

} // namespace

std::variant<QByteArray, QString> OperatorAccess::readToken(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The file %1 with the operator's token can't be read: %2.").arg(path, file.errorString());
    const QByteArray token = file.readLine(MaxToken + 2).trimmed();
    if (token.size() < MinToken || token.size() > MaxToken)
        return tr("The operator's token in %1 must have %2 to %3 characters: make one with “openssl rand -hex 32”.")
            .arg(path)
            .arg(MinToken)
            .arg(MaxToken);
    return token;
}

OperatorAccess::OperatorAccess(Rules rules)
    : m_rules(std::move(rules))
{
}

bool OperatorAccess::admits(const HttpRequest& request) const
{
    const QHostAddress address = plain(request.client);
    const bool named = std::any_of(m_rules.networks.begin(), m_rules.networks.end(),
                                   [&](const Network& network) { return address.isInSubnet(network); });
    return named || (m_rules.loopback && isFromThisMachine(request)) || hasToken(request);
}

bool OperatorAccess::isFromThisMachine(const HttpRequest& request) const
{
    const bool forwarded = std::any_of(std::begin(ForwardingHeaders), std::end(ForwardingHeaders),
                                       [&](const char* name) { return request.headers.contains(name); });
    const QString host = hostOf(request.host);
    const bool meant = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    return plain(request.client).isLoopback() && meant && !forwarded;
}

/// "Bearer TOKEN", or "Basic" with any name and the token for a password, which a browser asks for.
bool OperatorAccess::hasToken(const HttpRequest& request) const
{
    if (m_rules.token.isEmpty())
        return false;
    const QByteArray header = request.header(QHttpHeaders::WellKnownHeader::Authorization).trimmed();
    const QByteArray scheme = header.left(header.indexOf(' ')).toLower();
    const QByteArray rest = header.mid(scheme.size()).trimmed();
    if (scheme == "bearer")
        return areEqual(rest, m_rules.token);
    if (scheme != "basic")
        return false;
    const QByteArray login = QByteArray::fromBase64(rest);
    return areEqual(login.mid(login.indexOf(':') + 1), m_rules.token);
}

HttpReply OperatorAccess::refusal(const HttpRequest& request) const
{
    const bool byToken = !m_rules.token.isEmpty();
    const QString sentence =
        byToken ? tr("This is for the relay's operator: show the token of --operator-token-file.")
                : tr("This is for the relay's operator: ask from the relay's own machine, or give the relay an "
                     "--operator-token-file or an --operator-network.");
    HttpReply reply = jsonError(byToken ? 401 : 403, "operator-only", sentence);
    if (byToken)
        reply.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
                             request.wantsPage() ? "Basic realm=\"operator\", charset=\"UTF-8\"" : "Bearer");
    return reply;
}

} // namespace bytecrowds::relay
