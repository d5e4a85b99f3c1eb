#include "sync/protocol/crowdschema.h"
#include "sync/session/crowdlink.h"

#include <QSet>
#include <QTest>

using bytecrowds::session::CrowdLink;

class CrowdLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("web");
        QTest::addColumn<QString>("webSocket");
        const auto row = [](const char* text, const char* web, const char* webSocket) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(web) << QString::fromUtf8(webSocket);
        };
        row("https://relay.example/abc", "https://relay.example/abc", "wss://relay.example/ws/abc");
        row("http://relay.example/abc", "http://relay.example/abc", "ws://relay.example/ws/abc");
        row("http://127.0.0.1:7070/abc", "http://127.0.0.1:7070/abc", "ws://127.0.0.1:7070/ws/abc");
        row("http://[::1]:7070/abc", "http://[::1]:7070/abc", "ws://[::1]:7070/ws/abc");
        row("https://relay.example:8443/base/folder/abc", "https://relay.example:8443/base/folder/abc",
            "wss://relay.example:8443/base/folder/ws/abc");
        row("bytecrowds://relay.example/abc", "https://relay.example/abc", "wss://relay.example/ws/abc");
        row("bytecrowds://relay.example:8443/abc", "https://relay.example:8443/abc", "wss://relay.example:8443/ws/abc");
        row("bytecrowds://localhost:7070/abc", "http://localhost:7070/abc", "ws://localhost:7070/ws/abc");
        row("bytecrowds://127.0.0.1:7070/abc", "http://127.0.0.1:7070/abc", "ws://127.0.0.1:7070/ws/abc");
        row("bytecrowds://[::1]:7070/abc", "http://[::1]:7070/abc", "ws://[::1]:7070/ws/abc");
        row("BYTECROWDS://Relay.Example/AbC", "https://relay.example/AbC", "wss://relay.example/ws/AbC");
        row("  https://relay.example/abc\n", "https://relay.example/abc", "wss://relay.example/ws/abc");
        row("https://relay.example/abc/", "https://relay.example/abc", "wss://relay.example/ws/abc");
        row("https://relay.example/abc?x=1#line-7", "https://relay.example/abc", "wss://relay.example/ws/abc");
        row("https://name:word@relay.example/abc", "https://relay.example/abc", "wss://relay.example/ws/abc");
        row("https://bücher.example/abc", "https://bücher.example/abc", "wss://bücher.example/ws/abc");
    }

    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, web);
        QFETCH(QString, webSocket);
        QString why;
        const auto link = CrowdLink::parse(text, &why);
        QVERIFY2(link, qPrintable(why));
        QCOMPARE(link->webUrl(), QUrl(web));
        QCOMPARE(link->webSocketUrl(), QUrl(webSocket));
        QCOMPARE(CrowdLink::parse(link->webUrl().toString()), link);
        QVERIFY(why.isEmpty());
    }

    void garbage_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("blanks", QStringLiteral("  \t\n"));
        row("a word", QStringLiteral("hello"));
        row("a path", QStringLiteral("/home/me/main.cpp"));
        row("a file", QStringLiteral("file:///home/me/main.cpp"));
        row("mail", QStringLiteral("mailto:me@relay.example"));
        row("script", QStringLiteral("javascript:alert(1)"));
        row("WebSocket", QStringLiteral("ws://relay.example/ws/abc"));
        row("no relay", QStringLiteral("https:///abc"));
        row("no crowd", QStringLiteral("https://relay.example"));
        row("no crowd but a slash", QStringLiteral("https://relay.example/"));
        row("bad crowd", QStringLiteral("https://relay.example/a.b"));
        row("reserved crowd", QStringLiteral("https://relay.example/api"));
        row("escaped crowd", QStringLiteral("https://relay.example/a%20b"));
        row("crowd too long", QStringLiteral("https://relay.example/") + QString(65, QLatin1Char('a')));
        row("bad port", QStringLiteral("https://relay.example:99999/abc"));
        row("blank inside", QStringLiteral("https://relay .example/abc"));
        row("text too long",
            QStringLiteral("https://relay.example/") + QString(100000, QLatin1Char('/')) + QStringLiteral("abc"));
        row("binary", QString(QChar(0)) + QChar(0xD800) + QChar(0xFFFF));
    }

    void garbage()
    {
        QFETCH(QString, text);
        QString why;
        QVERIFY(!CrowdLink::parse(text, &why));
        QVERIFY(why.endsWith(QLatin1Char('.')));
        QVERIFY(!CrowdLink::parse(text)); // nobody asks why
    }

    void isLocal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("local");
        QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:7070/abc") << true;
        QTest::newRow("127.8.8.8") << QStringLiteral("http://127.8.8.8/abc") << true;
        QTest::newRow("::1") << QStringLiteral("http://[::1]/abc") << true;
        QTest::newRow("localhost") << QStringLiteral("http://localhost/abc") << true;
        QTest::newRow("sub.localhost") << QStringLiteral("http://sub.localhost/abc") << true;
        QTest::newRow("a neighbour") << QStringLiteral("http://192.168.0.7/abc") << false;
        QTest::newRow("the world") << QStringLiteral("https://relay.example/abc") << false;
        QTest::newRow("looks local") << QStringLiteral("https://localhost.example/abc") << false;
    }

    void isLocal()
    {
        QFETCH(QString, text);
        QFETCH(bool, local);
        const auto link = CrowdLink::parse(text);
        QVERIFY(link);
        QCOMPARE(link->isLocal(), local);
    }

    void fresh()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const CrowdLink link = CrowdLink::fresh(QUrl(QStringLiteral("http://127.0.0.1:7070/")));
            QVERIFY(bytecrowds::protocol::isCrowdId(link.id.toStdString()));
            QCOMPARE(link.id.size(), 22); // 128 bits in base64
            QCOMPARE(CrowdLink::parse(link.webUrl().toString()), link);
            seen.insert(link.id);
        }
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_APPLESS_MAIN(CrowdLinkTest)
#include "tst_crowdlink.moc"
