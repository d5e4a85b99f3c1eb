#include "sync/crdt/encoding.h"
#include "sync/crdt/statevector.h"
#include "sync/crdt/utf8.h"
#include "tests/crdt/replica.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace bytecrowds::crdt;

Q_DECLARE_METATYPE(bytecrowds::crdt::Value)

namespace {

/// A value in `depth` arrays, as bytes.
Bytes nested(int depth)
{
    Bytes bytes;
    for (int i = 0; i < depth; ++i)
        bytes.insert(bytes.end(), {117, 1});
    bytes.push_back(126);
    return bytes;
}

} // namespace

/// lib0's encoding. Expected bytes are those that lib0 0.2.120 writes.
class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void varUint_data()
    {
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("0") << quint64(0) << QByteArray("00");
        QTest::newRow("127") << quint64(127) << QByteArray("7f");
        QTest::newRow("128") << quint64(128) << QByteArray("8001");
        QTest::newRow("16383") << quint64(16383) << QByteArray("ff7f");
        QTest::newRow("16384") << quint64(16384) << QByteArray("808001");
        QTest::newRow("2^32") << (quint64(1) << 32) << QByteArray("8080808010");
        QTest::newRow("greatest") << quint64(MaxVarUint) << QByteArray("ffffffffffffff0f");
    }
    void varUint()
    {
        QFETCH(quint64, value);
        QFETCH(QByteArray, hex);
        Encoder encoder;
        encoder.writeVarUint(value);
        QCOMPARE(toQt(encoder.bytes()).toHex(), hex);
        Decoder decoder(encoder.bytes());
        QCOMPARE(quint64(decoder.readVarUint()), value);
        QVERIFY(decoder.atEnd() && !decoder.failed());
    }

    void varUintRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("cut short") << QByteArray("80");
        QTest::newRow("greatest and one") << QByteArray("8080808080808010");
        QTest::newRow("a tenth byte") << QByteArray("80808080808080808001");
        QTest::newRow("never ends") << QByteArray("80").repeated(64);
    }
    void varUintRefused()
    {
        QFETCH(QByteArray, hex);
        const Bytes bytes = fromHex(hex.constData());
        Decoder decoder(bytes);
        QCOMPARE(decoder.readVarUint(), 0u);
        QVERIFY(decoder.failed() && decoder.atEnd());
    }

    void varUintPadded()
    {
        const Bytes bytes = fromHex("8580808080808080808000");
        Decoder decoder(bytes);
        QCOMPARE(decoder.readVarUint(), 5u);
        QVERIFY(decoder.atEnd() && !decoder.failed());
    }

    void varInt_data()
    {
        QTest::addColumn<bool>("negative");
        QTest::addColumn<quint64>("magnitude");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("0") << false << quint64(0) << QByteArray("00");
        QTest::newRow("-0") << true << quint64(0) << QByteArray("40");
        QTest::newRow("63") << false << quint64(63) << QByteArray("3f");
        QTest::newRow("-64") << true << quint64(64) << QByteArray("c001");
        QTest::newRow("greatest") << false << quint64(MaxVarUint) << QByteArray("bfffffffffffff1f");
        QTest::newRow("least") << true << quint64(MaxVarUint) << QByteArray("ffffffffffffff1f");
    }
    void varInt()
    {
        QFETCH(bool, negative);
        QFETCH(quint64, magnitude);
        QFETCH(QByteArray, hex);
        Encoder encoder;
        encoder.writeVarInt(negative, magnitude);
        QCOMPARE(toQt(encoder.bytes()).toHex(), hex);
        Decoder decoder(encoder.bytes());
        const Decoder::VarInt read = decoder.readVarInt();
        QCOMPARE(read.negative, negative);
        QCOMPARE(quint64(read.magnitude), magnitude);
        QVERIFY(decoder.atEnd() && !decoder.failed());
    }
    void varIntRefused()
    {
        const Bytes bytes = fromHex("8080808080808020");
        Decoder decoder(bytes);
        decoder.readVarInt();
        QVERIFY(decoder.failed());
    }

    void string_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<bool>("valid");
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx") << true;
        QTest::newRow("zero") << QByteArray("a\0b", 3) << true;
        QTest::newRow("all lengths") << QByteArray("a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80") << true;
        QTest::newRow("greatest") << QByteArray("\xF4\x8F\xBF\xBF") << true;
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("before surrogates") << QByteArray("\xED\x9F\xBF") << true;
        QTest::newRow("overlong 2") << QByteArray("\xC1\xBF") << false;
        QTest::newRow("overlong 3") << QByteArray("\xE0\x9F\xBF") << false;
        QTest::newRow("overlong 4") << QByteArray("\xF0\x8F\xBF\xBF") << false;
        QTest::newRow("cut short") << QByteArray("abcdefgh\xE4\xBD") << false;
        QTest::newRow("stray continuation") << QByteArray("abcdefgh\x80") << false;
        QTest::newRow("FF") << QByteArray("\xFF") << false;
    }
    void string()
    {
        QFETCH(QByteArray, utf8);
        QFETCH(bool, valid);
        Encoder encoder;
        encoder.writeVarUint8Array(fromQt(utf8));
        Decoder decoder(encoder.bytes());
        const std::string_view read = decoder.readVarString();
        QCOMPARE(decoder.failed(), !valid);
        QCOMPARE(read, valid ? std::string_view(utf8.constData(), std::size_t(utf8.size())) : std::string_view());
        const std::string repaired = repairUtf8(std::string_view(utf8.constData(), std::size_t(utf8.size())));
        QVERIFY(isValidUtf8(repaired));
        QCOMPARE(repaired == utf8.toStdString(), valid);
    }

    void any_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("undefined") << Value() << QByteArray("7f");
        QTest::newRow("null") << Value(Value::Null()) << QByteArray("7e");
        QTest::newRow("0") << Value(0) << QByteArray("7d00");
        QTest::newRow("-0") << Value(-0.0) << QByteArray("7d40");
        QTest::newRow("2^31 - 1") << Value(2147483647) << QByteArray("7dbfffffff0f");
        QTest::newRow("-(2^31 - 1)") << Value(-2147483647) << QByteArray("7dffffffff0f");
        QTest::newRow("2^31") << Value(2147483648.0) << QByteArray("7c4f000000");
        QTest::newRow("2^31 + 1") << Value(2147483649.0) << QByteArray("7b41e0000000200000");
        QTest::newRow("0.5") << Value(0.5) << QByteArray("7c3f000000");
        QTest::newRow("0.1") << Value(0.1) << QByteArray("7b3fb999999999999a");
        QTest::newRow("infinity") << Value(std::numeric_limits<double>::infinity()) << QByteArray("7c7f800000");
        QTest::newRow("big") << Value(Value::BigInt{-1}) << QByteArray("7affffffffffffffff");
        QTest::newRow("false") << Value(false) << QByteArray("79");
        QTest::newRow("true") << Value(true) << QByteArray("78");
        QTest::newRow("string") << Value("é") << QByteArray("7702c3a9");
        QTest::newRow("object") << Value(Value::Object{{"b", Value(1)}, {"a", Value(2)}})
                                << QByteArray("760201627d0101617d02");
        QTest::newRow("array") << Value(Value::Array{Value(1), Value("")}) << QByteArray("75027d017700");
        QTest::newRow("bytes") << Value(Bytes{1, 2}) << QByteArray("74020102");
    }
    void any()
    {
        QFETCH(Value, value);
        QFETCH(QByteArray, hex);
        Encoder encoder;
        encoder.writeAny(value);
        QCOMPARE(toQt(encoder.bytes()).toHex(), hex);
        Decoder decoder(encoder.bytes());
        QVERIFY(decoder.readAny() == value);
        QVERIFY(decoder.atEnd() && !decoder.failed());
    }
    void anyNan()
    {
        Encoder encoder;
        encoder.writeAny(Value(-std::nan("1")));
        QCOMPARE(toQt(encoder.bytes()).toHex(), QByteArray("7b7ff8000000000000"));
        QVERIFY(std::isnan(*Decoder(encoder.bytes()).readAny().asNumber()));
    }

    /// As JavaScript orders the keys of an object: array indices first, of equal keys the last value at the first
    /// place.
    void anyKeys()
    {
        const Bytes bytes = fromHex("760701627d010231307d0201397d03023031"
                                    "7d0401627d050a34323934393637323934"
                                    "7d060a343239343936373239357d07");
        Decoder decoder(bytes);
        Encoder encoder;
        encoder.writeAny(decoder.readAny());
        QVERIFY(!decoder.failed());
        QCOMPARE(toQt(encoder.bytes()).toHex(), QByteArray("7606"
                                                           "01397d03"
                                                           "0231307d02"
                                                           "0a343239343936373239347d06"
                                                           "01627d05"
                                                           "0230317d04"
                                                           "0a343239343936373239357d07"));
    }

    void anyRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("no such kind") << QByteArray("73");
        QTest::newRow("no such kind, high") << QByteArray("80");
        QTest::newRow("float cut short") << QByteArray("7b000000");
        QTest::newRow("array of more than follows") << QByteArray("75ffffffff0f7f");
        QTest::newRow("object of more than follows") << QByteArray("760201617f");
        QTest::newRow("bytes cut short") << QByteArray("740201");
    }
    void anyRefused()
    {
        QFETCH(QByteArray, hex);
        const Bytes bytes = fromHex(hex.constData());
        Decoder decoder(bytes);
        QVERIFY(decoder.readAny().isUndefined());
        QVERIFY(decoder.failed() && decoder.atEnd());
        QVERIFY(!decoder.error()->sentence.empty());
    }

    void nesting()
    {
        const Bytes deep = nested(MaxNesting), tooDeep = nested(MaxNesting + 1), bottomless = nested(1000000);
        Decoder fits(deep), refuses(tooDeep), survives(bottomless);
        fits.readAny();
        refuses.readAny();
        survives.readAny();
        QVERIFY(!fits.failed());
        QVERIFY(refuses.failed());
        QVERIFY(survives.failed());
    }

    void firstErrorStays()
    {
        const Bytes bytes{1, 2};
        Decoder decoder(bytes);
        decoder.fail("One.");
        decoder.fail("Two.");
        decoder.readUint8();
        QCOMPARE(decoder.error()->sentence, std::string("One."));
    }

    void utf16_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<int>("units");
        QTest::newRow("empty") << QByteArray("") << 0;
        QTest::newRow("ascii") << QByteArray("hello") << 5;
        QTest::newRow("two bytes") << QByteArray("é") << 1;
        QTest::newRow("pair") << QByteArray("😀") << 2;
        QTest::newRow("long") << QByteArray("abcdefgh😀éabcdefgh你😀") << 22;
    }
    void utf16()
    {
        QFETCH(QByteArray, utf8);
        QFETCH(int, units);
        const std::string text = utf8.toStdString();
        QCOMPARE(utf16Length(text), std::size_t(units));
        // Every place, against QString's.
        const QString string = QString::fromUtf8(utf8);
        for (int at = 0; at <= units; ++at) {
            const bool inPair = at < units && string[at].isLowSurrogate();
            const Utf16Place place = findUtf16(text, std::size_t(at));
            QCOMPARE(place.inPair, inPair);
            QCOMPARE(place.byte, std::size_t(string.left(at - (inPair ? 1 : 0)).toUtf8().size()));
        }
        QCOMPARE(findUtf16(text, std::size_t(units) + 9).byte, text.size());
    }

    void stateVector()
    {
        StateVector vector;
        vector.set(1, 5);
        vector.set(MaxVarUint, 2);
        vector.set(7, 1);
        vector.set(7, 0);
        QCOMPARE(toQt(vector.encode()).toHex(), QByteArray("02ffffffffffffff0f020105"));
        QVERIFY(std::get<StateVector>(StateVector::decode(vector.encode())) == vector);
        StateVector less;
        less.set(1, 4);
        QVERIFY(vector.covers(less) && !less.covers(vector) && vector.covers(StateVector()));
    }
    void stateVectorRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("more than follows") << QByteArray("020105");
        QTest::newRow("endless") << QByteArray("ffffffff0f0105");
    }
    void stateVectorRefused()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(std::holds_alternative<DecodeError>(StateVector::decode(fromHex(hex.constData()))));
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
