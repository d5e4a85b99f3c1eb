#include "editor/search.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

std::vector<Match> allMatches(const Search& search, std::string_view text)
{
    const Matcher matcher(search);
    std::vector<Match> matches;
    for (std::size_t next = 0; next <= text.size();)
        next = matcher.find(readerOf(text), text.size(), next, matches).next;
    return matches;
}

/// The text with its matches in square brackets.
std::string bracketed(const Search& search, std::string text)
{
    const auto matches = allMatches(search, text);
    for (std::size_t i = matches.size(); i-- > 0;) {
        text.insert(matches[i].to.value, "]");
        text.insert(matches[i].from.value, "[");
    }
    return text;
}

/// The options in a small notation: r, c, w.
Search searchOf(const char* pattern, const char* options)
{
    const std::string_view set = options;
    const auto has = [&](char option) { return set.find(option) != std::string_view::npos; };
    return {QString::fromUtf8(pattern), has('r'), has('c'), has('w')};
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("options"); // r: regular expression, c: match case, w: whole words
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* pattern, const char* options, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromLatin1(options)
                                << QString::fromUtf8(expected);
        };
        row("nothing is looked for", "", "", "abc");
        row("nowhere", "x", "", "abc");
        row("any case", "ab", "", "[ab] [AB] [aB]");
        row("this case", "ab", "c", "[ab] AB aB");
        row("beside one another", "aa", "c", "[aa][aa]a");
        row("beside one another, any case", "aa", "", "[aa][AA]a");
        row("any case beyond ASCII", "é", "", "[é][É]e");
        row("signs mean themselves", "a.b*", "", "a+b [a.b*] acb");
        row("whole words", "an", "w", "[an] ant ban [an], [AN]");
        row("whole words in this case", "an", "wc", "[an] ant ban [an], AN");
        row("whole words beyond ASCII", "é", "w", "[é] éa aé [é]");
        row("a sign is a word's end", "->", "w", "a[->]b");
        row("behind wide characters", "b", "c", "é😀[b]€[b]");
        row("behind wide characters, any case", "b", "", "é😀[b]€[B]");
        row("a wide character", "😀", "", "a[😀]b[😀]");
        row("an expression", "a+b", "r", "[aab] b [AB]");
        row("an expression in this case", "a+b", "rc", "[aab] b AB");
        row("an expression of whole words", "a|ab", "rw", "[a] [ab] abc");
        row("the ends of lines", "^a|c$", "r", "[a]ba[c]\n[a]bca[c]");
        row("an empty match", "^", "r", "[]ab\n[]c\n");
        row("over lines", "a\\nb", "r", "[a\nb]a\n\nb");
        row("a dot stays in its line", "a.*", "r", "[abc]\nb[ac]");
        row("any character at all", "(?s)a.*?c", "r", "[ab\nc] [ac]");
        row("before and behind", "(?<=a)b(?=c)", "r", "a[b]c ab bc");
        row("a dot is a whole character", "a.b", "r", "[a😀b][aéb]");
        row("a mark at the start stays", "a", "c", "\xEF\xBB\xBF[a]");
        row("a mark at the start stays, any case", "a", "", "\xEF\xBB\xBF[a]");
    }

    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, options);
        QFETCH(QString, expected);
        QString text = expected;
        text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        QCOMPARE(bracketed(searchOf(pattern.toUtf8(), options.toLatin1()), text.toStdString()), expected.toStdString());
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // in the place of the first match
        const auto row = [](const char* name, const char* pattern, const char* options, const char* with,
                            const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromLatin1(options) << QString::fromUtf8(with)
                                << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("as it stands", "a", "", "$1\\n", "a", "$1\\n");
        row("groups", "(\\w+) (\\w+)", "r", "$2 \\1", "one two", "two one");
        row("a group in braces", "(a)", "r", "${1}1", "a", "a1");
        row("a named group", "(?<it>b)", "r", "<${it}>", "ab", "<b>");
        row("all of it", "b+", "r", "[$0$&\\0]", "abbc", "[bbbbbb]");
        row("line breaks and tabs", "a", "r", "\\n\\t", "a", "\n\t");
        row("the signs themselves", "a", "r", "$$ \\\\", "a", "$ \\");
        row("a group that isn't there", "a", "r", "<$5>", "a", "<>");
        row("a price", "a", "r", "5 $", "a", "5 $");
        row("what stands around counts", "(?<=x)a(?=b)", "r", "<$0>", "a xab", "<a>");
        row("beyond ASCII", "(é)(😀)", "r", "$2$1", "aé😀", "😀é");
    }

    void replaces()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, options);
        QFETCH(QString, with);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Search search = searchOf(pattern.toUtf8(), options.toLatin1());
        const std::string bytes = text.toStdString();
        const auto matches = allMatches(search, bytes);
        QVERIFY(!matches.empty());
        QCOMPARE(Matcher(search).replacement(readerOf(bytes), bytes.size(), matches.front(), with),
                 expected.toStdString());
    }

    void badPatternsAreTold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<bool>("good");
        QTest::newRow("an open group") << QStringLiteral("(a") << true << false;
        QTest::newRow("nothing to repeat") << QStringLiteral("*") << true << false;
        QTest::newRow("an open group as text") << QStringLiteral("(a") << false << true;
        QTest::newRow("a good one") << QStringLiteral("(a)") << true << true;
    }

    void badPatternsAreTold()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, expression);
        QFETCH(bool, good);
        const Search search{pattern, expression};
        QCOMPARE(Matcher(search).error().isEmpty(), good);
        if (!good)
            QVERIFY(allMatches(search, "(a) * (a").empty());
    }

    /// Pieces end anywhere: in words, characters, matches and lines.
    void piecesDontShow_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("options");
        for (const auto& [pattern, options] : {std::pair("ab", "c"),
                                               {"ab", ""},
                                               {"ab", "w"},
                                               {"a[^b]*b", "r"},
                                               {"^.", "r"},
                                               {".$", "r"},
                                               {"\\b\\w", "r"},
                                               {"(?<=é)a", "r"},
                                               {"é", "c"}})
            QTest::addRow("%s %s", pattern, options) << QString::fromUtf8(pattern) << QString::fromLatin1(options);
    }

    void piecesDontShow()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, options);
        const auto given = qEnvironmentVariable("SEED").toULongLong();
        const quint32 seed = given ? quint32(given) : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        QString text;
        const QStringList parts{QStringLiteral("a"),  QStringLiteral("b"),  QStringLiteral("é"),
                                QStringLiteral("😀"), QStringLiteral("\n"), QStringLiteral(" ")};
        while (text.size() < qsizetype(3 * Matcher::PieceBytes))
            text += parts[random.bounded(int(parts.size()))];
        const std::string bytes = text.toStdString();
        const Search search = searchOf(pattern.toUtf8(), options.toLatin1());

        QString expression = search.regularExpression ? pattern : QRegularExpression::escape(pattern);
        if (search.wholeWord)
            expression = QStringLiteral("(?<!\\w)%1(?!\\w)").arg(expression);
        QRegularExpression::PatternOptions set =
            QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
        if (!search.matchCase)
            set |= QRegularExpression::CaseInsensitiveOption;
        std::vector<Match> expected;
        qsizetype unit = 0;
        std::size_t byte = 0;
        const auto byteAt = [&](qsizetype to) {
            byte += std::size_t(QStringView(text).sliced(unit, to - unit).toUtf8().size());
            unit = to;
            return crdt::Utf8(byte);
        };
        for (auto found = QRegularExpression(expression, set).globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const crdt::Utf8 from = byteAt(match.capturedStart());
            expected.push_back({from, byteAt(match.capturedEnd())});
        }
        const auto matches = allMatches(search, bytes);
        QVERIFY(!expected.empty());
        QCOMPARE(matches.size(), expected.size());
        QVERIFY(matches == expected);
    }

    void longMatchesAreWhole()
    {
        const std::string text = "x<" + std::string(200'000, '-') + ">y";
        const auto matches = allMatches({QStringLiteral("<-*>"), true}, text);
        QCOMPARE(matches, (std::vector<Match>{{crdt::Utf8(1), crdt::Utf8(text.size() - 1)}}));
    }

    void whatNeverEndsIsGivenUp()
    {
        const std::string text = std::string(10'000, 'a') + "!";
        std::vector<Match> matches;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(Matcher({QStringLiteral("(a+)+$"), true}).find(readerOf(text), text.size(), 0, matches).tooCostly);
        QVERIFY(clock.durationElapsed() < std::chrono::seconds(5));
        QVERIFY(matches.empty());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
