#include "fakerelay.h"
#include "localdesk.h"
#include "sync/session/syncsession.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bytecrowds;
using crdt::Utf16;
using session::LocalCopy;
using session::LocalEntry;
using session::LocalStore;
using session::SyncSession;
using tests::crowd;
using tests::FakeRelay;
using tests::LocalDesk;
using tests::waitFor;
using Saved = SyncSession::SavedState;

namespace {

/// The database by itself, as a stranger sees it.
QVariant ask(const QString& path, const char* sql)
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(QString::fromLatin1(sql)) && query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
    return answer;
}

/// A desk with a session, whose clock stands still.
struct OnlineDesk : LocalDesk
{
    explicit OnlineDesk(const QString& path)
        : LocalDesk(path)
    {
        session.restoreUnsavedEdits(copy.unsavedEdits());
        QObject::connect(&session, &SyncSession::savedStateChanged, &copy,
                         [this] { copy.setUnsavedEdits(session.unsavedEdits()); });
    }

    crdt::Awareness awareness{1};
    SyncSession session{doc, awareness, [] { return std::chrono::milliseconds(0); }};
};

} // namespace

class LocalCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isThereAgain()
    {
        {
            LocalDesk desk(path());
            QVERIFY(!desk.copy.wasKept());
            QVERIFY(desk.loaded.isEmpty());
            QVERIFY(desk.copy.isOnDisk());
            desk.type("hello");
            desk.doc.map("files").set("a", crdt::Value("b"));
        }
        LocalDesk again(path());
        QVERIFY(again.copy.wasKept());
        QVERIFY(again.loaded.isEmpty());
        QCOMPARE(again.string(), QStringLiteral("hello"));
        QVERIFY(again.doc.map("files").has("a"));
        QVERIFY(again.store->trouble().isEmpty());
        QVERIFY(!LocalDesk(path(), crowd("other")).copy.wasKept());
    }

    /// Whoever makes it: an edit by a relay is kept too.
    void othersEditsAreKept()
    {
        {
            LocalDesk desk(path());
            crdt::Doc other({[] { return 7; }, true});
            other.text("bytecrowdText").insert(Utf16(0), "from afar");
            QVERIFY(!desk.doc.applyUpdate(other.encodeStateAsUpdate()));
        }
        QCOMPARE(LocalDesk(path()).string(), QStringLiteral("from afar"));
    }

    void tellsWhetherItIsOnTheDisk()
    {
        LocalDesk desk(path());
        QSignalSpy told(&desk.copy, &LocalCopy::onDiskChanged);
        desk.type("a");
        desk.type("b");
        QVERIFY(!desk.copy.isOnDisk());
        QVERIFY(waitFor([&] { return desk.copy.isOnDisk(); }));
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0][0].toBool(), false);
        QCOMPARE(told[1][0].toBool(), true);
        QCOMPARE(ask(path(), "SELECT count(*) FROM part").toInt(), 1); // one turn, one part
    }

    void undoSurvives()
    {
        {
            LocalDesk desk(path());
            desk.type("one two");
            desk.erase(3, 4);
        }
        {
            LocalDesk desk(path());
            QCOMPARE(desk.string(), QStringLiteral("one"));
            QVERIFY(desk.undo.undo());
            QCOMPARE(desk.string(), QStringLiteral("one two"));
        }
        LocalDesk desk(path());
        QVERIFY(desk.undo.canRedo());
        QVERIFY(desk.undo.undo());
        QCOMPARE(desk.string(), QString());
        QVERIFY(desk.undo.redo());
        QVERIFY(desk.undo.redo());
        QCOMPARE(desk.string(), QStringLiteral("one"));
    }

    /// A text that nobody opened in between loses none of its steps.
    void undoOfTextsThatStayClosedSurvives()
    {
        {
            LocalDesk desk(path());
            desk.type("text");
            desk.erase(0, 4);
        }
        for (int run = 0; run < 2; ++run) {
            LocalStore store({path()});
            crdt::Doc doc({[run] { return crdt::ClientId(100 + run); }, true});
            LocalCopy copy(store, crowd("crowd"), doc);
            QVERIFY(copy.load().isEmpty());
            for (int i = 0; i < 30; ++i) { // until it is written whole
                doc.text("other").insert(Utf16(0), std::string(10000, 'x'));
                copy.flush();
            }
            QVERIFY(store.flush(20000));
        }
        QVERIFY(ask(path(), "SELECT count(*) FROM part").toInt() < 30);
        LocalDesk desk(path());
        QVERIFY(desk.undo.undo());
        QCOMPARE(desk.string(), QStringLiteral("text"));
    }

    void whatGrowsIsCompacted()
    {
        qint64 most = 0;
        {
            LocalDesk desk(path());
            for (int i = 0; i < 300; ++i) {
                desk.type(std::string(2000, 'x'));
                desk.undo.clear();
                desk.doc.transact([&] { desk.text().erase(Utf16(0), Utf16(2000)); });
                desk.copy.flush();
                if (i % 20 == 0) {
                    QVERIFY(desk.save());
                    most = std::max(most, ask(path(), "SELECT sum(length(data)) FROM part").toLongLong());
                }
            }
            desk.type("end");
            QVERIFY(desk.save());
        }
        QVERIFY2(most < 2 * session::MinCompactedBytes, QByteArray::number(most).constData());
        QCOMPARE(LocalDesk(path()).string(), QStringLiteral("end"));
    }

    /// What another program writes is in no state of ours, and stays.
    void twoProgramsOnOneDocument()
    {
        {
            LocalDesk ann(path()), ben(path());
            const std::string words(30000, 'x');
            for (int i = 0; i < 8; ++i) {
                ann.type("a" + words);
                ann.copy.flush();
                ben.type("b" + words);
                ben.copy.flush();
                QVERIFY(ann.store->flush(20000) && ben.store->flush(20000));
            }
        }
        LocalDesk desk(path());
        QCOMPARE(desk.string().count(QLatin1Char('a')), 8);
        QCOMPARE(desk.string().count(QLatin1Char('b')), 8);
        QVERIFY(desk.loaded.isEmpty());
    }

    void partsThatCannotBeReadAreSetAside()
    {
        {
            LocalDesk desk(path());
            desk.type("one");
            QVERIFY(desk.save());
        }
        ask(path(), "INSERT INTO part (document, writer, data) SELECT document, writer, x'0102ff' FROM part");
        {
            LocalDesk desk(path(), crowd("crowd", "Title"));
            QVERIFY2(desk.loaded.contains(QString::fromUtf8("“Title”")), qPrintable(desk.loaded));
            desk.type(" two");
            QVERIFY(desk.save());
        }
        LocalDesk desk(path());
        QCOMPARE(desk.string(), QStringLiteral("one two"));
        QVERIFY(desk.loaded.isEmpty());
        QCOMPARE(ask(path(), "SELECT hex(data) FROM unreadable").toString(), QStringLiteral("0102FF"));
    }

    /// A page of the file is gone: what the rest holds is there again, at the latest when it has been set aside.
    void aDamagedFileLosesNoMoreThanItMust()
    {
        {
            LocalDesk desk(path());
            for (int i = 0; i < 40; ++i) {
                desk.type(std::string(1000, char('a' + i % 26)));
                desk.copy.flush();
            }
            desk.type("end");
            QVERIFY(desk.save());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray content = file.readAll();
        const qsizetype hit = content.indexOf(QByteArray(500, 't')) / 4096 * 4096; // of the middle
        QVERIFY(hit > 0);
        file.seek(hit);
        file.write(QByteArray(4096, 'z'));
        file.close();

        LocalDesk desk(path());
        QVERIFY(!desk.loaded.isEmpty());
        QVERIFY(waitFor([&] { return !desk.store->trouble().isEmpty(); }));
        QVERIFY2(desk.store->trouble().contains(QLatin1String("What could be read was kept")),
                 qPrintable(desk.store->trouble()));
        QVERIFY(desk.string().size() >= 10000);
        desk.doc.transact([&] { desk.text().insert(Utf16(0), "new "); });
        QVERIFY(desk.save());
        const QString shown = desk.string();
        QCOMPARE(LocalDesk(path()).string(), shown);
    }

    void undoStepsThatCannotBeReadAreNone()
    {
        {
            LocalDesk desk(path());
            desk.type("one");
            desk.erase(0, 1);
        }
        ask(path(), "UPDATE undo SET steps = x'01ff'");
        LocalDesk desk(path());
        QCOMPARE(desk.string(), QStringLiteral("ne"));
        QVERIFY(!desk.undo.canUndo());
    }

    void discarded()
    {
        {
            LocalDesk desk(path(), LocalEntry::ofFile(QStringLiteral("/tmp/a.cpp")));
            desk.type("not saved");
            QVERIFY(desk.save());
            QCOMPARE(desk.store->entries().size(), 1);
            desk.copy.discard();
            desk.type("saved");
            QVERIFY(desk.store->entries().isEmpty());
        }
        QVERIFY(!LocalDesk(path(), LocalEntry::ofFile(QStringLiteral("/tmp/a.cpp"))).copy.wasKept());
    }

    /// A tab that is closed and opened again while nothing can be written has what was typed.
    void whatWaitsForTheDiskIsSeen()
    {
        auto store = std::make_shared<LocalStore>(LocalStore::Options{path(), 128 * 1024});
        const std::string words(200 * 1024, 'x');
        {
            LocalDesk desk(store, crowd("crowd"));
            desk.type(words);
            desk.erase(0, 1);
            desk.copy.setUnsavedEdits(2);
        }
        QVERIFY(!store->flush(20000));
        LocalDesk again(store, crowd("crowd"));
        QCOMPARE(again.string().size(), qsizetype(words.size() - 1));
        QCOMPARE(again.copy.unsavedEdits(), 2);
        QVERIFY(again.undo.undo());
        QCOMPARE(again.string().size(), qsizetype(words.size()));
    }

    /// Never "saved" before the relay has stored what was loaded, be it nothing but a deletion.
    void loadedEditsAreUnsavedUntilStored_data()
    {
        QTest::addColumn<bool>("isDeletion");
        QTest::newRow("text") << false;
        QTest::newRow("a deletion") << true;
    }
    void loadedEditsAreUnsavedUntilStored()
    {
        QFETCH(bool, isDeletion);
        FakeRelay relay;
        QVERIFY(relay.listen());
        {
            OnlineDesk desk(path());
            desk.type("text");
            QCOMPARE(desk.session.unsavedEdits(), 1);
            if (isDeletion) {
                desk.session.open(relay.url());
                QVERIFY(waitFor([&] { return desk.session.savedState() == Saved::Saved; }));
                desk.session.close();
                desk.erase(0, 1);
            }
            QCOMPARE(desk.copy.unsavedEdits(), 1);
        }
        relay.saves = false;
        {
            OnlineDesk desk(path());
            QCOMPARE(desk.copy.unsavedEdits(), 1);
            QCOMPARE(desk.session.unsavedEdits(), 1);
            QCOMPARE(desk.session.savedState(), Saved::NotSaved);
            desk.session.open(relay.url());
            QVERIFY(waitFor([&] { return desk.session.state() == SyncSession::State::Online; }));
            QVERIFY(
                waitFor([&] { return relay.doc.text("bytecrowdText").toString() == (isDeletion ? "ext" : "text"); }));
            QCOMPARE(desk.session.unsavedEdits(), 1);
            QVERIFY(desk.session.savedState() != Saved::Saved);
            relay.sendSaved();
            QVERIFY(waitFor([&] { return desk.session.savedState() == Saved::Saved; }));
            QCOMPARE(desk.session.unsavedEdits(), 0);
        }
        QCOMPARE(OnlineDesk(path()).session.unsavedEdits(), 0);
    }

    void mergesOnReturn()
    {
        FakeRelay relay;
        QVERIFY(relay.listen());
        {
            OnlineDesk desk(path());
            desk.type("shared");
            desk.session.open(relay.url());
            QVERIFY(waitFor([&] { return desk.session.savedState() == Saved::Saved; }));
        }
        {
            OnlineDesk desk(path());
            desk.type(" offline");
            desk.erase(0, 1);
        }
        relay.doc.text("bytecrowdText").insert(Utf16(0), "others ");
        OnlineDesk desk(path());
        QCOMPARE(desk.string(), QStringLiteral("hared offline"));
        desk.session.open(relay.url());
        QVERIFY(waitFor([&] { return desk.session.savedState() == Saved::Saved; }));
        QCOMPARE(desk.string(), QStringLiteral("others hared offline"));
        QCOMPARE(relay.doc.text("bytecrowdText").toString(), desk.text().toString());
        QVERIFY(desk.undo.undo());
        QCOMPARE(desk.string(), QStringLiteral("others shared offline"));
    }

    /// Restarts at any moment, with compaction: text and steps are what they are without.
    void restartsAtAnyMoment()
    {
        const qint64 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toLongLong()
                                                              : QRandomGenerator::global()->bounded(1 << 30);
        qInfo("SEED=%lld", seed);
        QRandomGenerator random{quint32(seed)};
        auto desk = std::make_unique<LocalDesk>(path());
        LocalDesk twin(m_folder->filePath(QStringLiteral("twin.sqlite")));
        for (int step = 0; step < 400; ++step) {
            const int action = random.bounded(10);
            const std::string words(std::size_t(random.bounded(1, 2000)), char('a' + random.bounded(26)));
            const auto at = std::size_t(random.bounded(int(desk->string().size()) + 1));
            const auto length = std::min<std::size_t>(std::size_t(desk->string().size()) - at, words.size());
            for (LocalDesk* each : {desk.get(), &twin}) {
                if (action < 4)
                    each->type(words);
                else if (action < 6)
                    each->erase(at, length);
                else if (action < 8)
                    each->undo.undo();
                else if (action < 9)
                    each->undo.redo();
                else
                    each->undo.stopCapturing();
                each->copy.flush();
            }
            if (action == 9) {
                desk.reset();
                desk = std::make_unique<LocalDesk>(path());
            }
            QCOMPARE(desk->string(), twin.string());
            QCOMPARE(desk->undo.canUndo(), twin.undo.canUndo());
            QCOMPARE(desk->undo.canRedo(), twin.undo.canRedo());
        }
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("copies.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LocalCopyTest)
#include "tst_localcopy.moc"
