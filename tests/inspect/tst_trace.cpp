#include "app/inspect/traceplayer.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::inspect;
using crdt::DecodeError;

namespace {

Trace traceOf(const char* json)
{
    auto parsed = parseTrace(json);
    const auto* trace = std::get_if<Trace>(&parsed);
    return trace ? *trace : Trace();
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Positions count code points, whatever UTF-16 makes of them.
    void alone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::string>("text");
        QTest::newRow("latin") << QByteArray(
                                      R"({"endContent": "", "txns": [{"patches": [[0, 0, "abc"], [1, 1, "x"]]}]})")
                               << std::string("axc");
        QTest::newRow("at the start")
            << QByteArray(R"({"startContent": "ab", "endContent": "", "txns": [{"patches": [[1, 0, "x"]]}]})")
            << std::string("axb");
        QTest::newRow("pairs")
            << QByteArray(R"({"endContent": "", "txns": [{"patches": [[0, 0, "a😀b"]]}, {"patches": [[2, 1, "c"]]}]})")
            << std::string("a😀c");
        QTest::newRow("nothing") << QByteArray(R"({"endContent": "", "txns": []})") << std::string();
    }
    void alone()
    {
        QFETCH(QByteArray, json);
        QFETCH(std::string, text);
        const Trace trace = traceOf(json.constData());
        const auto doc = traceDoc();
        QVERIFY(!typeAlone(trace, *doc));
        QCOMPARE(doc->text(TraceRoot).toString(), text);
    }

    /// A transaction is typed on what its agent knew, not on what was there.
    void together()
    {
        const Trace trace = traceOf(R"({"kind": "concurrent", "numAgents": 2, "endContent": "", "txns": [
            {"parents": [], "agent": 0, "patches": [[0, 0, "ab"]]},
            {"parents": [0], "agent": 0, "patches": [[1, 0, "x"]]},
            {"parents": [0], "agent": 1, "patches": [[1, 1, ""], [1, 0, "y"]]},
            {"parents": [1, 2], "agent": 1, "patches": [[0, 0, "z"]]}]})");
        const TypedTogether typed = typeTogether(trace);
        QVERIFY(!typed.error);
        QCOMPARE(typed.docs.size(), std::size_t(2));
        QCOMPARE(typed.docs[0]->text(TraceRoot).toString(), std::string("axb"));
        QCOMPARE(typed.docs[1]->text(TraceRoot).toString(), std::string("zaxy"));
    }

    void beyondText()
    {
        for (const char* patch :
             {"[1, 0, \"x\"]", "[0, 1, \"x\"]", "[18446744073709551615, 1, \"x\"]", "[1, 0, \"\xF0\x9F\x98\x80\"]"}) {
            const std::string json = R"({"endContent": "", "txns": [{"patches": [)" + std::string(patch) + "]}]}";
            const auto doc = traceDoc();
            QVERIFY2(typeAlone(traceOf(json.c_str()), *doc), patch);
            QVERIFY2(doc->text(TraceRoot).toString().empty(), patch);
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no transactions") << QByteArray(R"({"endContent": ""})");
        QTest::newRow("no end") << QByteArray(R"({"txns": []})");
        QTest::newRow("no patches") << QByteArray(R"({"endContent": "", "txns": [{}]})");
        QTest::newRow("short patch") << QByteArray(R"({"endContent": "", "txns": [{"patches": [[1, 2]]}]})");
        QTest::newRow("negative") << QByteArray(R"({"endContent": "", "txns": [{"patches": [[-1, 0, "x"]]}]})");
        QTest::newRow("no text") << QByteArray(R"({"endContent": "", "txns": [{"patches": [[0, 0, 0]]}]})");
        QTest::newRow("no agents") << QByteArray(R"({"kind": "concurrent", "endContent": "", "txns": []})");
        QTest::newRow("unknown agent") << QByteArray(
            R"({"kind": "concurrent", "numAgents": 1, "endContent": "", "txns": [{"parents": [], "agent": 1, "patches": []}]})");
        QTest::newRow("its own parent") << QByteArray(
            R"({"kind": "concurrent", "numAgents": 1, "endContent": "", "txns": [{"parents": [0], "agent": 0, "patches": []}]})");
        QTest::newRow("too many agents") << QByteArray(
            R"({"kind": "concurrent", "numAgents": 4000000000, "endContent": "", "txns": []})");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseTrace({json.constData(), std::size_t(json.size())});
        QVERIFY(std::holds_alternative<DecodeError>(parsed));
        QVERIFY(!std::get<DecodeError>(parsed).sentence.empty());
    }

    void updateLog()
    {
        const crdt::Bytes log = crdt::fromHex("020000000000"
                                              "00000000"
                                              "01000000FF");
        const auto parsed = parseUpdateLog(log);
        const auto& updates = std::get<std::vector<crdt::ByteView>>(parsed);
        QCOMPARE(updates.size(), std::size_t(3));
        QCOMPARE(updates[0].size(), std::size_t(2));
        QCOMPARE(updates[2][0], std::uint8_t(0xFF));
        for (std::size_t cut : {log.size() - 1, log.size() - 2, log.size() - 4}) {
            const auto broken = parseUpdateLog(crdt::ByteView(log).first(cut));
            QVERIFY(std::holds_alternative<DecodeError>(broken));
        }
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
