#include "editor/formatdocument.h"
#include "editor/textdifference.h"
#include "tests/editor/manycarets.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t MaxBytes = 1 << 20;

} // namespace

class FormattingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A stand-in for a formatter.
    FormatterCommand script(const QString& lines)
    {
        const QString path = m_folder.filePath(u"formatter"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write((u"#!/bin/sh\n"_s + lines + u"\n"_s).toUtf8());
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {path, {}};
    }

    /// The sentence that it ends with.
    static QString format(CodeView& view, const FormatterCommand& command, std::chrono::milliseconds timeLimit = 20s)
    {
        FormatDocument formatting(view, command, MaxBytes, timeLimit);
        QSignalSpy finished(&formatting, &FormatDocument::finished);
        if (!finished.wait(30'000))
            return u"never finished"_s;
        return finished.front().front().toString();
    }

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("replacements");
        QTest::addColumn<int>("bytes"); // erased and inserted together
        const auto row = [](const char* name, const QString& before, const QString& after, int replacements,
                            int bytes) { QTest::newRow(name) << before << after << replacements << bytes; };
        row("equal", u"a\nb\n"_s, u"a\nb\n"_s, 0, 0);
        row("from nothing", u""_s, u"a\n"_s, 1, 2);
        row("to nothing", u"a\n"_s, u""_s, 1, 2);
        row("blanks in a line", u"x\nint  a=1;\ny\n"_s, u"x\nint a = 1;\ny\n"_s, 3, 3);
        row("line ends are blanks", u"f(a,\n  b);\n"_s, u"f(a, b);\n"_s, 1, 2);
        row("a word in a line", u"a b c\n"_s, u"a X c\n"_s, 1, 2);
        row("a wide character for one of the same first bytes", u"é\n"_s, u"è\n"_s, 1, 4);
        row("wide characters with the same end", u"aé\n"_s, u"a😩\n"_s, 1, 6);
        row("no line end", u"a"_s, u"a\n"_s, 1, 1);
        row("two places", u"a \nb\nc \n"_s, u"a\nb\nc\n"_s, 2, 2);
    }

    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, replacements);
        QFETCH(int, bytes);
        const std::string old = before.toStdString();
        const auto difference = differenceOf(old, after.toStdString());
        std::string text = old;
        std::size_t changed = 0;
        for (auto replacement = difference.rbegin(); replacement != difference.rend(); ++replacement) {
            text.replace(replacement->at, replacement->erased, replacement->inserted);
            changed += replacement->erased + replacement->inserted.size();
        }
        QCOMPARE(QString::fromStdString(text), after);
        QCOMPARE(int(difference.size()), replacements);
        QCOMPARE(int(changed), bytes);
    }

    void table_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("argument");
        QTest::newRow("C++") << u"cpp"_s << u"clang-format"_s << u"--assume-filename=a.x"_s;
        QTest::newRow("C") << u"c"_s << u"clang-format"_s << u"--assume-filename=a.x"_s;
        QTest::newRow("JavaScript") << u"javascript"_s << u"prettier"_s << u"a.x"_s;
        QTest::newRow("Python") << u"python"_s << u"black"_s << u"a.x"_s;
        QTest::newRow("Rust") << u"rust"_s << u"rustfmt"_s << u"stdout"_s;
        QTest::newRow("Go") << u"go"_s << u"gofmt"_s << u""_s;
        QTest::newRow("plain text") << u"plaintext"_s << u""_s << u""_s;
    }

    void table()
    {
        QFETCH(QString, language);
        QFETCH(QString, program);
        QFETCH(QString, argument);
        const auto command = formatterFor(language, u"folder/a.x"_s);
        QCOMPARE(command ? command->program : QString(), program);
        if (!argument.isEmpty())
            QVERIFY(command->arguments.contains(argument));
    }

    void clangFormat()
    {
        const auto command = formatterFor(u"cpp"_s, u"a.cpp"_s);
        QVERIFY(isInstalled(*command));
        Writer writer(u"int main( ){\nint  a;\nreturn|   0;}\nint b;\n"_s);
        QCOMPARE(format(writer.view, *command), QString());
        QCOMPARE(writer.now(), u"int main() {\n  int a;\n  return| 0;\n}\nint b;\n"_s);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
        QCOMPARE(format(writer.view, *command), QString());
        QCOMPARE(writer.actions, 1);
    }

    void nothingStaysNothing()
    {
        Writer writer(u"|"_s);
        QCOMPARE(format(writer.view, script(u"cat"_s)), QString());
        QCOMPARE(writer.now(), u"|"_s);
        QCOMPARE(writer.actions, 0);
    }

    void keepsAllCarets()
    {
        Writer writer(u"a|  «b|  c|"_s);
        QCOMPARE(format(writer.view, script(u"tr -s ' '"_s)), QString());
        QCOMPARE(writer.now(), u"a| «b| c|"_s);
    }

    void failures_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("exits 1") << u"cat >/dev/null; echo 'line 3: no' >&2; echo more >&2; exit 1"_s
                                 << u"formatter failed: line 3: no"_s;
        QTest::newRow("exits 1 in silence")
            << u"cat >/dev/null; exit 1"_s << u"formatter failed and did not say why."_s;
        QTest::newRow("dies") << u"kill -9 $$"_s << u"formatter failed and did not say why."_s;
        QTest::newRow("hangs") << u"cat >/dev/null; sleep 1000"_s << u"formatter took too long."_s;
        QTest::newRow("reads nothing") << u"sleep 1000 </dev/null"_s << u"formatter took too long."_s;
        QTest::newRow("prints garbage") << u"cat >/dev/null; printf '\\377\\376x'"_s
                                        << u"formatter wrote something that is not text."_s;
        QTest::newRow("prints nothing") << u"cat >/dev/null"_s << u"formatter wrote something that is not text."_s;
        QTest::newRow("prints without end") << u"yes"_s << u"formatter wrote more than a file here may hold."_s;
    }

    void failures()
    {
        QFETCH(QString, lines);
        QFETCH(QString, sentence);
        Writer writer(u"a|  b"_s);
        const bool hangs = lines.contains(u"sleep"_s);
        QCOMPARE(format(writer.view, script(lines), hangs ? 500ms : 20s), sentence);
        QCOMPARE(writer.now(), u"a|  b"_s);
        QCOMPARE(writer.actions, 0);
    }

    void missing()
    {
        Writer writer(u"a|"_s);
        const FormatterCommand command{m_folder.filePath(u"nowhere"_s), {}};
        QVERIFY(!isInstalled(command));
        QCOMPARE(format(writer.view, command), u"nowhere is not installed."_s);
    }

    /// What is written while it formats stays, and is formatted with the rest.
    void beginsAgainWhenTheTextChanges()
    {
        Writer writer(u"a|  b"_s);
        FormatDocument formatting(writer.view, script(u"tr -s ' '"_s), MaxBytes);
        QSignalSpy finished(&formatting, &FormatDocument::finished);
        QTest::keyClicks(&writer.view, u"   x"_s);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.front().front().toString(), QString());
        QCOMPARE(writer.now(), u"a x| b"_s);
        QCOMPARE(writer.document, writer.view.utf8());
    }

    /// Each run finds that the text has changed since.
    void givesUpWhenTheTextNeverRests()
    {
        Writer writer(u"|"_s);
        const QString log = m_folder.filePath(u"runs"_s);
        QFile::remove(log);
        QFile(log).open(QIODevice::WriteOnly);
        FormatDocument formatting(writer.view, script(u"cat; echo run >>%1"_s.arg(log)), MaxBytes);
        QSignalSpy finished(&formatting, &FormatDocument::finished);
        QTimer typist;
        connect(&typist, &QTimer::timeout, &writer.view, [&] { QTest::keyClick(&writer.view, 'x'); });
        typist.start(0);
        QVERIFY(finished.wait(20'000));
        QVERIFY(!finished.front().front().toString().isEmpty());
        QFile runs(log);
        QVERIFY(runs.open(QIODevice::ReadOnly));
        QCOMPARE(runs.readAll().count('\n'), FormatDocument::MaxRuns);
    }

    void aViewMayGoFirst()
    {
        auto writer = std::make_unique<Writer>(u"a|"_s);
        FormatDocument formatting(writer->view, script(u"cat"_s), MaxBytes);
        QSignalSpy finished(&formatting, &FormatDocument::finished);
        writer.reset();
        QVERIFY(finished.wait(20'000));
        QVERIFY(!finished.front().front().toString().isEmpty());
    }
};

QTEST_MAIN(FormattingTest)
#include "tst_formatting.moc"
