#include "editor/searchjob.h"
#include "editor/searchresults.h"
#include "sync/crdt/doc.h"
#include "sync/crdt/undomanager.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

SearchedFile fileOf(const QString& path, std::string text)
{
    return {QStringLiteral("id of ") + path, path, [text = std::move(text)] { return text; }};
}

} // namespace

class SearchJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("expected"); // line:column, and the line with the match in brackets
        QTest::newRow("lines") << QStringLiteral("a b\n\nxb\n") << QStringLiteral("b")
                               << QStringList{QStringLiteral("0:2 a [b]"), QStringLiteral("2:1 x[b]")};
        QTest::newRow("twice in a line") << QStringLiteral("bab") << QStringLiteral("b")
                                         << QStringList{QStringLiteral("0:0 [b]ab"), QStringLiteral("0:2 ba[b]")};
        QTest::newRow("characters") << QStringLiteral("é😀b") << QStringLiteral("b")
                                    << QStringList{QStringLiteral("0:2 é😀[b]")};
        QTest::newRow("over lines") << QStringLiteral("xa\nby") << QStringLiteral("a\\nb")
                                    << QStringList{QStringLiteral("0:1 x[a]")};
        QTest::newRow("a line's end") << QStringLiteral("ab\nc") << QStringLiteral("\\n")
                                      << QStringList{QStringLiteral("0:2 ab[]")};
    }

    void tellsWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(QStringList, expected);
        SearchJob job({pattern, true}, {fileOf(QStringLiteral("a"), text.toStdString())});
        QStringList found;
        connect(&job, &SearchJob::found, this, [&](const FileHits& file) {
            for (const Hit& hit : file.hits) {
                QString marked = hit.text;
                marked.insert(hit.from + hit.length, QLatin1Char(']')).insert(hit.from, QLatin1Char('['));
                found.append(QStringLiteral("%1:%2 %3").arg(hit.line).arg(hit.column).arg(marked));
            }
        });
        QSignalSpy finished(&job, &SearchJob::finished);
        QVERIFY(finished.wait());
        QCOMPARE(found, expected);
        QVERIFY(!job.hasMore());
    }

    void manyFiles()
    {
        std::vector<SearchedFile> files;
        for (int i = 0; i < 50; ++i)
            files.push_back(fileOf(QString::number(i), i % 2 ? std::string(100'000, '-') + "needle" : "hay"));
        SearchJob job({QStringLiteral("needle")}, std::move(files));
        QSignalSpy found(&job, &SearchJob::found), finished(&job, &SearchJob::finished);
        QVERIFY(finished.wait());
        QCOMPARE(found.size(), 25);
        QCOMPARE(found[0][0].value<FileHits>().id, QStringLiteral("id of 1"));
        QCOMPARE(finished.size(), 1);
    }

    void aLongLineIsCut()
    {
        const std::string text = std::string(100'000, 'a') + "é needle é" + std::string(100'000, 'b');
        SearchJob job({QStringLiteral("needle")}, {fileOf(QStringLiteral("a"), text)});
        QSignalSpy found(&job, &SearchJob::found);
        QVERIFY(found.wait());
        const Hit hit = found[0][0].value<FileHits>().hits.front();
        QVERIFY(hit.text.size() <= Hit::MaxTextUnits);
        QCOMPARE(hit.text.sliced(hit.from, hit.length), QStringLiteral("needle"));
        QCOMPARE(hit.column, 100'002);
    }

    void tooMany_data()
    {
        QTest::addColumn<int>("matches");
        QTest::addColumn<bool>("more");
        QTest::newRow("as many as may be") << SearchJob::MaxHits << false;
        QTest::newRow("one more") << SearchJob::MaxHits + 1 << true;
    }

    void tooMany()
    {
        QFETCH(int, matches);
        QFETCH(bool, more);
        const auto text = std::string(std::size_t(matches / 2), 'a'),
                   rest = std::string(std::size_t(matches - matches / 2), 'a');
        SearchJob job({QStringLiteral("a")}, {fileOf(QStringLiteral("a"), text), fileOf(QStringLiteral("b"), rest)});
        SearchResults results;
        connect(&job, &SearchJob::found, &results, &SearchResults::add);
        QSignalSpy finished(&job, &SearchJob::finished);
        QVERIFY(finished.wait());
        QCOMPARE(results.hitCount(), SearchJob::MaxHits);
        QCOMPARE(job.hasMore(), more);
    }

    void endsWhenItIsCancelled()
    {
        int asked = 0;
        std::vector<SearchedFile> files(1000, {QStringLiteral("a"), QStringLiteral("a"), [&] {
                                                   ++asked;
                                                   return std::string(1 << 20, 'a');
                                               }});
        SearchJob job({QStringLiteral("B"), true}, std::move(files));
        QSignalSpy finished(&job, &SearchJob::finished);
        QTRY_VERIFY(asked > 0);
        job.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(asked < 1000);
        QVERIFY(job.hasMore());
    }

    void aBadPatternIsTold()
    {
        SearchJob job({QStringLiteral("("), true}, {fileOf(QStringLiteral("a"), "(")});
        QSignalSpy finished(&job, &SearchJob::finished);
        QVERIFY(finished.wait());
        QVERIFY(!job.error().isEmpty());
    }

    void replacingIsOneTransaction()
    {
        crdt::Doc doc({.newClientId = [] { return crdt::ClientId(1); }});
        crdt::Text& text = doc.text("a");
        text.insert(crdt::Utf8(0), "é=a, b=c");
        crdt::UndoManager undo(text, {.trackedOrigins = {this}, .now = [] { return std::chrono::milliseconds(0); }});
        int updates = 0;
        const auto subscription = doc.onUpdate([&](crdt::ByteView, const crdt::Transaction& transaction) {
            ++updates;
            QCOMPARE(transaction.origin, crdt::Origin(this));
        });
        QCOMPARE(replaceAll(text, {QStringLiteral("(\\w)=(\\w)"), true}, QStringLiteral("$2=$1"), this),
                 std::size_t(2));
        QCOMPARE(text.toString(), std::string("a=é, c=b"));
        QCOMPARE(updates, 1);
        QCOMPARE(replaceAll(text, {QStringLiteral("x")}, QStringLiteral("y"), this), std::size_t(0));
        QCOMPARE(updates, 1);
    }

    void resultsAreAModel()
    {
        SearchResults results;
        QAbstractItemModelTester tester(&results, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Hit hit{3, 4, {crdt::Utf8(50), crdt::Utf8(52)}, QStringLiteral("    ab"), 4, 2};
        results.add({QStringLiteral("1"), QStringLiteral("a.cpp"), {hit}});
        results.add({QStringLiteral("2"), QStringLiteral("b.cpp"), {hit, hit}});
        QCOMPARE(results.rowCount(), 2);
        const QModelIndex file = results.index(1, 0);
        QCOMPARE(file.data().toString(), QStringLiteral("b.cpp (2)"));
        QCOMPARE(results.rowCount(file), 2);
        const QModelIndex line = results.index(1, 0, file);
        QCOMPARE(line.parent(), file);
        QCOMPARE(line.data(SearchResults::FileId).toString(), QStringLiteral("2"));
        QCOMPARE(line.data(SearchResults::Line).toInt(), 3);
        QCOMPARE(line.data(SearchResults::From).toULongLong(), 50u);
        QCOMPARE(line.data(SearchResults::To).toULongLong(), 52u);
        QCOMPARE(results.hitCount(), 3);
        results.clear();
        QCOMPARE(results.rowCount(), 0);
    }

    void theDelegatePaintsTheMatch()
    {
        SearchResults results;
        results.add({QStringLiteral("1"), QStringLiteral("a"), {{0, 2, {}, QStringLiteral("aa bb aa"), 3, 2}}});
        SearchResultDelegate delegate;
        delegate.setHighlight(Qt::red);
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, results.index(0, 0, results.index(0, 0)));
        painter.end();
        int red = 0;
        for (int x = 0; x < image.width(); ++x)
            red += image.pixelColor(x, 1).red() > image.pixelColor(x, 1).green() + 50;
        QVERIFY(red > 2);
        QVERIFY(red < 100);
    }
};

QTEST_MAIN(SearchJobTest)
#include "tst_searchjob.moc"
