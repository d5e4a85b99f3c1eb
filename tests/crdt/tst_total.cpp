#include "sync/crdt/encoding.h"
#include "tests/crdt/replica.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace bytecrowds::crdt;

namespace {

/// Updates with all kinds of content, to be spoilt. From yjs 13.6.33.
const char* const Seeds[] = {
    "010101000401017406c3a9f09f988000",
    "010301000401017401618101000184010101630101010101",
    "01010100020101610409756e646566696e6564046e756c6c0f7b2262223a5b312e352c2278225d7d0622c3a95c222200",
    "010301000601017404626f6c640474727565840100016186010104626f6c64046e756c6c00",
    "010201002701016d016b01280001000178017a000000000000000100",
    "010101002901016d01640167760302676379086175746f4c6f616478046d657461760101617d0100",
    "010501000401017401610a0184010101630a01840103016500",
    "010201002101016d016b022801016d016a017d030101010002",
    "0202020004010174026162c4010002000178010101000401017401790101010001",
};

} // namespace

/// Whatever bytes come, they are taken or refused; what is refused changes nothing.
class TestTotal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        m_steps = fromEnvironment("STEPS", 30000);
        qInfo("SEED=%lld STEPS=%lld", m_seed, m_steps);
    }

    void updates()
    {
        std::mt19937 random(static_cast<unsigned>(m_seed));
        std::unique_ptr<Doc> doc;
        int taken = 0, refused = 0;
        for (qint64 step = 0; step < m_steps; ++step) {
            if (step % 50 == 0) {
                doc = std::make_unique<Doc>(optionsFor(1000));
                if (random() % 2)
                    doc->text("t").insert(Utf16(0), "here😀");
                doc->map("m");
            }
            const Bytes update = spoil(random);
            const QByteArray before = toQt(doc->encodeStateAsUpdate());
            const StateVector vector = doc->stateVector();
            const bool pending = doc->hasPending();
            if (const auto error = doc->applyUpdate(update)) {
                ++refused;
                QVERIFY(!error->sentence.empty());
                QCOMPARE(toQt(doc->encodeStateAsUpdate()), before);
                QCOMPARE(doc->hasPending(), pending);
            } else {
                ++taken;
                QVERIFY2(doc->stateVector().covers(vector), toQt(update).toHex().constData());
                QVERIFY2(doc->check().empty(), (doc->check() + ' ' + toQt(update).toHex().toStdString()).c_str());
                // The state that it led to can be read again, by whoever has nothing.
                Doc reader(optionsFor(2000));
                const Bytes state = doc->encodeStateAsUpdate();
                QVERIFY2(!reader.applyUpdate(state), toQt(update).toHex().constData());
                QVERIFY(reader.check().empty());
            }
        }
        qInfo("%d taken, %d refused", taken, refused);
        QVERIFY(taken > 0 && refused > 0);
    }

    void stateVectors()
    {
        std::mt19937 random(static_cast<unsigned>(m_seed));
        for (qint64 step = 0; step < m_steps; ++step) {
            const auto decoded = StateVector::decode(noise(random));
            if (const auto* vector = std::get_if<StateVector>(&decoded)) {
                QVERIFY(std::get<StateVector>(StateVector::decode(vector->encode())) == *vector);
                Doc doc(optionsFor(1));
                doc.text("t").insert(Utf16(0), "abc");
                QVERIFY(!Doc(optionsFor(2)).applyUpdate(doc.encodeStateAsUpdate(*vector)));
            }
        }
    }

    void values()
    {
        std::mt19937 random(static_cast<unsigned>(m_seed));
        for (qint64 step = 0; step < m_steps; ++step) {
            Bytes bytes = noise(random);
            for (std::uint8_t& byte : bytes) {
                if (random() % 3)
                    byte = std::uint8_t(116 + byte % 12);
            }
            Decoder decoder(bytes);
            const Value value = decoder.readAny();
            if (decoder.failed())
                continue;
            Encoder encoder;
            encoder.writeAny(value);
            Encoder again;
            Decoder reader(encoder.bytes());
            again.writeAny(reader.readAny());
            QVERIFY(reader.atEnd() && !reader.failed());
            QCOMPARE(toQt(again.bytes()), toQt(encoder.bytes()));
        }
    }

    /// A length in a few bytes takes no memory, and no time.
    void greatLengths_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("clients") << QByteArray("ffffffffffffff0f0101");
        QTest::newRow("structs") << QByteArray("01ffffffffffffff0f0100");
        QTest::newRow("JSON values") << QByteArray("0101010002010174ffffffffffffff0f0131");
        QTest::newRow("any values") << QByteArray("0101010008010174ffffffffffffff0f7d01");
        QTest::newRow("an array") << QByteArray("010101000801017401"
                                                "75ffffffffffffff0f7d01");
        QTest::newRow("a string") << QByteArray("0101010004010174ffffffffffffff0f61");
        QTest::newRow("deleted clients") << QByteArray("00ffffffffffffff0f0101");
        QTest::newRow("deleted ranges") << QByteArray("000101ffffffffffffff0f0101");
    }
    void greatLengths()
    {
        QFETCH(QByteArray, hex);
        Doc doc(optionsFor(1));
        QVERIFY(doc.applyUpdate(fromHex(hex.constData())));
    }

    /// Great lengths that are possible: a collected struct, a deletion, a skip.
    void greatStructs()
    {
        Doc doc(optionsFor(1));
        QVERIFY(!doc.applyUpdate(fromHex("01010500"
                                         "00feffffffffffff0f"
                                         "00")));
        QVERIFY(!doc.applyUpdate(fromHex("01010600"
                                         "01010174feffffffffffff0f"
                                         "01060100ffffffffffffff0f")));
        QVERIFY(!doc.applyUpdate(fromHex("01020700"
                                         "0afeffffffffffff0f"
                                         "0001"
                                         "0107010005")));
        QCOMPARE(doc.check(), std::string());
        QCOMPARE(doc.stateVector().clock(5), MaxVarUint - 1);
        Doc reader(optionsFor(2));
        QVERIFY(!reader.applyUpdate(doc.encodeStateAsUpdate()));
        QCOMPARE(toQt(reader.encodeStateAsUpdate()), toQt(doc.encodeStateAsUpdate()));
    }

    /// From the last clock to the first and back: V2 writes twice as much.
    void greatDifferences()
    {
        Doc doc(optionsFor(1));
        QVERIFY(!doc.applyUpdate(fromHex("01030400"
                                         "8405ffffffffffffff0f0178"
                                         "8405000179"
                                         "8405ffffffffffffff0f017a"
                                         "00")));
        QVERIFY(doc.hasPending());
        for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
            Doc reader(optionsFor(2));
            QVERIFY(!reader.applyUpdate(doc.encodeStateAsUpdate({}, format), nullptr, format));
            QCOMPARE(toQt(reader.encodeStateAsUpdate()), toQt(doc.encodeStateAsUpdate()));
        }
    }

    /// Clocks beyond 32 bits, of a client that deleted very much.
    void textBehindGreatClocks()
    {
        const Bytes state = fromHex("01020600"
                                    "01010174808080808020"
                                    "8406ffffffffff1f027879"
                                    "01060100808080808020");
        Doc doc(optionsFor(1));
        QVERIFY(!doc.applyUpdate(state));
        QCOMPARE(doc.text("t").toString(), "xy");
        QCOMPARE(doc.text("t").utf16Length().value, 2u);
        QCOMPARE(toQt(doc.encodeStateAsUpdate()), toQt(state));
        // Cut, lengthened by its own client, and joined again.
        Doc writer(optionsFor(6));
        QVERIFY(!writer.applyUpdate(state));
        doc.text("t").insert(Utf16(1), "-");
        doc.text("t").insert(Utf16(3), "z");
        for (const char* letter : {"a", "b", "c"})
            writer.text("t").insert(Utf16(2), letter);
        writer.text("t").insert(Utf16(5), "d");
        writer.text("t").erase(Utf16(4), Utf16(1));
        QCOMPARE(writer.text("t").toString(), "xycbd");
        QVERIFY(!doc.applyUpdate(writer.encodeStateAsUpdate()));
        QVERIFY(!writer.applyUpdate(doc.encodeStateAsUpdate()));
        QCOMPARE(doc.check(), std::string());
        QCOMPARE(writer.check(), std::string());
        QCOMPARE(doc.text("t").toString(), writer.text("t").toString());
        Doc reader(optionsFor(2));
        QVERIFY(!reader.applyUpdate(writer.encodeStateAsUpdate({}, UpdateFormat::V2), nullptr, UpdateFormat::V2));
        QCOMPARE(reader.text("t").toString(), writer.text("t").toString());
    }

private:
    static Bytes noise(std::mt19937& random)
    {
        Bytes bytes(random() % 40);
        for (std::uint8_t& byte : bytes)
            byte = std::uint8_t(random() % 4 ? random() % 12 : random());
        return bytes;
    }

    /// Now and then noise, mostly a good update with a few bytes changed, put in, taken out or doubled.
    static Bytes spoil(std::mt19937& random)
    {
        if (random() % 10 == 0)
            return noise(random);
        Bytes bytes = fromHex(Seeds[random() % std::size(Seeds)]);
        for (auto changes = random() % 4; changes > 0 && !bytes.empty(); --changes) {
            const auto at = bytes.begin() + std::ptrdiff_t(random() % bytes.size());
            const auto byte = std::uint8_t(random() % 3 ? random() % 10 : random());
            switch (random() % 5) {
            case 0:
                bytes.insert(at, byte);
                break;
            case 1:
                bytes.erase(at);
                break;
            case 2: {
                const auto end = bytes.size();
                for (auto from = std::size_t(at - bytes.begin()); from < end; ++from)
                    bytes.push_back(std::uint8_t(bytes[from]));
                break;
            }
            default:
                *at = byte;
            }
        }
        return bytes;
    }

    qint64 m_seed = 0, m_steps = 0;
};

QTEST_GUILESS_MAIN(TestTotal)
#include "tst_total.moc"
