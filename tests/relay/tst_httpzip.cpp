#include "sync/paths/filepaths.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/zipfiles.h"
#include "tests/relay/handmadezip.h"
#include "tests/support/latin.h"
#include "tests/support/rawhttp.h"
#include "tests/support/redisprocess.h"
#include "tests/support/relayprocess.h"
#include "tests/support/waitfor.h"
#include "tests/support/wireclient.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <KZip>
#include <KZipFileEntry>

using namespace bytecrowds;
using namespace bytecrowds::paths;
using namespace bytecrowds::relay;
using tests::HandmadeEntry;
using tests::handmadeZip;
using tests::latin;
using tests::RawAnswer;
using tests::waitFor;
using tests::WireClient;
namespace schema = protocol::schema;

using Entries = QList<HandmadeEntry>;

namespace {

constexpr const char* ZipType = "Content-Type: application/zip\r\n";

/// "path = text" of each, or the code of the refusal.
QStringList read(const QByteArray& zip)
{
    const auto result = ZipFiles::read(zip);
    if (const auto* refusal = std::get_if<ZipFiles::Refusal>(&result))
        return {QStringLiteral("refused: ") + latin(refusal->code)};
    QStringList files;
    for (const NewFile& file : std::get<ZipFiles>(result).files)
        files.append(QString::fromStdString(file.path + " = " + file.text));
    for (const QString& path : std::get<ZipFiles>(result).leftOut)
        files.append(path + QStringLiteral(" is left out"));
    return files;
}

struct Unpacked
{
    QStringList names; ///< in the archive's order
    QHash<QString, QByteArray> texts;
    QHash<QString, QDateTime> times;
};

Unpacked unpack(QByteArray zip)
{
    Unpacked all;
    QBuffer buffer(&zip);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly))
        return all;
    QList<std::pair<const KArchiveDirectory*, QString>> folders{{archive.directory(), QString()}};
    QList<std::pair<qint64, QString>> order;
    while (!folders.isEmpty()) {
        const auto [folder, prefix] = folders.takeFirst();
        for (const QString& name : folder->entries()) {
            const KArchiveEntry* entry = folder->entry(name);
            if (entry->isDirectory()) {
                folders.append({static_cast<const KArchiveDirectory*>(entry), prefix + name + u'/'});
                continue;
            }
            const auto* file = static_cast<const KArchiveFile*>(entry);
            order.append({file->position(), prefix + name});
            all.texts.insert(prefix + name, file->data());
            all.times.insert(prefix + name, file->date());
        }
    }
    std::sort(order.begin(), order.end());
    for (const auto& [position, name] : order)
        all.names.append(name);
    return all;
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>>& files)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto& [path, content] : files)
        zip.writeFile(path, content);
    zip.close();
    return buffer.data();
}

} // namespace

/// Crowds as archives, both ways.
class TestHttpZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void readsArchives_data();
    void readsArchives();
    void countsFiles();
    void countsFolders();
    void boundsPaths();
    void boundsWhatIsUnpacked();
    void staysCalmWithNonsense();
    void namesFilesSafely_data();
    void namesFilesSafely();

    void makesCrowdsOfArchives();
    void namesWhatItLeavesOut();
    void refusesArchives_data();
    void refusesArchives();
    void archivesCrowds();
    void archivesEmptyCrowds();
    void comesBackTheSame();

private:
    RawAnswer get(const QByteArray& path, const QByteArray& headers = {})
    {
        return tests::ask(m_relay.url(), "GET", path, {}, headers);
    }
    RawAnswer post(const QByteArray& path, const QByteArray& zip)
    {
        return tests::ask(m_relay.url(), "POST", path, zip, ZipType);
    }
    void write(WireClient& client, const char* id, const char* path, const char* text);

    tests::RedisProcess m_redis;
    tests::RelayProcess m_relay{latin(BYTECROWDS_BIN "/bytecrowds-relay")};
};

void TestHttpZip::initTestCase()
{
    QVERIFY(m_redis.start());
    m_relay.setOptions({latin("--redis"), m_redis.url()});
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    QVERIFY(waitFor([&] { return get("/healthz").status == 200; }));
}

void TestHttpZip::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
}

void TestHttpZip::write(WireClient& client, const char* id, const char* path, const char* text)
{
    client.doc().transact([&] {
        client.doc().map(schema::Files).setMap(id).set(schema::Path, path);
        client.doc().text(id).insert(crdt::Utf8(0), text);
    });
}

void TestHttpZip::readsArchives_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QStringList>("files");
    const auto row = [](const char* name, const QByteArray& zip, const QStringList& files) {
        QTest::newRow(name) << zip << files;
    };
    const auto refused = [](const char* code) { return QStringList{QStringLiteral("refused: ") + latin(code)}; };
    row("one file", handmadeZip({{"a.txt", "one"}}), {latin("a.txt = one")});
    row("deflated", handmadeZip({{"a.txt", QByteArray(99, 'x'), true}}), {latin("a.txt = ") + QString(99, u'x')});
    row("an empty file", handmadeZip({{"a", ""}}), {latin("a = ")});
    row("in their order", handmadeZip({{"z", "1"}, {"d/y", "2"}, {"a", "3"}}),
        {latin("z = 1"), latin("d/y = 2"), latin("a = 3")});
    row("folders", handmadeZip({{"d/", "", false, -1, 040755}, {"d/a", "1"}}), {latin("d/a = 1")});
    row("names of all letters", handmadeZip({{"größe/🐝.txt", "1"}}), {QStringLiteral("größe/🐝.txt = 1")});
    row("from another system", handmadeZip({{"a", "1", false, -1, 0}}), {latin("a = 1")});
    row("a picture", handmadeZip({{"a", "1"}, {"p.png", "\x89PNG\r\n\x1a\n"}}),
        {latin("a = 1"), latin("p.png is left out")});
    row("zeros", handmadeZip({{"a", "1"}, {"b", QByteArray("a\0b", 3)}}), {latin("a = 1"), latin("b is left out")});
    row("half a letter at the end", handmadeZip({{"a", "1"}, {"b", "x\xe2\x82"}}),
        {latin("a = 1"), latin("b is left out")});
    row("what zlib holds back", handmadeZip({{"a", QByteArray(64 * 1024 - 1, 'x') + "\u00df", true}}),
        {latin("a = ") + QString(64 * 1024 - 1, u'x') + u'\u00df'});
    row("pictures alone", handmadeZip({{"p.png", "\x89PNG"}}), refused("no-text"));
    row("nothing", handmadeZip({}), refused("no-text"));
    row("no bytes", {}, refused("bad-zip"));
    row("no archive", "just a text that is no archive at all", refused("bad-zip"));
    row("half an archive", handmadeZip({{"a.txt", QByteArray(99, 'x')}}).first(60), refused("bad-zip"));
    row("upwards", handmadeZip({{"../a", "1"}}), refused("bad-path"));
    row("down and up", handmadeZip({{"a/../../b", "1"}}), refused("bad-path"));
    row("up within", handmadeZip({{"a/../b", "1"}}), refused("bad-path"));
    row("absolute", handmadeZip({{"/etc/passwd", "1"}}), refused("bad-path"));
    row("backslashes", handmadeZip({{"..\\a", "1"}}), refused("bad-path"));
    row("a drive", handmadeZip({{"c:\\a", "1"}}), refused("bad-path"));
    row("a line end in a name", handmadeZip({{"a\nb", "1"}}), refused("bad-path"));
    row("a dot", handmadeZip({{"./a", "1"}}), refused("bad-path"));
    row("a symbolic link", handmadeZip({{"a", "/etc/passwd", false, -1, 0120777}}), refused("bad-zip"));
    row("a packed symbolic link", handmadeZip({{"a", "/etc/passwd", true, -1, 0120777}}), refused("bad-zip"));
    row("a pipe", handmadeZip({{"a", "", false, -1, 0010644}}), refused("bad-zip"));
    row("a device", handmadeZip({{"a", "", false, -1, 0020644}}), refused("bad-zip"));
    row("a wrong checksum", handmadeZip({{"a", "1", false, -1, 0100644, 1}}), refused("bad-zip"));
    row("more than it says", handmadeZip({{"a", QByteArray(99, 'x'), true, 98}}), refused("bad-zip"));
    row("less than it says", handmadeZip({{"a", QByteArray(99, 'x'), true, 100}}), refused("bad-zip"));
    row("packed by a way that nobody knows", handmadeZip({{"a", "1", false, -1, 0100644, 0, 99}}), refused("bad-zip"));
    row("no deflated data", handmadeZip({{"a", "12345678", false, -1, 0100644, 0, 8}}), refused("bad-zip"));
}

void TestHttpZip::readsArchives()
{
    QFETCH(QByteArray, zip);
    QFETCH(QStringList, files);
    QCOMPARE(read(zip), files);
}

void TestHttpZip::countsFiles()
{
    Entries entries;
    for (int i = 0; i < ZipFiles::MaxFiles; ++i)
        entries.append({"f" + QByteArray::number(i), "x"});
    QCOMPARE(read(handmadeZip(entries)).size(), qsizetype(ZipFiles::MaxFiles));
    entries.append(HandmadeEntry{"one more", "x"});
    QCOMPARE(read(handmadeZip(entries)), QStringList{latin("refused: too-many-files")});
}

void TestHttpZip::countsFolders()
{
    Entries entries{{"a", "x"}};
    for (int i = 1; i < ZipFiles::MaxEntries; ++i)
        entries.append({"d" + QByteArray::number(i) + '/', "", false, -1, 040755});
    QCOMPARE(read(handmadeZip(entries)), QStringList{latin("a = x")});
    entries.append({"one-more/", "", false, -1, 040755});
    QCOMPARE(read(handmadeZip(entries)), QStringList{latin("refused: too-many-files")});
}

void TestHttpZip::boundsPaths()
{
    const QByteArray longest = QByteArray("a/").repeated(MaxPathBytes / 2 - 1) + "bc";
    QCOMPARE(longest.size(), MaxPathBytes);
    QCOMPARE(read(handmadeZip({{longest, "x"}})).size(), 1);
    QVERIFY(!read(handmadeZip({{longest, "x"}}))[0].startsWith(latin("refused")));
    for (const QByteArray& more : {QByteArray("d"), QByteArray(10'000, 'd')})
        QCOMPARE(read(handmadeZip({{longest + more, "x"}})), QStringList{latin("refused: bad-path")});
}

void TestHttpZip::boundsWhatIsUnpacked()
{
    const auto zeros = [](qint64 bytes) { return QByteArray(qsizetype(bytes), 'x'); };
    const auto refused = QStringList{latin("refused: too-large")};
    const qint64 one = qint64(protocol::MaxTextBytes), all = ZipFiles::MaxUnpackedBytes;
    QCOMPARE(read(handmadeZip({{"a", zeros(one), true}})).value(0).size(), one + 4);
    QCOMPARE(read(handmadeZip({{"a", zeros(one + 1), true}})), refused);
    QCOMPARE(read(handmadeZip({{"a", zeros(one), true}, {"b", zeros(all - one), true}})).size(), 2);
    QCOMPARE(read(handmadeZip({{"a", zeros(one), true}, {"b", zeros(all - one + 1), true}})), refused);
    // By what it says, before any of it is unpacked; and what lies.
    QCOMPARE(read(handmadeZip({{"a", "x", true, 0xfffffff0}})), refused);
    QCOMPARE(read(handmadeZip({{"a", zeros(2 * all), true, 10}})), QStringList{latin("refused: bad-zip")});
}

/// Archives with some bytes changed: whatever comes out is within the bounds.
void TestHttpZip::staysCalmWithNonsense()
{
    const auto number = [](const char* name, quint32 otherwise) {
        bool given = false;
        const quint32 value = qEnvironmentVariable(name).toUInt(&given);
        return given ? value : otherwise;
    };
    const quint32 seed = number("SEED", QRandomGenerator::system()->generate());
    const quint32 steps = number("STEPS", 3000);
    qInfo("SEED=%u STEPS=%u", seed, steps);
    QRandomGenerator random(seed);
    const Entries files{{"a.txt", QByteArray(300, 'x'), true},
                        {"d/", "", false, -1, 040755},
                        {"d/größe.c", "int a;\r\n"},
                        {"p.png", "\x89PNG"}};
    const QByteArrayList archives{handmadeZip(files), zipped({{latin("k"), "by KZip"}}),
                                  handmadeZip(files + Entries{{"link", "d/a", false, -1, 0120777}})};
    quint32 taken = 0;
    for (quint32 step = 0; step < steps; ++step) {
        const QByteArray& sane = archives[random.bounded(archives.size())];
        QByteArray zip = sane.first(random.bounded(4) ? sane.size() : random.bounded(sane.size()));
        for (int changes = random.bounded(1, 6); changes > 0 && !zip.isEmpty(); --changes) {
            const qsizetype at = random.bounded(zip.size());
            switch (random.bounded(3)) {
            case 0:
                zip[at] = char(random.bounded(256));
                break;
            case 1:
                zip.remove(at, random.bounded(8));
                break;
            default:
                zip.insert(at, zip.mid(random.bounded(zip.size()), random.bounded(64)));
            }
        }
        const auto result = ZipFiles::read(zip);
        if (const auto* refusal = std::get_if<ZipFiles::Refusal>(&result)) {
            QVERIFY(refusal->status >= 400 && refusal->sentence.endsWith(u'.'));
            continue;
        }
        ++taken;
        for (const NewFile& file : std::get<ZipFiles>(result).files) {
            QVERIFY(isFilePath(QString::fromStdString(file.path)));
            QVERIFY(QUtf8StringView(file.text).isValidUtf8());
        }
    }
    QVERIFY(steps < 1000 || (taken > 0 && taken < steps));
}

void TestHttpZip::namesFilesSafely_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const QStringList& paths, const QStringList& names) {
        QTest::newRow(name) << paths << names;
    };
    row("as they are", {latin("a/b.c"), QStringLiteral("größe 🐝.txt")},
        {latin("a/b.c"), QStringLiteral("größe 🐝.txt")});
    row("upwards", {latin("../../etc/passwd"), latin("/etc/passwd")}, {latin("etc/passwd"), latin("etc/passwd (2)")});
    row("another system's", {latin("..\\a\\b"), latin("c:\\d")}, {latin("a/b"), latin("c_/d")});
    row("nothing left", {latin(".."), latin("///"), latin(". .")},
        {latin("file"), latin("file (2)"), latin("file (3)")});
    row("twice", {latin("a.c"), latin("A.c"), latin("a.c")}, {latin("a.c"), latin("A (2).c"), latin("a (3).c")});
    row("a file as a folder", {latin("a"), latin("a/b"), latin("a/c")},
        {latin("a"), latin("a (2)/b"), latin("a (2)/c")});
    row("a folder as a file", {latin("a/b"), latin("a")}, {latin("a/b"), latin("a (2)")});
    row("both", {latin("a"), latin("A"), latin("a/b"), latin("a/c")},
        {latin("a"), latin("A (2)"), latin("a (3)/b"), latin("a (3)/c")});
    row("signs", {latin("a<b>:\"|?*\n.c")}, {latin("a_b_______.c")});
    row("dots and spaces", {latin("a. /b. .")}, {latin("a/b")});
    row("hidden", {latin(".gitignore"), latin(".gitignore")}, {latin(".gitignore"), latin(".gitignore (2)")});
    row("too long", {QString(2000, u'a')}, {latin("file")});
    row("too long with a number",
        {QString(MaxPathBytes, u'a'), QString(MaxPathBytes, u'a'), QString(MaxPathBytes, u'A')},
        {QString(MaxPathBytes, u'a'), latin("file"), latin("file (2)")});
}

void TestHttpZip::namesFilesSafely()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, names);
    SafePaths safe;
    QStringList given;
    for (const QString& path : paths)
        given.append(safe.add(path.toStdString()));
    QCOMPARE(given, names);
}

void TestHttpZip::makesCrowdsOfArchives()
{
    const RawAnswer made = post("/api/crowds?id=from-zip",
                                zipped({{latin("src/main.cpp"), "int main() {}\r\n"}, {latin("README"), "read me"}}));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("id"), latin("from-zip"));
    QCOMPARE(made.json().value(latin("files")).toInt(), 2);
    QCOMPARE(made.json().value(latin("leftOut")).toArray(), QJsonArray());
    QCOMPARE(get("/from-zip/raw").body, "int main() {}\n"); // the archive's first file is the crowd's
    QCOMPARE(get("/from-zip/raw/src/main.cpp").body, "int main() {}\n");
    QCOMPARE(get("/from-zip/raw/README").body, "read me");
    QCOMPARE(get("/from-zip/raw/untitled.txt").status, 404);
    // And a replica has them.
    WireClient client;
    client.open(m_relay.webSocketUrl(latin("from-zip")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    QCOMPARE(client.textString(), latin("int main() {}\n"));
    QCOMPARE(listFiles(client.doc()).size(), 2U);
    QCOMPARE(post("/api/crowds?id=from-zip", zipped({{latin("a"), "b"}})).status, 409);
}

void TestHttpZip::namesWhatItLeavesOut()
{
    const QByteArray zip = zipped({{latin("a.txt"), "a"}, {latin("pictures/p.png"), "\x89PNG"}});
    QCOMPARE(post("/api/crowds", zip).json().value(latin("leftOut")).toArray(), QJsonArray{latin("pictures/p.png")});
    const RawAnswer plain = post("/", zip);
    QCOMPARE(plain.status, 201);
    const QList<QByteArray> lines = plain.body.split('\n');
    QCOMPARE(lines.value(0), plain.header("location"));
    QVERIFY2(lines.value(1).endsWith(": pictures/p.png"), plain.body.constData());
}

void TestHttpZip::refusesArchives_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    Entries many;
    for (int i = 0; i <= ZipFiles::MaxFiles; ++i)
        many.append({"f" + QByteArray::number(i), "x"});
    QTest::newRow("none") << QByteArray("no archive") << 400 << latin("bad-zip");
    QTest::newRow("upwards") << handmadeZip({{"../a", "1"}}) << 400 << latin("bad-path");
    QTest::newRow("a link") << handmadeZip({{"a", "b", false, -1, 0120777}}) << 400 << latin("bad-zip");
    QTest::newRow("a bomb") << handmadeZip({{"a", QByteArray(40 * 1024 * 1024, 'x'), true}}) << 413
                            << latin("too-large");
    QTest::newRow("too many files") << handmadeZip(many) << 413 << latin("too-many-files");
    QTest::newRow("no text") << handmadeZip({{"a", "\xff"}}) << 400 << latin("no-text");
}

void TestHttpZip::refusesArchives()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    const RawAnswer answer = post("/api/crowds", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("error"), code);
    QVERIFY2(answer.text("message").endsWith(u'.'), answer.body.constData());
    QVERIFY(m_relay.isRunning());
}

void TestHttpZip::archivesCrowds()
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    WireClient client;
    client.open(m_relay.webSocketUrl(latin("to-zip")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    client.type(latin("first"));
    write(client, "f1", "z/größe.txt", "one\ntwo\n");
    write(client, "f2", "../escape", "harmless");
    write(client, "f3", "gone.txt", "not any more");
    client.doc().transact([&] {
        client.doc().map(schema::Files).map("f1")->set(schema::Eol, "\r\n");
        client.doc().map(schema::Files).map("f3")->set("deleted", true);
    });
    QVERIFY(waitFor([&] { return client.isSaved(); }));

    const RawAnswer answer = get("/to-zip.zip");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), "application/zip");
    QCOMPARE(answer.header("content-disposition"), "attachment; filename=\"to-zip.zip\"");
    const Unpacked all = unpack(answer.body);
    QCOMPARE(all.names, QStringList({latin("untitled.txt"), QStringLiteral("z/größe.txt"), latin("escape")}));
    QCOMPARE(all.texts.value(latin("untitled.txt")), "first");
    QCOMPARE(all.texts.value(QStringLiteral("z/größe.txt")), "one\r\ntwo\r\n");
    QCOMPARE(all.texts.value(latin("escape")), "harmless");
    const qint64 time = all.times.value(latin("escape")).toSecsSinceEpoch();
    QVERIFY(time >= before - 1 && time <= QDateTime::currentSecsSinceEpoch() + 1); // zip counts two seconds at once
    // Other programs are told that names are UTF-8: in the local header and in the central one.
    QCOMPARE(answer.body.mid(6, 2), QByteArray("\x00\x08", 2));
    QCOMPARE(answer.body.mid(answer.body.indexOf("PK\x01\x02") + 8, 2), QByteArray("\x00\x08", 2));

    QCOMPARE(get("/to-zip.zip", "If-None-Match: " + answer.header("etag") + "\r\n").status, 304);
    const RawAnswer head = tests::ask(m_relay.url(), "HEAD", "/to-zip.zip");
    QCOMPARE(head.header("content-length"), answer.header("content-length"));
    QCOMPARE(head.body, QByteArray());
    QCOMPARE(get("/nobody-was-here.zip").status, 404);
    QCOMPARE(get("/.zip").status, 404);
}

void TestHttpZip::archivesEmptyCrowds()
{
    WireClient client;
    client.open(m_relay.webSocketUrl(latin("emptied")));
    QVERIFY(waitFor([&] { return client.isSynced(); }));
    client.doc().transact([&] { client.doc().map(schema::Files).map(schema::FirstFile)->set("deleted", true); });
    QVERIFY(waitFor([&] { return client.isSaved(); }));
    const RawAnswer answer = get("/emptied.zip");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 22); // the end of an archive, and nothing before it
    QVERIFY(answer.body.startsWith("PK\x05\x06"));
}

void TestHttpZip::comesBackTheSame()
{
    const QList<std::pair<QString, QByteArray>> files{
        {latin("b/main.py"), "print(1)\n"}, {latin("a.txt"), "dos\r\nlines\r\n"}, {QStringLiteral("ü/🐝"), ""}};
    const QByteArray id = post("/api/crowds", zipped(files)).text("id").toLatin1();
    const Unpacked all = unpack(get('/' + id + ".zip").body);
    QCOMPARE(all.names.size(), files.size());
    QCOMPARE(all.names.value(0), files[0].first);
    for (const auto& [path, text] : files)
        QCOMPARE(all.texts.value(path, "none"), text);
}

QTEST_GUILESS_MAIN(TestHttpZip)
#include "tst_httpzip.moc"
