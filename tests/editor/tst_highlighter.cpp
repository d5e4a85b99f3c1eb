#include "editor/highlighter.h"
#include "tests/editor/viewfixture.h"

#include <KSyntaxHighlighting/Definition>
#include <QHash>
#include <QRandomGenerator>

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

/// How each byte looks.
QByteArray looks(const CodeView& view)
{
    QHash<long, QByteArray> known;
    QByteArray looks;
    const long length = long(view.utf8Length().value);
    for (long at = 0; at < length; ++at) {
        const long style = view.SendScintilla(QsciScintilla::SCI_GETSTYLEAT, at);
        if (!known.contains(style)) {
            QByteArray look;
            for (const auto aspect :
                 {QsciScintilla::SCI_STYLEGETFORE, QsciScintilla::SCI_STYLEGETBACK, QsciScintilla::SCI_STYLEGETBOLD,
                  QsciScintilla::SCI_STYLEGETITALIC, QsciScintilla::SCI_STYLEGETUNDERLINE})
                look += QByteArray::number(qlonglong(view.SendScintilla(aspect, style)), 16) + ' ';
            known.insert(style, look);
        }
        looks += known[style] + char(view.SendScintilla(QsciScintilla::SCI_GETCHARAT, at)) + '\n';
    }
    return looks;
}

bool isPlain(const CodeView& view, long at)
{
    return view.SendScintilla(QsciScintilla::SCI_GETSTYLEAT, at) == StyleSheet::Plain;
}

/// The colour in which a byte's character shows.
QColor inkAt(const CodeView& view, long at)
{
    const long style = view.SendScintilla(QsciScintilla::SCI_GETSTYLEAT, at);
    const long bgr = view.SendScintilla(QsciScintilla::SCI_STYLEGETFORE, style);
    return QColor(int(bgr & 0xFF), int(bgr >> 8 & 0xFF), int(bgr >> 16 & 0xFF));
}

void finish(const Highlighter& highlighter)
{
    QTRY_VERIFY(highlighter.isDone());
}

} // namespace

class HighlighterTest : public QObject
{
    Q_OBJECT

    Languages m_languages;

    std::unique_ptr<CodeView> makeView() const
    {
        auto view = std::make_unique<CodeView>(m_languages.repository(), std::size_t(1) << 24);
        view->resize(600, 400);
        return view;
    }

    /// How a text looks that is styled once, from its first line to its last.
    QByteArray freshLooks(const std::string& text, const QString& language) const
    {
        const auto view = makeView();
        show(*view, text);
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(language));
        finish(highlighter);
        return looks(*view);
    }

private Q_SLOTS:
    void coloursByMeaning()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        show(*view, "int a = 1; // é😀 comment\nreturn \"text\";\n");
        finish(highlighter);
        const std::string text = view->utf8();
        const auto ink = [&](const char* word) { return inkAt(*view, long(text.find(word))); };
        const QColor plain = inkAt(*view, long(text.size()) - 1);
        QVERIFY(ink("int") != plain);
        QVERIFY(ink("// ") != plain);
        QVERIFY(ink("\"text") != plain);
        QVERIFY(ink("// ") != ink("int"));
        // Offsets are right behind wide characters.
        QCOMPARE(ink("comment"), ink("// "));
        QCOMPARE(inkAt(*view, long(text.find("comment") + 6)), ink("// "));
        QCOMPARE(ink("a = "), plain);
    }

    void plainTextIsPlain()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(Languages::PlainText));
        show(*view, "int a; // \"b\"\n");
        finish(highlighter);
        for (long at = 0; at < 14; ++at)
            QVERIFY(isPlain(*view, at));
    }

    /// An opened comment colours all that follows, and a closed one no longer does.
    void stateRunsOn()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += "int a;\n";
        show(*view, text);
        finish(highlighter);
        const QColor keyword = inkAt(*view, long(text.size()) - 7);
        view->perform([&] { view->insertAt(QStringLiteral("/*"), 0, 0); });
        finish(highlighter);
        const QColor comment = inkAt(*view, 0);
        QVERIFY(comment != keyword);
        QCOMPARE(inkAt(*view, long(text.size()) + 2 - 7), comment);
        view->perform([&] { view->insertAt(QStringLiteral("*/"), 2500, 0); });
        finish(highlighter);
        QCOMPARE(inkAt(*view, long(text.size()) + 4 - 7), keyword);
        QCOMPARE(inkAt(*view, 7 * 2000), comment);
    }

    void stateRunsOnBehindErasedLines()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        show(*view, "int a;\n/* x\nint b;\nint c;\n");
        finish(highlighter);
        view->perform([&] { view->SendScintilla(QsciScintilla::SCI_DELETERANGE, 6UL, 5L); });
        QCOMPARE(view->utf8(), std::string("int a;\nint b;\nint c;\n"));
        finish(highlighter);
        QCOMPARE(looks(*view), freshLooks(view->utf8(), QStringLiteral("cpp")));
    }

    /// A line that is cut in two carries on to the next what the whole did.
    void stateRunsOnBehindACutLine()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        show(*view, "/* x // y\nint b;\nint c;\n");
        finish(highlighter);
        view->perform([&] { view->insertAt(QStringLiteral("*/\n"), 0, 5); });
        QCOMPARE(view->utf8(), std::string("/* x */\n// y\nint b;\nint c;\n"));
        finish(highlighter);
        QCOMPARE(looks(*view), freshLooks(view->utf8(), QStringLiteral("cpp")));
    }

    void editsWhileStylingGoesOn_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("erased");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("lines come above") << 0 << 0 << QStringLiteral("/*\n\n\n*/\n");
        QTest::newRow("lines go above") << 10 << 700 << QString();
        QTest::newRow("lines come below") << 4900 << 0 << QStringLiteral("/*\n\n");
        QTest::newRow("lines go below") << 4900 << 70 << QString();
        QTest::newRow("all but the first goes") << 1 << 4999 * 7 << QStringLiteral("/*");
    }

    void editsWhileStylingGoesOn()
    {
        QFETCH(int, line);
        QFETCH(int, erased);
        QFETCH(QString, inserted);
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += "int a;\n";
        show(*view, text);
        QCoreApplication::processEvents();
        QVERIFY(!highlighter.isDone());
        crdt::TextChange change;
        change.utf8 = crdt::Utf8(std::size_t(line) * 7);
        change.erasedUtf8 = crdt::Utf8(std::size_t(erased));
        change.inserted = inserted.toStdString();
        view->mirror({change});
        finish(highlighter);
        QCOMPARE(looks(*view), freshLooks(view->utf8(), QStringLiteral("cpp")));
    }

    /// What is looked at is right in the first frame, wherever in a long text it is.
    void visibleLinesComeFirst()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        std::string text;
        for (int i = 0; i < 50'000; ++i)
            text += "int a;\n";
        show(*view, text);
        view->show();
        view->setFirstVisibleLine(40'000);
        view->grab();
        QVERIFY(!highlighter.isDone());
        const QColor keyword = inkAt(*view, 7L * view->firstVisibleLine());
        QVERIFY(keyword != inkAt(*view, 7L * view->firstVisibleLine() + 4));
    }

    /// A slice ends in time: a long text takes many.
    void workIsBounded()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        const std::string line = "int a = 0; // a comment\n";
        std::string text;
        const int slices = 20;
        while (text.size() < std::size_t(slices) * Highlighter::SliceBytes)
            text += line;
        show(*view, text);
        int turns = 0;
        for (; !highlighter.isDone(); ++turns)
            QCoreApplication::processEvents();
        QVERIFY2(turns >= slices - 1, QByteArray::number(turns));
    }

    void longLinesArePlain_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("plain");
        QTest::newRow("at the limit") << Highlighter::MaxLineBytes << false;
        QTest::newRow("past the limit") << Highlighter::MaxLineBytes + 1 << true;
    }

    void longLinesArePlain()
    {
        QFETCH(int, length);
        QFETCH(bool, plain);
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        std::string line = "int a; /*";
        line.resize(std::size_t(length), 'x');
        show(*view, line + "\nint b;\n");
        finish(highlighter);
        QCOMPARE(isPlain(*view, 0), plain);
        QVERIFY(isPlain(*view, 4));
        // The state goes by what is styled.
        QCOMPARE(inkAt(*view, length + 1) == inkAt(*view, length - 1), !plain);
    }

    void themesRestyle()
    {
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(QStringLiteral("cpp")));
        show(*view, "int a;\n");
        finish(highlighter);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        const QColor before = inkAt(*view, 4);
        view->setPalette(dark);
        finish(highlighter);
        QVERIFY(before.lightness() < 128);
        QVERIFY(inkAt(*view, 4).lightness() > 128);
        QVERIFY(inkAt(*view, 0) != inkAt(*view, 4));
    }

    /// All languages together stay far below Scintilla's 256 styles; each theme's formats of one language do too.
    void stylesAreFew()
    {
        const auto view = makeView();
        StyleSheet sheet;
        const auto definitions = m_languages.repository().definitions();
        int most = 0;
        for (const auto& definition : definitions) {
            sheet.reset(view->theme(), *view);
            const auto formats = definition.formats();
            for (const auto& format : formats)
                sheet.style(format, *view);
            most = std::max(most, sheet.count());
        }
        qInfo("at most %d styles", most);
        QVERIFY(most > 1);
        QVERIFY(most < StyleSheet::MaxStyles / 2);
    }

    void equalsAFreshPassAfterEdits_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"cpp", "python", "html", "markdown"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Random edits by person and document, with idle slices and frames between them, end in the styles of a fresh
    /// pass.
    void equalsAFreshPassAfterEdits()
    {
        QFETCH(QString, language);
        const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariableIntValue("SEED")
                                                               : QRandomGenerator::global()->generate();
        const int steps = qEnvironmentVariableIsSet("STEPS") ? qEnvironmentVariableIntValue("STEPS") : 300;
        qInfo("SEED=%u STEPS=%d", seed, steps);
        QRandomGenerator random(seed);
        const std::vector<std::string> pieces = {"/*",     "*/",       "\"",       "\n",        "\n\n\n", "'''",
                                                 "// x\n", "int a;\n", "<b>",      "</b>",      "`",      "```\n",
                                                 "é😀",     "R\"(",     ")\"",      "# if\n",    "def f",  "<!--",
                                                 "-->",    "\\\n",     "<script>", "</script>", "x"};
        const auto view = makeView();
        Highlighter highlighter(*view);
        highlighter.setDefinition(m_languages.definition(language));
        for (int step = 0; step < steps; ++step) {
            const auto pick = [&](std::size_t below) { return std::size_t(random.bounded(quint32(below))); };
            const auto boundary = [&] {
                return std::size_t(
                    view->SendScintilla(QsciScintilla::SCI_POSITIONBEFORE, pick(view->utf8Length().value + 1) + 1UL));
            };
            crdt::TextChange change;
            const std::size_t from = boundary(), to = random.bounded(3) == 0 ? boundary() : from;
            change.utf8 = crdt::Utf8(std::min(from, to));
            change.erasedUtf8 = crdt::Utf8(std::max(from, to) - change.utf8.value);
            for (int n = random.bounded(8); n >= 0; --n)
                change.inserted += pieces[pick(pieces.size())];
            if (random.bounded(2) == 0) {
                view->mirror({change});
            } else {
                view->perform([&] {
                    view->SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, change.utf8.value,
                                        long((change.utf8 + change.erasedUtf8).value));
                    view->SendScintilla(QsciScintilla::SCI_REPLACETARGET, change.inserted.size(),
                                        change.inserted.data());
                });
            }
            if (step % 5 == 0) {
                finish(highlighter);
                QCOMPARE(looks(*view), freshLooks(view->utf8(), language));
            }
            switch (random.bounded(4)) {
            case 0:
                QCoreApplication::processEvents();
                break;
            case 1:
                view->setFirstVisibleLine(int(pick(std::size_t(view->lines()))));
                view->grab();
                break;
            default:
                break;
            }
        }
        finish(highlighter);
        QCOMPARE(looks(*view), freshLooks(view->utf8(), language));
    }
};

QTEST_MAIN(HighlighterTest)
#include "tst_highlighter.moc"
