#include "editor/changebars.h"
#include "tests/editor/viewfixture.h"

#include <QRandomGenerator>

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

struct Text : ChangedLines::Source
{
    std::vector<std::string> is;

    std::string_view line(int line) const override { return is[std::size_t(line)]; }
};

std::vector<std::string> linesOf(const QString& text)
{
    std::vector<std::string> lines;
    const auto parts = text.split(QLatin1Char(' '));
    for (const QString& part : parts)
        lines.push_back(part.toStdString());
    return lines;
}

/// A sign for each line: + added, ~ changed, ^ the same where lines above are gone, = the same.
QString signsOf(const ChangedLines& changed)
{
    QString signs;
    for (int line = 0; line < changed.lines(); ++line)
        signs += QLatin1Char("=+~^"[int(changed.status(line))]);
    return changed.isEndRemoved() ? signs + QLatin1Char('_') : signs;
}

} // namespace

class ChangedLinesTest : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("before"); // words are lines
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, int first, int removed, const char* added,
                            const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(before) << first << removed << QString::fromLatin1(added)
                                << QString::fromLatin1(expected);
        };
        row("a line changes", "a b c", 1, 1, "x", "=~=");
        row("a line as it was", "a b c", 1, 1, "b", "===");
        row("a line comes", "a b c", 1, 1, "b x", "==+=");
        row("a line comes first", "a b", 0, 1, "x a", "+==");
        row("a line goes", "a b c", 1, 2, "c", "=^");
        row("the first line goes", "a b c", 0, 2, "b", "^=");
        row("the last line goes", "a b c", 1, 2, "b", "==_");
        row("two become one", "a b c d", 1, 2, "x", "=~=");
        row("one becomes two", "a b c", 1, 1, "x y", "=~+=");
        row("a line among others", "a b c d", 1, 2, "b x c", "==+==");
        row("another order", "a b c d", 1, 2, "c b", "=^+=");
    }

    void tellsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(int, first);
        QFETCH(int, removed);
        QFETCH(QString, added);
        QFETCH(QString, expected);
        ChangedLines changed;
        changed.setBaseline(QString(before).replace(QLatin1Char(' '), QLatin1Char('\n')).toStdString());
        Text text;
        text.is = linesOf(before);
        const auto lines = linesOf(added);
        const auto at = text.is.erase(text.is.begin() + first, text.is.begin() + first + removed);
        text.is.insert(at, lines.begin(), lines.end());
        changed.replaceLines(first, removed, int(lines.size()), text);
        QCOMPARE(signsOf(changed), expected);
    }

    /// What is made as it was counts as unchanged, by whatever way it went.
    void theWayBackEndsWithNoChange()
    {
        const auto given = qEnvironmentVariable("SEED").toULongLong();
        const quint32 seed = given ? quint32(given) : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        CodeView view(m_languages.repository(), 100'000);
        std::string text;
        for (int line = 0; line < 100; ++line)
            text += "line " + std::to_string(line) + "\n";
        show(view, text);
        ChangeBars bars(view);
        for (int round = 0; round < 30; ++round) {
            std::vector<crdt::TextChange> back;
            for (int step = 0; step < 20; ++step) {
                const std::string now = view.utf8();
                crdt::TextChange change, undo;
                const std::size_t at = random.bounded(quint32(now.size()) + 1);
                const std::size_t length = random.bounded(std::min(quint32(now.size() - at), 30u) + 1);
                change.utf8 = undo.utf8 = crdt::Utf8(at);
                change.erasedUtf8 = crdt::Utf8(length);
                undo.inserted = now.substr(at, length);
                for (int i = random.bounded(4); i > 0; --i)
                    change.inserted += "x\n"[random.bounded(2)];
                undo.erasedUtf8 = crdt::Utf8(change.inserted.size());
                view.mirror({change});
                back.push_back(undo);
                QCOMPARE(bars.lines().lines(), view.lines());
            }
            for (auto undo = back.rbegin(); undo != back.rend(); ++undo)
                view.mirror({*undo});
            QCOMPARE(view.utf8(), text);
            QCOMPARE(signsOf(bars.lines()), QString(101, QLatin1Char('=')));
        }
    }

    void runsJoinLines()
    {
        ChangedLines changed;
        changed.setBaseline("a\nb\nc\nd");
        Text text;
        text.is = linesOf(QStringLiteral("a x y d"));
        changed.replaceLines(1, 2, 2, text);
        QCOMPARE(changed.runs(), (std::vector<ChangedLines::Run>{{1, 2, ChangedLines::Status::Changed}}));
    }

    void barsStandInTheMargin()
    {
        CodeView view(m_languages.repository(), 1000);
        view.resize(300, 200);
        show(view, "a\nb\nc\n");
        ChangeBars bars(view);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy changed(&bars, &ChangeBars::changed);
        const int left = view.marginWidth(0) + view.marginWidth(1) + view.marginWidth(2);
        const auto pixel = [&] {
            const int y = int(view.SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, 0UL)) * 3 / 2;
            return view.viewport()->grab().toImage().pixelColor(left + 1, y);
        };
        const QColor paper = pixel();
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(2);
        change.inserted = "x";
        view.mirror({change});
        QCOMPARE(pixel(), bars.color(ChangedLines::Status::Changed));
        QTRY_COMPARE(changed.size(), 1);
        bars.setBaseline();
        QCOMPARE(pixel(), paper);
    }
};

QTEST_MAIN(ChangedLinesTest)
#include "tst_changedlines.moc"
