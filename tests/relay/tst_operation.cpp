#include "sync/relay/options.h"
#include "sync/relay/structuredlog.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

const QString Program = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");
const QByteArray Token("a-token-of-twenty-seven-chars");

struct Answer
{
    int status = 0; ///< 0: none came
    QByteArray head, body;
};

/// GET, with these header lines instead of the Host that the relay's address has.
Answer ask(const QUrl& relay, const QByteArray& path, const QByteArrayList& headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(relay.host(), quint16(relay.port()));
    QByteArrayList lines{"GET " + path + " HTTP/1.1"};
    if (!headers.join().contains("Host:"))
        lines.append("Host: " + relay.authority().toLatin1());
    socket.write((lines + headers).join("\r\n") + "\r\n\r\n");
    QByteArray all;
    waitFor([&] {
        all += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.split(' ').value(1).toInt(), all.left(end), all.mid(end + 4)};
}

/// "name{labels}" -> value
QHash<QByteArray, double> metricsOf(const RelayProcess& relay)
{
    QHash<QByteArray, double> values;
    for (const QByteArray& line : ask(relay.url(), "/metrics").body.split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        if (!line.startsWith('#') && space > 0)
            values.insert(line.left(space), line.mid(space + 1).toDouble());
    }
    return values;
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool join(WireClient& client, const RelayProcess& relay, const QString& id)
{
    client.open(relay.webSocketUrl(id));
    return waitFor([&] { return client.isSynced() && client.isSaved(); });
}

/// A datagram socket as systemd's and its journal's, and what came to it.
class DatagramSocket
{
public:
    DatagramSocket()
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path();
        std::copy(name.begin(), name.end(), address.sun_path);
        m_bound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    }
    ~DatagramSocket() { ::close(m_socket); }
    DatagramSocket(const DatagramSocket&) = delete;
    DatagramSocket& operator=(const DatagramSocket&) = delete;

    bool isBound() const { return m_bound; }
    QString folder() const { return m_folder.path(); }
    QByteArray path() const { return QFile::encodeName(m_folder.filePath(QStringLiteral("socket"))); }
    /// All lines so far.
    QByteArrayList lines()
    {
        char buffer[4096];
        for (ssize_t size; (size = ::recv(m_socket, buffer, sizeof(buffer), 0)) > 0;)
            m_lines += QByteArray(buffer, size).split('\n');
        return m_lines;
    }
    bool waitForLine(const QByteArray& start)
    {
        return waitFor([&] {
            const QByteArrayList all = lines();
            return std::any_of(all.begin(), all.end(), [&](const QByteArray& line) { return line.startsWith(start); });
        });
    }

private:
    QTemporaryDir m_folder;
    const int m_socket;
    bool m_bound = false;
    QByteArrayList m_lines;
};

} // namespace

/// What those who run a relay see of it.
class TestRelayOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsAreForTheOperator();
    void aTokenOpensWhatAProxyHides();
    void readsTheTokenAgainOnHangUp();
    void metricsCountWhatHappens();
    void metricsTellOfABacklog();
    void isReadyWhenItStores();
    void records_data();
    void records();
    void recordsTellNothingOfPeople_data();
    void recordsTellNothingOfPeople();
    void endsWithARecordToo();
    void knowsTheJournalsStream();
    void writesToTheJournal();
    void tellsSystemd();
    void itsUnitLetsItDoLittle();
    void saysWhatItWouldUse();
    void saysAllThatIsWrong();
};

void TestRelayOperation::metricsAreForTheOperator()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const Answer own = ask(relay.url(), "/metrics");
    QCOMPARE(own.status, 200);
    QVERIFY(own.head.contains("text/plain; version=0.0.4"));
    QCOMPARE(ask(relay.url(), "/metrics", {"Host: localhost"}).status, 200);
    QCOMPARE(ask(relay.url(), "/metrics", {"Host: [::1]:7070"}).status, 200);
    // A page whose name was pointed at this machine, and what a proxy passes on.
    QCOMPARE(ask(relay.url(), "/metrics", {"Host: elsewhere.example"}).status, 403);
    for (const char* header : {"X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "X-Real-IP: 127.0.0.1"})
        QCOMPARE(ask(relay.url(), "/metrics", {header}).status, 403);
}

void TestRelayOperation::aTokenOpensWhatAProxyHides()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(latin("token")), Token + "\n"));
    RelayProcess relay(Program, {latin("--public-url"), latin("https://crowds.example.org"),
                                 latin("--operator-token-file"), folder.filePath(latin("token"))});
    QVERIFY2(relay.start(), relay.log().constData());
    const Answer without = ask(relay.url(), "/metrics");
    QCOMPARE(without.status, 401);
    QVERIFY(without.head.contains("\r\nWWW-Authenticate: Bearer") ||
            without.head.contains("\r\nwww-authenticate: Bearer"));
    QVERIFY(!without.body.contains("bytecrowds_"));
    QCOMPARE(ask(relay.url(), "/metrics", {"Authorization: Bearer " + Token}).status, 200);
    QCOMPARE(ask(relay.url(), "/metrics", {"Authorization: Basic " + ("me:" + Token).toBase64()}).status, 200);
    for (const QByteArray& wrong : {Token.chopped(1), Token + 'x', QByteArray()}) {
        QCOMPARE(ask(relay.url(), "/metrics", {"Authorization: Bearer " + wrong}).status, 401);
        QCOMPARE(ask(relay.url(), "/metrics", {"Authorization: Basic " + ("me:" + wrong).toBase64()}).status, 401);
    }
    // A network of the operator's is as good as a token.
    RelayProcess other(Program, {latin("--public-url"), latin("https://crowds.example.org"),
                                 latin("--operator-network"), latin("10.0.0.0/8, 127.0.0.0/8")});
    QVERIFY2(other.start(), other.log().constData());
    QCOMPARE(ask(other.url(), "/metrics").status, 200);
}

void TestRelayOperation::readsTheTokenAgainOnHangUp()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(latin("token"));
    QVERIFY(write(file, Token));
    RelayProcess relay(
        Program, {latin("--public-url"), latin("https://crowds.example.org"), latin("--operator-token-file"), file});
    QVERIFY2(relay.start(), relay.log().constData());
    const auto asked = [&](const QByteArray& token) {
        return ask(relay.url(), "/metrics", {"Authorization: Bearer " + token}).status;
    };
    QVERIFY(write(file, "another-one-of-this-relay"));
    QCOMPARE(asked(Token), 200);
    QCOMPARE(::kill(pid_t(relay.processId()), SIGHUP), 0);
    QVERIFY(waitFor([&] { return relay.log().contains("read again"); }));
    QCOMPARE(asked(Token), 401);
    QCOMPARE(asked("another-one-of-this-relay"), 200);
    // One that can't be used changes nothing.
    QVERIFY(write(file, "short"));
    QCOMPARE(::kill(pid_t(relay.processId()), SIGHUP), 0);
    QVERIFY(waitFor([&] { return relay.log().contains("stays as it was"); }));
    QCOMPARE(asked("another-one-of-this-relay"), 200);
    QCOMPARE(asked("short"), 401);
}

void TestRelayOperation::metricsCountWhatHappens()
{
    RelayProcess relay(Program);
    QVERIFY2(relay.start(), relay.log().constData());
    const auto before = metricsOf(relay);
    QCOMPARE(before.value("bytecrowds_rooms"), 0);
    QCOMPARE(before.value("bytecrowds_connections"), 0);
    QCOMPARE(before.value("bytecrowds_messages_received_total"), 0);

    WireClient writer, reader;
    QVERIFY(join(writer, relay, latin("a")));
    QVERIFY(join(reader, relay, latin("a")));
    for (int i = 0; i < 20; ++i)
        writer.type(latin("x"));
    QVERIFY(waitFor([&] { return writer.isSaved() && reader.textString().size() == 20; }));
    const auto after = metricsOf(relay);
    QCOMPARE(after.value("bytecrowds_rooms"), 1);
    QCOMPARE(after.value("bytecrowds_connections"), 2);
    QCOMPARE(after.value("bytecrowds_store_available"), 1);
    QCOMPARE(after.value("bytecrowds_backlog_updates"), 0);
    const double edits = double(writer.documentMessages() + reader.documentMessages());
    QCOMPARE(after.value("bytecrowds_apply_seconds_count"), edits);
    QCOMPARE(after.value("bytecrowds_apply_seconds_bucket{le=\"+Inf\"}"), edits);
    QVERIFY(after.value("bytecrowds_apply_seconds_sum") > 0);
    QVERIFY(after.value("bytecrowds_messages_received_total") >= edits);
    QVERIFY(after.value("bytecrowds_messages_sent_total") >= 20);
    QVERIFY(after.value("bytecrowds_received_bytes_total") > after.value("bytecrowds_messages_received_total"));
    QVERIFY(after.value("bytecrowds_sent_bytes_total") > after.value("bytecrowds_messages_sent_total"));
    const double appends = after.value("bytecrowds_store_seconds_count");
    QVERIFY(appends >= 1 && appends <= edits);
    QVERIFY(after.value("process_resident_memory_bytes") > 1e6);
    QVERIFY(after.value("process_start_time_seconds") > 1.7e9);
    QVERIFY(after.contains("bytecrowds_build_info{version=\"" BYTECROWDS_VERSION "\"}"));

    const QByteArray refused("bytecrowds_connections_ended_total{reason=\"bad-message\"}");
    QCOMPARE(after.value(refused), 0);
    writer.sendText(latin("no"));
    QVERIFY(waitFor([&] { return writer.closeCode() != 0; }));
    WireClient lost;
    lost.open(relay.webSocketUrl(latin("no%20crowd")));
    QVERIFY(waitFor([&] { return lost.closeCode() != 0; }));
    QCOMPARE(ask(relay.url(), "/api/nothing").status, 404);
    const auto end = metricsOf(relay);
    QCOMPARE(end.value(refused), 1);
    QCOMPARE(end.value("bytecrowds_connections_ended_total{reason=\"no-such-crowd\"}"), 1);
    QCOMPARE(end.value("bytecrowds_http_answers_total{status=\"404\"}"), 1);
}

void TestRelayOperation::metricsTellOfABacklog()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    QVERIFY(join(client, relay, latin("a")));
    redis.freeze();
    client.type(latin("x"));
    QVERIFY(waitFor([&] { return metricsOf(relay).value("bytecrowds_backlog_updates") > 0; }));
    redis.thaw();
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    QVERIFY(waitFor([&] { return metricsOf(relay).value("bytecrowds_backlog_updates") == 0; }));
}

void TestRelayOperation::isReadyWhenItStores()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RelayProcess relay(Program, {latin("--redis"), redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    QCOMPARE(ask(relay.url(), "/readyz").status, 200);
    redis.kill9();
    QVERIFY(waitFor([&] { return ask(relay.url(), "/readyz").status == 503; }));
    QCOMPARE(metricsOf(relay).value("bytecrowds_store_available"), 0);
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return ask(relay.url(), "/readyz").status == 200; }));
}

void TestRelayOperation::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("journal");
    const auto row = [](const char* name, const QString& text, const QByteArray& line, const QByteArray& json,
                        const QByteArrayList& journal) { QTest::newRow(name) << text << line << json << journal; };
    row("a message", latin("all is well"), "all is well", R"("message":"all is well")", {"MESSAGE=all is well"});
    row("with details", withFields(latin("gone"), {{"reason", latin("too-large")}, {"half-way", latin("1")}}),
        "gone reason=too-large half-way=1", R"("reason":"too-large")",
        {"MESSAGE=gone", "BYTECROWDS_REASON=too-large", "BYTECROWDS_HALF_WAY=1"});
    row("lines become one", latin("one\ntwo\r\n\x1b[1mthree"), "one two   [1mthree",
        R"("message":"one two   [1mthree")", {"MESSAGE=one two   [1mthree"});
    row("details can't be forged",
        withFields(latin("a\x1f"
                         "b"),
                   {{"c", latin("d\x1f"
                                "e\x1f"
                                "f\n")}}),
        "a b c=d e f ", R"("c":"d e f ")", {"MESSAGE=a b", "BYTECROWDS_C=d e f "});
    row("a detail is no field of the record", withFields(latin("m"), {{"level", latin("debug")}}), "m level=debug",
        R"("level":"warning")", {"MESSAGE=m"});
}

void TestRelayOperation::records()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, journal);
    const LogRecord record = LogRecord::parse(QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC), LogLevel::Warning,
                                              latin("bytecrowds.relay"), text);
    QCOMPARE(asText(record), "1970-01-01T00:00:00.000Z warning bytecrowds.relay: " + line + '\n');
    const QByteArray object = asJson(record);
    QVERIFY(QJsonDocument::fromJson(object).isObject());
    QVERIFY2(object.contains(json), object.constData());
    QCOMPARE(object.count('\n'), 1);
    const QByteArrayList fields = asJournalFields(record);
    for (const QByteArray& expected : journal)
        QVERIFY2(fields.contains(expected), fields.join(' ').constData());
    QVERIFY(fields.contains("PRIORITY=4"));
}

void TestRelayOperation::recordsTellNothingOfPeople_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"text", "json"})
        QTest::newRow(format) << latin(format);
}

void TestRelayOperation::recordsTellNothingOfPeople()
{
    QFETCH(QString, format);
    RedisProcess redis;
    QVERIFY(redis.start());
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(latin("token")), Token));
    RelayProcess relay(Program, {latin("--redis"), redis.url(), latin("--log-format"), format, latin("--log-level"),
                                 latin("debug"), latin("--operator-token-file"), folder.filePath(latin("token"))});
    QVERIFY2(relay.start(), relay.log().constData());
    redis.cli({"SET", "{bytecrowd:theBrokenCrowd}:log", "x"});
    WireClient client, lost, broken;
    QVERIFY(join(client, relay, latin("theSecretCrowd")));
    client.type(latin("whatPeopleWrite"));
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    QCOMPARE(ask(relay.url(), "/theSecretCrowd/raw", {"Authorization: Bearer " + Token}).status, 200);
    QCOMPARE(ask(relay.url(), "/metrics", {"Authorization: Bearer " + Token}).status, 200);
    ask(relay.url(), "/api/crowds/theBrokenCrowd");
    broken.open(relay.webSocketUrl(latin("theBrokenCrowd")));
    lost.open(relay.webSocketUrl(latin("the%20lostCrowd")));
    client.sendText(latin("whatPeopleSend"));
    QVERIFY(waitFor([&] { return broken.closeCode() != 0 && lost.closeCode() != 0 && client.closeCode() != 0; }));
    redis.kill9();
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return ask(relay.url(), "/readyz").status == 200; }));
    QCOMPARE(relay.stop(), 0);

    const QByteArray log = relay.log();
    // It did speak of all of that.
    for (const char* told :
         {"can't be opened", "ended a connection", "bad-message", "no-such-crowd", "127.0.0.0/24", "Redis is away"})
        QVERIFY2(log.contains(told), log.constData());
    QVERIFY(log.contains(shownCrowd(latin("theBrokenCrowd")).toLatin1()));
    for (const char* secret : {"SecretCrowd", "BrokenCrowd", "lostCrowd", "whatPeople", "127.0.0.1", Token.constData()})
        QVERIFY2(!log.contains(secret), log.constData());
    for (const QByteArray& line : log.trimmed().split('\n')) {
        if (format == latin("json"))
            QVERIFY2(QJsonDocument::fromJson(line).object().contains(latin("message")), line.constData());
        else
            QVERIFY2(QDateTime::fromString(QString::fromUtf8(line.left(24)), Qt::ISODateWithMs).isValid(),
                     line.constData());
    }
}

void TestRelayOperation::endsWithARecordToo()
{
    QTemporaryDir folder;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess relay;
    relay.start(Program, {latin("--listen"), latin("127.0.0.1:%1").arg(other.serverPort()), latin("--data"),
                          folder.path(), latin("--log-format"), latin("json")});
    QVERIFY(relay.waitForFinished(tests::Patience));
    QCOMPARE(relay.exitCode(), 1);
    const QJsonObject record = QJsonDocument::fromJson(relay.readAllStandardError()).object();
    QCOMPARE(record.value(latin("level")).toString(), latin("error"));
    QVERIFY(record.value(latin("message")).toString().contains(latin("--listen")));
}

void TestRelayOperation::knowsTheJournalsStream()
{
    struct stat status
    {
    };
    QCOMPARE(::fstat(STDERR_FILENO, &status), 0);
    const QByteArray own =
        QByteArray::number(qulonglong(status.st_dev)) + ':' + QByteArray::number(qulonglong(status.st_ino));
    QCOMPARE(usualLogFormat(own, STDERR_FILENO), LogFormat::Journal);
    QCOMPARE(usualLogFormat(own + '1', STDERR_FILENO), LogFormat::Text);
    QCOMPARE(usualLogFormat({}, STDERR_FILENO), LogFormat::Text);
    QCOMPARE(usualLogFormat(own, -1), LogFormat::Text);
}

void TestRelayOperation::writesToTheJournal()
{
    // The journal's address can't be chosen: the relay gets a view of the system in which it is ours.
    const QStringList view{latin("--user"), latin("--map-root-user"), latin("--mount")};
    if (QProcess::execute(latin("unshare"), view + QStringList{latin("mount"), latin("-t"), latin("tmpfs"),
                                                               latin("none"), latin("/run")}) != 0)
        QSKIP("This account may make no mount namespace.");
    DatagramSocket journal;
    QVERIFY(journal.isBound());
    QTemporaryDir folder;
    const QString script = folder.filePath(latin("relay"));
    QVERIFY(write(script, "#!/bin/sh\nexec unshare " + view.join(QLatin1Char(' ')).toLatin1() +
                              " sh -c 'mount -t tmpfs none /run && mkdir -p /run/systemd/journal &&\n"
                              "mount --bind \"$0\" /run/systemd/journal && exec \"$@\"' " +
                              journal.folder().toUtf8() + ' ' + Program.toUtf8() + " \"$@\"\n"));
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    RelayProcess relay(script, {latin("--log-format"), latin("journal"), latin("--log-level"), latin("debug")});
    QVERIFY2(relay.start(), relay.log().constData());
    WireClient client;
    QVERIFY(join(client, relay, latin("a")));
    client.sendText(latin("no"));
    QVERIFY(journal.waitForLine("MESSAGE=Redis answers"));
    QVERIFY(journal.waitForLine("MESSAGE=ended a connection"));
    for (const char* line : {"BYTECROWDS_REASON=bad-message", "BYTECROWDS_NETWORK=127.0.0.0/24", "PRIORITY=7",
                             "PRIORITY=6", "SYSLOG_IDENTIFIER=bytecrowds-relay"})
        QVERIFY2(journal.waitForLine(line), line);
    QCOMPARE(relay.stop(), 0);
    QCOMPARE(relay.log(), "");
}

void TestRelayOperation::tellsSystemd()
{
    DatagramSocket systemd;
    QVERIFY(systemd.isBound());
    qputenv("NOTIFY_SOCKET", systemd.path());
    qputenv("WATCHDOG_USEC", "200000");
    RelayProcess relay(Program);
    const bool started = relay.start();
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
    QVERIFY2(started, relay.log().constData());
    QVERIFY(systemd.waitForLine("READY=1"));
    QVERIFY(systemd.waitForLine("STATUS=Connections: 0; crowds: 0."));
    QVERIFY(waitFor([&] { return systemd.lines().count("WATCHDOG=1") >= 3; }));
    WireClient client;
    QVERIFY(join(client, relay, latin("a")));
    QVERIFY(systemd.waitForLine("STATUS=Connections: 1; crowds: 1."));
    QVERIFY(!systemd.lines().contains("STOPPING=1"));
    QCOMPARE(relay.stop(), 0);
    QVERIFY(systemd.lines().contains("STOPPING=1"));
}

void TestRelayOperation::itsUnitLetsItDoLittle()
{
    if (QStandardPaths::findExecutable(latin("systemd-analyze")).isEmpty())
        QSKIP("There is no systemd-analyze here.");
    QProcess analyze;
    analyze.start(latin("systemd-analyze"), {latin("security"), latin("--offline=true"), latin("--no-pager"),
                                             latin("--threshold=20"), // tenths
                                             QStringLiteral(BYTECROWDS_BUILD "/packaging/bytecrowds-relay.service")});
    QVERIFY(analyze.waitForFinished(tests::Patience));
    const QByteArray said = analyze.readAll();
    QVERIFY2(said.contains("Overall exposure level"), said + analyze.readAllStandardError());
    QVERIFY2(analyze.exitCode() == 0, said);
}

void TestRelayOperation::saysWhatItWouldUse()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(latin("relay.conf"));
    QVERIFY(write(file, "redis = redis://me:the/word@db:1/2\nlog-level = warning\n"));
    QProcessEnvironment environment;
    environment.insert(latin("BYTECROWDS_RELAY_REDIS"), latin("redis://me:pass%40word@db:1/2"));
    environment.insert(latin("BYTECROWDS_RELAY_DATA"), latin("/srv/relay"));
    const auto check = [&](const QStringList& arguments) {
        return ParsedOptions::parse(QStringList{latin("bytecrowds-relay"), latin("--check-config")} + arguments,
                                    environment);
    };
    const ParsedOptions checked = check({latin("--config"), file, latin("--listen"), latin("[::1]:8080")});
    QVERIFY(!checked.options);
    QCOMPARE(checked.exitCode, 0);
    for (const char* line : {"listen = [::1]:8080\n", "redis = redis://me:***@db:1/2\n", "data = /srv/relay\n",
                             "log-level = warning\n", "# idle-exit =\n"})
        QVERIFY2(checked.text.contains(latin(line)), qPrintable(checked.text));
    QVERIFY(!checked.text.contains(latin("word")));
    QVERIFY2(check({}).text.contains(latin("listen = 127.0.0.1:7070\n")), "the default");
    // What is said is itself such a file.
    QVERIFY(write(file, checked.text.toUtf8()));
    QCOMPARE(check({latin("--config"), file, latin("--listen"), latin("[::1]:8080")}).text, checked.text);
}

void TestRelayOperation::saysAllThatIsWrong()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(latin("relay.conf"));
    const QString shortToken = folder.filePath(latin("token"));
    QVERIFY(write(shortToken, "fifteen-letters"));
    QVERIFY(write(file, "listen = here\n\nlissen = 127.0.0.1:1\npasswort = geheim\nidle-exit = soon\n"));
    const QStringList wrong{latin("--config"),
                            file,
                            latin("--operator-token-file"),
                            shortToken,
                            latin("--operator-network"),
                            latin("10.0.0.0/8,nowhere"),
                            latin("--log-format"),
                            latin("xml"),
                            latin("--log-level"),
                            latin("loud")};
    const auto parse = [&](const QStringList& first) {
        return ParsedOptions::parse(QStringList{latin("bytecrowds-relay")} + first + wrong, {});
    };
    const ParsedOptions checked = parse({latin("--check-config")});
    QVERIFY(!checked.options);
    QCOMPARE(checked.exitCode, 1);
    QCOMPARE(checked.text.count(QLatin1Char('\n')), 8);
    for (const char* told :
         {"line 3", "lissen", "line 4", "passwort", "“here”", "“soon”", "16 to 1024", "“nowhere”", "“xml”", "“loud”"})
        QVERIFY2(checked.text.contains(QString::fromUtf8(told)), told);
    QVERIFY(!checked.text.contains(latin("geheim")));
    // Whoever only starts it reads of one thing at a time.
    QCOMPARE(parse({}).text.count(QLatin1Char('\n')), 1);

    QVERIFY(write(shortToken, "sixteen-letters!"));
    QVERIFY(std::holds_alternative<QByteArray>(OperatorAccess::readToken(shortToken)));
    QVERIFY(write(shortToken, QByteArray(OperatorAccess::MaxToken, 'x')));
    QVERIFY(std::holds_alternative<QByteArray>(OperatorAccess::readToken(shortToken)));
    QVERIFY(write(shortToken, QByteArray(OperatorAccess::MaxToken + 1, 'x')));
    QVERIFY(std::holds_alternative<QString>(OperatorAccess::readToken(shortToken)));
}

QTEST_GUILESS_MAIN(TestRelayOperation)
#include "tst_operation.moc"
