#include "sync/crdt/doc.h"
#include "tests/crdt/replica.h"
#include "tests/inspect/inspectprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bytecrowds::crdt;
using bytecrowds::tests::Ended;
using bytecrowds::tests::inspect;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(BYTECROWDS_TRACES "/") + name;
}

/// What Yjs made of the trace of that name.
QJsonObject goldenOf(const QString& file)
{
    const QString trace =
        file.section(QLatin1Char('/'), 1).section(QLatin1Char('.'), 0, 0) + QStringLiteral(".json.gz");
    for (const char* table : {"golden-sequential.jsonl", "golden-concurrent.jsonl"}) {
        QFile lines(dataFile(QString::fromLatin1(table)));
        while (lines.isOpen() || lines.open(QIODevice::ReadOnly)) {
            const QJsonObject golden = QJsonDocument::fromJson(lines.readLine()).object();
            if (golden.isEmpty())
                break;
            if (golden[QStringLiteral("trace")].toString() == trace)
                return golden;
        }
    }
    return {};
}

} // namespace

/// bytecrowds-inspect, run as a person runs it: 0 is well, 1 is wrong or different, 2 could not be done.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Doc doc(optionsFor(1)), other(optionsFor(2));
        doc.text("text").insert(Utf16(0), "one\ntwo\n");
        doc.map("map").set("key", Value(true));
        doc.array("array").insert(0, {Value("a"), Value(2)});
        QVERIFY(!other.applyUpdate(doc.encodeStateAsUpdate()));
        m_old = write("old", doc.encodeStateAsUpdate());
        doc.text("text").erase(Utf16(4), Utf16(3));
        m_state = write("state", doc.encodeStateAsUpdate());
        m_v2 = write("state.v2", doc.encodeStateAsUpdate({}, UpdateFormat::V2));
        other.text("text").insert(Utf16(4), "1.5\n");
        m_other = write("other", other.encodeStateAsUpdate());
        const StateVector known = doc.stateVector();
        doc.text("text").insert(Utf16(0), "zero\n");
        m_part = write("part", doc.encodeStateAsUpdate(known));
    }

    void show()
    {
        const Ended all = inspect({QStringLiteral("show"), m_state});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.out, QByteArray("# array (array)\n[\n  \"a\",\n  2\n]\n# map (map)\n{\n  \"key\": true\n}\n"
                                     "# text (text)\none\n\n"));
        QCOMPARE(inspect({QStringLiteral("show"), m_v2}).out, all.out);
        QCOMPARE(inspect({QStringLiteral("show"), QStringLiteral("-")}, read(m_state)).out, all.out);
        QCOMPARE(inspect({QStringLiteral("show"), QStringLiteral("--root"), QStringLiteral("text"), m_state}).out,
                 QByteArray("one\n\n"));
        QCOMPARE(inspect({QStringLiteral("show"), QStringLiteral("--root"), QStringLiteral("none"), m_state}).code, 1);
    }

    void showSnapshot()
    {
        Doc doc(optionsFor(1, false));
        doc.text("text").insert(Utf16(0), "before");
        const QString snapshot = write("snapshot", doc.snapshot().encode(UpdateFormat::V1));
        doc.text("text").erase(Utf16(0), Utf16(6));
        const QString state = write("kept", doc.encodeStateAsUpdate());
        const QStringList then{QStringLiteral("show"), QStringLiteral("--root"), QStringLiteral("text"),
                               QStringLiteral("--snapshot"), snapshot};
        QCOMPARE(inspect(then + QStringList{state}).out, QByteArray("before"));
        QCOMPARE(inspect(then + QStringList{m_part}).code, 1);
    }

    void dump()
    {
        const Ended ended = inspect({QStringLiteral("dump"), m_state});
        QCOMPARE(ended.code, 0);
        const QList<QByteArray> lines = ended.out.split('\n');
        const auto has = [&lines](const char* expected) {
            return std::any_of(lines.begin(), lines.end(),
                               [&](const QByteArray& line) { return line.simplified() == expected; });
        };
        QVERIFY2(has("1:0 +4 String \"one\\n\" root \xE2\x80\x9Ctext\xE2\x80\x9D"), ended.out.constData());
        QVERIFY2(has("1:4 +3 Deleted origin 1:3"), ended.out.constData());
        QVERIFY2(has("1:8 +1 Any [true] root \xE2\x80\x9Cmap\xE2\x80\x9D, key \xE2\x80\x9Ckey\xE2\x80\x9D"),
                 ended.out.constData());
        QVERIFY2(has("1 deleted range"), ended.out.constData());
        QVERIFY2(has("1:4 +3"), ended.out.constData());
    }

    void dumpJson()
    {
        const Ended ended = inspect({QStringLiteral("dump"), QStringLiteral("--json"), m_v2});
        QCOMPARE(ended.code, 0);
        const QJsonObject dumped = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(dumped[QStringLiteral("format")].toString(), QStringLiteral("V2"));
        QCOMPARE(dumped[QStringLiteral("deletions")].toArray().size(), 1);
        const QJsonObject first = dumped[QStringLiteral("structs")][0].toObject();
        QCOMPARE(first[QStringLiteral("content")].toString(), QStringLiteral("one\n"));
        const QJsonObject second = dumped[QStringLiteral("structs")][1].toObject();
        QCOMPARE(second[QStringLiteral("kind")].toString(), QStringLiteral("Deleted"));
        QCOMPARE(second[QStringLiteral("origin")].toObject()[QStringLiteral("clock")].toInt(), 3);
        QCOMPARE(second[QStringLiteral("deleted")].toInt(), 3);
    }

    void diff()
    {
        const Ended same = inspect({QStringLiteral("diff"), m_state, m_v2});
        QCOMPARE(same.code, 0);
        QCOMPARE(same.out, QByteArray());
        const Ended differ = inspect({QStringLiteral("diff"), m_state, m_other});
        QCOMPARE(differ.code, 1);
        QCOMPARE(differ.out, "Deleted only in " + m_state.toUtf8() + ":\n  1:4 +3\nElements only in " +
                                 m_other.toUtf8() +
                                 ":\n  2:0 +4\nRoot “text” (text):\n@@ -1,2 +1,3 @@\n one\n-\n+1.5\n+two\n");
    }

    void verify()
    {
        const Ended well = inspect({QStringLiteral("verify"), m_state, m_v2, m_old});
        QCOMPARE(well.code, 0);
        QCOMPARE(well.out.count("Nothing is wrong with it."), 3);
        const Ended waits = inspect({QStringLiteral("verify"), m_part, m_state});
        QCOMPARE(waits.code, 1);
        QVERIFY2(waits.error.contains("waits"), waits.error.constData());
        QCOMPARE(waits.out.count("Nothing is wrong with it."), 1);
    }

    void convert()
    {
        const QStringList to2{QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("v2"), m_state};
        QCOMPARE(inspect(to2).out, read(m_v2));
        const QString file = m_folder.filePath(QStringLiteral("converted"));
        QCOMPARE(inspect(to2 + QStringList{QStringLiteral("--output"), file}).code, 0);
        QCOMPARE(read(file), read(m_v2));
        QCOMPARE(inspect({QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("v1"), file}).out,
                 read(m_state));
    }

    /// An encoding is told by its bytes, also where those can be read in the other one: V2 begins as an empty V1 update
    /// does.
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        Doc empty(optionsFor(1));
        QTest::newRow("empty V1") << toQt(empty.encodeStateAsUpdate()) << QByteArray("V1");
        QTest::newRow("empty V2") << toQt(empty.encodeStateAsUpdate({}, UpdateFormat::V2)) << QByteArray("V2");
        QTest::newRow("deletions in V1") << QByteArray::fromHex("000101010003") << QByteArray("V1");
        QTest::newRow("state in V1") << read(m_state) << QByteArray("V1");
        QTest::newRow("state in V2") << read(m_v2) << QByteArray("V2");
        QTest::newRow("V2 with bytes behind it") << read(m_v2) + QByteArray("\n") << QByteArray("V2");
    }
    void formats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, format);
        const Ended ended = inspect({QStringLiteral("dump"), QStringLiteral("-")}, bytes);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.startsWith(format + ", "), ended.out.constData());
    }

    void replay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("one") << QStringLiteral("sequential/sveltecomponent.json.gz");
        QTest::newRow("several") << QStringLiteral("concurrent/clownschool.json.gz");
        QTest::newRow("log") << QStringLiteral("updates-v1/clownschool.updates.bin.gz");
    }
    /// The states are those of Yjs, byte by byte.
    void replay()
    {
        QFETCH(QString, file);
        const QJsonObject golden = goldenOf(file);
        const QString out = m_folder.filePath(QStringLiteral("replayed"));
        for (const char* format : {"1", "2"}) {
            const QString number = QString::fromLatin1(format);
            const Ended ended = inspect({QStringLiteral("replay"), QStringLiteral("--to"), QLatin1Char('v') + number,
                                         QStringLiteral("--output"), out, dataFile(file)});
            QCOMPARE(ended.error, QByteArray());
            QCOMPARE(ended.code, 0);
            const QByteArray sha = QCryptographicHash::hash(read(out), QCryptographicHash::Sha256).toHex();
            QCOMPARE(QString::fromLatin1(sha), golden[QStringLiteral("stateV%1Sha256").arg(number)].toString());
        }
    }

    void replayWrong()
    {
        const Ended wrong = inspect({QStringLiteral("replay"), QStringLiteral("-")},
                                    R"({"endContent": "b", "txns": [{"patches": [[0, 0, "a"]]}]})");
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.error.contains("not the one that the trace ends with"));
        const QByteArray log = QByteArray::fromHex("02000000") + "xx";
        QCOMPARE(inspect({QStringLiteral("replay"), QStringLiteral("-")}, log).code, 1);
    }

    /// Whatever the bytes: a sentence, an exit code, and no output file.
    void badInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello world, this is no update");
        QByteArray random(4096, '\0');
        for (int i = 0; i < random.size(); ++i)
            random[i] = char((i * 7919 + 13) >> 3);
        QTest::newRow("arbitrary") << random;
        const QByteArray state = read(m_state), v2 = read(m_v2);
        for (int cut = 1; cut < state.size() - 1; cut += 9)
            QTest::addRow("V1 cut at %d", cut) << state.first(cut);
        for (int cut = 3; cut < v2.size() - 1; cut += 9)
            QTest::addRow("V2 cut at %d", cut) << v2.first(cut);
    }
    void badInput()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write("bad", fromQt(bytes));
        const QString out = m_folder.filePath(QStringLiteral("never"));
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("show"), file}, QStringList{QStringLiteral("dump"), file},
              QStringList{QStringLiteral("dump"), QStringLiteral("--json"), file},
              QStringList{QStringLiteral("verify"), file}, QStringList{QStringLiteral("diff"), m_state, file},
              QStringList{QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("v2"),
                          QStringLiteral("--format"), QStringLiteral("v2"), QStringLiteral("--output"), out, file},
              QStringList{QStringLiteral("replay"), QStringLiteral("--output"), out, file}}) {
            const Ended ended = inspect(arguments);
            const QByteArray what = arguments.join(QLatin1Char(' ')).toUtf8() + '\n' + ended.out;
            QVERIFY2(ended.code == 1 && !ended.error.isEmpty(), what.constData());
        }
        QVERIFY(!QFile::exists(out));
    }

    /// What could not be done says so with another exit code than what is wrong.
    void trouble_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const char* arguments) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("no command", "");
        row("unknown command", "frob file");
        row("no file", "show");
        row("one state of two", "diff one");
        row("stdin twice", "diff - -");
        row("unknown option", "show --frob file");
        row("option of another command", "show --to v1 file");
        row("unknown format", "dump --format v3 file");
        row("no format", "convert file");
        row("missing file", "verify /nowhere/at/all");
        row("folder", "show /");
        row("missing trace", "replay /nowhere/at/all");
        row("missing archive", "restore --redis redis://127.0.0.1:1 /nowhere/at/all");
        row("folder as archive", "restore --redis redis://127.0.0.1:1 /");
        row("no archive", "restore");
        row("no name of a crowd", "backup --redis redis://127.0.0.1:1 ../a");
        row("two stores", "backup --redis redis://127.0.0.1:1 --data /tmp");
        row("no address", "backup --redis http://127.0.0.1:1");
        row("no relay in that folder", "backup --data /nowhere/at/all");
        row("missing configuration", "backup --config /nowhere/at/all");
        row("replacing backup", "backup --replace");
        QTest::newRow("missing folder") << QStringList{QStringLiteral("convert"),
                                                       QStringLiteral("--to"),
                                                       QStringLiteral("v2"),
                                                       QStringLiteral("--output"),
                                                       QStringLiteral("/nowhere/at/all"),
                                                       m_state};
    }
    void trouble()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = inspect(arguments);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(ended.error.endsWith('\n') && ended.error.size() > 1);
    }

    void help()
    {
        const Ended ended = inspect({QStringLiteral("--help")});
        QCOMPARE(ended.code, 0);
        for (const char* command : {"show", "dump", "diff", "verify", "convert", "replay", "backup", "restore"})
            QVERIFY2(ended.out.contains(QByteArray("\n  ") + command + ' '), command);
        QVERIFY(inspect({QStringLiteral("--version")}).out.startsWith("bytecrowds-inspect "));
    }

    void fullDisk()
    {
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-inspect"), {QStringLiteral("show"), m_state});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

private:
    QString write(const char* name, const Bytes& bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(toQt(bytes)) != qint64(bytes.size()))
            qFatal("cannot write %s", name);
        return path;
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_old, m_state, m_v2, m_other, m_part;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
