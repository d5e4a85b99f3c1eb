#include "sync/protocol/message.h"

#include <QTest>

#include <random>

using namespace bytecrowds;
using crdt::Bytes;
using crdt::DecodeError;
using protocol::Message;

namespace {

Bytes fromHex(const QByteArray& hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return Bytes(raw.begin(), raw.end());
}

QByteArray toHex(const Bytes& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex();
}

template<class Kind>
const Kind* as(const std::variant<Message, DecodeError>& decoded)
{
    const auto* message = std::get_if<Message>(&decoded);
    return message ? std::get_if<Kind>(message) : nullptr;
}

crdt::StateVector someStateVector()
{
    crdt::StateVector known;
    known.set(1, 5);
    known.set(300, 2);
    return known;
}

struct Encode
{
    Bytes operator()(const protocol::SyncStep2& step) const { return protocol::encodeSyncStep2(step.update); }
    Bytes operator()(const protocol::SyncUpdate& edit) const { return protocol::encodeSyncUpdate(edit.update); }
    Bytes operator()(const protocol::AwarenessUpdate& news) const { return protocol::encodeAwareness(news.update); }
    Bytes operator()(const auto& other) const { return protocol::encode(other); }
};

/// Encodes again whatever was decoded.
Bytes encodeAgain(const Message& message)
{
    return std::visit(Encode(), message);
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The bytes are those of y-protocols; from 16 on they are ours.
    void bytes_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("step 1, nothing known") << QByteArray("00000100");
        QTest::newRow("step 1") << QByteArray("00000602ac02020105");
        QTest::newRow("step 2") << QByteArray("0001020000");
        QTest::newRow("update") << QByteArray("0002020000");
        QTest::newRow("empty update") << QByteArray("000200");
        QTest::newRow("awareness") << QByteArray("010100");
        QTest::newRow("auth denied") << QByteArray("0200026e6f");
        QTest::newRow("query awareness") << QByteArray("03");
        QTest::newRow("saved") << QByteArray("100602ac020201058002");
        QTest::newRow("access") << QByteArray("11027b7d");
        QTest::newRow("notice") << QByteArray("12027b7d");
    }

    void bytes()
    {
        QFETCH(QByteArray, hex);
        const auto decoded = protocol::decode(fromHex(hex));
        const auto* message = std::get_if<Message>(&decoded);
        QVERIFY2(message, "refused");
        QCOMPARE(toHex(encodeAgain(*message)), hex);
    }

    void parts()
    {
        const auto step1 = protocol::decode(protocol::encode(protocol::SyncStep1{someStateVector()}));
        QVERIFY(as<protocol::SyncStep1>(step1));
        QCOMPARE(as<protocol::SyncStep1>(step1)->stateVector, someStateVector());

        const Bytes update{0, 0};
        const auto step2 = protocol::decode(protocol::encodeSyncStep2(update));
        QVERIFY(as<protocol::SyncStep2>(step2));
        QCOMPARE(as<protocol::SyncStep2>(step2)->update, update);

        const auto denied = protocol::decode(protocol::encode(protocol::AuthDenied{"no \xf0\x9f\x98\x80"}));
        QVERIFY(as<protocol::AuthDenied>(denied));
        QCOMPARE(as<protocol::AuthDenied>(denied)->reason, std::string("no \xf0\x9f\x98\x80"));

        const auto saved = protocol::decode(protocol::encode(protocol::Saved{someStateVector(), 1234567}));
        QVERIFY(as<protocol::Saved>(saved));
        QCOMPARE(as<protocol::Saved>(saved)->stateVector, someStateVector());
        QCOMPARE(as<protocol::Saved>(saved)->messages, std::uint64_t(1234567));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown kind") << QByteArray("0400");
        QTest::newRow("below ours") << QByteArray("0f00");
        QTest::newRow("above ours") << QByteArray("1300");
        QTest::newRow("sync alone") << QByteArray("00");
        QTest::newRow("unknown sync") << QByteArray("000300");
        QTest::newRow("sync without payload") << QByteArray("0002");
        QTest::newRow("update too short") << QByteArray("00020300");
        QTest::newRow("step 1 with an empty state vector") << QByteArray("000000");
        QTest::newRow("step 1 with a broken state vector") << QByteArray("0000020105");
        QTest::newRow("bytes behind") << QByteArray("000202000000");
        QTest::newRow("two messages in a frame") << QByteArray("0303");
        QTest::newRow("unknown auth") << QByteArray("020100");
        QTest::newRow("auth that isn't UTF-8") << QByteArray("020001ff");
        QTest::newRow("awareness without payload") << QByteArray("01");
        QTest::newRow("saved without a count") << QByteArray("100100");
        QTest::newRow("endless number") << QByteArray("ffffffffffffffffffff");
        QTest::newRow("length of 2^53") << QByteArray("00028080808080808010");
    }

    void refused()
    {
        QFETCH(QByteArray, hex);
        const auto decoded = protocol::decode(fromHex(hex));
        const auto* error = std::get_if<DecodeError>(&decoded);
        QVERIFY2(error, "accepted");
        QVERIFY(!error->sentence.empty());
    }

    /// Every cut of a good frame is refused, and what random bytes are taken for encodes to a frame that means the
    /// same.
    void total()
    {
        const Bytes whole = protocol::encode(protocol::Saved{someStateVector(), 99});
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto decoded = protocol::decode(crdt::ByteView(whole).first(length));
            QVERIFY(std::holds_alternative<DecodeError>(decoded));
        }
        std::mt19937 random(20);
        int accepted = 0;
        for (int i = 0; i < 50000; ++i) {
            Bytes frame(random() % 12);
            for (auto& byte : frame)
                byte = random() % 3 ? std::uint8_t(random() % 20) : std::uint8_t(random());
            const auto decoded = protocol::decode(frame);
            if (const auto* message = std::get_if<Message>(&decoded)) {
                ++accepted;
                const auto again = protocol::decode(encodeAgain(*message));
                QVERIFY(std::holds_alternative<Message>(again));
                QCOMPARE(encodeAgain(std::get<Message>(again)), encodeAgain(*message));
            }
        }
        QVERIFY(accepted > 0);
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
