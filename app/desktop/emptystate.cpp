#include "app/desktop/emptystate.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/mainwindow.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

EmptyState::EmptyState(MainWindow& window)
{
    auto* sentence = new QLabel(tr("No file is open."));
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    const auto offer = [&](const QString& id, const QString& text) {
        auto* button = new QCommandLinkButton(text);
        connect(button, &QAbstractButton::clicked, &window, [&window, id] {
            if (QAction* command = window.commands().find(id))
                command->trigger();
        });
        column->addWidget(button, 0, Qt::AlignHCenter);
    };
    offer(QStringLiteral("file.new"), tr("Begin a new file"));
    offer(QStringLiteral("file.open"), tr("Open a file"));
    offer(QStringLiteral("file.openLink"), tr("Open a crowd's link"));
    column->addStretch(3);
}

} // namespace bytecrowds::desktop
