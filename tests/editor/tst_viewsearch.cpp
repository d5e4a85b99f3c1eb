#include "editor/findbar.h"
#include "tests/editor/viewfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

using namespace bytecrowds;
using namespace bytecrowds::editor;

/// Search in a view, and its bar.
class ViewSearchTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    std::unique_ptr<CodeView> m_view;
    std::unique_ptr<FindBar> m_bar;

    void begin(const char* notation, std::size_t limit = 1 << 20)
    {
        m_bar.reset();
        m_view = std::make_unique<CodeView>(m_languages.repository(), limit);
        m_view->resize(600, 400);
        m_view->show();
        editor::show(*m_view, Marked::read(notation));
        m_bar = std::make_unique<FindBar>(*m_view);
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    std::string now() const { return Marked::of(*m_view).notation(); }
    QLineEdit* field(int which) const { return m_bar->findChildren<QLineEdit*>()[which]; }
    bool shows(const QString& text) const
    {
        const auto labels = m_bar->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }
    QToolButton* button(const char* name) const
    {
        const auto buttons = m_bar->findChildren<QToolButton*>();
        const auto found = std::ranges::find(buttons, QString::fromLatin1(name), &QToolButton::accessibleName);
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_bar.reset();
        m_view.reset();
    }

    void findsAsOneTypes()
    {
        begin("|one two three two");
        m_bar->openFind();
        QTest::keyClicks(field(0), QStringLiteral("tw"));
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("one <tw|o three two"));
        QTest::keyClicks(field(0), QStringLiteral("o"));
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("one <two| three two"));
        QTRY_VERIFY(shows(QStringLiteral("1 of 2")));
        QTest::keyClick(field(0), Qt::Key_Return);
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("one two three <two|"));
        QVERIFY(shows(QStringLiteral("2 of 2")));
        QTest::keyClick(field(0), Qt::Key_Return);
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("one <two| three two"));
        QTest::keyClick(field(0), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("one two three <two|"));
    }

    void beginsWithWhatIsSelected()
    {
        begin("a <bc| d bc");
        m_bar->openFind();
        QCOMPARE(field(0)->text(), QStringLiteral("bc"));
        QTRY_VERIFY(shows(QStringLiteral("1 of 2")));
    }

    void escapeCloses()
    {
        begin("|a");
        m_bar->openFind();
        QVERIFY(!m_bar->isHidden());
        QTest::keyClick(field(0), Qt::Key_Escape);
        QVERIFY(m_bar->isHidden());
        QVERIFY(!m_bar->search().isHighlighting());
    }

    void tellsWhatIsWrong()
    {
        begin("|a");
        m_bar->openFind();
        button("Regular expression")->setChecked(true);
        QTest::keyClicks(field(0), QStringLiteral("(a"));
        QTRY_VERIFY(!m_bar->search().error().isEmpty());
        QVERIFY(shows(m_bar->search().error()));
        QTest::keyClicks(field(0), QStringLiteral(")"));
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("<a|"));
        QVERIFY(m_bar->search().error().isEmpty());
    }

    void everythingHasAName()
    {
        begin("|");
        const auto buttons = m_bar->findChildren<QToolButton*>();
        for (const QToolButton* each : buttons)
            if (each->parent() == m_bar.get())
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->text()));
        for (int i : {0, 1})
            QVERIFY(!field(i)->accessibleName().isEmpty());
    }

    void replaceAllIsOneAction_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("text") << QStringLiteral("a") << false << QStringLiteral("xy") << QStringLiteral("abca")
                              << QStringLiteral("xybcxy");
        QTest::newRow("groups") << QStringLiteral("(\\w)=(\\w)") << true << QStringLiteral("$2=$1")
                                << QStringLiteral("a=b\nc=d") << QStringLiteral("b=a\nd=c");
        QTest::newRow("line starts") << QStringLiteral("^") << true << QStringLiteral("> ") << QStringLiteral("a\nb")
                                     << QStringLiteral("> a\n> b");
        QTest::newRow("away") << QStringLiteral("\\s+$") << true << QString() << QStringLiteral("a  \nb \n")
                              << QStringLiteral("a\nb");
    }

    void replaceAllIsOneAction()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, expression);
        QFETCH(QString, with);
        QFETCH(QString, before);
        QFETCH(QString, after);
        begin(before.toUtf8());
        std::string told = m_view->utf8();
        int actions = 0;
        connect(m_view.get(), &CodeView::edited, this, [&](const std::vector<Edit>& edits) {
            ++actions;
            apply(edits, told);
        });
        m_bar->openReplace();
        button("Regular expression")->setChecked(expression);
        field(0)->setText(pattern);
        field(1)->setText(with);
        m_bar->replaceAll();
        QCOMPARE(QString::fromStdString(m_view->utf8()), after);
        QCOMPARE(told, m_view->utf8());
        QCOMPARE(actions, 1);
    }

    void replaceAllBeyondTheLimitIsTakenBack()
    {
        begin("aaaa", 6);
        m_bar->openReplace();
        field(0)->setText(QStringLiteral("a"));
        field(1)->setText(QStringLiteral("bbb"));
        m_bar->replaceAll();
        QCOMPARE(m_view->utf8(), std::string("aaaa"));
    }

    void replacesOneAndGoesOn()
    {
        begin("|a b a");
        m_bar->openReplace();
        QTest::keyClicks(field(0), QStringLiteral("a"));
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("<a| b a"));
        field(1)->setFocus();
        QTest::keyClicks(field(1), QStringLiteral("x"));
        QTest::keyClick(field(1), Qt::Key_Return);
        QTRY_COMPARE(QString::fromStdString(now()), QStringLiteral("x b <a|"));
        QTest::keyClick(field(1), Qt::Key_Return);
        QTRY_COMPARE(m_view->utf8(), std::string("x b x"));
    }

    void aReadOnlyViewStaysAsItIs()
    {
        begin("|a");
        m_view->setReadOnly(true);
        m_bar->openReplace();
        field(0)->setText(QStringLiteral("a"));
        m_bar->replaceAll();
        QCOMPARE(m_view->utf8(), std::string("a"));
    }

    void matchesArePainted()
    {
        begin("|xx needle xx");
        ViewSearch search(*m_view);
        const QImage before = m_view->viewport()->grab().toImage();
        search.setSearch({QStringLiteral("needle")});
        QTRY_COMPARE(search.matches().size(), std::size_t(1));
        QVERIFY(m_view->viewport()->grab().toImage() != before);
        search.setHighlighting(false);
        QCOMPARE(m_view->viewport()->grab().toImage(), before);
    }

    /// Whatever others write, the matches are those that a new search would find.
    void matchesFollowEdits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("expression");
        QTest::newRow("text") << QStringLiteral("ab") << false;
        QTest::newRow("a longer text") << QStringLiteral("abab") << false;
        QTest::newRow("an expression") << QStringLiteral("a+b") << true;
        QTest::newRow("line ends") << QStringLiteral("b$") << true;
    }

    void matchesFollowEdits()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, expression);
        const auto given = qEnvironmentVariable("SEED").toULongLong();
        const quint32 seed = given ? quint32(given) : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        begin("|");
        const Search wanted{pattern, expression};
        ViewSearch search(*m_view);
        search.setSearch(wanted);
        const Matcher matcher(wanted);
        for (int step = 0; step < 500; ++step) {
            const std::string text = m_view->utf8();
            crdt::TextChange change;
            change.utf8 = crdt::Utf8(random.bounded(quint32(text.size()) + 1));
            change.erasedUtf8 =
                crdt::Utf8(random.bounded(std::min(quint32(text.size() - change.utf8.value), quint32(4)) + 1));
            for (int i = random.bounded(6); i > 0; --i)
                change.inserted += "aabb\n "[random.bounded(6)];
            m_view->mirror({change});
            if (step % 7 == 0)
                QCoreApplication::processEvents();
            if (!search.isComplete())
                continue;
            std::vector<Match> expected;
            const std::string now = m_view->utf8();
            for (std::size_t next = 0; next <= now.size();)
                next = matcher.find(readerOf(now), now.size(), next, expected).next;
            QVERIFY2(search.matches() == expected,
                     qPrintable(QStringLiteral("step %1: %2").arg(step).arg(QString::fromStdString(now))));
        }
    }

    void manyEditsAtOnceAreLookedAtAnew()
    {
        begin("|");
        ViewSearch search(*m_view);
        search.setSearch({QStringLiteral("ab")});
        QTRY_VERIFY(search.isComplete());
        std::vector<crdt::TextChange> changes(500);
        for (crdt::TextChange& change : changes)
            change.inserted = "ab ";
        m_view->mirror(changes);
        QTRY_COMPARE(search.matches().size(), changes.size());
    }

    void aLargeTextIsSearchedInSlices()
    {
        begin("|");
        std::string text;
        while (text.size() < std::size_t(20) << 20)
            text += std::string(99, '-') + '\n';
        editor::show(*m_view, text + "needle");
        ViewSearch search(*m_view);
        QSignalSpy found(&search, &ViewSearch::found), changed(&search, &ViewSearch::changed);
        search.setSearch({QStringLiteral("NEEDLE")});
        search.seek(crdt::Utf8(0), ViewSearch::Direction::Forward);
        QCOMPARE(found.size(), 0);
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(changed.size() > 3);
        QCOMPARE(found[0][0].value<Match>().from, crdt::Utf8(text.size()));
    }

    void moreMatchesThanAreCounted()
    {
        begin("|");
        std::string text;
        while (text.size() < 2 * ViewSearch::MaxMatches)
            text += "aaaaaaaaa\n";
        editor::show(*m_view, text + text);
        ViewSearch search(*m_view);
        QSignalSpy found(&search, &ViewSearch::found);
        search.setSearch({QStringLiteral("a"), false, true});
        QTRY_VERIFY(search.hasMore());
        search.seek(crdt::Utf8(3 * ViewSearch::MaxMatches), ViewSearch::Direction::Forward);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][0].value<Match>().from, crdt::Utf8(3 * ViewSearch::MaxMatches));
    }
};

QTEST_MAIN(ViewSearchTest)
#include "tst_viewsearch.moc"
