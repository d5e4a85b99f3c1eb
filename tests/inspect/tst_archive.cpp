#include "sync/crdt/doc.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdfiles.h"
#include "tests/inspect/inspectprocess.h"
#include "tests/support/latin.h"
#include "tests/support/redisprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace bytecrowds;
using tests::Ended;
using tests::inspect;
using tests::latin;
using tests::RedisProcess;

namespace {

struct Entry
{
    QByteArray name, content;
    char kind = '0';
    qint64 saysSize = -1; ///< instead of the content's
    bool wrongSum = false;
    bool isSparse = false; ///< as GNU tar says it
};

/// A tar archive (POSIX.1-2017, pax) that no sane program would write.
QByteArray handmadeTar(const QList<Entry>& entries, bool isEnded = true)
{
    QByteArray tar;
    for (const Entry& entry : entries) {
        QByteArray header(512, '\0');
        const auto put = [&header](qsizetype at, const QByteArray& text) { header.replace(at, text.size(), text); };
        put(0, entry.name.first(std::min<qsizetype>(entry.name.size(), 100)));
        put(100, "0000600");
        const qint64 size = entry.saysSize < 0 ? entry.content.size() : entry.saysSize;
        put(124, QByteArray::number(size, 8).rightJustified(11, '0'));
        put(148, "        ");
        put(156, QByteArray(1, entry.kind));
        put(257, QByteArray("ustar\0"
                            "00",
                            8));
        if (entry.isSparse) {
            put(257, QByteArray("ustar  \0", 8));
            put(386, "00000001000"); // the first bytes that are there, and how many
            put(398, "00000000001");
            put(483, "77777777777"); // the file's size
        }
        quint32 sum = entry.wrongSum ? 1 : 0;
        for (const char c : header)
            sum += quint8(c);
        put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
        tar += header + entry.content + QByteArray((512 - entry.content.size() % 512) % 512, '\0');
    }
    return tar + QByteArray(isEnded ? 1024 : 0, '\0');
}

QByteArray packed(const QByteArray& bytes)
{
    QProcess gzip;
    gzip.start(latin("gzip"), {latin("-c")});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

const Entry Label{"backup.json", R"({"format": "bytecrowds-backup", "version": 1})"};
const Entry LabelOfDigests{"backup.json", R"({"format": "bytecrowds-backup", "version": 1, "digests": "SHA256SUMS"})"};

QByteArray state()
{
    return relay::toByteArray(relay::seedFromText({"text", {}, "plaintext"}));
}

QList<Entry> crowd(const QByteArray& id, const QByteArray& document = "state.yjs")
{
    return {{"crowds/" + id + "/state.yjs", state()},
            {"crowds/" + id + "/crowd.json",
             R"({"id": ")" + id + R"(", "document": ")" + document + R"(", "fields": {"owner": "x:1"}})"}};
}

QByteArray digestsOf(const QList<Entry>& entries)
{
    QByteArray lines;
    for (const Entry& entry : entries) {
        const QByteArray digest = QCryptographicHash::hash(entry.content, QCryptographicHash::Sha256).toHex();
        lines += digest + "  " + entry.name.sliced(entry.name.indexOf('/', 7) + 1) + '\n';
    }
    return lines;
}

QList<Entry> crowdWithDigests(const QByteArray& id)
{
    return crowd(id) + QList<Entry>{{"crowds/" + id + "/SHA256SUMS", digestsOf(crowd(id))}};
}

} // namespace

/// Whatever stands in a file that shall be restored: a sentence, an exit code, and nothing half done.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init() { QCOMPARE(m_redis.cli({"FLUSHALL"}), QByteArray("OK")); }

    void acceptsWhatIsWellMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray tar = handmadeTar(crowd("a") + QList<Entry>{Label});
        QTest::newRow("packed") << packed(tar);
        QTest::newRow("packed in two parts") << packed(tar.first(700)) + packed(tar.sliced(700));
        QTest::newRow("not packed") << tar;
        QTest::newRow("label first") << handmadeTar(QList<Entry>{Label} + crowd("a"));
        QTest::newRow("folders, and names from here")
            << handmadeTar(QList<Entry>{{"./", {}, '5'},
                                        {"./backup.json", Label.content},
                                        {"./crowds/", {}, '5'},
                                        {"./crowds/a/", {}, '5'},
                                        {"./crowds/a/crowd.json", crowd("a")[1].content},
                                        {"./crowds/a/state.yjs", state()}});
        QTest::newRow("more files") << handmadeTar(
            crowd("a") +
            QList<Entry>{{"crowds/a/files/x", "other"}, {"crowds/a/new", "?"}, {"README", "hello"}, Label});
        QTest::newRow("pax and GNU headers") << handmadeTar(
            QList<Entry>{{"pax_global_header", "20 comment=whatever\n", 'g'},
                         {"PaxHeaders/x", "30 mtime=1700000000.123456789\n", 'x'}} +
            crowd("a") + QList<Entry>{{"././@LongLink", QByteArray(300, 'n'), 'L'}, {"nnn", "other"}, Label});
        QTest::newRow("kinds of tomorrow, which are plain files") // POSIX says so
            << handmadeTar({crowd("a")[0], {"crowds/a/crowd.json", crowd("a")[1].content, '7'}, Label});
        QTest::newRow("digests") << packed(handmadeTar(crowdWithDigests("a") + QList<Entry>{LabelOfDigests}));
        QTest::newRow("digests first") << handmadeTar(
            QList<Entry>{LabelOfDigests,
                         {"crowds/a/SHA256SUMS", digestsOf({crowd("a")[1], crowd("a")[0]})},
                         crowd("a")[1],
                         crowd("a")[0]});
        const Entry text{"crowds/a/files/x", "other"};
        QTest::newRow("digests of what is gone") << handmadeTar(
            crowd("a") + QList<Entry>{{"crowds/a/SHA256SUMS", digestsOf(crowd("a") + QList{text})}, LabelOfDigests});
    }
    void acceptsWhatIsWellMeant()
    {
        QFETCH(QByteArray, bytes);
        const Ended ended = restore(bytes);
        QCOMPARE(ended.error, QByteArray());
        QCOMPARE(ended.code, 0);
        QCOMPARE(m_redis.cli({"HMGET", "bytecrowd:a", "text", "owner"}), QByteArray("text\nx:1"));
        QCOMPARE(restore(bytes).out.count("had all that the archive has"), 1);
    }

    /// The archive as a whole: nothing of it is restored, whatever stands before what is wrong.
    void refusesTheWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QList<Entry> good = crowd("a");
        const QByteArray tar = handmadeTar(good + QList<Entry>{Label}), gz = packed(tar);
        const auto row = [&](const char* name, const QList<Entry>& behind) {
            QTest::newRow(name) << handmadeTar(good + behind + QList<Entry>{Label});
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello world");
        QTest::newRow("a block of text") << QByteArray(4096, 'a');
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\0\0", 10) + QByteArray(1000, 'x') +
                                    QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
        QTest::newRow("another archive") << packed(handmadeTar({{"main.cpp", "int main() {}"}}));
        QTest::newRow("no label") << handmadeTar(good);
        QTest::newRow("label of something else") << handmadeTar(good + QList<Entry>{{"backup.json", "{}"}});
        QTest::newRow("label that is no JSON") << handmadeTar(good + QList<Entry>{{"backup.json", "\xff{"}});
        QTest::newRow("later version") << handmadeTar(
            good + QList<Entry>{{"backup.json", R"({"format": "bytecrowds-backup", "version": 2})"}});
        for (qsizetype cut = 1; cut < tar.size() - 512; cut += 377)
            QTest::addRow("cut at %d", int(cut)) << tar.first(cut);
        for (qsizetype cut = 1; cut < gz.size(); cut += 41)
            QTest::addRow("packed and cut at %d", int(cut)) << gz.first(cut);
        QTest::newRow("packed twice") << packed(gz);
        QTest::newRow("no end") << handmadeTar(good + QList<Entry>{Label}, false);
        row("wrong checksum of tar", {{"x", {}, '0', -1, true}});
        row("twice", crowd("b") + crowd("a"));
        row("state twice", {{"crowds/a/state.yjs", state()}});
        row("way out", {{"../../etc/passwd", "root"}});
        row("way out further in", {{"crowds/b/../../../etc/passwd", "root"}});
        row("absolute", {{"/etc/passwd", "root"}});
        row("control characters", {{"crowds/b\x1b[2J/state.yjs", "x"}});
        row("backslash", {{"crowds\\b\\state.yjs", "x"}});
        row("symbolic link", {{"crowds/b/state.yjs", {}, '2'}});
        row("hard link", {{"crowds/b/state.yjs", {}, '1'}});
        row("device", {{"crowds/b/state.yjs", {}, '3'}});
        row("pipe", {{"crowds/b/state.yjs", {}, '6'}});
        row("holes", {{"crowds/b/state.yjs", QByteArray(512, 'x'), 'S', -1, false, true}});
        row("holes by pax", {{"PaxHeaders/x", "29 GNU.sparse.map=0,1,4096,1\n29 GNU.sparse.size=4294967296\n", 'x'},
                             {"crowds/b/state.yjs", "xx"}});
        row("way out by pax", {{"PaxHeaders/x", "28 path=../../../etc/passwd\n", 'x'}, {"x", "root"}});
        row("way out by GNU", {{"././@LongLink", "../../etc/passwd", 'L'}, {"x", "root"}});
        row("link by pax", {{"PaxHeaders/x", "24 linkpath=/etc/passwd\n", 'x'}, {"crowds/b/state.yjs", {}, '2'}});
        row("pax without an end", {{"PaxHeaders/x", "99999999 path=", 'x'}, {"x", "root"}});
        row("name longer than any", {{"././@LongLink", "crowds/" + QByteArray(200, 'b') + "/x", 'L'}, {"x", "x"}});
        row("large header", {{"PaxHeaders/x", "x", 'x', 077777777777}});
        row("larger than it is", {{"crowds/b/state.yjs", "x", '0', 0777777777}});
        row("larger than anything", {{"crowds/b/state.yjs", "x", '0', 077777777777}});
        row("larger than anything by pax",
            {{"PaxHeaders/x", "20 size=99999999999\n", 'x'}, {"crowds/b/state.yjs", "x"}});
        row("digests twice", QList<Entry>(2, {"crowds/b/SHA256SUMS", {}}));
        row("large digests", {{"crowds/b/SHA256SUMS", "x", '0', 077777777777}});
        QTest::newRow("digests promised, but missing")
            << handmadeTar(crowdWithDigests("b") + good + QList<Entry>{LabelOfDigests});
        row("large label", {{"backup.json", "x", '0', 077777777777}});
    }
    void refusesTheWhole()
    {
        QFETCH(QByteArray, bytes);
        const Ended ended = restore(bytes);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.error.startsWith("Nothing can be restored from ") && ended.error.count('\n') == 1,
                 ended.error.constData());
        QVERIFY(!ended.error.contains('\x1b'));
        QCOMPARE(ended.out, QByteArray());
        QCOMPARE(m_redis.cli({"DBSIZE"}), QByteArray("0"));
    }

    /// One crowd: it is said, and the others are restored.
    void refusesOne_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("json"); // null: none
        QTest::addColumn<QByteArray>("state");
        const QByteArray good = crowd("b")[1].content;
        const auto with = [&good](const char* what, const char* instead) {
            return QByteArray(good).replace(what, instead);
        };
        QTest::newRow("no description") << QByteArray("b") << QByteArray() << state();
        QTest::newRow("no JSON") << QByteArray("b") << good.chopped(1) << state();
        QTest::newRow("no object") << QByteArray("b") << QByteArray("[1]") << state();
        QTest::newRow("deep") << QByteArray("b") << QByteArray(100000, '[') << state();
        QTest::newRow("no fields") << QByteArray("b") << with("fields", "other") << state();
        QTest::newRow("fields that are no texts") << QByteArray("b") << with(R"("x:1")", "1") << state();
        QTest::newRow("unknown kind of document") << QByteArray("b") << with("state.yjs", "state.odt") << state();
        QTest::newRow("binary that is none")
            << QByteArray("b") << with(R"("id")", R"("binaryFields": [{"name": "?", "value": "!"}], "id")") << state();
        QTest::newRow("another crowd's") << QByteArray("b") << with(R"("b")", R"("a")") << state();
        QTest::newRow("no state") << QByteArray("b") << good << QByteArray();
        QTest::newRow("damaged state") << QByteArray("b") << good << state().chopped(3);
        QTest::newRow("another state") << QByteArray("b") << good << QByteArray("hello");
        QTest::newRow("no name for a crowd") << QByteArray("b b") << with(R"("b")", R"("b b")") << state();
        QTest::newRow("a name of the relay's own") << QByteArray("api") << with(R"("b")", R"("api")") << state();
    }
    void refusesOne()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, state);
        QList<Entry> bad{{"crowds/" + id + "/files/x", "text"}};
        if (!json.isNull())
            bad += {{"crowds/" + id + "/crowd.json", json}};
        if (!state.isNull())
            bad += {{"crowds/" + id + "/state.yjs", state}};
        const Ended ended = restore(packed(handmadeTar(crowd("a") + bad + crowd("z") + QList<Entry>{Label})));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.error.startsWith("The crowd “" + id + "” was not restored: ") && ended.error.count('\n') == 1,
                 ended.error.constData());
        QVERIFY2(ended.out.endsWith("2 crowds restored, 1 not restored.\n"), ended.out.constData());
        QCOMPARE(m_redis.cli({"EXISTS", "bytecrowd:a", "bytecrowd:z"}), QByteArray("2"));
        QCOMPARE(m_redis.cli({"DBSIZE"}), QByteArray("6"));
    }

    /// One crowd that differs from its digests: it is said, and the others are restored.
    void refusesWhatDiffersFromItsDigests_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("digests");
        const QByteArray json = crowd("b")[1].content, digests = digestsOf(crowd("b"));
        const auto in = [](QByteArray bytes, const char* what, const char* instead) {
            return bytes.replace(what, instead);
        };
        QTest::newRow("another owner") << in(json, "x:1", "x:2") << state() << digests;
        QTest::newRow("another text") << json << in(state(), "text", "tent") << digests;
        QTest::newRow("less state") << json << state().chopped(1) << digests;
        QTest::newRow("no digests in it") << json << state() << QByteArray();
        QTest::newRow("half of them") << json << state() << digests.first(digests.size() / 2);
        QTest::newRow("no line's end") << json << state() << digests.chopped(1);
        QTest::newRow("of one file") << json << state() << digestsOf(crowd("b").first(1));
        QTest::newRow("another crowd's") << json << state() << digestsOf(crowd("a"));
        QTest::newRow("damaged digest") << json << state() << in(digests, digests.first(1), "g");
        QTest::newRow("damaged name") << json << state() << in(digests, "crowd.json", "crowd.jsoN");
    }
    void refusesWhatDiffersFromItsDigests()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, digests);
        const QList<Entry> bad{
            {"crowds/b/state.yjs", state}, {"crowds/b/crowd.json", json}, {"crowds/b/SHA256SUMS", digests}};
        const Ended ended = restore(
            packed(handmadeTar(crowdWithDigests("a") + bad + crowdWithDigests("z") + QList<Entry>{LabelOfDigests})));
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.error, QByteArray("The crowd “b” was not restored: what the archive has of it is damaged: it "
                                         "differs from its SHA256SUMS.\n"));
        QVERIFY2(ended.out.endsWith("2 crowds restored, 1 not restored.\n"), ended.out.constData());
        QCOMPARE(m_redis.cli({"EXISTS", "bytecrowd:a", "bytecrowd:b", "bytecrowd:z"}), QByteArray("2"));
    }

    /// As bytecrowds-inspect wrote it before there were digests, of the texts "text" and "other".
    void readsOlderArchives()
    {
        QFile file(latin(BYTECROWDS_TEST_DATA "/without-digests.tar.gz"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Ended ended = restore(file.readAll());
        QCOMPARE(ended.error, QByteArray());
        QVERIFY2(ended.out.endsWith("2 crowds restored.\n"), ended.out.constData());
        QCOMPARE(m_redis.cli({"HMGET", "bytecrowd:a", "text", "owner"}), QByteArray("text\nx:1"));
        QCOMPARE(m_redis.cli({"HMGET", "bytecrowd:b", "text", "owner"}), QByteArray("other\nx:2"));
    }

    void saysThatThereAreNoDigests()
    {
        const QByteArray said = "The archive has no digests";
        const QList<Entry> with = crowdWithDigests("a");
        QVERIFY(!restore(handmadeTar(with + QList<Entry>{LabelOfDigests})).out.contains(said));
        QVERIFY(restore(handmadeTar(with + crowd("b") + QList<Entry>{Label})).out.startsWith(said));
    }

    /// Whichever bit of an archive is another: what is restored is right, or nothing is.
    void restoresWhatIsRightOrNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray tar = handmadeTar(crowdWithDigests("a") + QList<Entry>{LabelOfDigests}), gz = packed(tar);
        const auto rows = [](const char* what, const QByteArray& whole, int step) {
            for (int at = 0; at < whole.size(); at += step) {
                QByteArray bytes = whole;
                bytes[at] = char(bytes[at] ^ (1 << at % 8));
                QTest::addRow("%s %d", what, at) << bytes;
            }
        };
        rows("packed, byte", gz, 5);
        rows("not packed, byte", tar, 37);
    }
    void restoresWhatIsRightOrNothing()
    {
        QFETCH(QByteArray, bytes);
        const Ended ended = restore(bytes);
        if (ended.code == 1) {
            QVERIFY2(!ended.error.isEmpty(), ended.out.constData());
            QCOMPARE(m_redis.cli({"DBSIZE"}), QByteArray("0"));
            return;
        }
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.endsWith("1 crowd restored.\n"), ended.out.constData());
        QCOMPARE(m_redis.cli({"HMGET", "bytecrowd:a", "text", "owner"}), QByteArray("text\nx:1"));
    }

    /// What a store refuses leaves nothing half written.
    void writesAllOrNothing()
    {
        const QByteArray bytes = handmadeTar(crowd("a") + QList<Entry>{Label});
        QCOMPARE(m_redis.cli({"CONFIG", "SET", "maxmemory", "1"}), QByteArray("OK"));
        const Ended full = restore(bytes);
        QCOMPARE(m_redis.cli({"CONFIG", "SET", "maxmemory", "0"}), QByteArray("OK"));
        QCOMPARE(full.code, 2);
        QVERIFY2(full.error.contains("OOM"), full.error.constData());
        QVERIFY2(full.out.endsWith("0 crowds restored.\n"), full.out.constData());
        QCOMPARE(m_redis.cli({"DBSIZE"}), QByteArray("0"));
        QCOMPARE(m_redis.cli({"SET", "{bytecrowd:a}:log", "no log"}), QByteArray("OK"));
        const Ended foreign = restore(bytes);
        QCOMPARE(foreign.code, 1);
        QVERIFY2(foreign.error.contains("can't be read"), foreign.error.constData());
        QCOMPARE(m_redis.cli({"DBSIZE"}), QByteArray("1"));
    }

private:
    Ended restore(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(latin("archive"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write an archive");
        file.close();
        return inspect({latin("restore"), latin("--redis"), m_redis.url(), path});
    }

    RedisProcess m_redis;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
