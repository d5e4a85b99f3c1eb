#include "editor/wordcompletion.h"
#include "tests/editor/manycarets.h"

#include <QElapsedTimer>
#include <QListWidget>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;
using Sci = QsciScintilla;

class WordCompletionTest : public QObject
{
    Q_OBJECT

    static bool isShown(const CodeView& view) { return view.SendScintilla(Sci::SCI_AUTOCACTIVE) != 0; }

    static QStringList asList(const std::vector<std::string>& words)
    {
        QStringList list;
        for (const std::string& word : words)
            list.append(QString::fromStdString(word));
        return list;
    }

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("offers"); // beside the text there is a file with "counter" and "Köln"
        QTest::newRow("words that begin so")
            << u"count countless cow co|"_s << QStringList{u"count"_s, u"counter"_s, u"countless"_s, u"cow"_s};
        QTest::newRow("behind the caret") << u"countl| countless"_s << QStringList{u"countless"_s};
        QTest::newRow("not the word itself") << u"cow cow|"_s << QStringList{};
        QTest::newRow("not what the caret stands in") << u"cow|ard"_s << QStringList{};
        QTest::newRow("with their case") << u"Count coun|"_s << QStringList{u"counter"_s};
        QTest::newRow("no numbers") << u"1234 12|"_s << QStringList{};
        QTest::newRow("short words are nothing") << u"ab cow a|"_s << QStringList{};
        QTest::newRow("beyond ASCII") << u"Kölner Kö|"_s << QStringList{u"Köln"_s, u"Kölner"_s};
        QTest::newRow("from other files") << u"K|"_s << QStringList{u"Köln"_s};
        QTest::newRow("none before the caret: all") << u"cow |"_s << QStringList{u"Köln"_s, u"counter"_s, u"cow"_s};
    }

    void offers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, offers);
        Writer writer(text);
        WordCompletion completion(writer.view);
        completion.setOtherWords(wordsOf("counter Köln of 12"));
        QStringList found = asList(completion.offers());
        QStringList expected = offers;
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void typing_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<QKeyCombination>>("keys");
        QTest::addColumn<bool>("shown");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QString& before, QList<QKeyCombination> keys, bool shown,
                            const QString& after) { QTest::newRow(name) << before << keys << shown << after; };
        using namespace Qt;
        row("too short", u"counter |"_s, {Key_C, Key_O}, false, u"counter co|"_s);
        row("long enough", u"counter |"_s, {Key_C, Key_O, Key_U}, true, u"counter cou|"_s);
        row("return takes it", u"counter |"_s, {Key_C, Key_O, Key_U, Key_Return}, false, u"counter counter|"_s);
        row("tab takes it", u"counter |"_s, {Key_C, Key_O, Key_U, Key_Tab}, false, u"counter counter|"_s);
        row("escape sends it away", u"counter |"_s, {Key_C, Key_O, Key_U, Key_Escape, Key_Return}, false,
            u"counter cou\n|"_s);
        row("the second one", u"counter country |"_s, {Key_C, Key_O, Key_U, Key_Down, Key_Return}, false,
            u"counter country country|"_s);
        row("typing narrows it", u"counter country |"_s, {Key_C, Key_O, Key_U, Key_N, Key_T, Key_R, Key_Return}, false,
            u"counter country country|"_s);
        row("typing something else", u"counter |"_s, {Key_C, Key_O, Key_U, Key_P, Key_Return}, false,
            u"counter coup\n|"_s);
        row("typing a blank", u"counter |"_s, {Key_C, Key_O, Key_U, Key_Space}, false, u"counter cou |"_s);
        row("at many carets", u"counter |\n|"_s, {Key_C, Key_O, Key_U, Key_Return}, false,
            u"counter counter|\ncounter|"_s);
        row("at the carets with these letters", u"counter |\nx|"_s, {Key_C, Key_O, Key_U, Key_Return}, false,
            u"counter counter|\nxcou|"_s);
    }

    void typing()
    {
        QFETCH(QString, before);
        QFETCH(QList<QKeyCombination>, keys);
        QFETCH(bool, shown);
        QFETCH(QString, after);
        Writer writer(before);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        for (const QKeyCombination key : keys) {
            const int actions = writer.actions;
            writer.press(key);
            QVERIFY(writer.actions <= actions + 1);
            QCOMPARE(writer.document, writer.view.utf8());
        }
        QCOMPARE(isShown(writer.view), shown);
        QCOMPARE(writer.now(), after);
    }

    void onDemand()
    {
        Writer writer(u"counter c|"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        completion.setAutomatic(false);
        completion.complete();
        QVERIFY(isShown(writer.view));
        writer.press(Qt::Key_Return);
        QCOMPARE(writer.now(), u"counter counter|"_s);
        QCOMPARE(writer.actions, 1);
        QTest::keyClicks(&writer.view, u" coun"_s);
        QVERIFY(!isShown(writer.view));
        writer.view.setReadOnly(true);
        completion.complete();
        QVERIFY(!isShown(writer.view));
    }

    /// A double click takes it too, outside of any key.
    void aClickTakesIt()
    {
        Writer writer(u"counter cou|"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        completion.complete();
        writer.view.SendScintilla(Sci::SCI_AUTOCCOMPLETE);
        QCOMPARE(writer.now(), u"counter counter|"_s);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }

    /// Where the caret lies outside of all screens there is no list, and no harm.
    void outsideOfAllScreens()
    {
        Writer writer(u"counter cou|"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        writer.view.move(-5000, -5000);
        completion.complete();
        QVERIFY(!isShown(writer.view));
        writer.view.move(0, 0);
        completion.complete();
        QVERIFY(isShown(writer.view));
    }

    void theCaretMayBeScrolledAway()
    {
        Writer writer(u"counter cou|"_s + u"\n"_s.repeated(5000));
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        writer.view.setFirstVisibleLine(4000);
        completion.complete();
        QVERIFY(isShown(writer.view));
    }

    void othersMayWriteMeanwhile()
    {
        Writer writer(u"counter |"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        QTest::keyClicks(&writer.view, u"cou"_s);
        QVERIFY(isShown(writer.view));
        crdt::TextChange change;
        change.inserted = "x ";
        writer.view.mirror({change});
        QVERIFY(!isShown(writer.view));
        QCOMPARE(writer.now(), u"x counter cou|"_s);
    }

    void theListIsThemed()
    {
        Writer writer(u"counter cou|"_s);
        QPalette dark(Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        writer.view.setPalette(dark);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        WordCompletion completion(writer.view);
        completion.complete();
        const auto lists = writer.view.findChildren<QListWidget*>();
        QCOMPARE(lists.size(), 1);
        QVERIFY(lists.front()->palette().color(QPalette::Base).lightness() < 80);
        QVERIFY(lists.front()->palette().color(QPalette::Text).lightness() > 150);
    }

    void noMoreWordsThanTheLimit_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("offered");
        QTest::newRow("to the limit") << int(WordCompletion::MaxWords) << int(WordCompletion::MaxWords);
        QTest::newRow("past the limit") << int(WordCompletion::MaxWords) + 1 << int(WordCompletion::MaxWords);
    }

    void noMoreWordsThanTheLimit()
    {
        QFETCH(int, words);
        QFETCH(int, offered);
        QString text;
        for (int i = 0; i < words; ++i)
            text += u"word%1 "_s.arg(i);
        Writer writer(text + u"wo|"_s);
        WordCompletion completion(writer.view);
        QCOMPARE(int(completion.offers().size()), offered);
    }

    void aBigFileIsNoTrouble()
    {
        QString text;
        for (int i = 0; i < 500'000; ++i)
            text += u"word%1 = %2;\n"_s.arg(i % 50'000).arg(i);
        Writer writer(u"|"_s, 16 << 20);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        show(writer.view, text.toStdString());
        writer.document = writer.view.utf8();
        WordCompletion completion(writer.view);
        writer.view.SendScintilla(Sci::SCI_GOTOPOS, (unsigned long)(text.size() / 2));
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(&writer.view, u" wor"_s);
        qInfo("four letters and a list in a text of %lld MB took %lld ms", text.size() / 1'000'000, timer.elapsed());
        QVERIFY(isShown(writer.view));
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_MAIN(WordCompletionTest)
#include "tst_wordcompletion.moc"
