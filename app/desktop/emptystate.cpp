#include "app/desktop/emptystate.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/look/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bytecrowds::desktop {

namespace {

QLabel* label(const QString& text, const char* name)
{
    auto* label = new QLabel(text);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

EmptyState::EmptyState(const CommandSet& commands)
    : m_commands(commands)
    , m_steps(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(label(tr("No file is open"), "emptyTitle"));
    column->addWidget(label(tr("Begin one, open one, or join others by their link."), "emptySentence"));
    column->addSpacing(14);
    column->addLayout(m_steps);
    column->addStretch(3);
    m_steps->setHorizontalSpacing(24);
    m_steps->setVerticalSpacing(2);
    m_steps->setColumnStretch(0, 1);
    m_steps->setColumnStretch(3, 1);
}

/// The commands are there by now, with the keys that they have now.
void EmptyState::showEvent(QShowEvent* event)
{
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    offer(QStringLiteral("file.new"), tr("Begin a new file"));
    offer(QStringLiteral("go.file"), tr("Find a file by its name"));
    offer(QStringLiteral("file.open"), tr("Open a file of this computer"));
    offer(QStringLiteral("file.openLink"), tr("Open a crowd's link"));
    offer(QStringLiteral("go.command"), tr("See everything that can be done"));
    QWidget::showEvent(event);
}

void EmptyState::offer(const QString& id, const QString& text)
{
    QAction* command = m_commands.find(id);
    if (!command)
        return;
    const QString keys = command->shortcut().toString(QKeySequence::NativeText);
    auto* button = new QPushButton(icons::named(command->icon().name(), QPalette::Link), text);
    button->setObjectName(QStringLiteral("emptyStep"));
    button->setAccessibleDescription(keys);
    connect(button, &QAbstractButton::clicked, command, &QAction::trigger);
    const int row = m_steps->count() / 2;
    m_steps->addWidget(button, row, 1);
    m_steps->addWidget(label(keys, "emptyKeys"), row, 2, Qt::AlignVCenter | Qt::AlignRight);
}

} // namespace bytecrowds::desktop
