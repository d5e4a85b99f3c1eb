#include "app/desktop/program/logdialog.h"

#include "app/desktop/texts/textfile.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

LogDialog::LogDialog(const QString& report, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Log"));
    auto* what =
        new QLabel(tr("This is what would help to find a fault: no text, link, name or path of yours is in it. "
                      "Read it, then copy or save it; Bytecrowds sends nothing itself."));
    what->setWordWrap(true);
    auto* text = new QPlainTextEdit(report);
    text->setObjectName(QStringLiteral("report"));
    text->setAccessibleName(tr("Log"));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    connect(copy, &QAbstractButton::clicked, this, [report] { QGuiApplication::clipboard()->setText(report); });
    connect(save, &QAbstractButton::clicked, this, [this, report] { this->save(report); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(760, 480);
}

QString LogDialog::report(const QString& log)
{
    // For whoever looks for the fault, so in one language.
    return QStringLiteral("Bytecrowds %1, Qt %2\n%3, %4, %5\n\n%6")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName(), log);
}

void LogDialog::save(const QString& report)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"), QStringLiteral("bytecrowds.log"));
    if (path.isEmpty())
        return;
    if (const auto why = TextFile::write(path, report.toUtf8()))
        QMessageBox::warning(this, tr("Save the log"), *why);
}

} // namespace bytecrowds::desktop
