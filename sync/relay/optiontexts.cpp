#include "sync/relay/optiontexts.h"

#include "sync/relay/datafolder.h"
#include "sync/relay/options.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace bytecrowds::relay {

namespace {

constexpr OptionName Names[] = {
    {"listen", "ADDR:PORT",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Where to listen; default 127.0.0.1:7070. Port 0 takes a free one."),
     "127.0.0.1:7070"},
    {"processes", "N",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "How many processes share the port and the work, such as one for each core; default 1."),
     "1"},
    {"redis", "URL",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "A Redis of your own: redis://[:password@]host:port[/database], unix:///path, "
                       "redis+sentinel://host:port,host:port/primary-name or redis+cluster://host:port,host:port; "
                       "rediss instead of redis for TLS. Better than a password is ?password-file=FILE behind it. "
                       "Without --redis the relay starts a private one.")},
    {"wait-replicas", "N",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Call an edit saved when so many replicas of that Redis have it too; default 0.")},
    {"data", "DIR",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Folder of the private Redis; default ~/.local/share/bytecrowds-relay.")},
    {"public-url", "URL",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options", "The address by which people reach the relay; links begin with "
                                                     "it.")},
    {"idle-exit", "SECONDS",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options", "End when nobody has been connected for so long.")},
    {"tls-cert", "FILE",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Speak TLS (https, wss) with this certificate in PEM, those that vouch for it behind it. SIGHUP "
                       "reads it again.")},
    {"tls-key", "FILE", QT_TRANSLATE_NOOP("bytecrowds::relay::Options", "The certificate's private key, in PEM.")},
    {"trust-proxy", "CIDR[,CIDR…]",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Networks of proxies whose X-Forwarded-For or Forwarded header tells who asks.")},
    {"allow-origin", "ORIGIN[,ORIGIN…]",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Sites such as https://example.org whose pages may open WebSockets, besides the relay's own.")},
    {"limit", "NAME=VALUE[,…]",
     QT_TRANSLATE_NOOP(
         "bytecrowds::relay::Options",
         "Changes limits: create, join and write, each a number in a time such as create=30/60s; "
         "connections of one address, members of one crowd, backlog (MiB of edits that wait for Redis).")},
    {"no-limits", nullptr,
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Lifts the limits on rates and on connections of one address, for load tests.")},
    {"no-slugs", nullptr,
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Lets nobody begin a crowd under a name of their own choice; those that are there stay.")},
    {"operator-token-file", "FILE",
     QT_TRANSLATE_NOOP(
         "bytecrowds::relay::Options",
         "A file whose first line lets its bearer read /metrics and /api/analytics. Read again at SIGHUP.")},
    {"operator-network", "CIDR",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Networks that may read them too, such as 10.0.0.0/8, separated by commas.")},
    {"log-format", "FORMAT",
     QT_TRANSLATE_NOOP(
         "bytecrowds::relay::Options",
         "text, json or journal; default: journal where stderr leads to the systemd journal, else text.")},
    {"log-level", "LEVEL", QT_TRANSLATE_NOOP("bytecrowds::relay::Options", "debug, info, warning or error."), "info"},
    {"no-analytics", nullptr, QT_TRANSLATE_NOOP("bytecrowds::relay::Options", "Count no visits."), "no"},
    {"geoip", "FILE",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "A MaxMind file (.mmdb) of countries or cities, to count visits by country. Read again at "
                       "SIGHUP.")},
    {"country-header", "NAME",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "The header in which a proxy that --trust-proxy names tells a visitor's country as two letters; "
                       "it must set it on every request.")},
};

/// The password of an address is nobody's business.
QString masked(const QString& text)
{
    static const QRegularExpression password(QStringLiteral("^([a-z+]+://[^/@]*:)[^/]*(@[^@]*)$"));
    return QString(text).replace(password, QStringLiteral("\\1***\\2"));
}

} // namespace

std::span<const OptionName> optionNames()
{
    return Names;
}

QString OptionName::variableOf(const QString& option)
{
    return QStringLiteral("BYTECROWDS_RELAY_") + option.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
}

QStringList readConfigFile(const QString& path, OptionTexts& texts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Options::tr("The file %1 that --config names can't be read: %2.").arg(path, file.errorString())};
    QStringList problems;
    int number = 0;
    for (const QByteArray& bytes : file.readAll().split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char(';')))
            continue;
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString key = line.left(equals).trimmed();
        const bool known = std::any_of(std::begin(Names), std::end(Names),
                                       [&key](const OptionName& name) { return name.text() == key; });
        if (equals < 0 || !known) {
            // Behind the sign may stand a secret.
            problems.append(Options::tr("%1, line %2: “%3” is no setting; write for example “listen = 127.0.0.1:7070”.")
                                .arg(path)
                                .arg(number)
                                .arg(equals < 0 ? line : key));
            continue;
        }
        texts.insert(key, line.mid(equals + 1).trimmed());
    }
    return problems;
}

QString configFileOf(const OptionTexts& texts)
{
    QString text;
    for (const OptionName& name : Names) {
        const QString option = name.text();
        const QString usual = option == QLatin1String("data") ? DataFolder::defaultPath() : QLatin1String(name.usual);
        const QString value = texts.value(option, usual);
        text += value.isEmpty() ? QStringLiteral("# %1 =\n").arg(option)
                                : QStringLiteral("%1 = %2\n").arg(option, masked(value));
    }
    return text;
}

} // namespace bytecrowds::relay
