#include "editor/viewoptions.h"
#include "tests/editor/manycarets.h"

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;
using Sci = QsciScintilla;

class ViewOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_data()
    {
        QTest::addColumn<ViewOptions>("options");
        QTest::addColumn<int>("message");
        QTest::addColumn<int>("value");
        const auto row = [](const char* name, const ViewOptions& options, int message, int value) {
            QTest::newRow(name) << options << message << value;
        };
        row("blanks", {.showsBlanks = true}, Sci::SCI_GETVIEWWS, Sci::SCWS_VISIBLEALWAYS);
        row("no blanks", {}, Sci::SCI_GETVIEWWS, Sci::SCWS_INVISIBLE);
        row("line ends", {.showsLineEnds = true}, Sci::SCI_GETVIEWEOL, 1);
        row("wrapped", {.wrapsLines = true}, Sci::SCI_GETWRAPMODE, Sci::SC_WRAP_WHITESPACE);
        row("not wrapped", {}, Sci::SCI_GETWRAPMODE, Sci::SC_WRAP_NONE);
        row("guides", {.showsIndentationGuides = true}, Sci::SCI_GETINDENTATIONGUIDES, Sci::SC_IV_LOOKBOTH);
        row("zoom", {.zoom = 3}, Sci::SCI_GETZOOM, 3);
        row("zoom, the largest", {.zoom = ViewOptions::MaxZoom}, Sci::SCI_GETZOOM, ViewOptions::MaxZoom);
        row("zoom, too large", {.zoom = ViewOptions::MaxZoom + 1}, Sci::SCI_GETZOOM, ViewOptions::MaxZoom);
        row("zoom, too small", {.zoom = ViewOptions::MinZoom - 1}, Sci::SCI_GETZOOM, ViewOptions::MinZoom);
        row("edge", {.edgeColumn = 80}, Sci::SCI_GETEDGECOLUMN, 80);
        row("edge shown", {.edgeColumn = 80}, Sci::SCI_GETEDGEMODE, Sci::EDGE_LINE);
        row("edge not shown", {.edgeColumn = 0}, Sci::SCI_GETEDGEMODE, Sci::EDGE_NONE);
        row("edge, too far", {.edgeColumn = 5000}, Sci::SCI_GETEDGECOLUMN, ViewOptions::MaxEdgeColumn);
    }

    void options()
    {
        QFETCH(ViewOptions, options);
        QFETCH(int, message);
        QFETCH(int, value);
        Writer writer(u"a\n  b|"_s);
        ViewOptions all{true, true, true, true, 5, 40};
        applyViewOptions(writer.view, all); // nothing of it stays
        applyViewOptions(writer.view, options);
        QCOMPARE(int(writer.view.SendScintilla(unsigned(message))), value);
        QCOMPARE(writer.actions, 0);
    }

    void theMarginFollowsTheZoom()
    {
        Writer writer(u"|"_s);
        const int margin = writer.view.marginWidth(0);
        applyViewOptions(writer.view, {.zoom = 10});
        QVERIFY(writer.view.marginWidth(0) > margin);
        applyViewOptions(writer.view, {});
        QCOMPARE(writer.view.marginWidth(0), margin);
    }

    void coloursFollowTheTheme()
    {
        Writer writer(u"|"_s);
        QPalette dark(Qt::black), light(Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        applyViewOptions(writer.view, {.edgeColumn = 80});
        applyViewOptions(writer.view, {.edgeColumn = 80});
        writer.view.setPalette(dark);
        const QColor onDark = writer.view.edgeColor();
        writer.view.setPalette(light);
        QVERIFY(writer.view.edgeColor() != onDark);
    }
};

QTEST_MAIN(ViewOptionsTest)
#include "tst_viewoptions.moc"
