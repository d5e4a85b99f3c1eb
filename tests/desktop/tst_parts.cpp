#include "app/desktop/options.h"
#include "app/desktop/peoplebar.h"
#include "app/desktop/profile.h"
#include "app/desktop/statustext.h"
#include "app/desktop/texts/textfile.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace bytecrowds;
using namespace bytecrowds::desktop;
using State = session::SyncSession::State;
using SavedState = session::SyncSession::SavedState;

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode"); // -1: the program starts
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("relay");

        QTest::newRow("nothing") << QStringList{} << -1 << QStringList{} << QString();
        QTest::newRow("a file and a link")
            << QStringList{QStringLiteral("a.cpp"), QStringLiteral("https://r.example/x")} << -1
            << QStringList{QStringLiteral("a.cpp"), QStringLiteral("https://r.example/x")} << QString();
        QTest::newRow("a relay") << QStringList{QStringLiteral("--relay"), QStringLiteral("https://r.example")} << -1
                                 << QStringList{} << QStringLiteral("https://r.example");
        QTest::newRow("a window") << QStringList{QStringLiteral("--new-window")} << -1 << QStringList{} << QString();
        QTest::newRow("a bad relay") << QStringList{QStringLiteral("--relay"), QStringLiteral("ftp://r.example")} << 1
                                     << QStringList{} << QString();
        QTest::newRow("no host") << QStringList{QStringLiteral("--relay"), QStringLiteral("http:")} << 1
                                 << QStringList{} << QString();
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")} << 1 << QStringList{} << QString();
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QStringList{} << QString();
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QStringList{} << QString();
    }
    void optionsAreRead()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QStringList, targets);
        QFETCH(QString, relay);

        const auto parsed = ParsedOptions::parse(QStringList{QStringLiteral("bytecrowds")} + arguments);
        QCOMPARE(parsed.options.has_value(), exitCode == -1);
        if (!parsed.options) {
            QCOMPARE(parsed.exitCode, exitCode);
            QVERIFY(parsed.text.endsWith(QLatin1Char('\n')));
            return;
        }
        QCOMPARE(parsed.options->targets, targets);
        QCOMPARE(parsed.options->relay.value_or(QUrl()).toString(), relay);
    }

    void statusSaysTheTruth_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("saved");
        QTest::addColumn<int>("edits");
        QTest::addColumn<QString>("text");

        const auto row = [](State state, SavedState saved, int edits, const char* text) {
            QTest::addRow("%s", text) << int(state) << int(saved) << edits << QString::fromUtf8(text);
        };
        row(State::Online, SavedState::Saved, 0, "Saved");
        row(State::Online, SavedState::Saving, 1, "Saving…");
        row(State::Online, SavedState::NotSaved, 2, "Not saved: 2 edits waiting for the relay's store");
        row(State::Online, SavedState::NotSaved, 0, "Not saved: the relay's store is away");
        row(State::Online, SavedState::Unknown, 0, "Connected; this relay does not tell what is saved");
        row(State::Connecting, SavedState::NotSaved, 0, "Connecting…");
        row(State::Connecting, SavedState::NotSaved, 1, "Connecting… 1 edit waiting");
        row(State::Syncing, SavedState::NotSaved, 0, "Syncing…");
        row(State::Waiting, SavedState::NotSaved, 0, "Offline");
        row(State::Waiting, SavedState::NotSaved, 1, "Offline: 1 edit waiting");
        row(State::Waiting, SavedState::NotSaved, 3, "Offline: 3 edits waiting");
        row(State::Refused, SavedState::NotSaved, 0, "Not connected");
        row(State::Refused, SavedState::NotSaved, 4, "Not connected: 4 edits not saved");
    }
    void statusSaysTheTruth()
    {
        QFETCH(int, state);
        QFETCH(int, saved);
        QFETCH(int, edits);
        QFETCH(QString, text);
        QCOMPARE(StatusText::of(State(state), SavedState(saved), edits).text, text);
    }

    void onlySavedLooksGood()
    {
        for (const State state :
             {State::Closed, State::Connecting, State::Waiting, State::Syncing, State::Online, State::Refused}) {
            for (const SavedState saved :
                 {SavedState::Saved, SavedState::Saving, SavedState::NotSaved, SavedState::Unknown}) {
                const bool good = StatusText::of(state, saved, 1).tone == StatusText::Tone::Good;
                QCOMPARE(good, state == State::Online && saved == SavedState::Saved);
            }
        }
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("one word") << QStringLiteral("ada") << QStringLiteral("A");
        QTest::newRow("two") << QStringLiteral("Ada Lovelace") << QStringLiteral("AL");
        QTest::newRow("three") << QStringLiteral("Ada King Lovelace") << QStringLiteral("AL");
        QTest::newRow("an emoji") << QString::fromUtf8("👩‍💻 dev") << QString::fromUtf8("👩‍💻D");
        QTest::newRow("none") << QString() << QString();
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE((Person{name, {}, false}.initials()), initials);
    }

    void peopleAreSelfFirstAndHostileStatesHarmless()
    {
        using namespace std::chrono_literals;
        crdt::Awareness awareness(1);
        const auto join = [&](crdt::ClientId client, const std::string& json) {
            crdt::Awareness other(client);
            other.setLocalState(json, 0ms);
            QVERIFY(!awareness.apply(other.encodeAll(), 0ms));
        };
        awareness.setLocalState("{\"user\":{\"name\":\"Zoe\"}}", 0ms);
        join(2, "{\"user\":{\"name\":\"Ben\",\"color\":\"#ff0000\"}}");
        join(3, "{\"user\":{\"name\":[\"x\"],\"color\":\"javascript:\"}}");
        join(4, "[1,2]");
        join(5, "{\"user\":null}");
        const QList<Person> people = Person::present(awareness);
        QVERIFY(people.size() >= 3);
        QVERIFY(people.first().self);
        QCOMPARE(people.first().name, QStringLiteral("Zoe"));
        for (const Person& person : people) {
            QVERIFY(!person.name.isEmpty());
            QVERIFY(person.color.isValid());
        }
    }

    void filesAreReadAsText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("empty") << QByteArray() << QByteArray("") << true;
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << QByteArray("a\nb\nc\n") << true;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx") << QByteArray("x") << true;
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << QByteArray("\xf0\x9f\x98\x80") << true;
        QTest::newRow("latin 1") << QByteArray("\xe4") << QByteArray() << false;
        QTest::newRow("binary") << QByteArray("a\0b", 3) << QByteArray() << false;
        QTest::newRow("as large as it may be")
            << QByteArray(protocol::MaxTextBytes, 'x') << QByteArray(protocol::MaxTextBytes, 'x') << true;
        QTest::newRow("one byte more") << QByteArray(protocol::MaxTextBytes + 1, 'x') << QByteArray() << false;
    }
    void filesAreReadAsText()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QString why;
        const auto read = TextFile::read(path, protocol::MaxTextBytes, &why);
        QCOMPARE(read.has_value(), taken);
        QCOMPARE(why.isEmpty(), taken);
        QVERIFY(!read || read->text == text);
    }

    void unreadableFilesGiveASentence()
    {
        QTemporaryDir folder;
        QString why;
        QVERIFY(!TextFile::read(folder.path(), protocol::MaxTextBytes, &why));
        QVERIFY(why.contains(QLatin1String("folder")));
        why.clear();
        QVERIFY(!TextFile::read(folder.filePath(QStringLiteral("absent")), protocol::MaxTextBytes, &why));
        QVERIFY(!why.isEmpty());
        QVERIFY(TextFile::write(folder.filePath(QStringLiteral("no/such/folder")), "x"));
        QVERIFY(!TextFile::write(folder.filePath(QStringLiteral("copy")), "x"));
    }

    void filesAreWrittenAsTheyWereRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("LF") << QByteArray("a\nb\n");
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a\n");
        QTest::newRow("both") << QByteArray("\xef\xbb\xbf"
                                            "a\r\nb");
        QTest::newRow("no line end") << QByteArray("a");
    }
    void filesAreWrittenAsTheyWereRead()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QString why;
        const auto read = TextFile::read(path, 100, &why);
        QVERIFY(read && !read->text.contains('\r'));
        QVERIFY(!TextFile::write(path, read->text, read->form));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aNameIsKeptAndBounded()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QVERIFY(!Profile::load(settings).name.isEmpty()); // the account's
        Profile{QString(100, QLatin1Char('n'))}.save(settings);
        QCOMPARE(Profile::load(settings).name.size(), Profile::MaxNameLength);
    }

    void initTestCase()
    {
        QVERIFY(m_english.load(QStringLiteral(":/i18n/bytecrowds_en.qm")));
        QCoreApplication::installTranslator(&m_english);
    }

private:
    QTranslator m_english;
};

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
