#include "editor/linediff/linediff.h"
#include "tests/crdt/replica.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace bytecrowds;

namespace {

std::string textOf(const std::vector<DiffLine>& lines, DiffLine::Side other)
{
    std::string text;
    for (const DiffLine& line : lines) {
        if (line.side != other)
            text += line.text;
    }
    return text;
}

/// The slow, obvious way: how many lines the longest common subsequence has.
std::size_t commonLines(const std::string& a, const std::string& b)
{
    std::vector<std::vector<std::size_t>> best(a.size() / 2 + 1, std::vector<std::size_t>(b.size() / 2 + 1));
    for (std::size_t i = 1; i < best.size(); ++i) {
        for (std::size_t j = 1; j < best[i].size(); ++j)
            best[i][j] =
                a[2 * i - 2] == b[2 * j - 2] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
    }
    return best.back().back();
}

/// Each line is one letter.
std::string randomLines(std::mt19937& random)
{
    std::string text;
    for (std::size_t count = random() % 12; count > 0; --count)
        text += {char('a' + random() % 4), '\n'};
    return text;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unified_data()
    {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        QTest::addColumn<std::string>("diff");
        QTest::newRow("equal") << std::string("a\nb\n") << std::string("a\nb\n") << std::string();
        QTest::newRow("both empty") << std::string() << std::string() << std::string();
        QTest::newRow("all is new") << std::string() << std::string("a\n") << std::string("@@ -0,0 +1,1 @@\n+a\n");
        QTest::newRow("changed") << std::string("a\nb\nc\n") << std::string("a\nB\nc\n")
                                 << std::string("@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
        QTest::newRow("end of line") << std::string("a") << std::string("a\n")
                                     << std::string("@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
        QTest::newRow("context of three")
            << std::string("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << std::string("1\n2\n3\n4\nx\n6\n7\n8\n9\n")
            << std::string("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
        QTest::newRow("two hunks") << std::string("x\n1\n2\n3\n4\n5\n6\n7\ny\n") << std::string("1\n2\n3\n4\n5\n6\n7\n")
                                   << std::string("@@ -1,4 +1,3 @@\n-x\n 1\n 2\n 3\n@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-y\n");
    }
    void unified()
    {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        QFETCH(std::string, diff);
        QCOMPARE(unifiedDiff(first, second), diff);
    }

    /// Both texts are in it, and no line is called different that needn't be.
    void random()
    {
        const auto seed = std::uint32_t(bytecrowds::crdt::fromEnvironment("SEED", QDateTime::currentMSecsSinceEpoch()));
        const qint64 steps = bytecrowds::crdt::fromEnvironment("STEPS", 2000);
        qInfo("SEED=%u STEPS=%lld", seed, steps);
        std::mt19937 random(seed);
        for (qint64 step = 0; step < steps; ++step) {
            const std::string a = randomLines(random), b = randomLines(random);
            const std::vector<DiffLine> lines = diffLines(a, b);
            QCOMPARE(textOf(lines, DiffLine::Side::Second), a);
            QCOMPARE(textOf(lines, DiffLine::Side::First), b);
            const auto common = std::count_if(lines.begin(), lines.end(),
                                              [](const DiffLine& line) { return line.side == DiffLine::Side::Both; });
            QCOMPARE(std::size_t(common), commonLines(a, b));
        }
    }

    /// Where too much differs, the search gives up, and what it gives is a difference all the same.
    void tooManyChanges()
    {
        std::string a = "same\n", b = "same\n";
        for (int i = 0; i < 5000; ++i) {
            a += "a" + std::to_string(i) + "\n";
            b += "b" + std::to_string(i) + "\n";
        }
        const std::vector<DiffLine> lines = diffLines(a, b);
        QCOMPARE(lines.size(), std::size_t(10001));
        QCOMPARE(textOf(lines, DiffLine::Side::Second), a);
        QCOMPARE(textOf(lines, DiffLine::Side::First), b);
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
