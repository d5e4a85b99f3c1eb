#include "tests/editor/manycarets.h"

#include <QTimer>
#include <QWindow>

using namespace bytecrowds;
using namespace bytecrowds::editor;
using namespace Qt::StringLiterals;
using Sci = QsciScintilla;

/// The display's own drag and drop; the offscreen platform has none.
class DraggingTest : public QObject
{
    Q_OBJECT

    static QPoint pointOf(const CodeView& view, long at)
    {
        const QPoint point(int(view.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, at)),
                           int(view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, at)) + 5);
        return view.viewport()->mapTo(&view, point);
    }

private Q_SLOTS:
    void aSelectionMoves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        QTest::newRow("forwards") << u"a«bc|def"_s << 5 << u"ade«bc|f"_s;
        QTest::newRow("backwards") << u"abc«de|f"_s << 1 << u"a«de|bcf"_s;
        QTest::newRow("to another line") << u"«ab|c\ndef"_s << 6 << u"c\nde«ab|f"_s;
    }

    void aSelectionMoves()
    {
        QFETCH(QString, before);
        QFETCH(int, to);
        QFETCH(QString, after);
        Writer writer(before);
        QVERIFY(QTest::qWaitForWindowExposed(&writer.view));
        const QPoint from = pointOf(writer.view, caretsOf(writer.view).all.front().start() + 1);
        const QPoint target = pointOf(writer.view, to);
        QWindow* window = writer.view.windowHandle();
        QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, from);
        // The first move begins a drag, which waits for events.
        QTimer::singleShot(0, window, [&] {
            QTest::mouseMove(window, target + QPoint(1, 0));
            QTest::mouseMove(window, target);
            QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, target);
        });
        QTest::mouseMove(window, from + QPoint(QApplication::startDragDistance() + 1, 0));
        QTRY_COMPARE(writer.now(), after);
        QCOMPARE(writer.document, writer.view.utf8());
        QCOMPARE(writer.actions, 1);
    }
};

QTEST_MAIN(DraggingTest)
#include "tst_dragging.moc"
