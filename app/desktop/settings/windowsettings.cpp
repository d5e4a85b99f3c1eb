#include "app/desktop/settings/windowsettings.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/settings/commandkeys.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/settings/settingsdialog.h"
#include "app/desktop/settings/viewsettings.h"
#include "editor/codeview.h"

#include <QKeyEvent>

namespace bytecrowds::desktop {

namespace {

/// Gives a window's commands their keys also where a view has a use of its own for them.
class CommandsFirst : public QObject
{
public:
    explicit CommandsFirst(MainWindow& window)
        : QObject(&window)
        , m_commands(window.commands())
    {
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const QKeySequence key(static_cast<QKeyEvent*>(event)->keyCombination());
        for (const QAction* command : commandsWith(key, m_commands)) {
            if (command->isEnabled()) {
                event->ignore();
                return true;
            }
        }
        return false;
    }

private:
    const CommandSet& m_commands;
};

} // namespace

void followSettings(MainWindow& window)
{
    Settings& settings = window.settings();
    auto* commandsFirst = new CommandsFirst(window);
    QObject::connect(&window.tabs(), &TabArea::paneAdded, &window, [&settings, commandsFirst](TextPane* pane) {
        applyTo(*pane, settings);
        applyIndentationTo(*pane, settings);
        pane->view().installEventFilter(commandsFirst);
    });
    const auto chooseKeys = [&window, &settings] { window.commands().chooseKeys(chosenKeys(settings)); };
    QObject::connect(&settings, &Settings::ownKeysChanged, &window, chooseKeys);
    QObject::connect(&settings, &Settings::changed, &window, [&window, &settings, chooseKeys](const QString& id) {
        if (id == keys::KeyboardPreset.id)
            chooseKeys();
        for (TextPane* pane : window.tabs().panes())
            applyTo(*pane, settings);
    });
    chooseKeys();
}

void showSettings(MainWindow& window, const QString& category)
{
    auto* dialog = window.findChild<SettingsDialog*>();
    if (!dialog) {
        dialog = new SettingsDialog(window.settings(), window.commands(), &window);
        QObject::connect(dialog, &SettingsDialog::openRequested, &window, [&window, dialog](const QString& file) {
            dialog->close();
            Q_EMIT window.openRequested(file);
        });
    }
    if (!category.isEmpty())
        dialog->showCategory(category);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace bytecrowds::desktop
