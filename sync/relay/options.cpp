#include "sync/relay/options.h"

#include "sync/relay/datafolder.h"
#include "sync/relay/origincheck.h"
#include "sync/relay/redisaddress.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHash>

namespace bytecrowds::relay {

namespace {

using Values = QHash<QString, QString>; // option name -> text

struct Name
{
    const char* option;
    const char* value; // none: a flag
    const char* help;
};

constexpr Name Names[] = {
    {"listen", "ADDR:PORT",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "Where to listen; default 127.0.0.1:7070. Port 0 takes a free one.")},
    {"redis", "URL",
     QT_TRANSLATE_NOOP("bytecrowds::relay::Options",
                       "A Redis of your own: redis://[:password@]host:port[/database] or unix:///path. Without it the "
                       "relay starts a private one.")},
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
};

QString nameOf(const Name& name)
{
    return QLatin1String(name.option);
}

/// Empty when the file was read, else a sentence. Lines are "key = value"; # and ; begin comments.
QString readFile(const QString& path, Values& values)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Options::tr("The file %1 that --config names can't be read: %2.").arg(path, file.errorString());
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
        if (equals < 0 || !known)
            return Options::tr("%1, line %2: “%3” is no setting; write for example “listen = 127.0.0.1:7070”.")
                .arg(path)
                .arg(number)
                .arg(line);
        values.insert(key, line.mid(equals + 1).trimmed());
    }
    return {};
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

QString read(const Values& values, Options& options)
{
    QString problem;
    const auto each = [&](const char* option, QString (*reader)(const QString&, Options&)) {
        const QString text = values.value(QLatin1String(option));
        if (!text.isEmpty() && problem.isEmpty())
            problem = reader(text, options);
    };
    each("listen", readListen);
    each("public-url", readPublicUrl);
    each("idle-exit", readIdleExit);
    each("redis", [](const QString& text, Options& into) {
        into.redis = text;
        const auto address = RedisAddress::parse(text);
        const QString* sentence = std::get_if<QString>(&address);
        return sentence ? *sentence : QString();
    });
    each("trust-proxy",
         [](const QString& text, Options& into) { return keep(TrustedProxies::parse(text), into.trustedProxies); });
    each("allow-origin",
         [](const QString& text, Options& into) { return keep(OriginCheck::parse(text), into.allowedOrigins); });
    each("limit", [](const QString& text, Options& into) { return into.limits.change(text); });
    each("no-limits", [](const QString& text, Options& into) { return readFlag("no-limits", text, into.noLimits); });
    if (problem.isEmpty())
        problem = readTls(values, options);
    options.data = values.value(QStringLiteral("data"), DataFolder::defaultPath());
    return problem;
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
    const QString file = parser.isSet(config) ? parser.value(config) : environment.value(variableOf(config));
    if (!file.isEmpty()) {
        if (const QString problem = readFile(file, values); !problem.isEmpty())
            return refuse(problem);
    }
    for (const Name& name : Names) {
        const QString option = nameOf(name);
        if (environment.contains(variableOf(option)))
            values.insert(option, environment.value(variableOf(option)));
        if (parser.isSet(option))
            values.insert(option, name.value ? parser.value(option) : QStringLiteral("yes"));
    }
    Options options;
    if (const QString problem = read(values, options); !problem.isEmpty())
        return refuse(problem);
    return {options, {}, 0};
}

} // namespace bytecrowds::relay
