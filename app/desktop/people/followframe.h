#pragma once

#include "app/desktop/people/person.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace bytecrowds::desktop {

/// A frame over a text in the colour of the person who is followed there, and a sentence that says so.
class FollowFrame : public QWidget
{
    Q_OBJECT
public:
    /// Its child, and as large.
    explicit FollowFrame(QWidget& pane);

    /// `rests`: we are followed in turn, and stay where we are.
    void show(const Person& person, bool rests);
    QString sentence() const;

Q_SIGNALS:
    void stopRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QColor m_color;
    QWidget* m_flag;
    QLabel* m_label;
    QToolButton* m_stop;
};

} // namespace bytecrowds::desktop
