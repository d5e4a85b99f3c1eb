#include "sync/session/localstore.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace bytecrowds;
using session::CrowdLink;
using session::LocalChange;
using session::LocalEntry;
using session::LocalStore;
using tests::waitFor;

namespace {

LocalEntry crowd(const char* id, const char* title = "")
{
    return LocalEntry::ofCrowd({QUrl(QStringLiteral("https://relay.example/base")), QString::fromLatin1(id)},
                               QString::fromUtf8(title));
}

LocalChange change(const LocalEntry& entry, const QByteArray& update)
{
    LocalChange change;
    change.entry = entry;
    change.writer = QStringLiteral("test");
    change.update = update;
    return change;
}

QStringList titles(const QList<LocalEntry>& entries)
{
    QStringList titles;
    for (const LocalEntry& entry : entries)
        titles << entry.title;
    return titles;
}

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(1000000 + second);
}

/// What a stranger does to the file.
void tamper(const QString& path, const char* sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QString::fromLatin1(sql)));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
}

/// The most that a file of this process may have, as long as this lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class LocalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void recents()
    {
        {
            LocalStore store({path()});
            QVERIFY(store.trouble().isEmpty());
            QVERIFY(store.entries().isEmpty());
            store.touch(crowd("one", "First"), at(1));
            store.touch(crowd("two", "Zweite Übung"), at(2));
            store.touch(LocalEntry::ofFile(QStringLiteral("/home/ann/main.cpp")), at(3));
            store.touch(LocalEntry::ofDraft(QStringLiteral("d1"), QStringLiteral("Draft")), at(0));
            store.setPinned(crowd("one").key(), true);
            QVERIFY(store.flush());
        }
        LocalStore store({path()});
        QList<LocalEntry> entries = store.entries();
        QCOMPARE(titles(entries), (QStringList{QStringLiteral("First"), QStringLiteral("main.cpp"),
                                               QString::fromUtf8("Zweite Übung"), QStringLiteral("Draft")}));
        QVERIFY(entries[0].isPinned && !entries[1].isPinned);
        QCOMPARE(entries[0].link, crowd("one").link);
        QCOMPARE(entries[0].key(), crowd("one").key());
        QCOMPARE(entries[1].path, QStringLiteral("/home/ann/main.cpp"));
        QCOMPARE(entries[1].key(), LocalEntry::ofFile(QStringLiteral("/home/ann/main.cpp")).key());
        QCOMPARE(entries[2].opened, at(2));
        QCOMPARE(entries[3].key(), QStringLiteral("draft:d1"));

        store.setTitle(crowd("two").key(), QStringLiteral("Second"));
        store.setPinned(crowd("one").key(), false);
        store.touch(crowd("two"), at(9)); // without a title: it stays
        QCOMPARE(titles(store.entries()).first(), QStringLiteral("Second"));
    }

    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* words, const QStringList& found) {
            QTest::newRow(words) << QString::fromUtf8(words) << found;
        };
        row("", {QStringLiteral("main.cpp"), QString::fromUtf8("Übung eins")});
        row("übung", {QString::fromUtf8("Übung eins")});
        row("EINS üb", {QString::fromUtf8("Übung eins")});
        row("ann", {QStringLiteral("main.cpp")});
        row("crowd-id", {QString::fromUtf8("Übung eins")});
        row("relay.example", {QString::fromUtf8("Übung eins")});
        row("eins main", {});
        row("%", {});
    }
    void search()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        LocalStore store({path()});
        store.touch(crowd("crowd-id", "Übung eins"), at(1));
        store.touch(LocalEntry::ofFile(QStringLiteral("/home/ann/main.cpp")), at(2));
        QCOMPARE(titles(store.entries(words)), found);
    }

    void forget()
    {
        const LocalEntry entry = crowd("one", "First");
        LocalStore store({path()});
        LocalChange written = change(entry, "update");
        written.undo[QStringLiteral("t")] = "steps";
        store.write(written);
        store.touch(crowd("two"), at(1));
        QVERIFY(store.flush());
        QCOMPARE(store.entries().size(), 2);
        QCOMPARE(store.entries(QStringLiteral("First")).first().bytes, 11);
        store.forget(entry.key());
        QCOMPARE(store.entries().size(), 1);
        QVERIFY(store.flush());
        QCoreApplication::processEvents();
        QVERIFY(store.read(entry.key()).parts.isEmpty());
        QVERIFY(store.read(entry.key()).undo.isEmpty());
    }

    void values()
    {
        {
            LocalStore store({path()});
            QVERIFY(store.value(QStringLiteral("windows")).isNull());
            store.setValue(QStringLiteral("windows"), "{}");
            store.setValue(QStringLiteral("other"), QByteArray("\0b", 2));
            store.setValue(QStringLiteral("windows"), "{\"tabs\": 2}");
            QCOMPARE(store.value(QStringLiteral("windows")), QByteArray("{\"tabs\": 2}"));
        }
        LocalStore store({path()});
        QCOMPARE(store.value(QStringLiteral("windows")), QByteArray("{\"tabs\": 2}"));
        QCOMPARE(store.value(QStringLiteral("other")), QByteArray("\0b", 2));
        store.setValue(QStringLiteral("windows"), {});
        QVERIFY(store.flush());
        QVERIFY(LocalStore({path()}).value(QStringLiteral("windows")).isEmpty());
    }

    void twoProgramsShareIt()
    {
        LocalStore ann({path()}), ben({path()});
        for (int i = 0; i < 50; ++i) {
            ann.write(change(crowd("a"), "ann"));
            ben.write(change(crowd("a"), "ben"));
        }
        QVERIFY(ann.flush(20000) && ben.flush(20000));
        QVERIFY(waitFor([&] { return ann.read(crowd("a").key()).parts.size() == 100; }));
        QVERIFY(ann.trouble().isEmpty() && ben.trouble().isEmpty());
        ben.touch(crowd("b", "Ben's"), at(1));
        QVERIFY(ben.flush());
        QVERIFY(titles(ann.entries()).contains(QStringLiteral("Ben's")));
    }

    /// Damaged: the file lies elsewhere, and nothing of it is lost.
    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database") << QByteArray(10000, 'x');
        QTest::newRow("a few bytes") << QByteArray("SQLite format 3");
    }
    void damaged()
    {
        QFETCH(QByteArray, content);
        write(path(), content);
        LocalStore store({path()});
        QVERIFY2(store.trouble().contains(QLatin1String("damaged")), qPrintable(store.trouble()));
        const QStringList aside = asides();
        QCOMPARE(aside.size(), 1);
        QVERIFY(store.trouble().contains(aside.first()));
        QFile kept(m_folder->filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        store.write(change(crowd("a"), "update"));
        QVERIFY(store.flush());
        QCoreApplication::processEvents();
        QVERIFY(!store.trouble().isEmpty()); // until somebody has seen it
    }

    void newer()
    {
        LocalStore({path()}).flush();
        tamper(path(), "PRAGMA user_version = 99");
        QFile file(path());
        {
            LocalStore store({path()});
            QVERIFY2(store.trouble().contains(QLatin1String("newer")), qPrintable(store.trouble()));
            QVERIFY(store.path() != path());
            store.write(change(crowd("a"), "update"));
            QVERIFY(store.flush());
        }
        QCOMPARE(LocalStore({path()}).read(crowd("a").key()).parts, QList<QByteArray>{"update"});
        tamper(path(), "PRAGMA user_version = 1");
        QVERIFY(LocalStore({path()}).read(crowd("a").key()).parts.isEmpty());
    }

    void deletedWhileItIsUsed()
    {
        LocalStore store({path()});
        store.write(change(crowd("a"), "one"));
        QVERIFY(store.flush());
        QSignalSpy replaced(&store, &LocalStore::replaced);
        QVERIFY(QFile::remove(path()));
        QFile::remove(path() + QStringLiteral("-wal"));
        QFile::remove(path() + QStringLiteral("-shm"));
        store.write(change(crowd("a"), "two"));
        QVERIFY(store.flush(20000));
        QVERIFY(waitFor([&] { return replaced.size() == 1; }));
        QCOMPARE(LocalStore({path()}).read(crowd("a").key()).parts, QList<QByteArray>{"two"});
    }

    /// Nothing is lost while there is no room, and all is written when there is some.
    void full_data()
    {
        QTest::addColumn<bool>("isQuota");
        QTest::newRow("a quota") << true;
        QTest::newRow("the system") << false;
    }
    void full()
    {
        QFETCH(bool, isQuota);
        constexpr qint64 Room = 400 * 1024;
        QTest::failOnWarning();
        LocalStore store({path(), isQuota ? Room : 0});
        auto limit = isQuota ? nullptr : std::make_unique<FileSizeLimit>(Room);
        store.write(change(crowd("large"), QByteArray(300 * 1024, 'x')));
        QVERIFY(store.flush(20000));
        for (int i = 0; i < 10; ++i)
            store.write(change(crowd("late"), QByteArray(50 * 1024, char('a' + i))));
        QVERIFY(!store.flush(20000));
        QVERIFY(waitFor([&] { return !store.trouble().isEmpty(); }));
        QVERIFY2(store.trouble().contains(QLatin1String(isQuota ? "no room left" : "can't be written")),
                 qPrintable(store.trouble()));
        QCOMPARE(store.read(crowd("late").key()).parts.size(), 10);

        limit.reset();
        if (isQuota) {
            // What waits comes first: it must fit.
            store.forget(crowd("late").key());
            QVERIFY(!store.flush(20000));
            return;
        }
        QVERIFY(waitFor([&] { return store.trouble().isEmpty(); }));
        QVERIFY(store.flush(20000));
        QCOMPARE(LocalStore({path()}).read(crowd("late").key()).parts.size(), 10);
    }

    void cannotBeMade()
    {
        LocalStore store({QStringLiteral("/proc/bytecrowds/copies.sqlite")});
        QVERIFY2(store.trouble().contains(QLatin1String("can't be written")), qPrintable(store.trouble()));
        store.write(change(crowd("a"), "update"));
        QVERIFY(!store.flush());
        QVERIFY(store.entries().isEmpty());
        QCOMPARE(store.read(crowd("a").key()).parts, QList<QByteArray>{"update"});
    }

    /// Copies in a folder that can't be written are still read.
    void readOnly()
    {
        {
            LocalStore store({path()});
            store.write(change(crowd("a", "Title"), "update"));
            QVERIFY(store.flush());
        }
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                            QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        const bool isRoot = geteuid() == 0;
        if (isRoot && seteuid(65534) != 0)
            QSKIP("The superuser may write everywhere, and here be nobody else.");
        QStringList found;
        QString trouble;
        QList<QByteArray> parts;
        {
            LocalStore store({path()});
            trouble = store.trouble();
            found = titles(store.entries());
            store.write(change(crowd("a"), "more"));
            store.flush();
            parts = store.read(crowd("a").key()).parts;
        }
        if (isRoot)
            QCOMPARE(seteuid(0), 0);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(trouble.contains(QLatin1String("can't be written")), qPrintable(trouble));
        QCOMPARE(found, QStringList{QStringLiteral("Title")});
        QCOMPARE(parts, (QList<QByteArray>{"update", "more"}));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("copies.sqlite")); }
    QStringList asides() const
    {
        QStringList files = QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
        files.removeIf([](const QString& name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        });
        return files;
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "tst_localstore.moc"
