#include "sync/protocol/crowdschema.h"

#include <QTest>

using namespace bytecrowds;

class CrowdSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crowdId_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char* name, const QByteArray& id, bool valid) { QTest::newRow(name) << id << valid; };
        row("one letter", "a", true);
        row("one digit", "7", true);
        row("mixed", "My_Crowd-42", true);
        row("ends with a dash", "a-", true);
        row("128 random bits", "q83vEjRWeJCrze8SNFZ4kA", true);
        row("longest", QByteArray(64, 'x'), true);
        row("too long", QByteArray(65, 'x'), false);
        row("empty", "", false);
        row("begins with a dash", "-a", false);
        row("begins with an underscore", "_a", false);
        row("dot", "favicon.ico", false);
        row("dots", "..", false);
        row("slash", "a/b", false);
        row("space", "a b", false);
        row("percent", "a%20b", false);
        row("umlaut", "\xc3\xa4", false);
        row("line end", "a\n", false);
        row("zero byte", QByteArray("a\0b", 3), false);
        row("braces", "{a}", false);
        for (const char* word : {"about", "account", "admin", "api", "assets", "auth", "healthz", "login", "logout",
                                 "metrics", "new", "raw", "readyz", "robots", "static", "ws"})
            row(word, word, false);
        row("reserved in capitals", "API", false);
        row("begins as a reserved word", "apiary", true);
        row("part of a reserved word", "ap", true);
    }

    void crowdId()
    {
        QFETCH(QByteArray, id);
        QFETCH(bool, valid);
        QCOMPARE(protocol::isCrowdId(std::string_view(id.constData(), std::size_t(id.size()))), valid);
    }

    void randomCrowdId_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("random");
        const auto row = [](const QByteArray& id, bool random) { QTest::newRow(id.constData()) << id << random; };
        row("q83vEjRWeJCrze8SNFZ4kA", true);
        row("AAAAAAAAAAAAAAAAAAAAAA", true);
        row("9__________---________w", false); // one too many
        row("9_________-_---_____ww", true);
        row("q83vEjRWeJCrze8SNFZ4kB", false); // 129 bits
        row("-83vEjRWeJCrze8SNFZ4kA", false);
        row("q83vEjRWeJCrze8SNFZ4A", false);
        row("my-crowd", false);
        row("", false);
    }

    void randomCrowdId()
    {
        QFETCH(QByteArray, id);
        QFETCH(bool, random);
        QCOMPARE(protocol::isRandomCrowdId(std::string_view(id.constData(), std::size_t(id.size()))), random);
    }
};

QTEST_APPLESS_MAIN(CrowdSchemaTest)
#include "tst_crowdschema.moc"
