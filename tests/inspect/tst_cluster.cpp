#include "tests/inspect/inspectprocess.h"
#include "tests/support/latin.h"
#include "tests/support/rediscluster.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QTest>

#include <set>

using namespace bytecrowds;
using tests::Ended;
using tests::inspect;
using tests::latin;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

/// Crowds that lie on several servers.
class TestCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndRestoresAll();
};

void TestCluster::findsAndRestoresAll()
{
    constexpr int Crowds = 12;
    tests::RedisCluster cluster;
    QVERIFY(cluster.start());
    RelayProcess relay(latin(BYTECROWDS_BIN "/bytecrowds-relay"), {latin("--redis"), cluster.url()});
    QVERIFY(relay.start());
    const auto idOf = [](int i) { return QStringLiteral("crowd-%1").arg(i); };
    const auto join = [&](WireClient& client, int i) {
        client.open(relay.webSocketUrl(idOf(i)));
        return waitFor([&] { return client.isSynced(); });
    };
    std::set<int> owners;
    for (int i = 0; i < Crowds; ++i) {
        WireClient client;
        QVERIFY(join(client, i));
        client.type(idOf(i));
        QVERIFY(waitFor([&] { return client.isSaved(); }));
        owners.insert(cluster.ownerOf("bytecrowd:" + idOf(i).toUtf8()));
    }
    QCOMPARE(int(owners.size()), tests::RedisCluster::Primaries);

    QTemporaryDir folder;
    const QString file = folder.filePath(latin("backup.tar.gz"));
    const Ended kept = inspect({latin("backup"), latin("--redis"), cluster.url(), latin("--output"), file});
    QCOMPARE(kept.error, QByteArray());
    QCOMPARE(kept.out, QByteArray("12 crowds backed up.\n"));

    WireClient ada;
    QVERIFY(join(ada, 3));
    const QStringList restore{latin("restore"), latin("--redis"), cluster.url(), file};
    const Ended open = inspect(restore + QStringList{latin("--replace"), idOf(3)});
    QCOMPARE(open.code, 1);
    QVERIFY2(open.error.contains("somebody has it open"), open.error.constData());
    ada.close();

    QCOMPARE(relay.stop(), 0);
    for (int i = 0; i < tests::RedisCluster::Primaries; ++i)
        QCOMPARE(cluster.node(i).cli({"FLUSHALL"}), QByteArray("OK"));
    QVERIFY(relay.restart());
    WireClient bob;
    QVERIFY(join(bob, 5)); // before it is there again
    const Ended back = inspect(restore);
    QCOMPARE(back.error, QByteArray());
    QVERIFY2(back.out.endsWith("12 crowds restored.\n"), back.out.constData());
    QVERIFY(waitFor([&] { return bob.textString() == idOf(5); }));
    for (int i = 0; i < Crowds; ++i) {
        WireClient client;
        QVERIFY(join(client, i));
        QCOMPARE(client.textString(), idOf(i));
    }
}

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
