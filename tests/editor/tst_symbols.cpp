#include "editor/highlighter.h"
#include "editor/symbols.h"
#include "tests/editor/viewfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bytecrowds;
using namespace bytecrowds::editor;

class SymbolsTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    Symbols m_symbols;

    /// "kind name" of each, in order.
    QStringList found(const QString& language, const QString& text, const Symbols::IsQuoted& isQuoted = {}) const
    {
        QStringList found;
        for (const Symbol& symbol : m_symbols.of(text.toStdString(), language, isQuoted))
            found.append(symbol.kind + QLatin1Char(' ') + symbol.name);
        return found;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* language, const char* text, const QStringList& expected) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(text) << expected;
        };
        const auto names = [](const char* list) {
            return QString::fromUtf8(list).split(QLatin1String(", "), Qt::SkipEmptyParts);
        };
        row("C++", "cpp",
            "namespace a::b {\nclass C : public D\n{\n    C();\n    int f() const { return g(1); }\n};\nenum class E { "
            "x };\n"
            "C::C()\n    : m(1)\n{\n    if (x) {\n        call(1);\n    }\n}\nint C::f(int a) const\n{\n    return "
            "f(a);\n}\n"
            "static std::vector<int> free(int a,\n                             int b)\n{\n}\n#define M 1\n} // "
            "namespace a\n",
            names("namespace a::b, class C, function f, enum E, function C::C, function C::f, function free, constant "
                  "M"));
        row("C", "c",
            "struct s {\n};\nint main(void)\n{\n    return f(1);\n}\nstatic char *name(int a) {\n}\nint decl(int);\n",
            names("struct s, function main, function name"));
        row("Python", "python",
            "class A(B):\n    def f(self):\n        g()\n    async def h(self): pass\ndef i(): pass\n",
            names("class A, function f, function h, function i"));
        row("JavaScript", "javascript",
            "export class A {\n  m(a) {\n    if (a) {\n    }\n  }\n  async n() {\n  }\n}\nfunction f() {}\nconst g = "
            "(a) => 1\n"
            "const h = async () => {}\nlet x = 1\n",
            names("class A, method m, method n, function f, function g, function h"));
        row("TypeScript", "typescript",
            "interface I {}\ntype T = 1\nenum E {}\nexport class A<T> {\n  private f(a: number): void {\n  }\n}\n",
            names("interface I, type T, enum E, class A, method f"));
        row("Rust", "rust",
            "pub struct S;\nenum E {}\ntrait T {}\nimpl T for S {\n    pub async fn f() {}\n}\nmod m;\nfn main() {}\n",
            names("struct S, enum E, interface T, class T for S, function f, namespace m, function main"));
        row("Go", "go", "type S struct {\n}\ntype I interface {\n}\nfunc (s *S) M() {\n}\nfunc main() {\n}\n",
            names("struct S, interface I, method M, function main"));
        row("Java", "java",
            "public class A {\n  public A(int a) {\n  }\n  private static List<B> f(int a) {\n    return g(a);\n  "
            "}\n}\n"
            "interface I {}\n",
            names("class A, constructor A, method f, interface I"));
        row("Markdown", "markdown", "# One\ntext\n## Two ##\n#no\n", names("heading One, heading Two"));
        row("CSS", "css", "@import 'a';\n.a, #b {\n  color: red;\n}\n@media print {\n}\n",
            QStringList{QStringLiteral("class .a, #b"), QStringLiteral("namespace @media print")});
        row("HTML", "html", "<h1 class=\"x\">Title</h1>\n<div id=\"main\">\n", names("heading Title, id main"));
        row("JSON", "json", "{\n  \"a\": {\n      \"b\": 1\n  },\n  \"c d\": 2\n}\n",
            names("property a, property c d"));
        row("shell", "shellscript", "f() {\n  g\n}\nfunction h {\n}\n", names("function f, function h"));
        row("PHP", "php", "namespace A\\B;\nfinal class C {\n  public static function f($a) {\n  }\n}\n",
            names("namespace A\\B, class C, function f"));
        row("Ruby", "ruby", "module A\n  class B < C\n    def self.f?\n    end\n  end\nend\n",
            names("namespace A, class B, method self.f?"));
        row("a language by another's rules", "typescriptreact", "interface I {}\n", names("interface I"));
        row("no language that is known", "plaintext", "int f() {\n", {});
    }

    void finds()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(found(language, text), expected);
    }

    void placesAndLevels()
    {
        const auto symbols = m_symbols.of("é\n## Zwé\n# A", QStringLiteral("markdown"));
        const std::vector<Symbol> expected{
            {QStringLiteral("Zwé"), QStringLiteral("heading"), 1, crdt::Utf8(6), 1},
            {QStringLiteral("A"), QStringLiteral("heading"), 2, crdt::Utf8(13), 0},
        };
        QCOMPARE(symbols, expected);
    }

    void commentsAndStringsHaveNone()
    {
        const QString text = QStringLiteral("/*\nclass A {\n*/\nclass B {\n};\n");
        const QString cpp = QStringLiteral("cpp");
        CodeView view(m_languages.repository(), 10'000);
        Highlighter highlighter(view);
        highlighter.setDefinition(m_languages.definition(cpp));
        show(view, text.toStdString());
        QTRY_VERIFY(highlighter.isDone());
        QCOMPARE(found(cpp, text, [&](crdt::Utf8 at) { return highlighter.isQuoted(at); }),
                 QStringList{QStringLiteral("class B")});
        QCOMPARE(found(cpp, text).size(), 2);
    }

    void everyLanguageIsOneThatCanBeChosen()
    {
        const auto all = m_languages.all();
        const auto languages = m_symbols.languages();
        QVERIFY(languages.size() > 30);
        for (const QString& id : languages)
            QVERIFY2(std::ranges::find(all, id, &Language::id) != all.end(), qPrintable(id));
    }

    void everyExpressionIsOne()
    {
        QFile file(QStringLiteral(":/symbols.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& rules : table) {
            QVERIFY(rules.isArray() || table.contains(rules.toString()));
            for (const QJsonValue& rule : rules.toArray()) {
                const QRegularExpression expression(rule[QStringLiteral("expression")].toString());
                QVERIFY2(expression.isValid(), qPrintable(expression.pattern() + expression.errorString()));
                QCOMPARE(expression.namedCaptureGroups().contains(QStringLiteral("name")),
                         !rule[QStringLiteral("kind")].toString().isEmpty());
            }
        }
    }

    void itsCostIsBounded()
    {
        std::string text = "def " + std::string(Symbols::MaxLineBytes, 'a') + "\n";
        for (std::size_t i = 0; i < Symbols::MaxSymbols + 10; ++i)
            text += "def f(): pass\n";
        const auto symbols = m_symbols.of(text, QStringLiteral("python"));
        QCOMPARE(symbols.size(), Symbols::MaxSymbols);
        QCOMPARE(symbols.front().line, 1);
    }
};

QTEST_MAIN(SymbolsTest)
#include "tst_symbols.moc"
