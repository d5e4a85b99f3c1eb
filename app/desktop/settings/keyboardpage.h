#pragma once

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bytecrowds::desktop {

class CommandSet;
class Settings;

/// All commands with their keys, to look through by name or by key, and to give them others.
class KeyboardPage : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    KeyboardPage(Settings& settings, const CommandSet& commands, QWidget* parent = nullptr);

private:
    void fill();
    void refresh();
    void filter();
    void showSelected();
    void showWhatFollows();
    void choose(const QList<QKeySequence>& keys);
    QString selected() const;
    QWidget* makeSearch();
    QWidget* makeEditor();

    Settings& m_settings;
    const CommandSet& m_commands;
    QLineEdit* m_name;
    QKeySequenceEdit* m_pressed;
    QTreeWidget* m_list;
    QLabel* m_command;
    QKeySequenceEdit* m_edit;
    QLabel* m_consequence;
    QPushButton *m_set, *m_add, *m_none, *m_reset;
};

} // namespace bytecrowds::desktop
