#pragma once

#include "editor/search.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace bytecrowds::editor {
class SearchJob;
class SearchResults;
struct SearchedFile;
} // namespace bytecrowds::editor

namespace bytecrowds::desktop {

class MainWindow;

/// Finds and replaces in all files of a crowd, and in the plain files that are open.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    /// The window outlives the panel.
    explicit SearchPanel(MainWindow& window, QWidget* parent = nullptr);

    /// Shows it, ready to write what is looked for; begins with what is selected.
    void open();

Q_SIGNALS:
    void openRequested();

private:
    QToolButton* addOption(const QString& sign, const QString& name);
    editor::Search wanted() const;
    std::vector<editor::SearchedFile> files() const;
    void start();
    void showState();
    void goToHit(const QModelIndex& index);
    void replaceAll();

    MainWindow& m_window;
    QLineEdit* m_pattern;
    QLineEdit* m_with;
    QToolButton *m_matchCase, *m_wholeWord, *m_regularExpression;
    QPushButton* m_replace;
    QLabel* m_state;
    editor::SearchResults* m_results;
    QTreeView* m_tree;
    QPointer<editor::SearchJob> m_job;
};

} // namespace bytecrowds::desktop
