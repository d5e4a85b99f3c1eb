#include "editor/changebars.h"
#include "editor/scrollmarks.h"
#include "editor/viewsearch.h"
#include "tests/editor/viewfixture.h"

#include <QElapsedTimer>

using namespace bytecrowds;
using namespace bytecrowds::editor;

class ScrollMarksTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    std::unique_ptr<CodeView> m_view;
    ScrollMarks* m_bar = nullptr; // the view's

    void begin(const std::string& text)
    {
        m_view = std::make_unique<CodeView>(m_languages.repository(), std::size_t(1) << 24);
        m_bar = new ScrollMarks(*m_view);
        m_view->resize(600, 400);
        editor::show(*m_view, text);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    static std::string numbered(int lines)
    {
        std::string text;
        for (int line = 0; line < lines; ++line)
            text += "line " + std::to_string(line) + "\n";
        return text;
    }

private Q_SLOTS:
    void marksStandWhereMatchesAre()
    {
        begin(numbered(1000));
        ViewSearch search(*m_view);
        m_bar->follow(search);
        search.setSearch({QStringLiteral("line 500\\n"), true});
        QTRY_COMPARE(m_bar->marks().size(), std::size_t(1));
        const ScrollMarks::Mark mark = m_bar->marks().front();
        QCOMPARE(mark.lane, ScrollMarks::Lane::Matches);
        QVERIFY(std::abs(mark.top - m_bar->height() / 2) < m_bar->height() / 20);
        const QImage painted = m_bar->grab().toImage();
        QCOMPARE(painted.pixelColor(m_bar->width() / 2, mark.top).rgb(), mark.color.rgb());
        search.setHighlighting(false);
        QTRY_VERIFY(m_bar->marks().empty());
    }

    void changedLinesHaveMarks()
    {
        begin(numbered(1000));
        ChangeBars changes(*m_view);
        m_bar->follow(changes);
        QTRY_VERIFY(m_bar->marks().empty());
        crdt::TextChange change;
        change.inserted = "x\n";
        m_view->mirror({change});
        QTRY_COMPARE(m_bar->marks().size(), std::size_t(1));
        QCOMPARE(m_bar->marks().front().lane, ScrollMarks::Lane::Changes);
    }

    void aClickGoesThere()
    {
        begin(numbered(1000));
        QTest::mouseClick(m_bar, Qt::LeftButton, {}, QPoint(m_bar->width() / 2, m_bar->height() / 2));
        QVERIFY(std::abs(m_view->firstVisibleLine() - 490) < 30);
    }

    void manyMatchesAreFewMarks()
    {
        begin(numbered(100'000));
        ViewSearch search(*m_view);
        m_bar->follow(search);
        search.setSearch({QStringLiteral("line")});
        QTRY_COMPARE(search.matches().size(), ViewSearch::MaxMatches);
        QTRY_VERIFY(!m_bar->marks().empty());
        QVERIFY(m_bar->marks().size() <= std::size_t(m_bar->height()));
    }

    void marksGoWithTheirSource()
    {
        begin(numbered(10));
        {
            ViewSearch search(*m_view);
            m_bar->follow(search);
            search.setSearch({QStringLiteral("line")});
            QTRY_VERIFY(!m_bar->marks().empty());
        }
        QTRY_VERIFY(m_bar->marks().empty());
    }
};

QTEST_MAIN(ScrollMarksTest)
#include "tst_scrollmarks.moc"
