#include "editor/languages.h"

#include <QSet>
#include <QTest>

using namespace bytecrowds::editor;

class LanguagesTest : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void fileNames_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* id) {
            QTest::newRow(*name ? name : "(empty)") << QString::fromUtf8(name) << QString::fromLatin1(id);
        };
        row("main.cpp", "cpp");
        row("src/deep/main.CPP", "cpp");
        row("main.h", "c");
        row("script.py", "python");
        row("index.html", "html");
        row("app.tsx", "typescriptreact");
        row("lib.rs", "rust");
        row("CMakeLists.txt", "cmake");
        row("Makefile", "makefile");
        row("Dockerfile", "dockerfile");
        row("notes.txt", "plaintext");
        row("run.sh", "shellscript");
        row("noextension", "plaintext");
        row(".hidden", "plaintext");
        row("schlüssel.JSON", "json");
        row("unknown.qqqq", "plaintext");
        row("", "plaintext");
        row("..", "plaintext");
        // Not in our table, but known to the highlighter.
        row("model.stan", "stan");
    }

    void fileNames()
    {
        QFETCH(QString, fileName);
        QFETCH(QString, id);
        QCOMPARE(m_languages.languageForFileName(fileName), id);
    }

    void everyLanguageHasItsDefinition()
    {
        QSet<QString> ids;
        for (const Language& language : m_languages.all()) {
            QVERIFY2(!ids.contains(language.id), qPrintable(language.id));
            ids.insert(language.id);
            QCOMPARE(language.id, language.id.toLower());
            QVERIFY2(!language.name.isEmpty(), qPrintable(language.id));
            QCOMPARE(m_languages.name(language.id), language.name);
            QCOMPARE(m_languages.definition(language.id).isValid(), language.id != Languages::PlainText);
        }
        QVERIFY(ids.size() > 200);
        QVERIFY(ids.contains(Languages::PlainText));
    }

    void namesAreSorted()
    {
        const auto& all = m_languages.all();
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY2(QString::compare(all[i - 1].name, all[i].name, Qt::CaseInsensitive) <= 0, qPrintable(all[i].name));
    }

    void unknownIdsAreHarmless()
    {
        for (const QString& id : {QString(), QStringLiteral("no such language"), QStringLiteral("C++")}) {
            QVERIFY(!m_languages.definition(id).isValid());
            QCOMPARE(m_languages.name(id), id);
        }
    }

    /// With no table the highlighter's own languages remain.
    void aMissingTable()
    {
        const Languages languages(QStringLiteral("/no/such/table.json"));
        QVERIFY(languages.all().size() > 200);
        QCOMPARE(languages.languageForFileName(QStringLiteral("a.py")), QStringLiteral("python"));
        QCOMPARE(languages.languageForFileName(QStringLiteral("a.cpp")), QStringLiteral("c++"));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
