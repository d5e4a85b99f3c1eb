#include "sync/crdt/encoding.h"
#include "sync/crdt/update.h"
#include "tests/crdt/replica.h"

#include <QTest>

using namespace bytecrowds::crdt;

namespace {

/// Bytes of a varuint, as hex.
QByteArray varUint(std::uint64_t value)
{
    Encoder encoder;
    encoder.writeVarUint(value);
    return toQt(encoder.bytes()).toHex();
}

QByteArray stateOf(const Doc& doc)
{
    return toQt(doc.encodeStateAsUpdate()).toHex();
}

} // namespace

/// The bytes of updates. Expected ones were made with yjs 13.6.33.
class TestUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContent_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char* name, const char* hex) { QTest::newRow(name) << QByteArray(hex); };
        row("string", "010101000401017406c3a9f09f988000");
        row("deleted", "010301000401017401618101000184010101630101010101");
        row("json", "01010100020101610409756e646566696e6564046e756c6c0f7b2262223a5b312e352c2278225d7d0622c3a95c222200");
        row("binary", "01010100030101610200ff00");
        row("embed", "01010100050101740d7b22696d616765223a2278227d00");
        row("format", "010301000601017404626f6c640474727565840100016186010104626f6c64046e756c6c00");
        row("any", "0101010008010161077e7e7d017d417c3f0000007701737601016b75017800");
        row("array type", "01010100070101610000");
        row("map type", "010201002701016d016b01280001000178017a000000000000000100");
        row("text type", "010201002701016d016b0204000100017800");
        row("xml element", "0101010007010178030364697600");
        row("xml fragment", "01010100070101610400");
        row("xml hook", "01010100070101780504686f6f6b00");
        row("xml text", "01020100070101780604000100017800");
        row("subdocument", "010101002901016d01640167760302676379086175746f4c6f616478046d657461760101617d0100");
        row("collected", "01020100010101610100030101010004");
        row("map", "010201002101016d016b022801016d016a017d030101010002");
    }
    /// Integrated, kept and written back, and as values too.
    void everyContent()
    {
        QFETCH(QByteArray, hex);
        Doc doc(optionsFor(9));
        const auto error = doc.applyUpdate(fromHex(hex.constData()));
        QVERIFY2(!error, error ? error->sentence.c_str() : "");
        QCOMPARE(doc.check(), std::string());
        QVERIFY(!doc.hasPending());
        QCOMPARE(stateOf(doc), hex);
        const Bytes same = fromHex(hex.constData());
        const Bytes v2 = std::get<Bytes>(convertUpdate(same, UpdateFormat::V1, UpdateFormat::V2));
        QCOMPARE(toQt(std::get<Bytes>(convertUpdate(v2, UpdateFormat::V2, UpdateFormat::V1))).toHex(), hex);

        // Whatever is cut off its end, it is refused or was not needed.
        const Bytes bytes = fromHex(hex.constData());
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            Doc fresh(optionsFor(9));
            QVERIFY(fresh.applyUpdate(ByteView(bytes).first(length)));
            QCOMPARE(stateOf(fresh), QByteArray("0000"));
        }
    }

    void foreignSpellings_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("JSON with spaces") << QByteArray("010101000501017406"
                                                        "5b20312e305d"
                                                        "00")
                                          << QByteArray("0101010005010174035b315d00");
        QTest::newRow("subdocument options that Yjs drops") << QByteArray("010101002901016d01640167760202676378"
                                                                          "01787d0100")
                                                            << QByteArray("010101002901016d01640167760000");
        QTest::newRow("a string of no length") << QByteArray("0102010004010174000401017401"
                                                             "6100")
                                               << QByteArray("0101010004010174016100");
        QTest::newRow("only a string of no length") << QByteArray("01010100040101740000") << QByteArray("0000");
        QTest::newRow("a collected struct of no length") << QByteArray("010201000000"
                                                                       "0401017401"
                                                                       "6100")
                                                         << QByteArray("0101010004010174016100");
        QTest::newRow("a client twice: the last counts")
            << QByteArray("0201010004010174016101010004010174016200") << QByteArray("0101010004010174016200");
        QTest::newRow("padded numbers") << QByteArray("8100"
                                                      "8100"
                                                      "018000"
                                                      "0401017401"
                                                      "6100")
                                        << QByteArray("0101010004010174016100");
        QTest::newRow("bytes behind the end") << QByteArray("0101010004010174016100"
                                                            "ffff")
                                              << QByteArray("0101010004010174016100");
        QTest::newRow("an empty deleted range") << QByteArray("01010100040101740161"
                                                              "0101010000")
                                                << QByteArray("0101010004010174016100");
        QTest::newRow("an origin that is the right origin") << QByteArray("010201000401017402"
                                                                          "6162"
                                                                          "c40101010101"
                                                                          "7800")
                                                            << QByteArray("0103010004010174016184010001"
                                                                          "62"
                                                                          "c40101010101"
                                                                          "7800");
    }
    void foreignSpellings()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, state);
        Doc doc(optionsFor(9));
        const auto error = doc.applyUpdate(fromHex(hex.constData()));
        QVERIFY2(!error, error ? error->sentence.c_str() : "");
        QCOMPARE(stateOf(doc), state);
        QCOMPARE(doc.check(), std::string());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char* name, const QByteArray& hex) { QTest::newRow(name) << hex; };
        row("nothing", "");
        row("no delete set", "00");
        row("more clients than bytes", "ffffffff0f00");
        row("more structs than bytes", "01ffffffff0f010000");
        row("no such content", "0101010"
                               "0"
                               "0b0101740000");
        row("content number 31", "01010100"
                                 "1f010174000000");
        row("no such type", "0101010007010174"
                            "0700");
        row("bad UTF-8", "010101000401017401"
                         "ff00");
        row("a surrogate", "010101000401017403"
                           "eda08000");
        row("bad root name", "0101010004010"
                             "1ff016100");
        row("bad key", "01010100240101740"
                       "1ff016100");
        row("bad JSON", "010101000501017401"
                        "7b00");
        row("bad JSON among others", "01010100020101740"
                                     "2"
                                     "0131"
                                     "0178"
                                     "00");
        row("no such any", "01010100080101740"
                           "1"
                           "1000");
        row("a subdocument without options", "01010100090101740"
                                             "1677e00");
        row("origin in itself", "0101010084"
                                "0100"
                                "016100");
        row("origin in a later one of its client", "0101010084"
                                                   "0105"
                                                   "016100");
        row("right origin in itself", "0101010044"
                                      "0100"
                                      "016100");
        row("parent in itself", "0101010004"
                                "000100"
                                "016100");
        row("a clock beyond the last", "010101" + varUint(MaxVarUint) + "00" + varUint(1) + "00");
        row("a length beyond the last clock", "01010101"
                                              "00" +
                                                  varUint(MaxVarUint) + "00");
        row("a number beyond the last", "0101018080808080808010"
                                        "000100");
        row("a deleted range beyond the last clock", "000101"
                                                     "01" +
                                                         varUint(MaxVarUint) + "01");
        row("more deleted ranges than bytes", "000101ffffffff0f0001");
        row("an any too deep", "0101010008010174"
                               "01" +
                                   QByteArray("7501").repeated(MaxNesting + 1) + "7e00");
        row("a JSON too deep", "0101010005010174" + varUint(std::uint64_t(MaxNesting + 2) * 2) +
                                   QByteArray("5b").repeated(MaxNesting + 2) +
                                   QByteArray("5d").repeated(MaxNesting + 2) + "00");
        row("good structs, a bad one behind them", "01020100"
                                                   "0401017401"
                                                   "61"
                                                   "1f010174000000");
        row("good structs, bad deletes", "01010100"
                                         "0401017401"
                                         "61"
                                         "0101ff");
    }
    /// Refused with a sentence, and nothing is changed.
    void refused()
    {
        QFETCH(QByteArray, hex);
        Doc doc(optionsFor(9));
        doc.text("t").insert(Utf16(0), "before");
        QVERIFY(!doc.applyUpdate(fromHex("01018888010184888801000161"
                                         "00"))); // something that waits
        int updates = 0;
        const Subscription subscription = doc.onUpdate([&](ByteView, const Transaction&) { ++updates; });
        const QByteArray state = stateOf(doc);
        const auto error = doc.applyUpdate(fromHex(hex.constData()));
        QVERIFY(error);
        QVERIFY(error->sentence.ends_with('.'));
        QCOMPARE(stateOf(doc), state);
        QCOMPARE(updates, 0);
        QCOMPARE(doc.check(), std::string());
    }

    void limits()
    {
        const auto accepts = [](const QByteArray& hex) {
            return !Doc(optionsFor(9)).applyUpdate(fromHex(hex.constData()));
        };
        QVERIFY(accepts("010101"
                        "00"
                        "00" +
                        varUint(MaxVarUint) + "00"));
        QVERIFY(accepts("000101"
                        "01"
                        "00" +
                        varUint(MaxVarUint)));
        QVERIFY(accepts("0101010008010174"
                        "01" +
                        QByteArray("7501").repeated(MaxNesting) + "7e00"));
        QVERIFY(accepts("0101010005010174" + varUint(std::uint64_t(MaxNesting) * 2) +
                        QByteArray("5b").repeated(MaxNesting) + QByteArray("5d").repeated(MaxNesting) + "00"));
    }

    /// A parent that is no type, or is collected: what lies in it is collected too, as Yjs does.
    void parentIsNoType()
    {
        Doc doc(optionsFor(9));
        QVERIFY(!doc.applyUpdate(fromHex("01010100040101740161"
                                         "00")));
        QVERIFY(!doc.applyUpdate(fromHex("0101020004000100016200")));
        QCOMPARE(stateOf(doc), QByteArray("0201020000"
                                          "01"
                                          "010100"
                                          "0401017401"
                                          "61"
                                          "01020100"
                                          "01"));
        QCOMPARE(doc.check(), std::string());
    }

    /// Types that lie deeper in one another than any stack.
    void bottomlessTypes()
    {
        constexpr int depth = 100000;
        Encoder encoder;
        encoder.writeVarUint(1);
        encoder.writeVarUint(depth);
        encoder.writeVarUint(1);
        encoder.writeVarUint(0);
        for (std::uint64_t i = 0; i < depth; ++i) {
            encoder.writeUint8(7);
            encoder.writeVarUint(i == 0);
            if (i == 0) {
                encoder.writeVarString("a");
            } else {
                encoder.writeVarUint(1);
                encoder.writeVarUint(i - 1);
            }
            encoder.writeVarUint(0);
        }
        encoder.writeVarUint(0);
        Doc doc(optionsFor(9));
        QVERIFY(!doc.applyUpdate(encoder.bytes()));
        QVERIFY(!doc.applyUpdate(fromHex("000101010001")));
        QCOMPARE(doc.check(), std::string());
        QCOMPARE(stateOf(doc), "010201000101016101"
                               "00" +
                                   varUint(depth - 1) + "01010100" + varUint(depth));
    }

    /// A state is cut where the other replica's begins, within a run too.
    void differences()
    {
        Doc doc(optionsFor(1));
        doc.text("t").insert(Utf16(0), "a😀bc");
        const auto from = [&doc](Clock clock) {
            StateVector known;
            known.set(1, clock);
            return toQt(doc.encodeStateAsUpdate(known)).toHex();
        };
        QCOMPARE(from(0), QByteArray("0101010004010174"
                                     "07"
                                     "61f09f98806263"
                                     "00"));
        QCOMPARE(from(1), QByteArray("010101018401000"
                                     "6"
                                     "f09f98806263"
                                     "00"));
        QCOMPARE(from(2), QByteArray("0101010284010105"
                                     "efbfbd6263"
                                     "00")); // half a pair can't be written
        QCOMPARE(from(4), QByteArray("01010104840103016300"));
        QCOMPARE(from(5), QByteArray("0000"));
        QCOMPARE(from(99), QByteArray("0000"));
    }

    void merged()
    {
        const char* updates[] = {"0101010004010174016100", "01010101840100016200", "01010102840101016300",
                                 "01010103840102016400", "01010104840103016500"};
        const Bytes some[] = {fromHex(updates[4]), fromHex(updates[0]), fromHex(updates[2])};
        const ByteView views[] = {some[0], some[1], some[2]};
        QCOMPARE(toQt(std::get<Bytes>(mergeUpdates(views))).toHex(),
                 QByteArray("010501000401017401610a0184010101630a01840103016500"));
        // Skips may stand anywhere; what is behind them waits.
        Doc doc(optionsFor(9));
        QVERIFY(!doc.applyUpdate(fromHex("010501000401017401610a0184010101630a01840103016500")));
        QCOMPARE(doc.text("t").toString(), std::string("a"));
        QVERIFY(doc.hasPending());
        QCOMPARE(stateOf(doc), QByteArray("010501000401017401610a0184010101630a01840103016500"));
        for (const char* update : updates)
            QVERIFY(!doc.applyUpdate(fromHex(update)));
        QCOMPARE(doc.text("t").toString(), std::string("abcde"));
        QVERIFY(!doc.hasPending());
        QCOMPARE(stateOf(doc), QByteArray("01010100040101740561626364"
                                          "6500"));
    }

    void runsAreJoinedAndCut()
    {
        Doc doc(optionsFor(1));
        Text& text = doc.text("t");
        for (const char* letter : {"a", "b", "c"})
            text.insert(text.utf16Length(), letter);
        QCOMPARE(stateOf(doc), QByteArray("0101010004010174"
                                          "03"
                                          "61626300"));
        text.insert(Utf16(1), "x");
        QCOMPARE(stateOf(doc), QByteArray("01030100"
                                          "0401017401"
                                          "61"
                                          "840100"
                                          "026263"
                                          "c401000101"
                                          "0178"
                                          "00"));
    }
};

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
