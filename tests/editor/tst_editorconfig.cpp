#include "editor/editorconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;

using Files = QHash<QString, QString>;

class EditorConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<EditorConfig>("config");
        using enum EditorConfig::EndOfLine;
        const auto row = [](const char* name, const QString& text, const EditorConfig& config) {
            QTest::newRow(name) << u"[*.cpp]\n"_s + text << config;
        };
        row("nothing", u""_s, {});
        row("tabs", u"indent_style = tab"_s, {.useTabs = true});
        row("blanks", u"indent_style = space\nindent_size = 2"_s, {.useTabs = false, .width = 2, .tabWidth = 2});
        row("upper case", u"INDENT_STYLE = TAB"_s, {.useTabs = true});
        row("tab width", u"indent_size = 4\ntab_width = 8"_s, {.width = 4, .tabWidth = 8});
        row("the widest", u"tab_width = 16"_s, {.tabWidth = MaxIndentWidth});
        row("too wide", u"tab_width = 17"_s, {});
        row("no width", u"tab_width = 0"_s, {});
        row("no number", u"indent_size = wide"_s, {});
        row("trim", u"trim_trailing_whitespace = true"_s, {.trimTrailingBlanks = true});
        row("no final newline", u"insert_final_newline = false"_s, {.insertFinalNewline = false});
        row("neither true nor false", u"insert_final_newline = perhaps"_s, {});
        row("line length", u"max_line_length = 100"_s, {.maxLineLength = 100});
        row("line length off", u"max_line_length = off"_s, {});
        row("CR LF", u"end_of_line = crlf"_s, {.endOfLine = CrLf});
        row("LF", u"end_of_line = lf"_s, {.endOfLine = Lf});
        row("CR", u"end_of_line = cr"_s, {.endOfLine = Cr});
        row("other files", u"[*.py]\nindent_style = tab"_s, {});
    }

    void properties()
    {
        QFETCH(QString, text);
        QFETCH(EditorConfig, config);
        QVERIFY(EditorConfig::forCrowdFile(u"a.cpp"_s, {{u".editorconfig"_s, text}}) == config);
        QTemporaryDir folder;
        QFile file(folder.filePath(EditorConfig::FileName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"root = true\n"_s + text).toUtf8());
        file.close();
        QVERIFY(EditorConfig::forFile(folder.filePath(u"a.cpp"_s)) == config);
    }

    void folders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Files>("files");
        QTest::addColumn<int>("width"); // 0: not said
        const QString two = u"[*]\nindent_size = 2"_s, three = u"[*]\nindent_size = 3"_s;
        const auto row = [](const char* name, const QString& path, const Files& files, int width) {
            QTest::newRow(name) << path << files << width;
        };
        row("none", u"a/b.cpp"_s, {}, 0);
        row("above", u"a/b/c.cpp"_s, {{u".editorconfig"_s, two}}, 2);
        row("the nearest wins", u"a/b.cpp"_s, {{u".editorconfig"_s, two}, {u"a/.editorconfig"_s, three}}, 3);
        row("a folder beside", u"a/b.cpp"_s, {{u"b/.editorconfig"_s, two}}, 0);
        row("a folder of a like name", u"ab/c.cpp"_s, {{u"a/.editorconfig"_s, two}}, 0);
        row("root", u"a/b.cpp"_s, {{u".editorconfig"_s, two}, {u"a/.editorconfig"_s, u"root = true"_s}}, 0);
        row("a pattern with folders", u"src/b.cpp"_s, {{u".editorconfig"_s, u"[src/**.cpp]\nindent_size = 5"_s}}, 5);
        row("by its name", u"Makefile"_s, {{u".editorconfig"_s, u"[{Makefile,*.mk}]\nindent_size = 6"_s}}, 6);
        row("what isn't understood", u"a.cpp"_s, {{u".editorconfig"_s, u"]]\n===\n[[[\n"_s}}, 0);
        row("out of the crowd", u"../b.cpp"_s, {{u".editorconfig"_s, two}, {u"../.editorconfig"_s, two}}, 0);
        row("an absolute path", u"/b.cpp"_s, {{u".editorconfig"_s, two}, {u"/.editorconfig"_s, two}}, 0);
        row("a path with NUL", u"a"_s + QChar(0) + u"b"_s, {{u".editorconfig"_s, two}}, 0);
        const auto deep = [](qsizetype folders) { return u"d/"_s.repeated(folders) + u"a.cpp"_s; };
        row("as deep as may be", deep(EditorConfig::MaxDepth - 1), {{u".editorconfig"_s, two}}, 2);
        row("too deep", deep(EditorConfig::MaxDepth), {{u".editorconfig"_s, two}}, 0);
        const auto padded = [&](qsizetype size) { return two + u"\n"_s.repeated(size - two.size()); };
        row("as long as may be", u"a.cpp"_s, {{u".editorconfig"_s, padded(EditorConfig::MaxFileSize)}}, 2);
        row("too long", u"a.cpp"_s, {{u".editorconfig"_s, padded(EditorConfig::MaxFileSize + 1)}}, 0);
    }

    void folders()
    {
        QFETCH(QString, path);
        QFETCH(Files, files);
        QFETCH(int, width);
        QCOMPARE(EditorConfig::forCrowdFile(path, files).width.value_or(0), width);
    }

    void indentation_data()
    {
        QTest::addColumn<EditorConfig>("config");
        QTest::addColumn<Indentation>("indentation"); // the fallback is {false, 4, 8}
        QTest::newRow("nothing") << EditorConfig() << Indentation{false, 4, 8};
        QTest::newRow("tabs alone") << EditorConfig{.useTabs = true} << Indentation{true, 8, 8};
        QTest::newRow("tabs of a width") << EditorConfig{.useTabs = true, .tabWidth = 3} << Indentation{true, 3, 3};
        QTest::newRow("width") << EditorConfig{.width = 2} << Indentation{false, 2, 2};
        QTest::newRow("all") << EditorConfig{.useTabs = true, .width = 4, .tabWidth = 8} << Indentation{true, 4, 8};
    }

    void indentation()
    {
        QFETCH(EditorConfig, config);
        QFETCH(Indentation, indentation);
        QVERIFY(config.indentation({false, 4, 8}) == indentation);
    }
};

QTEST_GUILESS_MAIN(EditorConfigTest)
#include "tst_editorconfig.moc"
