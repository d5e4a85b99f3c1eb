#include "sync/relay/options.h"

#include "sync/relay/datafolder.h"
#include "sync/relay/geoip.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/redisaddress.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace bytecrowds::relay {

namespace {

using Values = QHash<QString, QString>; // option name -> text

struct Name
{
    const char* option;
    const char* value; // none: a flag
    const char* help;
    const char* usual = ""; // the default, as one would write it
};

constexpr Name Names[] = {
    {"listen", "ADDR:PORT",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Where to listen; default 127.0.0.1:7070. Port 0 takes a free one."),
     "127.0.0.1:7070"},
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
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Changes limits: create, join and write, each a number in a time such as create=30/60s; "
                       "connections of one address, members of one crowd.")},
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

QString nameOf(const Name& name)
{
    return QLatin1String(name.option);
}

/// All that is wrong, a sentence each. Lines are "key = value"; # and ; begin comments.
QStringList readFile(const QString& path, Values& values)
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
        const bool known =
            std::any_of(std::begin(Names), std::end(Names), [&key](const Name& name) { return nameOf(name) == key; });
        if (equals < 0 || !known) {
            // Behind the sign may stand a secret.
            problems.append(Options::tr("%1, line %2: “%3” is no setting; write for example “listen = 127.0.0.1:7070”.")
                                .arg(path)
                                .arg(number)
                                .arg(equals < 0 ? line : key));
            continue;
        }
        values.insert(key, line.mid(equals + 1).trimmed());
    }
    return problems;
}

QString variableOf(const QString& option)
{
    return QStringLiteral("BYTECROWDS_RELAY_") + option.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString readListen(const QString& text, Options& options)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(QLatin1Char(':')))
        host.clear(); // an IPv6 address without brackets: where does it end?
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    QHostAddress address(host == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : host);
    if (colon < 0 || !ok || port > 65535 || address.isNull())
        return Options::tr("--listen takes an address and a port, such as 127.0.0.1:7070, 0.0.0.0:7070 or [::1]:7070, "
                           "not “%1”.")
            .arg(text);
    options.address = address;
    options.port = quint16(port);
    return {};
}

QString readPublicUrl(const QString& text, Options& options)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !http || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return Options::tr("--public-url takes an address such as https://crowds.example.org, not “%1”.").arg(text);
    options.publicUrl = url;
    return {};
}

QString readIdleExit(const QString& text, Options& options)
{
    bool ok = false;
    const int seconds = text.toInt(&ok);
    if (!ok || seconds < 1)
        return Options::tr("--idle-exit takes a number of seconds from 1, not “%1”.").arg(text);
    options.idleExit = std::chrono::seconds(seconds);
    return {};
}

QString readWaitReplicas(const QString& text, Options& options)
{
    bool ok = false;
    options.waitReplicas = text.toInt(&ok);
    if (!ok || options.waitReplicas < 0 || options.waitReplicas > Options::MaxWaitReplicas)
        return Options::tr("--wait-replicas takes a number from 0 to %1, not “%2”.")
            .arg(Options::MaxWaitReplicas)
            .arg(text);
    return {};
}

/// A flag has no value on the command line; in a file or a variable it is yes or no.
QString readFlag(const char* option, const QString& text, bool& flag)
{
    const bool yes = text == QLatin1String("yes"), no = text == QLatin1String("no");
    flag = yes;
    return yes || no ? QString() : Options::tr("--%1 is “yes” or “no”, not “%2”.").arg(QLatin1String(option), text);
}

/// Empty when it was read.
template<typename Value>
QString keep(std::variant<Value, QString> read, Value& into)
{
    if (const QString* sentence = std::get_if<QString>(&read))
        return *sentence;
    into = std::get<Value>(std::move(read));
    return {};
}

QString readTls(const Values& values, Options& options)
{
    options.tls = {values.value(QStringLiteral("tls-cert")), values.value(QStringLiteral("tls-key"))};
    if (options.tls.isEmpty())
        return {};
    const auto outcome = options.tls.read();
    const QString* sentence = std::get_if<QString>(&outcome);
    return sentence ? *sentence : QString();
}

QString readTokenFile(const QString& text, Options& options)
{
    options.operatorTokenFile = text;
    const auto token = OperatorAccess::readToken(text);
    const QString* sentence = std::get_if<QString>(&token);
    return sentence ? *sentence : QString();
}

QString readNetworks(const QString& text, Options& options)
{
    for (const QString& part : text.split(QLatin1Char(','))) {
        const Network network = QHostAddress::parseSubnet(part.trimmed());
        if (network.first.isNull())
            return Options::tr("--operator-network takes networks such as 10.0.0.0/8 or fd00::/8, not “%1”.")
                .arg(part.trimmed());
        options.operatorNetworks.append(network);
    }
    return {};
}

QString readLogFormat(const QString& text, Options& options)
{
    static const QHash<QString, LogFormat> formats{{QStringLiteral("text"), LogFormat::Text},
                                                   {QStringLiteral("json"), LogFormat::Json},
                                                   {QStringLiteral("journal"), LogFormat::Journal}};
    if (!formats.contains(text))
        return Options::tr("--log-format takes text, json or journal, not “%1”.").arg(text);
    options.logFormat = formats.value(text);
    return {};
}

QString readLogLevel(const QString& text, Options& options)
{
    static const QHash<QString, LogLevel> levels{{QStringLiteral("debug"), LogLevel::Debug},
                                                 {QStringLiteral("info"), LogLevel::Info},
                                                 {QStringLiteral("warning"), LogLevel::Warning},
                                                 {QStringLiteral("error"), LogLevel::Error}};
    if (!levels.contains(text))
        return Options::tr("--log-level takes debug, info, warning or error, not “%1”.").arg(text);
    options.logLevel = levels.value(text);
    return {};
}

QString readGeoIp(const QString& text, Options& options)
{
    options.geoip = text;
    const auto opened = GeoIp::open(text);
    const QString* sentence = std::get_if<QString>(&opened);
    return sentence ? *sentence : QString();
}

QString readCountryHeader(const QString& text, Options& options)
{
    static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
    options.countryHeader = text.toLatin1();
    return token.match(text).hasMatch()
               ? QString()
               : Options::tr("--country-header takes a header's name such as CF-IPCountry, not “%1”.").arg(text);
}

/// All that is wrong, a sentence each.
QStringList read(const Values& values, Options& options)
{
    QStringList problems;
    const auto each = [&](const char* option, QString (*reader)(const QString&, Options&)) {
        const QString text = values.value(QLatin1String(option));
        const QString problem = text.isEmpty() ? QString() : reader(text, options);
        if (!problem.isEmpty())
            problems.append(problem);
    };
    each("listen", readListen);
    each("public-url", readPublicUrl);
    each("idle-exit", readIdleExit);
    each("operator-token-file", readTokenFile);
    each("operator-network", readNetworks);
    each("log-format", readLogFormat);
    each("log-level", readLogLevel);
    each("no-analytics",
         [](const QString& text, Options& into) { return readFlag("no-analytics", text, into.noAnalytics); });
    each("geoip", readGeoIp);
    each("country-header", readCountryHeader);
    each("redis", [](const QString& text, Options& into) {
        into.redis = text;
        const auto address = RedisAddress::parse(text);
        const QString* sentence = std::get_if<QString>(&address);
        return sentence ? *sentence : QString();
    });
    each("wait-replicas", readWaitReplicas);
    if (options.waitReplicas > 0 && options.redis.isEmpty())
        problems.append(Options::tr("--wait-replicas needs --redis: the relay's private Redis has no replicas."));
    each("trust-proxy",
         [](const QString& text, Options& into) { return keep(TrustedProxies::parse(text), into.trustedProxies); });
    each("allow-origin",
         [](const QString& text, Options& into) { return keep(OriginCheck::parse(text), into.allowedOrigins); });
    each("limit", [](const QString& text, Options& into) { return into.limits.change(text); });
    each("no-limits", [](const QString& text, Options& into) { return readFlag("no-limits", text, into.noLimits); });
    each("no-slugs", [](const QString& text, Options& into) { return readFlag("no-slugs", text, into.noSlugs); });
    if (const QString problem = readTls(values, options); !problem.isEmpty())
        problems.append(problem);
    options.data = values.value(QStringLiteral("data"), DataFolder::defaultPath());
    return problems;
}

/// The password of an address is nobody's business.
QString masked(const QString& text)
{
    static const QRegularExpression password(QStringLiteral("^([a-z+]+://[^/@]*:)[^/]*(@[^@]*)$"));
    return QString(text).replace(password, QStringLiteral("\\1***\\2"));
}

/// What a file would say that makes the relay run as these do.
QString listing(const Values& values)
{
    QString text;
    for (const Name& name : Names) {
        const QString option = nameOf(name);
        const QString usual = option == QLatin1String("data") ? DataFolder::defaultPath() : QLatin1String(name.usual);
        const QString value = values.value(option, usual);
        text += value.isEmpty() ? QStringLiteral("# %1 =\n").arg(option)
                                : QStringLiteral("%1 = %2\n").arg(option, masked(value));
    }
    return text;
}

} // namespace

ParsedOptions ParsedOptions::parse(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("Passes the edits of crowds on, and keeps them in Redis."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const Name& name : Names)
        parser.addOption({nameOf(name), Options::tr(name.help), QString::fromUtf8(name.value)});
    const QString config = QStringLiteral("config");
    parser.addOption({config,
                      Options::tr("A file with lines such as “listen = 127.0.0.1:7070”. Every option can stand there, "
                                  "or in a variable such as BYTECROWDS_RELAY_LISTEN."),
                      QStringLiteral("FILE")});
    const QCommandLineOption check(QStringLiteral("check-config"),
                                   Options::tr("Say what would be used, or all that is wrong with it; start nothing."));
    parser.addOption(check);

    const auto refuse = [](const QString& sentence) { return ParsedOptions{{}, sentence + QLatin1Char('\n'), 1}; };
    if (!parser.parse(arguments))
        return refuse(parser.errorText() + Options::tr(" See --help."));
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{},
                QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion() +
                    QLatin1Char('\n'),
                0};
    if (!parser.positionalArguments().isEmpty())
        return refuse(Options::tr("“%1” is no option. See --help.").arg(parser.positionalArguments().constFirst()));

    Values values;
    QStringList problems;
    const QString file = parser.isSet(config) ? parser.value(config) : environment.value(variableOf(config));
    if (!file.isEmpty())
        problems += readFile(file, values);
    for (const Name& name : Names) {
        const QString option = nameOf(name);
        if (environment.contains(variableOf(option)))
            values.insert(option, environment.value(variableOf(option)));
        if (parser.isSet(option))
            values.insert(option, name.value ? parser.value(option) : QStringLiteral("yes"));
    }
    Options options;
    problems += read(values, options);
    if (!problems.isEmpty())
        return refuse(parser.isSet(check) ? problems.join(QLatin1Char('\n')) : problems.constFirst());
    if (parser.isSet(check))
        return {{}, listing(values), 0};
    return {options, {}, 0};
}

} // namespace bytecrowds::relay
