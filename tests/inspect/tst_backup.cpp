#include "sync/protocol/closecode.h"
#include "tests/inspect/house.h"
#include "tests/support/http.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bytecrowds;
using tests::addFile;
using tests::Ended;
using tests::House;
using tests::inspect;
using tests::latin;
using tests::RedisProcess;
using tests::RelayProcess;
using tests::waitFor;
using tests::WireClient;

namespace {

/// The file of a packed archive, by the ordinary program.
QByteArray unpacked(const QString& archive, const QString& name)
{
    QProcess tar;
    tar.start(latin("tar"), {latin("-xzOf"), archive, name});
    return tar.waitForFinished() && tar.exitCode() == 0 ? tar.readAllStandardOutput() : QByteArray();
}

} // namespace

/// Crowds of real relays, written into archives and brought back.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isConsistentWhilePeopleType();
    void bringsEverythingBack();
    void isReadByOrdinaryTools();
    void mergesWithWhatIsOpen();
    void mergesWithWhatIsOpenAndUnsaved();
    void changesNothingThatIsThere();
    void bringsAccessBackWhereNoneIsStored();
    void replacesWhatNobodyHasOpen();
    void replacesOnlyWhatWasNamed();
    void keepsTextsOfTheFirstBytecrowds();
    void keepsWhatCannotBeRead();
    void findsTheStore();
    void needsAWorkingRedis_data();
    void needsAWorkingRedis();
    void keepsTheOldFileWhenItFails();
};

void TestBackup::isConsistentWhilePeopleType()
{
    House house;
    QVERIFY(house.start());
    WireClient ada;
    QVERIFY(house.join(ada, latin("busy")));
    for (int round = 0; round < 5; ++round) {
        QProcess program;
        program.start(latin(BYTECROWDS_BIN "/bytecrowds-inspect"),
                      {latin("backup"), latin("--redis"), house.redis.url(), latin("--output"), house.file()});
        int words = 0;
        while (program.state() != QProcess::NotRunning && words < 100000) {
            ada.type(QStringLiteral("%1 ").arg(words++));
            waitFor([] { return false; }, 1);
        }
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray());
        const QByteArray text = unpacked(house.file(), latin("crowds/busy/files/untitled.txt"));
        QVERIFY(ada.textString().toUtf8().startsWith(text) && (round == 0 || !text.isEmpty()));
    }
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
}

void TestBackup::bringsEverythingBack()
{
    House house;
    QVERIFY(house.start());
    {
        WireClient ada;
        QVERIFY(house.join(ada, latin("a")));
        ada.type(latin("hello\n"));
        addFile(ada.doc(), "second", "folder/b.txt", "second file");
        QVERIFY(waitFor([&] { return ada.isSaved(); }) && house.hasText(latin("a"), latin("hello\n")));
    }
    QVERIFY(house.make(latin("b"), latin("another")));
    const QByteArray list = R"(["ada@example.org"])", strange("\xff\0\xfe", 3);
    QCOMPARE(house.redis.cli({"HSET", "bytecrowd:a", "authorizedEmails", list, "owner", "github:1", "visibility",
                              "private", "other", "\xE2\x82\xAC"}),
             QByteArray("4"));
    QCOMPARE(
        house.redis.cli({"EVAL", "return redis.call('HSET', KEYS[1], 'strange', '\\255\\0\\254')", "1", "bytecrowd:a"}),
        QByteArray("1"));
    const QByteArrayList names{"authorizedEmails", "owner",     "visibility", "other", "strange",
                               "createdAt",        "updatedAt", "language",   "text"};
    const auto fields = [&] {
        QByteArrayList values;
        for (const QByteArray& name : names)
            values += house.field(latin("a"), name.constData());
        return values;
    };
    const QByteArrayList before = fields();
    const auto files = [&] { return house.redis.cli({"HGET", "{bytecrowd:a}:files", "folder/b.txt"}); };
    QVERIFY(waitFor([&] { return files() == "second file"; }));

    const Ended kept = house.backup();
    QCOMPARE(kept.error, QByteArray());
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.out, QByteArray("2 crowds backed up.\n"));
    QVERIFY(house.loseAll());
    const Ended back = house.restore();
    QCOMPARE(back.error, QByteArray());
    QCOMPARE(back.code, 0);
    QVERIFY2(back.out.endsWith("2 crowds restored.\n"), back.out.constData());
    QCOMPARE(fields(), before);
    QCOMPARE(house.redis.cli({"HLEN", "{bytecrowd:a}:files"}), QByteArray("2"));
    QCOMPARE(files(), QByteArray("second file"));

    QVERIFY(house.relay.restart());
    WireClient guest, reader;
    guest.open(house.relay.webSocketUrl(latin("a")));
    QVERIFY(waitFor([&] { return guest.closeCode() == protocol::SignIn; }));
    QVERIFY(house.join(reader, latin("b")));
    QCOMPARE(reader.textString(), latin("another"));
    QCOMPARE(tests::get(house.relay, latin("/b/raw")).body, QByteArray("another"));
    // And it goes on.
    reader.type(latin(" and more"));
    QVERIFY(waitFor([&] { return reader.isSaved(); }) && house.hasText(latin("b"), latin("another and more")));
}

void TestBackup::isReadByOrdinaryTools()
{
    House house;
    QVERIFY(house.start());
    {
        WireClient ada;
        QVERIFY(house.join(ada, latin("a")));
        ada.type(latin("hello\n"));
        addFile(ada.doc(), "2", std::string(200, 'x') + "/" + std::string(200, 'y') + ".txt", "far down");
        addFile(ada.doc(), "3", "../../../escaped", "tamed");
        QVERIFY(waitFor([&] { return ada.isSaved(); }) && house.hasText(latin("a"), latin("hello\n")));
    }
    QCOMPARE(house.backup().code, 0);
    QCOMPARE(QFile::permissions(house.file()) & QFile::Permissions(0x0777),
             QFile::Permissions(QFile::ReadUser | QFile::WriteUser));
    const QJsonObject described =
        QJsonDocument::fromJson(unpacked(house.file(), latin("crowds/a/crowd.json"))).object();
    QCOMPARE(described[latin("id")].toString(), latin("a"));
    QCOMPARE(described[latin("fields")][latin("language")].toString(), latin("plaintext"));
    QCOMPARE(unpacked(house.file(), latin("crowds/a/files/untitled.txt")), QByteArray("hello\n"));
    QCOMPARE(unpacked(house.file(), QStringLiteral("crowds/a/files/%1/%2.txt")
                                        .arg(QString(200, QLatin1Char('x')), QString(200, QLatin1Char('y')))),
             QByteArray("far down"));
    const Ended shown = inspect({latin("show"), latin("--root"), latin("bytecrowdText"), latin("-")},
                                unpacked(house.file(), latin("crowds/a/state.yjs")));
    QCOMPARE(shown.out, QByteArray("hello\n"));

    // Unpacked and packed again, in other formats, and from stdin.
    const QString open = house.file("open");
    QVERIFY(QDir().mkpath(open));
    QCOMPARE(QProcess::execute(latin("tar"), {latin("-xzf"), house.file(), latin("-C"), open}), 0);
    QProcess digests;
    digests.setWorkingDirectory(open + latin("/crowds/a"));
    digests.start(latin("sha256sum"), {latin("--strict"), latin("-c"), latin("SHA256SUMS")});
    QVERIFY(digests.waitForFinished());
    QCOMPARE(digests.exitCode(), 0);
    QCOMPARE(digests.readAllStandardOutput().count(": OK\n"), 5);
    QProcess gzip; // of what went through a pipe
    gzip.start(latin("gzip"), {latin("-t")});
    gzip.write(inspect({latin("backup"), latin("--redis"), house.redis.url()}).out);
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    QCOMPARE(gzip.readAllStandardError(), QByteArray());
    QCOMPARE(gzip.exitCode(), 0);
    QVERIFY(house.loseAll());
    for (const char* format : {"gnu", "posix", "ustar"}) {
        QProcess tar;
        tar.start(latin("tar"), {latin("-C"), open, latin("--exclude=yyy*"), latin("-cf"), latin("-"),
                                 latin("--format=") + latin(format), latin("--exclude=xxx*"), latin(".")});
        QVERIFY(tar.waitForFinished());
        const Ended back =
            inspect({latin("restore"), latin("--redis"), house.redis.url(), latin("-")}, tar.readAllStandardOutput());
        QCOMPARE(back.error, QByteArray());
        QCOMPARE(back.code, 0);
        QVERIFY2(back.out.endsWith("1 crowd restored.\n"), back.out.constData());
        QCOMPARE(house.field(latin("a"), "text"), QByteArray("hello\n"));
        house.redis.cli({"FLUSHALL"});
    }
}

/// What the store has lost comes back to those who are in it just now.
void TestBackup::mergesWithWhatIsOpen()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(house.make(latin("a"), latin("old ")));
    QCOMPARE(house.backup().code, 0);
    QVERIFY(house.loseAll());
    QVERIFY(house.relay.restart());
    WireClient ada, bob(WireClient::Kind::Stock);
    QVERIFY(house.join(ada, latin("a")) && house.join(bob, latin("a")));
    ada.type(latin("new "));
    QVERIFY(waitFor([&] { return ada.isSaved(); }) && house.hasText(latin("a"), latin("new ")));

    const Ended back = house.restore();
    QCOMPARE(back.error, QByteArray());
    QCOMPARE(back.code, 0);
    QVERIFY2(back.out.startsWith("“a” was there and is merged"), back.out.constData());
    QVERIFY2(back.out.endsWith("0 crowds restored, 1 merged with what was there.\n"), back.out.constData());
    const auto hasBoth = [](const QString& text) {
        return text.contains(latin("old ")) && text.contains(latin("new "));
    };
    QVERIFY(waitFor([&] { return hasBoth(ada.textString()) && hasBoth(bob.textString()); }));
    QVERIFY(house.hasText(latin("a"), ada.textString()));
    bob.type(latin("last"));
    QVERIFY(waitFor([&] { return ada.textString().endsWith(latin("last")); }));
    QVERIFY(house.hasText(latin("a"), ada.textString()));
}

/// Somebody opened the link a moment before: their relay must not save an empty crowd over it.
void TestBackup::mergesWithWhatIsOpenAndUnsaved()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(house.make(latin("a"), latin("old ")));
    house.redis.cli({"HSET", "bytecrowd:a", "authorizedEmails", R"(["ada@example.org"])"});
    QVERIFY(house.make(latin("b"), latin("old ")));
    QCOMPARE(house.backup().code, 0);
    QVERIFY(house.loseAll());
    QVERIFY(house.relay.restart());
    WireClient guest, bob;
    QVERIFY(house.join(guest, latin("a")) && house.join(bob, latin("b")));
    QCOMPARE(house.restore().code, 0);
    QVERIFY(waitFor([&] { return bob.textString() == latin("old "); }));
    QVERIFY(waitFor([&] { return guest.closeCode() == protocol::SignIn; }));
    bob.type(latin("new"));
    QVERIFY(waitFor([&] { return bob.isSaved(); }) && house.hasText(latin("b"), latin("old new")));
}

void TestBackup::changesNothingThatIsThere()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(house.make(latin("a"), latin("one ")));
    QCOMPARE(house.backup().code, 0);
    {
        WireClient ada;
        QVERIFY(house.join(ada, latin("a")));
        ada.type(latin("two"));
        ada.text().erase(crdt::Utf16(0), crdt::Utf16(4));
        QVERIFY(waitFor([&] { return ada.isSaved(); }) && house.hasText(latin("a"), latin("two")));
    }
    house.redis.cli({"HSET", "bytecrowd:a", "authorizedEmails", "[]"});
    QCOMPARE(house.relay.stop(), 0);
    const auto stored = [&house] {
        return house.redis.cli({"HGETALL", "bytecrowd:a"}) + house.redis.cli({"XRANGE", "{bytecrowd:a}:log", "-", "+"});
    };
    const QByteArray before = stored();
    const Ended back = house.restore();
    QCOMPARE(back.code, 0);
    QVERIFY2(back.out.startsWith("“a” was there, and had all that the archive has."), back.out.constData());
    QCOMPARE(stored(), before);
}

void TestBackup::bringsAccessBackWhereNoneIsStored()
{
    House house;
    QVERIFY(house.start());
    for (const char* crowd : {"open", "listed"}) {
        QVERIFY(house.make(latin(crowd), latin("old")));
        house.redis.cli({"HSET", QByteArray("bytecrowd:") + crowd, "authorizedEmails", "[\"a@b.c\"]", "owner", "x:1"});
    }
    QCOMPARE(house.backup().code, 0);
    QVERIFY(house.loseAll());
    house.redis.cli({"HSET", "bytecrowd:open", "text", "new"});
    house.redis.cli({"HSET", "bytecrowd:listed", "text", "new", "authorizedEmails", "[]"});
    QCOMPARE(house.restore().code, 0);
    QCOMPARE(house.field(latin("open"), "authorizedEmails"), QByteArray("[\"a@b.c\"]"));
    QCOMPARE(house.field(latin("open"), "owner"), QByteArray("x:1"));
    QCOMPARE(house.field(latin("listed"), "authorizedEmails"), QByteArray("[]"));
    QCOMPARE(house.field(latin("listed"), "owner"), QByteArray());
    for (const char* crowd : {"open", "listed"}) {
        const QByteArray text = house.field(latin(crowd), "text");
        QVERIFY2(text == "newold" || text == "oldnew", text.constData());
    }
}

void TestBackup::replacesWhatNobodyHasOpen()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(house.make(latin("a"), latin("before")));
    QCOMPARE(house.backup().code, 0);
    WireClient ada;
    QVERIFY(house.join(ada, latin("a")));
    ada.type(latin(" and after"));
    addFile(ada.doc(), "2", "b.txt", "two");
    QVERIFY(waitFor([&] { return ada.isSaved(); }) && house.hasText(latin("a"), latin("before and after")));
    house.redis.cli({"HSET", "bytecrowd:a", "authorizedEmails", "[]"});

    const Ended refused = house.restore({latin("--replace")});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.error.contains("somebody has it open"), refused.error.constData());
    QCOMPARE(house.field(latin("a"), "text"), QByteArray("before and after"));

    ada.close();
    QCOMPARE(house.relay.stop(), 0);
    const Ended back = house.restore({latin("--replace")});
    QCOMPARE(back.error, QByteArray());
    QVERIFY2(back.out.endsWith("1 crowd restored.\n"), back.out.constData());
    QCOMPARE(house.field(latin("a"), "text"), QByteArray("before"));
    QCOMPARE(house.redis.cli({"HEXISTS", "bytecrowd:a", "authorizedEmails"}), QByteArray("0"));
    QCOMPARE(house.redis.cli({"HKEYS", "{bytecrowd:a}:files"}), QByteArray("untitled.txt"));
    QVERIFY(house.relay.restart());
    WireClient bob;
    QVERIFY(house.join(bob, latin("a")));
    QCOMPARE(bob.textString(), latin("before"));
}

void TestBackup::replacesOnlyWhatWasNamed()
{
    House house;
    QVERIFY(house.start());
    for (const char* crowd : {"a", "b", "c"})
        QVERIFY(house.make(latin(crowd), latin("text")));
    QCOMPARE(house.backup({latin("a"), latin("b"), latin("b")}).out, QByteArray("2 crowds backed up.\n"));
    QVERIFY(house.loseAll());
    const Ended back = house.restore({latin("b"), latin("c")});
    QCOMPARE(back.code, 1);
    QCOMPARE(back.error, QByteArray("The crowd “c” is not in the archive.\n"));
    QVERIFY2(back.out.endsWith("1 crowd restored, 1 not restored.\n"), back.out.constData());
    QCOMPARE(house.redis.cli({"EXISTS", "bytecrowd:a", "bytecrowd:b", "bytecrowd:c"}), QByteArray("1"));
    const Ended none = house.backup({latin("none"), latin("b")});
    QCOMPARE(none.code, 1);
    QCOMPARE(none.error, QByteArray("There is no crowd “none”.\n"));
    QCOMPARE(none.out, QByteArray("1 crowd backed up, 1 not or not wholly.\n"));
}

/// They have a text and no document, and perhaps nothing but a list of who may enter.
void TestBackup::keepsTextsOfTheFirstBytecrowds()
{
    House house;
    QVERIFY(house.start());
    house.redis.cli({"HSET", "bytecrowd:old", "text", "print(1)\n", "language", "python"});
    house.redis.cli({"HSET", "bytecrowd:empty", "authorizedEmails", "[]"});
    house.redis.cli({"HSET", "bytecrowd:no/name", "text", "nobody can open it"});
    const Ended kept = house.backup();
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.out, QByteArray("2 crowds backed up; 1 key passed over, under a name that no crowd can have.\n"));
    // One relay has opened it since, and made the document that all make of it.
    WireClient ada;
    QVERIFY(house.join(ada, latin("old")));
    ada.type(latin("print(2)\n"));
    QVERIFY(waitFor([&] { return ada.isSaved(); }));
    const Ended back = house.restore();
    QVERIFY2(back.out.contains("“old” was there, and had all that the archive has."), back.out.constData());
    ada.close();
    QVERIFY(house.loseAll());
    QVERIFY(house.restore().out.endsWith("2 crowds restored.\n"));
    QCOMPARE(house.field(latin("old"), "text"), QByteArray("print(1)\n"));
    QCOMPARE(house.field(latin("old"), "language"), QByteArray("python"));
    QCOMPARE(house.field(latin("empty"), "authorizedEmails"), QByteArray("[]"));
    QCOMPARE(house.redis.cli({"EXISTS", "{bytecrowd:empty}:log"}), QByteArray("0"));
}

void TestBackup::keepsWhatCannotBeRead()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(house.make(latin("good"), latin("text")));
    QVERIFY(house.make(latin("partly"), latin("text")));
    QCOMPARE(house.relay.stop(), 0);
    house.redis.cli({"HSET", "bytecrowd:bad", "state", "no state", "owner", "x:1"});
    house.redis.cli({"XADD", "{bytecrowd:partly}:log", "*", "by", "x", "u", "no update"});
    house.redis.cli({"SET", "bytecrowd:string", "no hash"});
    const Ended kept = house.backup();
    QCOMPARE(kept.code, 1);
    QCOMPARE(kept.error.count('\n'), 3);
    QCOMPARE(kept.out, QByteArray("1 crowd backed up, 3 not or not wholly.\n"));
    const auto dumpOf = [&](const QByteArray& key) {
        return house.redis.cli({"EVAL", "return redis.sha1hex(redis.call('DUMP', KEYS[1]))", "1", key});
    };
    const auto inArchive = [&](const char* name) {
        return QCryptographicHash::hash(unpacked(house.file(), latin(name)), QCryptographicHash::Sha1).toHex();
    };
    QCOMPARE(inArchive("crowds/bad/damaged/hash.dump"), dumpOf("bytecrowd:bad"));
    QCOMPARE(inArchive("crowds/string/damaged/hash.dump"), dumpOf("bytecrowd:string"));
    QCOMPARE(inArchive("crowds/partly/damaged/log.dump"), dumpOf("{bytecrowd:partly}:log"));

    house.redis.cli({"FLUSHALL"});
    const Ended back = house.restore();
    QCOMPARE(back.code, 1);
    QCOMPARE(back.error.count("was damaged when it was backed up"), 2);
    QVERIFY2(back.out.endsWith("2 crowds restored, 2 not restored.\n"), back.out.constData());
    QCOMPARE(house.field(latin("partly"), "text"), QByteArray("text"));

    // Over what can't be read nothing is merged.
    house.redis.cli({"HSET", "bytecrowd:good", "state", "no state"});
    const Ended over = house.restore({latin("good")});
    QCOMPARE(over.code, 1);
    QVERIFY2(over.error.contains("can't be read; --replace"), over.error.constData());
    QCOMPARE(house.restore({latin("--replace"), latin("good")}).code, 0);
    QCOMPARE(house.field(latin("good"), "text"), QByteArray("text"));
}

/// No password needs to stand in a command line.
void TestBackup::findsTheStore()
{
    RedisProcess redis({latin("--requirepass"), latin("secret")});
    QVERIFY(redis.start());
    QTemporaryDir folder;
    const auto file = [&folder](const char* name, const QByteArray& content) {
        QFile out(folder.filePath(latin(name)));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
    };
    const quint16 port = RedisProcess::freePort();
    RedisProcess open({latin("--port"), QString::number(port), latin("--bind"), latin("127.0.0.1"),
                       latin("--requirepass"), latin("secret")});
    QVERIFY(open.start());
    const QByteArray url = "redis://:secret@127.0.0.1:" + QByteArray::number(port);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(latin("BYTECROWDS_RELAY_REDIS"), QString::fromLatin1(url));
    const QStringList backup{latin("backup"), latin("--output"), folder.filePath(latin("out"))};
    const QByteArray none = "0 crowds backed up.\n";
    QCOMPARE(inspect(backup, {}, environment).out, none);
    const QString config = file("relay.conf", "listen = 127.0.0.1:7070\nredis = " + url + "\n");
    QCOMPARE(inspect(backup + QStringList{latin("--config"), config}).out, none);
    const QString password = file("password", "secret\n");
    QCOMPARE(
        inspect(backup + QStringList{latin("--redis"),
                                     QStringLiteral("redis://127.0.0.1:%1?password-file=%2").arg(port).arg(password)})
            .out,
        none);

    RelayProcess relay(tests::RelayProgram);
    QVERIFY(relay.start());
    {
        WireClient ada;
        ada.open(relay.webSocketUrl(latin("a")));
        QVERIFY(waitFor([&] { return ada.isSynced(); }));
        ada.type(latin("private"));
        QVERIFY(waitFor([&] { return ada.isSaved(); }));
    }
    const QStringList data{latin("--data"), relay.dataFolder()};
    QCOMPARE(inspect(backup + data, {}, environment).out, QByteArray("1 crowd backed up.\n"));
    QCOMPARE(relay.stop(), 0);
    const Ended stopped = inspect(backup + data);
    QCOMPARE(stopped.code, 2);
    QVERIFY2(stopped.error.startsWith("No relay keeps its crowds in "), stopped.error.constData());
}

void TestBackup::needsAWorkingRedis_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nobody there") << QStringLiteral("redis://127.0.0.1:%1").arg(RedisProcess::freePort())
                                  << QByteArray("refused");
    QTest::newRow("no password") << QString() << QByteArray("NOAUTH");
    QTest::newRow("wrong password") << latin("redis://:wrong@") << QByteArray("WRONGPASS");
    QTest::newRow("no cluster") << latin("redis+cluster://:secret@") << QByteArray("");
}

void TestBackup::needsAWorkingRedis()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, said);
    const quint16 port = RedisProcess::freePort();
    RedisProcess redis({latin("--port"), QString::number(port), latin("--bind"), latin("127.0.0.1"),
                        latin("--requirepass"), latin("secret")});
    QVERIFY(redis.start());
    if (url.isEmpty())
        url = redis.url();
    else if (url.endsWith(QLatin1Char('@')))
        url += QStringLiteral("127.0.0.1:%1").arg(port);
    QTemporaryDir folder;
    const QString output = folder.filePath(latin("out"));
    const Ended ended = inspect({latin("backup"), latin("--redis"), url, latin("--output"), output});
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.error.count('\n'), 1);
    QVERIFY2(ended.error.contains(said) && !ended.error.contains("secret") && !ended.error.contains("wrong@"),
             ended.error.constData());
    QVERIFY(!QFile::exists(output));
}

void TestBackup::keepsTheOldFileWhenItFails()
{
    House house;
    QVERIFY(house.start());
    QVERIFY(house.make(latin("a"), latin("text")));
    QCOMPARE(house.backup().code, 0);
    QFile file(house.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    house.redis.kill9();
    QCOMPARE(house.backup().code, 2);
    QVERIFY(file.seek(0));
    QFile again(house.file());
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), before);
    QVERIFY(house.redis.start());
    QProcess full;
    full.setStandardOutputFile(latin("/dev/full"));
    full.start(latin(BYTECROWDS_BIN "/bytecrowds-inspect"), {latin("backup"), latin("--redis"), house.redis.url()});
    QVERIFY(full.waitForFinished());
    QCOMPARE(full.exitCode(), 2);
    QVERIFY(full.readAllStandardError().contains("can't be written"));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
