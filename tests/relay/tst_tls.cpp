#include "sync/protocol/closecode.h"
#include "sync/relay/listener.h"
#include "sync/relay/tlsfiles.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <csignal>
#include <memory>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::latin;
using tests::Patience;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;

namespace {

/// One call of openssl, as an operator would make it.
bool openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(latin("openssl"), arguments);
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRelayTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void readsFiles_data();
    void readsFiles();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesToStart();

    void speaksHttps();
    void speaksWss();
    void carriesWhatIsLarge();
    void tellsWhoForgetsTheS();
    void speaksNoOldTls_data();
    void speaksNoOldTls();
    void renegotiatesNothing();
    void waitsForNoHandshakeForLong();
    void readsItsCertificateAgain();
    void endsWithItsTerminal();

private:
    QString path(const char* name) const { return m_folder.filePath(latin(name)); }
    /// Makes a certificate for 127.0.0.1 under the test's authority.
    bool issue(const char* name, const QStringList& keyKind);
    /// Uses it from the relay's next reading on.
    bool install(const char* name);
    QSslConfiguration trust() const;
    bool startRelay();
    QSslCertificate certificateNow() const;
    /// stdout and stderr of openssl s_client.
    QByteArray sClient(const QStringList& arguments, const QByteArray& input = "Q\n") const;

    QTemporaryDir m_folder;
    RedisProcess m_redis;
    std::unique_ptr<RelayProcess> m_relay;
};

bool TestRelayTls::issue(const char* name, const QStringList& keyKind)
{
    const QString base = path(name);
    return openssl(QStringList{latin("req"),
                               latin("-x509"),
                               latin("-nodes"),
                               latin("-days"),
                               latin("2"),
                               latin("-subj"),
                               latin("/CN=") + latin(name),
                               latin("-addext"),
                               latin("subjectAltName=IP:127.0.0.1"),
                               latin("-addext"),
                               latin("basicConstraints=critical,CA:FALSE"),
                               latin("-CA"),
                               path("ca.crt"),
                               latin("-CAkey"),
                               path("ca.key"),
                               latin("-keyout"),
                               base + latin(".key"),
                               latin("-out"),
                               base + latin(".crt"),
                               latin("-newkey")} +
                   keyKind);
}

bool TestRelayTls::install(const char* name)
{
    return writeFile(path("in-use.crt"), contentOf(path(name) + latin(".crt"))) &&
           writeFile(path("in-use.key"), contentOf(path(name) + latin(".key")));
}

QSslConfiguration TestRelayTls::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(path("ca.crt")));
    return configuration;
}

bool TestRelayTls::startRelay()
{
    m_relay = std::make_unique<RelayProcess>(latin(BYTECROWDS_BIN "/bytecrowds-relay"),
                                             QStringList{latin("--redis"), m_redis.url(), latin("--tls-cert"),
                                                         path("in-use.crt"), latin("--tls-key"), path("in-use.key")});
    return install("first") && m_relay->start();
}

QSslCertificate TestRelayTls::certificateNow() const
{
    QSslSocket socket;
    socket.setSslConfiguration(trust());
    socket.connectToHostEncrypted(m_relay->url().host(), quint16(m_relay->url().port()));
    waitFor([&] { return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState; });
    return socket.isEncrypted() ? socket.peerCertificate() : QSslCertificate();
}

QByteArray TestRelayTls::sClient(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(latin("openssl"), QStringList{latin("s_client"), latin("-connect"), m_relay->url().authority(),
                                                latin("-CAfile"), path("ca.crt")} +
                                        arguments);
    QByteArray all;
    waitFor([&] {
        all += process.readAll();
        return all.contains("Verify return code") || process.state() == QProcess::NotRunning;
    });
    process.write(input);
    waitFor([&] { return process.state() == QProcess::NotRunning; });
    return all + process.readAll();
}

void TestRelayTls::initTestCase()
{
    const QStringList curve{latin("ec"), latin("-pkeyopt"), latin("ec_paramgen_curve:prime256v1")};
    QVERIFY(openssl(QStringList{latin("req"), latin("-x509"), latin("-nodes"), latin("-days"), latin("2"),
                                latin("-subj"), latin("/CN=authority"), latin("-keyout"), path("ca.key"), latin("-out"),
                                path("ca.crt"), latin("-newkey")} +
                    curve));
    QVERIFY(issue("first", curve));
    QVERIFY(issue("second", curve));
    QVERIFY(issue("rsa", {latin("rsa:2048")}));
    QVERIFY(issue("edwards", {latin("ed25519")}));
    QVERIFY(openssl({latin("ec"), latin("-in"), path("first.key"), latin("-out"), path("first-old.key")}));
    QVERIFY(openssl({latin("pkey"), latin("-in"), path("first.key"), latin("-aes256"), latin("-passout"),
                     latin("pass:secret"), latin("-out"), path("locked.key")}));
    QVERIFY(writeFile(path("empty"), {}));
    QVERIFY(writeFile(path("nonsense"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    QVERIFY(writeFile(path("chain.crt"), contentOf(path("first.crt")) + contentOf(path("ca.crt"))));
    QVERIFY(writeFile(path("upside-down.crt"), contentOf(path("ca.crt")) + contentOf(path("first.crt"))));
    QVERIFY(m_redis.start());
}

void TestRelayTls::cleanup()
{
    if (m_relay && m_relay->isRunning())
        QCOMPARE(m_relay->stop(), 0);
    m_relay.reset();
}

void TestRelayTls::readsFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("length");
    const auto row = [](const char* certificate, const char* key, int length) {
        QTest::addRow("%s, %s", certificate, key) << latin(certificate) << latin(key) << length;
    };
    row("first.crt", "first.key", 1);
    row("first.crt", "first-old.key", 1);
    row("rsa.crt", "rsa.key", 1);
    row("chain.crt", "first.key", 2);
}

void TestRelayTls::readsFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(int, length);
    const auto read = TlsFiles{m_folder.filePath(certificate), m_folder.filePath(key)}.read();
    if (const QString* problem = std::get_if<QString>(&read))
        QFAIL(qPrintable(*problem));
    const auto& configuration = std::get<QSslConfiguration>(read);
    QCOMPARE(configuration.localCertificateChain().size(), length);
    QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
    QVERIFY(!configuration.privateKey().isNull());
}

void TestRelayTls::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("mentioned");
    const auto row = [](const char* certificate, const char* key, const char* mentioned) {
        QTest::addRow("%s, %s", certificate, key) << latin(certificate) << latin(key) << latin(mentioned);
    };
    row("", "first.key", "--tls-cert FILE");
    row("first.crt", "", "--tls-key FILE");
    row("nowhere.crt", "first.key", "nowhere.crt");
    row("first.crt", "nowhere.key", "nowhere.key");
    row("empty", "first.key", "holds no certificate");
    row("nonsense", "first.key", "holds no certificate");
    row("first.key", "first.key", "holds no certificate");
    row("first.crt", "empty", "holds no private key");
    row("first.crt", "first.crt", "holds no private key");
    row("edwards.crt", "edwards.key", "holds no private key");
    row("first.crt", "locked.key", "password");
    row("first.crt", "second.key", "is not that of the certificate");
    row("first.crt", "rsa.key", "is not that of the certificate");
    row("upside-down.crt", "first.key", "is not that of the certificate");
}

void TestRelayTls::saysWhatIsWrong()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, mentioned);
    const auto whole = [this](const QString& name) { return name.isEmpty() ? name : m_folder.filePath(name); };
    const auto read = TlsFiles{whole(certificate), whole(key)}.read();
    QVERIFY(std::holds_alternative<QString>(read));
    QVERIFY2(std::get<QString>(read).contains(mentioned), qPrintable(std::get<QString>(read)));
    QVERIFY(std::get<QString>(read).endsWith(QLatin1Char('.')));
}

void TestRelayTls::refusesToStart()
{
    for (const QStringList& options :
         {QStringList{latin("--tls-cert"), path("first.crt")},
          QStringList{latin("--tls-cert"), path("first.crt"), latin("--tls-key"), path("second.key")}}) {
        QProcess process;
        process.start(latin(BYTECROWDS_BIN "/bytecrowds-relay"),
                      QStringList{latin("--listen"), latin("127.0.0.1:0"), latin("--data"), path("data")} + options);
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }
}

void TestRelayTls::speaksHttps()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    QCOMPARE(m_relay->url().scheme(), latin("https"));
    QNetworkAccessManager network;
    QNetworkRequest request(m_relay->url());
    request.setSslConfiguration(trust());
    request.setHeader(QNetworkRequest::ContentTypeHeader, latin("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("by TLS")));
    QVERIFY(waitFor([&] { return reply->isFinished(); }));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QVERIFY(reply->rawHeader("Strict-Transport-Security").startsWith("max-age="));
    QVERIFY(reply->rawHeader("Content-Security-Policy").contains("default-src 'none'"));
    const QByteArray link = reply->readAll();
    QVERIFY2(link.startsWith(m_relay->url().toEncoded() + '/'), link.constData());

    QNetworkRequest raw(QUrl(QString::fromLatin1(link.trimmed()) + latin("/raw")));
    raw.setSslConfiguration(trust());
    const std::unique_ptr<QNetworkReply> text(network.get(raw));
    QVERIFY(waitFor([&] { return text->isFinished(); }));
    QCOMPARE(text->readAll(), "by TLS");

    // Whoever does not know the authority does not talk to it.
    QNetworkAccessManager stranger;
    const std::unique_ptr<QNetworkReply> refused(stranger.get(QNetworkRequest(m_relay->url())));
    QVERIFY(waitFor([&] { return refused->isFinished(); }));
    QCOMPARE(refused->error(), QNetworkReply::SslHandshakeFailedError);
}

void TestRelayTls::speaksWss()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    QUrl url = m_relay->webSocketUrl(latin("a"));
    url.setScheme(latin("wss"));
    QWebSocket own(m_relay->url().toString()); // as its own page
    own.setSslConfiguration(trust());
    QByteArray heard;
    connect(&own, &QWebSocket::binaryMessageReceived, &own, [&](const QByteArray& frame) { heard = frame; });
    own.open(url);
    QVERIFY(waitFor([&] { return !heard.isEmpty(); }));
    QCOMPARE(heard.left(2), QByteArray("\0\0", 2)); // sync step 1

    QWebSocket other(latin("https://evil.example"));
    other.setSslConfiguration(trust());
    other.open(url);
    QVERIFY(waitFor([&] { return other.errorString().contains(latin("403")); }));

    url.setPath(latin("/ws/-no-crowd"));
    QWebSocket lost;
    lost.setSslConfiguration(trust());
    lost.open(url);
    QVERIFY(waitFor([&] { return int(lost.closeCode()) == protocol::NoSuchCrowd; }));
    QVERIFY2(lost.closeReason().endsWith(latin("complete.")), qPrintable(lost.closeReason()));
}

void TestRelayTls::carriesWhatIsLarge()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    const QByteArray line("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd\n");
    const QByteArray text = line.repeated(4 * 1024 * 1024 / line.size());
    QNetworkAccessManager network;
    QUrl url = m_relay->url();
    url.setPath(latin("/"));
    url.setQuery(latin("id=large"));
    QNetworkRequest request(url);
    request.setSslConfiguration(trust());
    request.setHeader(QNetworkRequest::ContentTypeHeader, latin("text/plain"));
    const std::unique_ptr<QNetworkReply> made(network.post(request, text));
    QVERIFY(waitFor([&] { return made->isFinished(); }));
    QCOMPARE(made->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    url.setQuery(QString());
    url.setPath(latin("/large/raw"));
    QNetworkRequest raw(url);
    raw.setSslConfiguration(trust());
    const std::unique_ptr<QNetworkReply> reply(network.get(raw));
    QVERIFY(waitFor([&] { return reply->isFinished(); }));
    QVERIFY(reply->readAll() == text);
}

void TestRelayTls::tellsWhoForgetsTheS()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    QUrl url = m_relay->url();
    url.setScheme(latin("http"));
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QVERIFY(waitFor([&] { return reply->isFinished(); }));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
    QVERIFY(reply->readAll().contains("https://"));
}

void TestRelayTls::speaksNoOldTls_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("spoken");
    QTest::newRow("1.0") << latin("-tls1") << false;
    QTest::newRow("1.1") << latin("-tls1_1") << false;
    QTest::newRow("1.2") << latin("-tls1_2") << true;
    QTest::newRow("1.3") << latin("-tls1_3") << true;
}

void TestRelayTls::speaksNoOldTls()
{
    QFETCH(QString, version);
    QFETCH(bool, spoken);
    QVERIFY2(startRelay(), m_relay->log().constData());
    const QByteArray said = sClient({version, latin("-cipher"), latin("ALL:@SECLEVEL=0")});
    if (spoken)
        QVERIFY2(said.contains("Verify return code: 0 (ok)"), said.constData());
    else
        QVERIFY2(said.contains("alert protocol version"), said.constData());
}

void TestRelayTls::renegotiatesNothing()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    const QByteArray said = sClient({latin("-tls1_2")}, "R\n");
    QVERIFY2(said.contains("RENEGOTIATING"), said.constData());
    QVERIFY2(said.contains("no renegotiation"), said.constData());
}

void TestRelayTls::waitsForNoHandshakeForLong()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    QTcpSocket silent, half;
    for (QTcpSocket* socket : {&silent, &half}) {
        socket->connectToHost(m_relay->url().host(), quint16(m_relay->url().port()));
        QVERIFY(waitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
    }
    half.write(QByteArray("\x16\x03\x01\x02\x00", 5)); // of a ClientHello
    const int patience = Listener::HeadTimeout + Patience;
    QVERIFY(waitFor([&] { return silent.state() == QAbstractSocket::UnconnectedState; }, patience));
    QVERIFY(waitFor([&] { return half.state() == QAbstractSocket::UnconnectedState; }, patience));
}

void TestRelayTls::readsItsCertificateAgain()
{
    QVERIFY2(startRelay(), m_relay->log().constData());
    const QSslCertificate first = QSslCertificate::fromPath(path("first.crt")).constFirst();
    const QSslCertificate second = QSslCertificate::fromPath(path("second.crt")).constFirst();
    QCOMPARE(certificateNow(), first);
    QUrl url = m_relay->webSocketUrl(latin("a"));
    url.setScheme(latin("wss"));
    QWebSocket old;
    old.setSslConfiguration(trust());
    int pongs = 0;
    connect(&old, &QWebSocket::pong, &old, [&] { ++pongs; });
    old.open(url);
    QVERIFY(waitFor([&] { return old.isValid(); }));

    QVERIFY(install("second"));
    QCOMPARE(certificateNow(), first); // until it is told
    ::kill(pid_t(m_relay->processId()), SIGHUP);
    QVERIFY(waitFor([&] { return certificateNow() == second; }));
    old.ping();
    QVERIFY(waitFor([&] { return pongs == 1; }));

    // A bad one changes nothing, and is told.
    QVERIFY(writeFile(path("in-use.key"), contentOf(path("first.key"))));
    ::kill(pid_t(m_relay->processId()), SIGHUP);
    QVERIFY(waitFor([&] { return m_relay->log().contains("is not that of the certificate"); }));
    QVERIFY(!m_relay->log().contains("PRIVATE KEY"));
    QCOMPARE(certificateNow(), second);
    old.ping();
    QVERIFY(waitFor([&] { return pongs == 2; }));
    QVERIFY(old.isValid());
}

void TestRelayTls::endsWithItsTerminal()
{
    RelayProcess relay(latin(BYTECROWDS_BIN "/bytecrowds-relay"), {latin("--redis"), m_redis.url()});
    QVERIFY2(relay.start(), relay.log().constData());
    ::kill(pid_t(relay.processId()), SIGHUP);
    QVERIFY(waitFor([&] { return !relay.isRunning(); }));
    QCOMPARE(relay.stop(), 0);
}

QTEST_GUILESS_MAIN(TestRelayTls)
#include "tst_tls.moc"
