#include "editor/printing.h"

#include "editor/codeview.h"
#include "editor/highlighter.h"

#include <QFontMetrics>
#include <QPainter>

namespace bytecrowds::editor {

namespace {

QPalette blackOnWhite()
{
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

} // namespace

CodePrinter::CodePrinter(const QString& fileName)
    : QsciPrinter(QPrinter::HighResolution)
{
    setDocName(fileName);
}

void CodePrinter::formatPage(QPainter& painter, bool drawing, QRect& area, int page)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect header(area.left(), area.top(), area.width(), metrics.height());
    if (drawing) {
        const QString number = QString::number(page);
        const int nameWidth = header.width() - 2 * metrics.horizontalAdvance(number);
        painter.setPen(Qt::black);
        painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(docName(), Qt::ElideMiddle, nameWidth));
        painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter, number);
        painter.drawLine(header.bottomLeft(), header.bottomRight());
    }
    area.setTop(header.bottom() + metrics.height() / 2);
}

bool print(const Printing& printing, const KSyntaxHighlighting::Repository& themes, CodePrinter& printer)
{
    CodeView view(themes, printing.text.size());
    view.setPalette(blackOnWhite());
    Highlighter highlighter(view);
    crdt::TextChange all;
    all.inserted = printing.text.empty() ? "\n" : printing.text; // of nothing there would be no page
    view.mirror({all});
    applyIndentation(view, printing.indentation);
    highlighter.setDefinition(printing.definition);
    highlighter.finish();
    view.SendScintilla(QsciScintilla::SCI_SETPRINTCOLOURMODE, (unsigned long)(QsciScintilla::SC_PRINT_COLOURONWHITE));
    QPainter painter;
    return painter.begin(&printer) && printer.printRange(&view, painter) != 0;
}

} // namespace bytecrowds::editor
