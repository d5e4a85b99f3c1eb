#include "app/desktop/files/filelist.h"
#include "app/desktop/files/filetreemodel.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::desktop;

namespace {

QString newId()
{
    static int count = 0;
    return QStringLiteral("file%1").arg(++count);
}

/// "a/ b c/" and so on: folders with what is in them in brackets.
QString outline(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString inside = outline(model, index);
        parts.append(index.data().toString() +
                     (inside.isEmpty() ? inside : QLatin1Char('(') + inside + QLatin1Char(')')));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

/// The list of a crowd's files, and the tree that shows it.
class FilesTest : public QObject
{
    Q_OBJECT

    crdt::Doc m_doc{{.newClientId = [] { return 7u; }}};
    std::unique_ptr<FileList> m_files;

    QString create(const char* path) { return m_files->create(QLatin1String(path), QStringLiteral("plaintext")); }

private Q_SLOTS:
    void init()
    {
        m_files.reset();
        m_doc.transact([&] {
            m_doc.map(protocol::schema::Files).clear();
            m_doc.map(protocol::schema::Files)
                .setMap(protocol::schema::FirstFile)
                .set(protocol::schema::Path, "untitled.txt");
        });
        m_files = std::make_unique<FileList>(m_doc, &newId);
    }

    void anEntryIsOnlyWrittenWhenTheRelayHasMadeIt()
    {
        crdt::Doc doc({.newClientId = [] { return 7u; }});
        FileList files(doc, newId);
        files.setPath(FileList::firstFile(), QStringLiteral("main.cpp"));
        files.setLanguage(FileList::firstFile(), QStringLiteral("cpp"));
        QCOMPARE(files.find(FileList::firstFile())->path, QStringLiteral("main.cpp"));
        QVERIFY(!doc.map(protocol::schema::Files).has(protocol::schema::FirstFile));

        crdt::Doc relay({.newClientId = [] { return 1u; }});
        relay.transact([&] {
            relay.map(protocol::schema::Files)
                .setMap(protocol::schema::FirstFile)
                .set(protocol::schema::Path, "untitled.txt");
        });
        QVERIFY(!doc.applyUpdate(relay.encodeStateAsUpdate()));
        QTRY_VERIFY(doc.map(protocol::schema::Files).map(protocol::schema::FirstFile)->get(protocol::schema::Path) ==
                    crdt::Value("main.cpp"));
        QCOMPARE(files.find(FileList::firstFile())->path, QStringLiteral("main.cpp"));
        QCOMPARE(files.find(FileList::firstFile())->language, QStringLiteral("cpp"));
    }

    void anEntryOfAnotherKindIsHarmless()
    {
        crdt::Doc doc({.newClientId = [] { return 7u; }});
        FileList files(doc, newId);
        crdt::Doc peer({.newClientId = [] { return 1u; }});
        peer.transact([&] {
            peer.map(protocol::schema::Files).setMap(protocol::schema::FirstFile).set(protocol::schema::Path, 42);
        });
        QVERIFY(!doc.applyUpdate(peer.encodeStateAsUpdate()));
        QCOMPARE(files.find(FileList::firstFile())->path, QString::fromUtf8(protocol::schema::SeedPath));
        QCOMPARE(files.find(FileList::firstFile())->language, QString::fromUtf8(protocol::schema::SeedLanguage));
    }

    void deletedFilesKeepTheirTextAndComeBack()
    {
        const QString id = create("src/a.cpp");
        m_files->text(id).insert(crdt::Utf8(0), "kept");
        m_files->remove(id);
        QCOMPARE(m_files->files().size(), 1);
        QCOMPARE(m_files->deletedFiles().size(), 1);
        QVERIFY(m_files->problemWith(QStringLiteral("src/a.cpp")).isEmpty());
        m_files->restore(id);
        QCOMPARE(m_files->findByPath(QStringLiteral("src/a.cpp"))->id, id);
        QCOMPARE(m_files->text(id).toString(), std::string("kept"));
    }

    void pathsHaveRules_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* path, bool good) { QTest::newRow(path) << QString::fromUtf8(path) << good; };
        row("b.txt", true);
        row("src/b.txt", true);
        row("źródła/日本.py", true);
        row(".gitignore", true);
        row("", false);
        row("/b", false);
        row("b/", false);
        row("a//b", false);
        row("./b", false);
        row("a/../b", false);
        row(" b", false);
        row("b\\c", false);
        row("b\nc", false);
        row("a/x.txt", false);       // is there
        row("a", false);             // is a folder
        row("a/x.txt/below", false); // a file has nothing inside
        QTest::newRow("as long as it may be") << QString(FileList::MaxPathLength, QLatin1Char('p')) << true;
        QTest::newRow("longer") << QString(FileList::MaxPathLength + 1, QLatin1Char('p')) << false;
    }
    void pathsHaveRules()
    {
        QFETCH(QString, path);
        QFETCH(bool, good);
        create("a/x.txt");
        QCOMPARE(m_files->problemWith(path).isEmpty(), good);
    }

    void onlySoManyFilesFit()
    {
        m_doc.transact([&] {
            for (std::size_t i = 1; i < protocol::MaxFiles - 1; ++i)
                create(qPrintable(QString::number(i)));
        });
        QCOMPARE(m_files->problemWith(QStringLiteral("last")), QString());
        const QString last = create("last");
        QVERIFY(!m_files->problemWith(QStringLiteral("more")).isEmpty());
        QCOMPARE(m_files->problemWith(QStringLiteral("renamed"), last), QString());
    }

    void treeShowsFoldersFirst()
    {
        FileTreeModel model(*m_files);
        QAbstractItemModelTester tester(&model);
        create("b10.txt");
        create("b9.txt");
        create("z/deep/er.c");
        create("z/x.c");
        create("a/x.c");
        QTRY_COMPARE(outline(model), QStringLiteral("a(x.c) z(deep(er.c) x.c) b9.txt b10.txt untitled.txt"));
    }

    void treeFollowsChanges()
    {
        FileTreeModel model(*m_files);
        QAbstractItemModelTester tester(&model);
        const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toUInt()
                                                               : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        const auto anyPath = [&] {
            QStringList names;
            for (int i = random.bounded(3); i >= 0; --i)
                names.append(QString(QChar::fromLatin1(char('a' + random.bounded(4)))));
            return names.join(QLatin1Char('/'));
        };
        QStringList ids{FileList::firstFile()};
        for (int step = 0; step < 300; ++step) {
            const QString id = ids[random.bounded(int(ids.size()))], path = anyPath();
            switch (random.bounded(4)) {
            case 0:
                if (m_files->problemWith(path).isEmpty())
                    ids.append(create(qPrintable(path)));
                break;
            case 1:
                if (m_files->problemWith(path, id).isEmpty())
                    m_files->setPath(id, path);
                break;
            case 2:
                m_files->remove(id);
                break;
            case 3:
                m_files->restore(id);
                break;
            }
            QCoreApplication::processEvents();
            const FileTreeModel fresh(*m_files);
            QCOMPARE(outline(model), outline(fresh));
        }
    }

    void treeRenamesAndMoves()
    {
        FileTreeModel model(*m_files);
        QString refused;
        connect(&model, &FileTreeModel::refused, this, [&](const QString& sentence) { refused = sentence; });
        const QString one = create("src/one.c"), two = create("src/two.c");
        QCoreApplication::processEvents();

        QVERIFY(model.setData(model.indexOfFile(one), QStringLiteral("uno.c"), Qt::EditRole));
        QCOMPARE(m_files->find(one)->path, QStringLiteral("src/uno.c"));
        QCoreApplication::processEvents();
        QVERIFY(!model.setData(model.indexOfFile(one), QStringLiteral("two.c"), Qt::EditRole));
        QVERIFY(!refused.isEmpty());

        QVERIFY(model.setData(model.indexOfFile(one).parent(), QStringLiteral("lib"), Qt::EditRole));
        QCOMPARE(m_files->find(two)->path, QStringLiteral("lib/two.c"));
        QCoreApplication::processEvents();

        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.indexOfFile(two)}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {});
        QCOMPARE(m_files->find(two)->path, QStringLiteral("two.c"));
        QCoreApplication::processEvents();

        refused.clear();
        const QModelIndex folder = model.indexOfFile(one).parent();
        const std::unique_ptr<QMimeData> itself(model.mimeData({folder}));
        model.dropMimeData(itself.get(), Qt::MoveAction, -1, -1, folder);
        QVERIFY(!refused.isEmpty());
        QCOMPARE(m_files->find(one)->path, QStringLiteral("lib/uno.c"));
    }

    void visitorsAreSeenInTheTree()
    {
        FileTreeModel model(*m_files);
        const QString id = create("src/one.c");
        QCoreApplication::processEvents();
        model.setVisitors({{id, {{QStringLiteral("Ada"), Qt::red}}}});
        const QModelIndex index = model.indexOfFile(id);
        QCOMPARE(index.data(FileTreeModel::PresenceRole).value<QList<QColor>>(), QList<QColor>{Qt::red});
        QCOMPARE(index.parent().data(FileTreeModel::PresenceRole).value<QList<QColor>>(), QList<QColor>{Qt::red});
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Ada")));
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
