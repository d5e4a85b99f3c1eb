#pragma once

#include <QTabWidget>

namespace bytecrowds::desktop {

class OpenText;
class TextPane;

/// Panes as tabs, one of them seen.
class TabGroup : public QTabWidget
{
    Q_OBJECT
public:
    explicit TabGroup(QWidget* parent = nullptr);

    TextPane* pane(int index) const;
    TextPane* currentPane() const;
    /// Null when none of its tabs shows that text.
    TextPane* paneOf(const OpenText& text) const;
    /// Takes the pane over, behind the current one.
    void add(TextPane* pane);

Q_SIGNALS:
    /// The person wants to close it.
    void closeRequested(bytecrowds::desktop::TextPane* pane);
    /// The person wants to see what can be done with the tab.
    void menuRequested(bytecrowds::desktop::TextPane* pane, const QPoint& at);
    /// The person double-clicked behind the tabs.
    void newFileRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCloseButton(TextPane& pane);
    void label(TextPane& pane);
    void labelAll();
    QString titleOf(TextPane& pane) const;
};

} // namespace bytecrowds::desktop
