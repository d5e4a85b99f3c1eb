#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace bytecrowds::desktop {

class CommandSet;
class KeyboardPage;
class SettingRow;
class Settings;

/// All settings by category, and the commands' keys. Everything chosen here counts at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive it.
    SettingsDialog(Settings& settings, const CommandSet& commands, QWidget* parent);

    void showCategory(const QString& id);

Q_SIGNALS:
    /// The person wants to edit the file itself.
    void openRequested(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRows();
    QWidget* makeFooter();
    void search(const QString& text);
    void showCurrent();
    void applyStyle();

    Settings& m_settings;
    QLineEdit* m_search;
    QListWidget* m_categories;
    QStackedWidget* m_pages;
    QLabel* m_nothing;
    KeyboardPage* m_keyboard;
    QList<SettingRow*> m_rows;
    QList<QLabel*> m_headings; // one a category, in their order
};

} // namespace bytecrowds::desktop
