#include "sync/relay/outbox.h"
#include "sync/relay/serverframe.h"
#include "tests/support/waitfor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <sys/socket.h>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using tests::waitFor;

namespace {

/// Two ends of a connection over this machine's network.
struct Wire
{
    QTcpServer server;
    QTcpSocket reader;
    std::unique_ptr<QTcpSocket> writer;

    bool open()
    {
        if (!server.listen(QHostAddress::LocalHost))
            return false;
        reader.connectToHost(server.serverAddress(), server.serverPort());
        if (!waitFor([this] { return server.hasPendingConnections() && reader.state() == QTcpSocket::ConnectedState; }))
            return false;
        writer.reset(server.nextPendingConnection());
        return true;
    }
    /// Waits for so many bytes.
    QByteArray read(qsizetype count)
    {
        QByteArray bytes;
        waitFor([&] {
            bytes += reader.readAll();
            return bytes.size() >= count;
        });
        return bytes;
    }
};

/// Bytes that tell where they come from.
QByteArray numbered(qsizetype count, int first)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes.append(char((first + i * 7) & 0xff));
    return bytes;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesHaveHeads_data();
    void framesHaveHeads();
    void closeFramesAreShort();
    void sendsInOrder();
    void writesBehindTheSocketsOwn();
    void slowReadersGetEverything();
    void countsWhatWaits();
    void tellsOfBrokenConnections();
    void outlivesItsSocket();
};

void TestOutbox::framesHaveHeads_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << 0 << QByteArray::fromHex("8200");
    QTest::newRow("longest with one byte") << 125 << QByteArray::fromHex("827d");
    QTest::newRow("shortest with two bytes") << 126 << QByteArray::fromHex("827e007e");
    QTest::newRow("longest with two bytes") << 65535 << QByteArray::fromHex("827effff");
    QTest::newRow("shortest with eight bytes") << 65536 << QByteArray::fromHex("827f0000000000010000");
}

void TestOutbox::framesHaveHeads()
{
    QFETCH(int, size);
    QFETCH(QByteArray, head);
    const QByteArray content = numbered(size, 3);
    QCOMPARE(ServerFrame::binary(content).bytes(), head + content);
}

void TestOutbox::closeFramesAreShort()
{
    QCOMPARE(ServerFrame::close(4404, QStringLiteral("gone")).bytes(), QByteArray::fromHex("88061134") + "gone");
    // 123 bytes of sentence are what fits; a character is not cut in two.
    QCOMPARE(ServerFrame::close(1012, QString(123, QLatin1Char('x'))).bytes().size(), 2 + 125);
    QCOMPARE(ServerFrame::close(1012, QString(124, QLatin1Char('x'))).bytes().size(), 2 + 125);
    const QByteArray cut = ServerFrame::close(1012, QString(62, QChar(0xe4))).bytes();
    QCOMPARE(cut.sliced(4), QString(61, QChar(0xe4)).toUtf8());
}

void TestOutbox::sendsInOrder()
{
    Wire wire;
    QVERIFY(wire.open());
    Outbox outbox(*wire.writer);
    QByteArray expected;
    // More pieces than one system call takes, some of them empty.
    for (int i = 0; i < 3000; ++i) {
        const QByteArray piece = numbered(i % 40, i);
        outbox.add(piece);
        expected += piece;
    }
    QCOMPARE(outbox.unsent(), expected.size());
    QVERIFY(!outbox.isEmpty());
    QVERIFY(outbox.flush());
    QVERIFY(outbox.isEmpty());
    QCOMPARE(wire.read(expected.size()), expected);
    QVERIFY(outbox.flush()); // nothing
}

void TestOutbox::writesBehindTheSocketsOwn()
{
    Wire wire;
    QVERIFY(wire.open());
    Outbox outbox(*wire.writer);
    outbox.add("second ");
    wire.writer->write("first ");
    QVERIFY(outbox.flush());
    outbox.add("third");
    QVERIFY(outbox.flush());
    QCOMPARE(wire.read(18), QByteArray("first second third"));
}

void TestOutbox::slowReadersGetEverything()
{
    Wire wire;
    QVERIFY(wire.open());
    wire.reader.setReadBufferSize(1000); // does not read on by itself
    Outbox outbox(*wire.writer);
    QByteArray expected;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 10; ++i) {
            const QByteArray piece = numbered(100000, round + i);
            outbox.add(piece);
            expected += piece;
        }
        QVERIFY(outbox.flush());
    }
    QVERIFY(wire.writer->bytesToWrite() > 0); // more than the system takes
    wire.reader.setReadBufferSize(0);
    QCOMPARE(wire.read(expected.size()), expected);
}

void TestOutbox::countsWhatWaits()
{
    Wire wire;
    QVERIFY(wire.open());
    wire.reader.setReadBufferSize(1000);
    Outbox outbox(*wire.writer);
    const QByteArray much(32 * 1024 * 1024, 'x');
    outbox.add(much);
    QCOMPARE(outbox.unsent(), much.size());
    QVERIFY(outbox.flush());
    QVERIFY(waitFor([&] { return wire.writer->bytesToWrite() < much.size(); }));
    const qint64 waiting = wire.writer->bytesToWrite();
    QVERIFY(waiting > 0);
    QVERIFY(waiting < much.size());
    outbox.add("more");
    QCOMPARE(outbox.unsent(), waiting + 4);
    outbox.clear();
    QVERIFY(outbox.isEmpty());
}

void TestOutbox::tellsOfBrokenConnections()
{
    Wire wire;
    QVERIFY(wire.open());
    Outbox outbox(*wire.writer);
    outbox.add("first");
    QVERIFY(outbox.flush());
    QCOMPARE(wire.read(5), QByteArray("first"));
    ::shutdown(int(wire.writer->socketDescriptor()), SHUT_WR);
    outbox.add("never");
    QVERIFY(!outbox.flush());
    QVERIFY(outbox.isEmpty());
}

void TestOutbox::outlivesItsSocket()
{
    Wire wire;
    QVERIFY(wire.open());
    Outbox outbox(*wire.writer);
    outbox.add("never");
    wire.writer.reset();
    outbox.add("ever");
    QVERIFY(!outbox.flush());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
