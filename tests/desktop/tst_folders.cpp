#include "app/desktop/folders/fileimport.h"
#include "app/desktop/folders/folderexport.h"
#include "app/desktop/folders/ignorerules.h"
#include "app/desktop/folders/secretfiles.h"
#include "app/desktop/opencrowd.h"
#include "editor/languages.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace bytecrowds;
using namespace bytecrowds::desktop;
using Reason = FolderScan::Reason;

namespace {

constexpr int WaitMs = 60000;

/// A folder as a person has one.
class Folder
{
public:
    QString path() const { return m_folder.path(); }
    QString at(const QString& path) const { return m_folder.filePath(path); }

    void write(const char* path, const QByteArray& content = "text\n")
    {
        const QString place = at(QString::fromUtf8(path));
        QDir().mkpath(QFileInfo(place).path());
        QFile file(place);
        QVERIFY2(file.open(QIODevice::WriteOnly), path);
        file.write(content);
    }
    QByteArray read(const char* path) const
    {
        QFile file(at(QString::fromUtf8(path)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    /// Every file and folder in it.
    QStringList everything() const
    {
        QStringList all;
        for (QDirIterator it(path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
             it.hasNext();)
            all.append(it.next());
        all.sort();
        return all;
    }

private:
    QTemporaryDir m_folder;
};

constexpr ScanRoom Roomy{.files = protocol::MaxFiles, .bytes = protocol::MaxMessageBytes};

QString pathsOf(const FolderScan& scan)
{
    QStringList paths;
    for (const FolderScan::File& file : scan.files)
        paths.append(file.path);
    paths.sort();
    return paths.join(QLatin1Char(' '));
}

FolderScan scan(const Folder& folder, const ScanRoom& room = Roomy)
{
    return scanFolders({{folder.path(), {}}}, room);
}

int leftOut(const std::map<Reason, int>& all, Reason reason)
{
    const auto found = all.find(reason);
    return found == all.end() ? 0 : found->second;
}

/// For how long the event loop was away at most: by the clock, and by what this thread has worked meanwhile, which
/// other programs of the machine don't change.
class Pauses : public QObject
{
public:
    Pauses()
    {
        m_clock.start();
        m_worked = worked();
        startTimer(0);
    }
    qint64 longestMs() const { return m_longest; }
    qint64 longestWorkMs() const { return m_longestWork; }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_longest = std::max(m_longest, m_clock.restart());
        const qint64 now = worked();
        m_longestWork = std::max(m_longestWork, now - std::exchange(m_worked, now));
    }

private:
    static qint64 worked()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
    }

    QElapsedTimer m_clock;
    qint64 m_worked = 0;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
};

} // namespace

/// Folders of this computer that come into a crowd and out of it.
class FoldersTest : public QObject
{
    Q_OBJECT

    editor::Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_kept;
    std::unique_ptr<session::LocalStore> m_store;
    std::unique_ptr<OpenCrowd> m_crowd;

    FileList& files() { return m_crowd->files(); }

    /// As the relay seeds a crowd.
    void seed()
    {
        crdt::Doc relay({.newClientId = [] { return 1u; }});
        relay.transact([&] {
            crdt::Map& first = relay.map(protocol::schema::Files).setMap(protocol::schema::FirstFile);
            first.set(protocol::schema::Path, std::string(protocol::schema::SeedPath));
            first.set(protocol::schema::Language, std::string(protocol::schema::SeedLanguage));
        });
        QVERIFY(!m_crowd->doc().applyUpdate(relay.encodeStateAsUpdate()));
        QCoreApplication::processEvents();
    }

    QString crowdPaths()
    {
        QStringList paths;
        for (const CrowdFile& file : files().files())
            paths.append(file.path);
        return paths.join(QLatin1Char(' '));
    }

    QByteArray textAt(const char* path)
    {
        const auto file = files().findByPath(QString::fromUtf8(path));
        return file ? QByteArray::fromStdString(files().text(file->id).toString()) : QByteArray("(none)");
    }

    ImportSummary import(const std::vector<ImportSource>& sources, FileImport::Options options = {.isNewCrowd = true},
                         FileImport::Clash clash = FileImport::Clash::KeepBoth)
    {
        FileImport job(*m_crowd, m_languages, sources, options);
        ImportSummary result;
        connect(&job, &FileImport::clashed, this, [&] { job.resolve(clash); });
        connect(&job, &FileImport::finished, this, [&](const ImportSummary& summary) { result = summary; });
        QSignalSpy finished(&job, &FileImport::finished);
        job.start();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, WaitMs); }();
        QCoreApplication::processEvents();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_kept = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<session::LocalStore>(
            session::LocalStore::Options{.path = m_kept->filePath(QStringLiteral("crowds.sqlite"))});
        m_crowd = std::make_unique<OpenCrowd>(
            session::CrowdLink{{}, QStringLiteral("folders")}, *m_store, [] { return 7u; },
            [] { return std::chrono::milliseconds(0); });
        seed();
    }
    void cleanup()
    {
        m_crowd.reset();
        m_store.reset();
    }

    void gitsRulesHoldWithoutARepository()
    {
        Folder folder;
        folder.write(".gitignore", "*.log\n!important.log\n/build/\nnode_modules\n");
        folder.write("main.cpp");
        folder.write("a.log");
        folder.write("important.log");
        folder.write("build/x.cpp");
        folder.write("sub/build/kept.cpp");
        folder.write("sub/.gitignore", "*.tmp\n!/a.log\n");
        folder.write("sub/a.log");
        folder.write("sub/b.log");
        folder.write("sub/c.tmp");
        folder.write("sub/deep/a.log");
        folder.write("sub/deep/d.tmp");
        folder.write("c.tmp");
        folder.write("node_modules/x/y.js");
        const QStringList before = folder.everything();
        const FolderScan found = scan(folder);
        QCOMPARE(pathsOf(found), QStringLiteral(".gitignore c.tmp important.log main.cpp sub/.gitignore sub/a.log "
                                                "sub/build/kept.cpp"));
        // a.log build/ node_modules sub/b.log sub/c.tmp sub/deep/a.log sub/deep/d.tmp
        QCOMPARE(leftOut(found.leftOut, Reason::Ignored), 7);
        QCOMPARE(folder.everything(), before); // nothing of ours is in it
    }

    void theRepositoryAroundAFolderHasRulesForIt_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("taken");
        QTest::newRow("of what is in it") << QByteArray("*.log\n") << "a.txt";
        QTest::newRow("anchored at its top") << QByteArray("/inner/a.txt\n") << "a.log";
        QTest::newRow("of other places") << QByteArray("/a.txt\n") << "a.log a.txt";
        QTest::newRow("that leave the whole folder out") << QByteArray("inner/\n") << "a.log a.txt";
    }
    void theRepositoryAroundAFolderHasRulesForIt()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, taken);
        Folder folder;
        // What makes a folder a repository (gitrepository-layout).
        folder.write(".git/HEAD", "ref: refs/heads/main\n");
        folder.write(".git/config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
        QDir(folder.path()).mkpath(QStringLiteral(".git/objects"));
        QDir(folder.path()).mkpath(QStringLiteral(".git/refs"));
        folder.write(".gitignore", rules);
        folder.write("inner/a.txt");
        folder.write("inner/a.log");
        QCOMPARE(pathsOf(scanFolders({{folder.at(QStringLiteral("inner")), {}}}, Roomy)), taken);
        QVERIFY(!pathsOf(scan(folder)).contains(QLatin1String(".git/")));
    }

    void whatIsNoTextStaysOut()
    {
        Folder folder;
        folder.write("a.txt", "grüße\r\n");
        folder.write("picture.png", QByteArray("\x89PNG\0\0", 6));
        folder.write("late.bin", QByteArray(20000, 'a') + '\0');
        folder.write("latin1.txt", "gr\xfc\xdf");
        folder.write("empty.txt", "");
        folder.write("large.txt", QByteArray(protocol::MaxTextBytes + 1, 'a'));
        folder.write("largest.txt", QByteArray(protocol::MaxTextBytes, 'a'));
        const FolderScan found = scan(folder);
        QCOMPARE(pathsOf(found), QStringLiteral("a.txt empty.txt largest.txt"));
        QCOMPARE(leftOut(found.leftOut, Reason::NoText), 3);
        QCOMPARE(leftOut(found.leftOut, Reason::TooLarge), 1);
        QCOMPARE(found.files.front().content.text, QByteArray("grüße\n"));
        QVERIFY(found.files.front().content.form.crlf);
    }

    void linksStayInTheFolder()
    {
        Folder outside, folder;
        outside.write("secret.txt");
        folder.write("real.txt", "real\n");
        folder.write(".env", "TOKEN=1\n");
        folder.write("ignored.log");
        folder.write(".gitignore", "*.log\n");
        folder.write(".git/config", "token\n");
        folder.write("sub/x.txt");
        const auto link = [&](const QString& to, const char* name) {
            QVERIFY(QFile::link(to, folder.at(QLatin1String(name))));
        };
        link(folder.at(QStringLiteral("real.txt")), "inside.txt");
        link(outside.at(QStringLiteral("secret.txt")), "outside.txt");
        link(outside.path(), "outside");
        link(folder.path(), "round");
        link(folder.at(QStringLiteral("nothing")), "dangling.txt");
        link(folder.at(QStringLiteral(".git/config")), "config.txt");
        link(folder.at(QStringLiteral(".env")), "settings.txt");
        link(folder.at(QStringLiteral("ignored.log")), "log.txt");
        const FolderScan found = scan(folder);
        QCOMPARE(pathsOf(found), QStringLiteral(".gitignore inside.txt real.txt sub/x.txt"));
        QCOMPARE(leftOut(found.leftOut, Reason::Link), 5);
        QCOMPARE(leftOut(found.leftOut, Reason::Ignored), 2);
        QCOMPARE(found.withheld.size(), 2u); // .env and settings.txt
    }

    void secretsAreKnownByName_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char* name : {".env", ".env.local", "prod.env", "id_rsa", "id_ed25519", "server.pem", "SERVER.KEY",
                                 "a.p12", ".npmrc", ".netrc", "credentials", "credentials.json", ".git-credentials"})
            QTest::newRow(name) << true;
        for (const char* name : {"env.cpp", "id_rsa.pub", "keys.cpp", "monkey", "main.c", "environment", "README.md"})
            QTest::newRow(name) << false;
    }
    void secretsAreKnownByName()
    {
        QFETCH(bool, secret);
        QCOMPARE(hasSecretName(QString::fromLatin1(QTest::currentDataTag())), secret);
    }

    void privateKeysAreKnownByWhatTheyHold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("secret");
        const auto row = [](const char* name, const QByteArray& text, bool secret) {
            QTest::newRow(name) << text << secret;
        };
        row("PKCS 8", "-----BEGIN PRIVATE KEY-----\nMII", true);
        row("RSA, further down", "# mine\nkey = \"\"\"\n-----BEGIN RSA PRIVATE KEY-----\nMII", true);
        row("OpenSSH", "-----BEGIN OPENSSH PRIVATE KEY-----\n", true);
        row("encrypted", "-----BEGIN ENCRYPTED PRIVATE KEY-----\n", true);
        row("PGP", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n", true);
        row("behind a certificate", "-----BEGIN CERTIFICATE-----\n-----BEGIN EC PRIVATE KEY-----\n", true);
        row("public", "-----BEGIN PUBLIC KEY-----\n", false);
        row("certificate", "-----BEGIN CERTIFICATE-----\nMII", false);
        row("in words", "It holds a PRIVATE KEY after -----BEGIN \n", false);
        row("cut off", "-----BEGIN PRIVATE KEY", false);
        row("nothing", "", false);
    }
    void privateKeysAreKnownByWhatTheyHold()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, secret);
        QCOMPARE(holdsPrivateKey(text), secret);
    }

    void secretsComeInByHandAlone()
    {
        Folder folder;
        folder.write("a.txt");
        folder.write("deploy/.env", "TOKEN=1\n");
        folder.write("deploy/notes.txt", "-----BEGIN RSA PRIVATE KEY-----\n");
        const ImportSummary summary = import({{folder.path(), {}}});
        QCOMPARE(crowdPaths(), QStringLiteral("a.txt"));
        QCOMPARE(summary.withheld.size(), 2u);
        QVERIFY2(summary.sentence().contains(QLatin1String("deploy/.env")), qPrintable(summary.sentence()));
        import(summary.withheld, {.takesSecrets = true});
        QCOMPARE(crowdPaths(), QStringLiteral("a.txt deploy/.env deploy/notes.txt"));
        QCOMPARE(textAt("deploy/.env"), QByteArray("TOKEN=1\n"));
    }

    void aFolderFillsAnEmptyCrowd()
    {
        Folder folder;
        folder.write("README.md", "# hello\n");
        folder.write("CMakeLists.txt", "project(x)\n");
        folder.write("src/main.cpp", "int main() {}\r\n");
        std::size_t updates = 0;
        const auto counting = m_crowd->doc().onUpdate([&](crdt::ByteView, const crdt::Transaction&) { ++updates; });
        const ImportSummary summary = import({{folder.path(), {}}});
        QCOMPARE(summary.added, 3);
        QCOMPARE(crowdPaths(), QStringLiteral("CMakeLists.txt README.md src/main.cpp"));
        QCOMPARE(files().find(FileList::firstFile())->path, QStringLiteral("README.md"));
        QCOMPARE(files().findByPath(QStringLiteral("src/main.cpp"))->language, QStringLiteral("cpp"));
        QVERIFY(files().findByPath(QStringLiteral("src/main.cpp"))->crlf);
        QCOMPARE(textAt("src/main.cpp"), QByteArray("int main() {}\n"));
        QCOMPARE(updates, 1u);
    }

    void whatIsThereIsAskedAbout_data()
    {
        QTest::addColumn<FileImport::Clash>("clash");
        QTest::addColumn<QString>("paths");
        QTest::addColumn<QByteArray>("text");
        using Clash = FileImport::Clash;
        QTest::newRow("both") << Clash::KeepBoth << "a (2).txt|a.txt|b/c|b/c (2)|new.txt" << QByteArray("mine");
        QTest::newRow("replace") << Clash::Replace << "a.txt|b/c|new.txt" << QByteArray("theirs");
        QTest::newRow("skip") << Clash::Skip << "a.txt|b/c|new.txt" << QByteArray("mine");
    }
    void whatIsThereIsAskedAbout()
    {
        QFETCH(FileImport::Clash, clash);
        QFETCH(QString, paths);
        QFETCH(QByteArray, text);
        Folder mine, theirs;
        mine.write("a.txt", "mine");
        mine.write("b/c", "mine");
        theirs.write("a.txt", "theirs");
        theirs.write("b/c", "theirs");
        theirs.write("new.txt", "theirs");
        import({{mine.path(), {}}});
        import({{theirs.path(), {}}}, {}, clash);
        QStringList there;
        for (const CrowdFile& file : files().files())
            there.append(file.path);
        QCOMPARE(there, paths.split(QLatin1Char('|')));
        QCOMPARE(textAt("a.txt"), text);
        QCOMPARE(textAt("b/c"), text);
    }

    void aFileIsNeverPutWhereAFolderIs()
    {
        Folder mine, theirs;
        mine.write("a/b.txt");
        mine.write("c");
        theirs.write("a");
        theirs.write("c/d.txt");
        import({{mine.path(), {}}});
        const ImportSummary summary = import({{theirs.path(), {}}}, {});
        QCOMPARE(summary.added, 0);
        QCOMPARE(leftOut(summary.leftOut, Reason::Unnameable), 2);
        QCOMPARE(crowdPaths(), QStringLiteral("a/b.txt c"));
    }

    void noMoreThanFits()
    {
        Folder folder;
        for (int i = 0; i < 30; ++i)
            folder.write(qPrintable(QStringLiteral("deep/%1.txt").arg(i)));
        folder.write("top.txt");
        const FolderScan byCount = scan(folder, {.files = 10, .bytes = protocol::MaxMessageBytes});
        QCOMPARE(byCount.files.size(), 10u);
        QVERIFY(byCount.hasMore);
        QCOMPARE(byCount.files.front().path, QStringLiteral("top.txt"));
        const FolderScan exactly = scan(folder, {.files = 31, .bytes = protocol::MaxMessageBytes});
        QCOMPARE(exactly.files.size(), 31u);
        QVERIFY(!exactly.hasMore);
        const FolderScan byBytes = scan(folder, {.files = 100, .bytes = 52});
        QCOMPARE(byBytes.files.size(), 10u); // of five bytes each
        QCOMPARE(leftOut(byBytes.leftOut, Reason::TooLarge), 21);
    }

    void noTransactionPassesAMessagesLimit()
    {
        Folder folder;
        for (int i = 0; i < 5; ++i)
            folder.write(qPrintable(QStringLiteral("%1.txt").arg(i)), QByteArray(9 * 1024 * 1024, char('a' + i)));
        std::size_t largest = 0;
        const auto watching = m_crowd->doc().onUpdate(
            [&](crdt::ByteView update, const crdt::Transaction&) { largest = std::max(largest, update.size()); });
        const ImportSummary summary = import({{folder.path(), {}}});
        QCOMPARE(summary.added, 3);
        QCOMPARE(leftOut(summary.leftOut, Reason::TooLarge), 2);
        QVERIFY(largest <= protocol::MaxTextBytes + 1024);
        QVERIFY(m_crowd->doc().encodeStateAsUpdate().size() <= protocol::MaxMessageBytes);
    }

    /// Five thousand files, and ten thousand more that .gitignore names: the window goes on all the while.
    void aLargeFolderDoesNotFreezeTheWindow()
    {
        constexpr int Many = 5000;
        constexpr qint64 MaxPauseMs = 150;
        Folder folder;
        folder.write(".gitignore", "node_modules/\n");
        for (int i = 0; i < Many; ++i) {
            folder.write(qPrintable(QStringLiteral("src/%1/file%2.cpp").arg(i % 50).arg(i)),
                         QByteArray("int line;\n").repeated(60));
            folder.write(qPrintable(QStringLiteral("node_modules/%1/%2.js").arg(i % 100).arg(i)));
        }
        Pauses pauses;
        QElapsedTimer whole;
        whole.start();
        const ImportSummary summary = import({{folder.path(), {}}});
        qInfo("%d files in %lld ms; the longest pause was %lld ms, with %lld ms of work", summary.added,
              whole.elapsed(), pauses.longestMs(), pauses.longestWorkMs());
        QCOMPARE(summary.added, int(protocol::MaxFiles));
        QVERIFY(summary.hadMore);
        QVERIFY2(pauses.longestWorkMs() <= MaxPauseMs, qPrintable(QString::number(pauses.longestWorkMs())));
    }

    void itCanBeStopped()
    {
        Folder folder;
        for (int i = 0; i < 1000; ++i)
            folder.write(qPrintable(QStringLiteral("%1.txt").arg(i)));
        FileImport job(*m_crowd, m_languages, {{folder.path(), {}}}, {.isNewCrowd = true});
        QSignalSpy finished(&job, &FileImport::finished);
        connect(&job, &FileImport::progressed, &job, [&] { job.cancel(); });
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, WaitMs);
        const auto summary = finished.first().first().value<ImportSummary>();
        QVERIFY(summary.cancelled);
        QVERIFY(summary.added < 1000);
        QTest::qWait(0);
        QCOMPARE(finished.count(), 1);
    }

    void aCrowdIsWrittenIntoAFolder()
    {
        Folder from, to;
        from.write("a.txt", "a\r\nb\r\n");
        from.write("src/main.cpp", "int main() {}\n");
        from.write("src/same.cpp", "same\n");
        import({{from.path(), {}}});
        files().create(QStringLiteral(".git/config"), QStringLiteral("plaintext"));
        files().create(QStringLiteral("con<1>.txt"), QStringLiteral("plaintext"));
        to.write("a.txt", "other");
        to.write("src/same.cpp", "same\n");
        to.write("untouched.txt", "untouched");

        for (const bool replace : {false, true}) {
            FolderExport job(*m_crowd, to.path());
            QSignalSpy differing(&job, &FolderExport::differing), finished(&job, &FolderExport::finished);
            job.start();
            QTRY_COMPARE_WITH_TIMEOUT(differing.count(), 1, WaitMs);
            QCOMPARE(differing.first().first().toStringList(), QStringList{QStringLiteral("a.txt")});
            job.resolve(replace);
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, WaitMs);
            QCOMPARE(to.read("a.txt"), replace ? QByteArray("a\r\nb\r\n") : QByteArray("other"));
            QCOMPARE(finished.first().at(1).toStringList().size(), 1); // .git/config
        }
        QCOMPARE(to.read("src/main.cpp"), QByteArray("int main() {}\n"));
        QCOMPARE(to.read("untouched.txt"), QByteArray("untouched"));
        QCOMPARE(to.read("con_1_.txt"), QByteArray(""));
        QVERIFY(!QFileInfo::exists(to.at(QStringLiteral(".git"))));
    }

    void nothingIsWrittenThroughALinkThatLeadsOut()
    {
        Folder outside, to;
        outside.write("there.txt", "before");
        QVERIFY(QFile::link(outside.path(), to.at(QStringLiteral("out"))));
        QVERIFY(QFile::link(outside.at(QStringLiteral("there.txt")), to.at(QStringLiteral("there.txt"))));
        for (const char* path : {"out/new.txt", "out/deep/new.txt", "there.txt", "../escape.txt", "fine.txt"})
            files().create(QString::fromLatin1(path), QStringLiteral("plaintext"));
        const QStringList before = outside.everything();
        FolderExport job(*m_crowd, to.path());
        QSignalSpy differing(&job, &FolderExport::differing), finished(&job, &FolderExport::finished);
        connect(&job, &FolderExport::differing, &job, [&] { job.resolve(true); });
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, WaitMs);
        QCOMPARE(finished.first().at(1).toStringList().size(), 3);
        QCOMPARE(outside.everything(), before);
        QCOMPARE(outside.read("there.txt"), QByteArray("before"));
        QVERIFY(!QFileInfo::exists(to.at(QStringLiteral("../escape.txt"))));
        QVERIFY(QFileInfo::exists(to.at(QStringLiteral("fine.txt"))));
    }
};

QTEST_MAIN(FoldersTest)
#include "tst_folders.moc"
