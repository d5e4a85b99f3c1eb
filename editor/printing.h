#pragma once

#include "editor/indentation.h"

#include <KSyntaxHighlighting/Definition>
#include <QString>
#include <Qsci/qsciprinter.h>

#include <string>

namespace KSyntaxHighlighting {
class Repository;
}

namespace bytecrowds::editor {

/// A printer, also for a QPrintDialog, that writes a file's name and the page's number above each page.
class CodePrinter : public QsciPrinter
{
public:
    explicit CodePrinter(const QString& fileName);

    void formatPage(QPainter& painter, bool drawing, QRect& area, int page) override;
};

/// A text to be printed.
struct Printing
{
    std::string text; ///< UTF-8
    KSyntaxHighlighting::Definition definition;
    Indentation indentation;
};

/// Prints a text with its colours on white, whatever the theme is, and line numbers; lines too long are wrapped. The
/// pages that the printer was set to; false when it failed. Returns when the printer has everything.
bool print(const Printing& printing, const KSyntaxHighlighting::Repository& themes, CodePrinter& printer);

} // namespace bytecrowds::editor
