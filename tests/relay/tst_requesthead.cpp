#include "sync/protocol/limits.h"
#include "sync/relay/requesthead.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bytecrowds;
using bytecrowds::relay::RequestHead;

namespace {

qint64 fromEnvironment(const char* name, qint64 otherwise)
{
    bool given = false;
    const qint64 value = qEnvironmentVariable(name).toLongLong(&given);
    return given ? value : otherwise;
}

/// What a request is made of, and what it should not be made of.
const QByteArrayList Pieces{"GET",
                            "POST",
                            " ",
                            "/",
                            "/a%20b?c=d",
                            " HTTP/1.1",
                            "\r\n",
                            "\r\n\r\n",
                            "\n",
                            "\r",
                            ":",
                            "Host: a\r\n",
                            "Content-Length: 7\r\n",
                            "Content-Length: 18446744073709551615\r\n",
                            "Content-Length: -1\r\n",
                            "Content-Length: +1\r\n",
                            "Transfer-Encoding: chunked\r\n",
                            "Upgrade: websocket\r\nConnection: Upgrade\r\n",
                            QByteArray("\0", 1),
                            "\xff",
                            "x"};

bool isPlain(const QByteArray& text)
{
    return !text.contains('\r') && !text.contains('\n');
}

} // namespace

/// Whatever comes as the head of a request: it is read, refused with a reason, or waited for.
class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysCalmWithNonsense()
    {
        const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        const qint64 steps = fromEnvironment("STEPS", 50000);
        qInfo("SEED=%lld STEPS=%lld", seed, steps);
        QRandomGenerator random{quint32(seed)};
        int read = 0, refused = 0, awaited = 0;
        for (qint64 step = 0; step < steps; ++step) {
            QByteArray bytes = random.bounded(3) ? "GET / HTTP/1.1\r\n" : "";
            for (int count = random.bounded(8); count > 0; --count)
                bytes += Pieces[random.bounded(Pieces.size())];
            if (random.bounded(2))
                bytes += "\r\n\r\n";
            const auto parsed = RequestHead::parse(bytes);
            if (const auto* refusal = std::get_if<RequestHead::Refusal>(&parsed)) {
                ++refused;
                QVERIFY(refusal->status >= 400 && refusal->status < 600);
                QVERIFY(QByteArray(refusal->sentence).endsWith('.'));
            } else if (const auto* head = std::get_if<RequestHead>(&parsed)) {
                ++read;
                check(*head);
                // Nothing of what follows the head counts.
                const auto again = RequestHead::parse(bytes + "\r\nContent-Length: 9\r\n\r\n");
                QVERIFY(std::holds_alternative<RequestHead>(again));
                QCOMPARE(std::get<RequestHead>(again).headers, head->headers);
            } else {
                ++awaited;
                QVERIFY(!bytes.contains("\r\n\r\n"));
            }
        }
        QVERIFY(steps < 1000 || (read > 0 && refused > 0 && awaited > 0));
    }

private:
    void check(const RequestHead& head)
    {
        QVERIFY(!head.method.isEmpty() && isPlain(head.method));
        QVERIFY(head.target.startsWith('/') && isPlain(head.target));
        QVERIFY(head.contentLength >= 0 && head.contentLength <= qint64(protocol::MaxBodyBytes));
        QVERIFY(head.header("transfer-encoding").isEmpty());
        for (const auto& [name, value] : head.headers)
            QVERIFY(!name.isEmpty() && !name.contains(' ') && isPlain(name) && isPlain(value));
    }
};

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
