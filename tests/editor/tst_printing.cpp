#include "editor/languages.h"
#include "editor/printing.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;

/// Texts are printed into PDF files.
class PrintingTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    QTemporaryDir m_folder;

    QByteArray printed(const std::string& text, const QString& language)
    {
        CodePrinter printer(u"folder/main.cpp"_s);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"out.pdf"_s));
        if (!print({text, m_languages.definition(language), {}}, m_languages.repository(), printer))
            return {};
        QFile file(printer.outputFileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// All that is drawn: the streams but the first, which holds the date.
    static QByteArrayList pageStreams(const QByteArray& pdf)
    {
        QByteArrayList streams;
        for (qsizetype at = pdf.indexOf("\nstream\n"); at >= 0; at = pdf.indexOf("\nstream\n", at + 1))
            streams.append(pdf.sliced(at, pdf.indexOf("endstream", at) - at));
        return streams.mid(1);
    }

    static qsizetype pageCount(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << 0 << 1 << 1;
        QTest::newRow("a line") << 1 << 1 << 1;
        QTest::newRow("a page") << 30 << 1 << 1;
        QTest::newRow("many pages") << 1000 << 10 << 40;
    }

    void pages()
    {
        QFETCH(int, lines);
        QFETCH(int, least);
        QFETCH(int, most);
        const QByteArray pdf = printed(u"int answer = 42; // why\n"_s.repeated(lines).toStdString(), u"cpp"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pageCount(pdf) >= least && pageCount(pdf) <= most, QByteArray::number(pageCount(pdf)));
    }

    /// The same page whatever the desktop's palette is.
    void aDarkThemeIsPrintedLight()
    {
        const QPalette before = QGuiApplication::palette();
        const std::string text = "int answer = 42; // why\n";
        QPalette light(Qt::white), dark(Qt::black);
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(light);
        const QByteArray onLight = printed(text, u"cpp"_s);
        QApplication::setPalette(dark);
        const QByteArray onDark = printed(text, u"cpp"_s);
        QApplication::setPalette(before);
        QVERIFY(!pageStreams(onLight).isEmpty());
        QCOMPARE(pageStreams(onDark), pageStreams(onLight));
        QVERIFY(pageStreams(printed(text, Languages::PlainText)) != pageStreams(onLight));
    }

    void eachPageHasAHeader()
    {
        CodePrinter printer(u"main.cpp"_s);
        QImage page(400, 100, QImage::Format_RGB32);
        for (const bool drawing : {true, false}) {
            page.fill(Qt::white);
            QPainter painter(&page);
            QRect area(0, 0, 400, 100);
            printer.formatPage(painter, drawing, area, 7);
            painter.end();
            QVERIFY(area.top() > 10);
            QCOMPARE(area.bottom(), 99);
            bool isDrawn = false;
            for (int x = 300; x < 400; ++x) { // the number stands at the right
                for (int y = 0; y < area.top(); ++y)
                    isDrawn = isDrawn || page.pixelColor(x, y).lightness() < 128;
            }
            QCOMPARE(isDrawn, drawing);
        }
    }

    void aPrinterMayFail()
    {
        CodePrinter printer(u"main.cpp"_s);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"no/such/folder/out.pdf"_s));
        QVERIFY(!print({"a", {}, {}}, m_languages.repository(), printer));
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
