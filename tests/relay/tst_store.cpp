#include "sync/relay/crowdstore.h"
#include "sync/relay/datafolder.h"
#include "sync/relay/privateredis.h"
#include "tests/support/redisprocess.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace bytecrowds::relay;
using bytecrowds::tests::RedisProcess;
using bytecrowds::tests::waitFor;

namespace {

const QString Id = QStringLiteral("a-crowd");

/// A store whose answers are waited for.
struct Store
{
    explicit Store(const RedisAddress& address)
        : store(address, Environment::ofThisMachine())
    {
        store.open();
    }
    explicit Store(const RedisProcess& redis)
        : Store(std::get<RedisAddress>(RedisAddress::parse(redis.url())))
    {
    }

    bool isThere()
    {
        return waitFor([this] { return store.isAvailable(); });
    }
    std::variant<StoredCrowd, StoreProblem> load(const QString& id = Id)
    {
        std::optional<std::variant<StoredCrowd, StoreProblem>> result;
        store.load(id, &store, [&](const auto& loaded) { result = loaded; });
        waitFor([&] { return result.has_value(); });
        return result.value();
    }
    StoredCrowd crowd() { return std::get<StoredCrowd>(load()); }
    /// The entry; none: perhaps not stored.
    std::optional<QByteArray> append(const QByteArrayList& updates)
    {
        std::optional<std::optional<Appended>> result;
        store.append(Id, updates, &store, [&](const std::optional<Appended>& appended) { result = appended; });
        waitFor([&] { return result.has_value(); });
        if (!result.value())
            return std::nullopt;
        before = result.value()->before;
        return result.value()->entry;
    }
    std::optional<LogNews> readBehind(const QByteArray& entry)
    {
        std::optional<std::optional<LogNews>> result;
        store.readBehind(Id, entry, &store, [&](const std::optional<LogNews>& news) { result = news; });
        waitFor([&] { return result.has_value(); });
        return result.value();
    }
    Mirrored mirror(const CrowdMirror& texts, const QByteArray& entry)
    {
        std::optional<Mirrored> result;
        store.mirror(Id, texts, entry, &store, [&](Mirrored outcome) { result = outcome; });
        waitFor([&] { return result.has_value(); });
        return result.value();
    }
    bool done(const std::function<void(CrowdStore::Done)>& start)
    {
        std::optional<bool> result;
        start([&](bool done) { result = done; });
        waitFor([&] { return result.has_value(); });
        return result.value();
    }

    CrowdStore store;
    QByteArray before; ///< of the last append
};

} // namespace

class TestRelayStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCrowdIsEmpty();
    void appendsAndLoads();
    void mirrorsTexts();
    void compactsUpToAnEntry();
    void neverCompactsBackwards();
    void readsWhatOthersWrote();
    void noticesWhatWasLost();
    void readsAccess();
    void tellsWhatIsNoCrowd();
    void comesBackAfterACrash();
    void tellsWhenWritesAreRefused();
    void noticesAFrozenServer();
    void entersWithAPassword();
    void isAwayWhenThePasswordIsWrong();

    void privateRedisKeepsItsData();
    void privateRedisComesBack();
    void privateRedisEndsWithItsOwner();
    void privateRedisBearsLongPaths();

    void dataFoldersHaveOneRelay();
    void dataFoldersMustBeWritable();
};

void TestRelayStore::aNewCrowdIsEmpty()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    const StoredCrowd crowd = store.crowd();
    QVERIFY(!crowd.exists());
    QVERIFY(crowd.lastEntry.isEmpty());
    QVERIFY(!crowd.access.authorizedEmails);
    QCOMPARE(redis.cli({"DBSIZE"}), "0"); // reading makes nothing
}

void TestRelayStore::appendsAndLoads()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    const QByteArray binary("\0\r\n\xff*3", 7);
    QVERIFY(store.append({"one", binary}));
    const auto last = store.append({"three"});
    QVERIFY(last);
    const StoredCrowd crowd = store.crowd();
    QVERIFY(crowd.exists());
    QCOMPARE(crowd.log, (QByteArrayList{"one", binary, "three"}));
    QCOMPARE(crowd.lastEntry, *last);
    QCOMPARE(crowd.entries, 2);
    QCOMPARE(redis.cli({"XLEN", "{bytecrowd:a-crowd}:log"}), "2");
}

void TestRelayStore::mirrorsTexts()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    QVERIFY(redis.cli({"HSET", "{bytecrowd:a-crowd}:files", "left by another", "x"}) == "1");
    QCOMPARE(store.mirror({"hello", "cpp", true, {{"a.cpp", "hello"}, {"b.txt", "b"}}, {}}, "5-1"), Mirrored::Written);
    QCOMPARE(redis.cli({"HMGET", "bytecrowd:a-crowd", "text", "language"}), "hello\ncpp");
    QCOMPARE(redis.cli({"HLEN", "{bytecrowd:a-crowd}:files"}), "2");
    const QByteArray created = redis.cli({"HGET", "bytecrowd:a-crowd", "createdAt"});
    QVERIFY(created.toLongLong() > 1'700'000'000'000);
    QCOMPARE(store.mirror({"hello!", "cpp", false, {{"c.cpp", "hello!"}}, {"a.cpp"}}, "10-0"), Mirrored::Written);
    QCOMPARE(redis.cli({"HGET", "bytecrowd:a-crowd", "text"}), "hello!");
    QCOMPARE(redis.cli({"HGET", "bytecrowd:a-crowd", "createdAt"}), created);
    QCOMPARE(redis.cli({"HGETALL", "{bytecrowd:a-crowd}:files"}), "b.txt\nb\nc.cpp\nhello!");
    // Another relay knows less of the log, or as much.
    for (const char* entry : {"9-9", "10-0"})
        QCOMPARE(store.mirror({"old", "cpp", true, {}, {}}, entry), Mirrored::Newer);
    const StoredCrowd crowd = store.crowd();
    QCOMPARE(crowd.text, "hello!");
    QVERIFY(crowd.updatedAt >= crowd.createdAt);
}

void TestRelayStore::compactsUpToAnEntry()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    QVERIFY(store.append({"one"}));
    const auto covered = store.append({"two"});
    QVERIFY(covered);
    const auto later = store.append({"three"});
    QVERIFY(store.done(
        [&](CrowdStore::Done then) { store.store.compact(Id, "state of two", *covered, &store.store, then); }));
    StoredCrowd crowd = store.crowd();
    QCOMPARE(crowd.state, "state of two");
    QCOMPARE(crowd.log, QByteArrayList{"three"});
    QCOMPARE(crowd.lastEntry, *later);
    QVERIFY(store.done(
        [&](CrowdStore::Done then) { store.store.compact(Id, "state of three", *later, &store.store, then); }));
    crowd = store.crowd();
    QCOMPARE(crowd.state, "state of three");
    QCOMPARE(crowd.entries, 0);
    QCOMPARE(crowd.lastEntry, *later); // from stateAt
    QVERIFY(crowd.exists());
}

void TestRelayStore::neverCompactsBackwards()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    const auto compact = [&](const QByteArray& state, const QByteArray& entry) {
        return store.done([&](CrowdStore::Done then) { store.store.compact(Id, state, entry, &store.store, then); });
    };
    const QByteArray one = store.append({"one"}).value();
    const QByteArray two = store.append({"two"}).value();
    QVERIFY(compact("both", two));
    QVERIFY(compact("only one", one)); // done: the store has more
    QCOMPARE(store.crowd().state, "both");
    QVERIFY(compact("late", "5-0"));
    QCOMPARE(store.crowd().state, "both");
}

void TestRelayStore::readsWhatOthersWrote()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store ours(redis), theirs(redis);
    QVERIFY(ours.isThere() && theirs.isThere());
    const QByteArray one = ours.append({"one"}).value();
    QCOMPARE(ours.before, "");
    QVERIFY(ours.append({"two"}));
    QCOMPARE(ours.before, one);
    QCOMPARE(ours.readBehind(one)->updates, QByteArrayList()); // our own are known
    const QByteArray three = theirs.append({"three", "four"}).value();
    const auto news = ours.readBehind(one);
    QCOMPARE(news->updates, (QByteArrayList{"three", "four"}));
    QCOMPARE(news->lastEntry, three);
    QCOMPARE(news->entries, 2);
    QVERIFY(!news->hasLost);
    QCOMPARE(ours.readBehind({})->updates, (QByteArrayList{"three", "four"}));
    // A state stands for what was not read.
    QVERIFY(theirs.done([&](CrowdStore::Done then) { theirs.store.compact(Id, "all", three, &theirs.store, then); }));
    QCOMPARE(ours.readBehind(one)->updates, QByteArrayList{"all"});
    QCOMPARE(ours.readBehind(three)->updates, QByteArrayList());
    QVERIFY(!ours.readBehind(three)->hasLost);
    QVERIFY(ours.append({"five"}));
    QCOMPARE(ours.before, three);
}

void TestRelayStore::noticesWhatWasLost()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    const QByteArray one = store.append({"one"}).value();
    const QByteArray two = store.append({"two"}).value();
    QCOMPARE(redis.cli({"XDEL", "{bytecrowd:a-crowd}:log", two}), "1");
    const auto news = store.readBehind(two);
    QVERIFY(news->hasLost);
    QCOMPARE(news->entries, 0);
    QVERIFY(!store.readBehind(one)->hasLost);
    QCOMPARE(redis.cli({"FLUSHALL"}), "OK");
    QVERIFY(store.readBehind(one)->hasLost);
    QCOMPARE(store.readBehind(one)->lastEntry, "");
}

void TestRelayStore::readsAccess()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    const auto access = [&] {
        std::optional<bytecrowds::identity::StoredAccess> result;
        bool answered = false;
        store.store.readAccess(Id, &store.store, [&](const auto& stored) {
            result = stored;
            answered = true;
        });
        waitFor([&] { return answered; });
        return result;
    };
    QCOMPARE(access(), bytecrowds::identity::StoredAccess());
    QCOMPARE(redis.cli({"HSET", "bytecrowd:a-crowd", "authorizedEmails", "[]"}), "1");
    QCOMPARE(redis.cli({"HSET", "bytecrowd:a-crowd", "visibility", "view", "owner", "github:1"}), "2");
    QCOMPARE(access(), (bytecrowds::identity::StoredAccess{"[]", "view", "github:1"}));
    redis.kill9();
    QVERIFY(waitFor([&] { return !store.store.isConnected(); }));
    QVERIFY(!access().has_value());
}

void TestRelayStore::tellsWhatIsNoCrowd()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    QCOMPARE(redis.cli({"SET", "bytecrowd:a-crowd", "a string"}), "OK");
    const auto loaded = store.load();
    QVERIFY(std::holds_alternative<StoreProblem>(loaded));
    QCOMPARE(std::get<StoreProblem>(loaded), StoreProblem::Unreadable);
}

void TestRelayStore::comesBackAfterACrash()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    QVERIFY(store.append({"before"}));
    QSignalSpy changes(&store.store, &CrowdStore::availabilityChanged);
    redis.kill9();
    QVERIFY(waitFor([&] { return changes.size() == 1; }));
    QVERIFY(!store.append({"meanwhile"}));
    QVERIFY(!store.store.problem().isEmpty());
    QCOMPARE(std::get<StoreProblem>(store.load()), StoreProblem::Away);
    QVERIFY(redis.start());
    QVERIFY(waitFor([&] { return changes.size() == 2; }));
    QCOMPARE(store.crowd().log, QByteArrayList{"before"});
    QVERIFY(store.append({"after"}));
}

void TestRelayStore::tellsWhenWritesAreRefused()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    QCOMPARE(redis.cli({"CONFIG", "SET", "maxmemory", "1"}), "OK");
    QVERIFY(!store.append({"too much"}));
    QVERIFY(!store.store.isAvailable());
    QVERIFY(store.store.isConnected());
    QVERIFY2(store.store.problem().contains(QStringLiteral("OOM")), qPrintable(store.store.problem()));
    QCOMPARE(store.mirror({"text", "cpp", false, {}, {}}, "1-1"), Mirrored::Refused);
    QCOMPARE(redis.cli({"CONFIG", "SET", "maxmemory", "0"}), "OK");
    QVERIFY(store.append({"fits again"}));
    QVERIFY(store.store.isAvailable());
}

void TestRelayStore::noticesAFrozenServer()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Store store(redis);
    QVERIFY(store.isThere());
    redis.freeze();
    QVERIFY(!store.append({"into the void"}));
    QVERIFY(!store.store.isAvailable());
    redis.thaw();
    QVERIFY(store.isThere());
}

void TestRelayStore::entersWithAPassword()
{
    RedisProcess redis({QStringLiteral("--requirepass"), QStringLiteral("se cret")});
    QVERIFY(redis.start());
    RedisAddress address = RedisAddress::unixSocket(redis.socketPath());
    address.password = QStringLiteral("se cret");
    address.database = 3;
    Store store(address);
    QVERIFY(store.isThere());
    QVERIFY(store.append({"one"}));
    QCOMPARE(redis.cli({"-a", "se cret", "--no-auth-warning", "-n", "3", "DBSIZE"}), "1");
}

void TestRelayStore::isAwayWhenThePasswordIsWrong()
{
    RedisProcess redis({QStringLiteral("--requirepass"), QStringLiteral("secret")});
    QVERIFY(redis.start());
    RedisAddress address = RedisAddress::unixSocket(redis.socketPath());
    address.password = QStringLiteral("guess");
    Store store(address);
    QVERIFY(waitFor([&] { return store.store.problem().contains(QStringLiteral("WRONGPASS")); }));
    QVERIFY(!store.store.isAvailable());
}

void TestRelayStore::privateRedisKeepsItsData()
{
    QTemporaryDir folder;
    {
        PrivateRedis redis(folder.path());
        QCOMPARE(redis.start(), QString());
        Store store(redis.address());
        QVERIFY(store.isThere());
        QVERIFY(store.append({"kept"}));
    }
    PrivateRedis redis(folder.path());
    QCOMPARE(redis.start(), QString());
    Store store(redis.address());
    QVERIFY(store.isThere());
    QCOMPARE(store.crowd().log, QByteArrayList{"kept"});
    const QString socket = folder.filePath(QStringLiteral("redis/redis.sock"));
    QCOMPARE(RedisProcess::cli(socket, {"CONFIG", "GET", "appendfsync"}), "appendfsync\nalways");
    QCOMPARE(RedisProcess::cli(socket, {"CONFIG", "GET", "port"}), "port\n0");
}

void TestRelayStore::privateRedisComesBack()
{
    QTemporaryDir folder;
    PrivateRedis redis(folder.path());
    QSignalSpy failures(&redis, &PrivateRedis::failed);
    QCOMPARE(redis.start(), QString());
    Store store(redis.address());
    QVERIFY(store.isThere());
    redis.noteAnswered();
    QVERIFY(store.append({"before"}));
    const QString socket = folder.filePath(QStringLiteral("redis/redis.sock"));
    const QByteArray info = RedisProcess::cli(socket, {"INFO", "server"});
    const qsizetype at = info.indexOf("process_id:");
    QVERIFY(at >= 0);
    const int process = info.mid(at + 11, info.indexOf('\n', at) - at - 11).trimmed().toInt();
    QVERIFY(process > 1);
    QCOMPARE(::kill(process, SIGKILL), 0);
    QVERIFY(waitFor([&] { return !store.store.isAvailable(); }));
    QVERIFY(store.isThere());
    QCOMPARE(store.crowd().log, QByteArrayList{"before"});
    QVERIFY(failures.isEmpty());
}

void TestRelayStore::privateRedisEndsWithItsOwner()
{
    QTemporaryDir folder;
    const QString socket = folder.filePath(QStringLiteral("redis/redis.sock"));
    {
        PrivateRedis redis(folder.path());
        QCOMPARE(redis.start(), QString());
        QVERIFY(waitFor([&] { return RedisProcess::cli(socket, {"PING"}) == "PONG"; }));
    }
    QVERIFY(RedisProcess::cli(socket, {"PING"}) != "PONG");
}

void TestRelayStore::privateRedisBearsLongPaths()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QString(120, QLatin1Char('x')));
    PrivateRedis redis(path);
    QCOMPARE(redis.start(), QString());
    Store store(redis.address());
    QVERIFY(store.isThere());
    QVERIFY(store.append({"one"}));
}

void TestRelayStore::dataFoldersHaveOneRelay()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/down"));
    {
        DataFolder first(path);
        QCOMPARE(first.take(), QString());
        DataFolder second(path);
        QVERIFY(second.take().contains(QStringLiteral("--data")));
        QCOMPARE(first.publish(QUrl(QStringLiteral("http://127.0.0.1:4711"))), QString());
        DataFolder third(path);
        QVERIFY(third.take().contains(QStringLiteral("http://127.0.0.1:4711")));
        QVERIFY(QFile::exists(path + QStringLiteral("/endpoint")));
    }
    QVERIFY(!QFile::exists(path + QStringLiteral("/endpoint")));
    DataFolder next(path);
    QCOMPARE(next.take(), QString());
}

void TestRelayStore::dataFoldersMustBeWritable()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    for (const QString& path : {file, file + QStringLiteral("/below")}) {
        DataFolder data(path);
        const QString sentence = data.take();
        QVERIFY2(sentence.contains(QStringLiteral("--data")), qPrintable(sentence));
        QVERIFY(sentence.contains(path));
    }
}

QTEST_GUILESS_MAIN(TestRelayStore)
#include "tst_store.moc"
