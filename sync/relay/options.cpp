#include "sync/relay/options.h"

#include "sync/relay/datafolder.h"
#include "sync/relay/geoip.h"
#include "sync/relay/optiontexts.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/redisaddress.h"

#include <QCommandLineParser>
#include <QHash>
#include <QRegularExpression>

namespace bytecrowds::relay {

namespace {

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

QString readProcesses(const QString& text, Options& options)
{
    bool ok = false;
    options.processes = text.toInt(&ok);
    if (!ok || options.processes < 1 || options.processes > Options::MaxProcesses)
        return Options::tr("--processes takes a number from 1 to %1, not “%2”.").arg(Options::MaxProcesses).arg(text);
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

QString readTls(const OptionTexts& texts, Options& options)
{
    options.tls = {texts.value(QStringLiteral("tls-cert")), texts.value(QStringLiteral("tls-key"))};
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
QStringList read(const OptionTexts& texts, Options& options)
{
    QStringList problems;
    const auto each = [&](const char* option, QString (*reader)(const QString&, Options&)) {
        const QString text = texts.value(QLatin1String(option));
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
    each("processes", readProcesses);
    if (options.processes > 1 && options.idleExit)
        problems.append(Options::tr("--idle-exit is for a relay of one process; leave --processes away."));
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
    if (const QString problem = readTls(texts, options); !problem.isEmpty())
        problems.append(problem);
    options.data = texts.value(QStringLiteral("data"), DataFolder::defaultPath());
    return problems;
}

} // namespace

std::optional<ProcessPlace> ProcessPlace::parse(const QString& text)
{
    bool hasNumber = false, hasPort = false;
    const ProcessPlace place{text.section(QLatin1Char(':'), 0, 0).toInt(&hasNumber),
                             text.section(QLatin1Char(':'), 1).toUShort(&hasPort)};
    return hasNumber && hasPort ? std::optional(place) : std::nullopt;
}

QString Options::cantListen(const QString& reason) const
{
    return tr("Can't listen on %1, port %2 (%3): end what uses it, or choose another one with --listen.")
        .arg(address.toString())
        .arg(port)
        .arg(reason);
}

ParsedOptions ParsedOptions::parse(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("Passes the edits of crowds on, and keeps them in Redis."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const OptionName& name : optionNames())
        parser.addOption({name.text(), Options::tr(name.help), QString::fromUtf8(name.value)});
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

    OptionTexts texts;
    QStringList problems;
    const QString file =
        parser.isSet(config) ? parser.value(config) : environment.value(OptionName::variableOf(config));
    if (!file.isEmpty())
        problems += readConfigFile(file, texts);
    for (const OptionName& name : optionNames()) {
        const QString option = name.text();
        if (environment.contains(OptionName::variableOf(option)))
            texts.insert(option, environment.value(OptionName::variableOf(option)));
        if (parser.isSet(option))
            texts.insert(option, name.value ? parser.value(option) : QStringLiteral("yes"));
    }
    Options options;
    problems += read(texts, options);
    if (!problems.isEmpty())
        return refuse(parser.isSet(check) ? problems.join(QLatin1Char('\n')) : problems.constFirst());
    options.place = ProcessPlace::parse(environment.value(QLatin1String(ProcessPlace::Variable)));
    if (parser.isSet(check))
        return {{}, configFileOf(texts), 0};
    return {options, {}, 0};
}

} // namespace bytecrowds::relay
