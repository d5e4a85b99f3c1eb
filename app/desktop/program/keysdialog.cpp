#include "app/desktop/program/keysdialog.h"

#include "app/desktop/commands/commandset.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

KeysDialog::KeysDialog(const CommandSet& commands, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("keys"));
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    for (const QAction* command : commands.all()) {
        const QString keys = QKeySequence::listToString(command->shortcuts(), QKeySequence::NativeText)
                                 .replace(QLatin1String("; "), QLatin1String(", "));
        if (!keys.isEmpty())
            new QTreeWidgetItem(list, {CommandSet::title(*command), keys});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(520, 560);
}

} // namespace bytecrowds::desktop
