#include "app/desktop/settings/keyboardpage.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/look/icons.h"
#include "app/desktop/settings/commandkeys.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settingrow.h"
#include "app/desktop/settings/settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

constexpr int MaxChord = 2; // keys, one after the other

enum Column
{
    CommandColumn,
    KeysColumn,
    OriginColumn,
    ColumnCount
};

QPushButton* button(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

QString names(const QList<QAction*>& commands)
{
    QStringList titles;
    for (const QAction* command : commands)
        titles.append(CommandSet::title(*command));
    return titles.join(QStringLiteral(", "));
}

/// Others of the set that can't be told from one of this command's keys.
QList<QAction*> rivals(const QAction& command, const CommandSet& commands)
{
    QList<QAction*> found;
    for (const QKeySequence& key : command.shortcuts())
        found += commandsWith(key, commands, CommandSet::idOf(command));
    return found;
}

} // namespace

KeyboardPage::KeyboardPage(Settings& settings, const CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_commands(commands)
    , m_name(new QLineEdit)
    , m_pressed(new QKeySequenceEdit)
    , m_list(new QTreeWidget)
    , m_command(new QLabel)
    , m_edit(new QKeySequenceEdit)
    , m_consequence(new QLabel)
    , m_set(button(tr("&Set"), "setKey"))
    , m_add(button(tr("&Add"), "addKey"))
    , m_none(button(tr("&None"), "noKey"))
    , m_reset(button(tr("&Reset"), "resetKey"))
{
    auto* heading = new QLabel(tr("Keyboard"));
    heading->setObjectName(QStringLiteral("heading"));
    heading->setContentsMargins(0, 2, 0, 8);
    m_list->setObjectName(QStringLiteral("commandKeys"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("From")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(new SettingRow(settings, *settings.find(keys::KeyboardPreset.id)));
    column->addWidget(makeSearch());
    column->addWidget(m_list, 1);
    column->addWidget(makeEditor());

    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showSelected);
    connect(&settings, &Settings::ownKeysChanged, this, &KeyboardPage::refresh);
    connect(&settings, &Settings::changed, this, [this](const QString& id) {
        if (id == keys::KeyboardPreset.id)
            refresh();
    });
    fill();
}

QWidget* KeyboardPage::makeSearch()
{
    m_name->setObjectName(QStringLiteral("commandName"));
    m_name->setPlaceholderText(tr("Find by name"));
    m_name->setAccessibleName(tr("Find commands by name"));
    m_name->setClearButtonEnabled(true);
    m_pressed->setObjectName(QStringLiteral("pressedKey"));
    m_pressed->setAccessibleName(tr("Find commands by pressing a key"));
    m_pressed->setClearButtonEnabled(true);
    m_pressed->setMaximumSequenceLength(1); // finds what begins with it, and at once
    connect(m_name, &QLineEdit::textChanged, this, &KeyboardPage::filter);
    connect(m_pressed, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardPage::filter);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("or by &key:"));
    label->setBuddy(m_pressed);
    row->addWidget(m_name, 3);
    row->addWidget(label);
    row->addWidget(m_pressed, 2);
    return widget;
}

QWidget* KeyboardPage::makeEditor()
{
    m_command->setObjectName(QStringLiteral("settingLabel"));
    m_command->setTextFormat(Qt::PlainText);
    m_consequence->setObjectName(QStringLiteral("problem"));
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setWordWrap(true);
    m_consequence->setAccessibleName(tr("What follows from the new key"));
    m_edit->setObjectName(QStringLiteral("newKey"));
    m_edit->setMaximumSequenceLength(MaxChord);
    m_edit->setAccessibleName(tr("New key: press it"));
    auto* resetAll = button(tr("Reset a&ll"), "resetAllKeys");
    resetAll->setToolTip(tr("All commands get the preset's keys again"));
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardPage::showWhatFollows);
    connect(m_set, &QPushButton::clicked, this, [this] { choose({m_edit->keySequence()}); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto keys = m_commands.find(selected())->shortcuts();
        keys.removeAll(m_edit->keySequence());
        keys.append(m_edit->keySequence());
        choose(keys);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_settings.setOwnKeys(selected(), std::nullopt); });
    connect(resetAll, &QPushButton::clicked, this, [this] { m_settings.resetAllKeys(); });

    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    for (QPushButton* each : {m_set, m_add, m_none, m_reset, resetAll})
        row->addWidget(each);
    column->addWidget(m_command);
    column->addLayout(row);
    column->addWidget(m_consequence);
    return widget;
}

void KeyboardPage::fill()
{
    for (const QAction* command : m_commands.all()) {
        auto* item = new QTreeWidgetItem(m_list, {CommandSet::title(*command)});
        item->setData(CommandColumn, Qt::UserRole, CommandSet::idOf(*command));
        item->setToolTip(CommandColumn, CommandSet::idOf(*command));
    }
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeyboardPage::refresh()
{
    const auto chosen = chosenKeys(m_settings);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        const QString id = item.data(CommandColumn, Qt::UserRole).toString();
        const QAction& command = *m_commands.find(id);
        item.setText(KeysColumn, QKeySequence::listToString(command.shortcuts(), QKeySequence::NativeText));
        item.setText(OriginColumn, m_settings.ownKeys().contains(id) ? tr("you")
                                   : chosen.contains(id)             ? tr("preset")
                                                                     : QString());
        const QString others = names(rivals(command, m_commands));
        item.setIcon(KeysColumn, others.isEmpty() ? QIcon() : icons::named(QStringLiteral("warning")));
        item.setToolTip(KeysColumn, others.isEmpty() ? QString() : tr("Also keys of: %1").arg(others));
    }
    m_list->resizeColumnToContents(KeysColumn);
    filter();
    showSelected();
}

void KeyboardPage::filter()
{
    const QKeySequence pressed = m_pressed->keySequence();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        const QString id = item.data(CommandColumn, Qt::UserRole).toString();
        const QString known = item.text(CommandColumn) + QLatin1Char(' ') + id;
        const auto keys = m_commands.find(id)->shortcuts();
        const bool hasKey =
            pressed.isEmpty() || std::ranges::any_of(keys, [&](const auto& key) { return collide(pressed, key); });
        item.setHidden(!hasKey || !known.contains(m_name->text().trimmed(), Qt::CaseInsensitive));
    }
}

QString KeyboardPage::selected() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(CommandColumn, Qt::UserRole).toString() : QString();
}

void KeyboardPage::showSelected()
{
    const QString id = selected();
    if (id.isEmpty())
        return;
    m_command->setText(CommandSet::title(*m_commands.find(id)));
    m_none->setEnabled(!m_commands.find(id)->shortcuts().isEmpty());
    m_reset->setEnabled(m_settings.ownKeys().contains(id));
    m_edit->clear();
    showWhatFollows();
}

void KeyboardPage::showWhatFollows()
{
    const QKeySequence key = m_edit->keySequence();
    m_set->setEnabled(!key.isEmpty());
    m_add->setEnabled(!key.isEmpty());
    const auto losers = key.isEmpty() ? QList<QAction*>() : commandsWith(key, m_commands, selected());
    m_consequence->setText(
        losers.isEmpty()
            ? QString()
            : tr("%1 is a key of %2, which would lose it.").arg(key.toString(QKeySequence::NativeText), names(losers)));
}

void KeyboardPage::choose(const QList<QKeySequence>& keys)
{
    assignKeys(m_settings, m_commands, selected(), keys);
}

} // namespace bytecrowds::desktop
