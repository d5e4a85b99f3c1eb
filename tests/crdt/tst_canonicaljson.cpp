#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/encoding.h"
#include "sync/crdt/utf8.h"

#include <QTest>

using namespace bytecrowds::crdt;

/// What JSON.stringify makes of what JSON.parse read. Expected texts are those of Node.js.
class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical"); // empty: refused
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
        };
        row(" {\"b\" : 1 , \"a\":[ ], \"2\":{}, \"1\":null} ", "{\"1\":null,\"2\":{},\"b\":1,\"a\":[]}");
        row("1.0", "1");
        row("-0", "0");
        row("1e21", "1e+21");
        row("123456789012345680000", "123456789012345680000");
        row("0.000001", "0.000001");
        row("0.0000001", "1e-7");
        row("-1.5e-300", "-1.5e-300");
        row("5e-324", "5e-324");
        row("0.1", "0.1");
        row("100", "100");
        row("12.5e1", "125");
        row("1e400", "null");
        row("-1e400", "null");
        row("1e-400", "0");
        row("1e99999999999999999999", "null");
        row("1e-99999999999999999999", "0");
        row("\"\\u00e9\\/\\ud83d\\ude00\"", "\"é/😀\"");
        row("\"\\ud83d\"", "\"\\ud83d\"");
        row("\"\\ude00\\ud83d\\ud83d\\ude00\"", "\"\\ude00\\ud83d😀\"");
        row("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\\"", "\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\\"");
        row("\"\\ud7ff\xED\x9F\xBF\"", "\"\xED\x9F\xBF\xED\x9F\xBF\"");
        row("true", "true");
        row("{\"a\":1,\"a\":2}", "{\"a\":2}");
        for (const char* refused :
             {"",        " ",          "undefined", "01",      "1.",        ".5",       "+1",   "1e",
              "-",       "tru",        "\"",        "\"\\x\"", "\"\\u12\"", "\"a\nb\"", "[1,]", "[1",
              "{\"a\"}", "{\"a\":1,}", "{a:1}",     "1 2",     "nullx",     "[",        "{",
              "[\"\\u00",  "[\"\\ud83d\\ude0"})
            row(refused, "");
    }
    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto result = canonicalJson(text.toStdString());
        QCOMPARE(result.has_value(), !canonical.isEmpty());
        QCOMPARE(result.value_or(std::string()), canonical.toStdString());
        QCOMPARE(parseJson(text.toStdString()).has_value(), !canonical.isEmpty());
        if (result)
            QCOMPARE(canonicalJson(*result).value_or(std::string()), *result);
    }
    void nesting()
    {
        const auto nest = [](int depth) {
            return std::string(std::size_t(depth), '[') + std::string(std::size_t(depth), ']');
        };
        QVERIFY(canonicalJson(nest(MaxNesting)));
        QVERIFY(!canonicalJson(nest(MaxNesting + 2)));
        QVERIFY(!canonicalJson(std::string(1000000, '[')));
    }
    void halves() { QCOMPARE(*parseJson("\"\\ud83d\"")->asString(), std::string(Replacement)); }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
