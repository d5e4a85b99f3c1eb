#pragma once

#include "editor/viewsearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace bytecrowds::editor {

/// Finds and replaces in a view, as one types. Stands under or over it, hidden until it is opened; Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    /// The view outlives the bar.
    explicit FindBar(CodeView& view, QWidget* parent = nullptr);

    /// Opens with what is selected, if that is within one line.
    void openFind();
    void openReplace();
    void close();
    /// Also when the bar is closed, for what was last looked for; opens when nothing was.
    void findNext();
    void findPrevious();
    void replaceOne();
    void replaceAll();

    const ViewSearch& search() const { return m_search; }

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(bool replacing);
    QToolButton* addOption(const QString& sign, const QString& name, const QKeySequence& key);
    QToolButton* addButton(const QString& text, const QString& name, void (FindBar::*act)());
    Search wanted() const;
    void look();
    void showMatch(const Match& match);
    void showState();

    CodeView& m_view;
    ViewSearch m_search;
    std::size_t m_origin = 0; // where looking as one types begins
    QLineEdit* m_pattern;
    QLineEdit* m_with;
    QToolButton *m_matchCase, *m_wholeWord, *m_regularExpression;
    QToolButton *m_replace, *m_replaceAll;
    QLabel* m_count;
    QLabel* m_error;
    QWidget* m_replaceRow;
};

} // namespace bytecrowds::editor
