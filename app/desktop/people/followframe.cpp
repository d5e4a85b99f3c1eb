#include "app/desktop/people/followframe.h"

#include "editor/usercolor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace bytecrowds::desktop {

namespace {

constexpr int Width = 3; // device-independent pixels

} // namespace

FollowFrame::FollowFrame(QWidget& pane)
    : QWidget(&pane)
    , m_flag(new QWidget(&pane)) // beside the frame, which lets the mouse through
    , m_label(new QLabel)
    , m_stop(new QToolButton)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setTextFormat(Qt::PlainText);
    m_stop->setText(QStringLiteral("✕"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setAccessibleName(tr("Stop following"));
    m_stop->setToolTip(tr("Stop following"));
    connect(m_stop, &QAbstractButton::clicked, this, &FollowFrame::stopRequested);
    auto* row = new QHBoxLayout(m_flag);
    row->setContentsMargins(10, 2, 2, 2);
    row->setSpacing(4);
    row->addWidget(m_label);
    row->addWidget(m_stop);
    m_flag->setAttribute(Qt::WA_StyledBackground);
    connect(this, &QObject::destroyed, m_flag, [flag = m_flag] { delete flag; });
    pane.installEventFilter(this);
    m_flag->hide();
    hide();
}

void FollowFrame::show(const Person& person, bool rests)
{
    m_color = person.color;
    // Not by a palette: a change of the system's would take its ink away.
    m_flag->setStyleSheet(QStringLiteral("QWidget { background: %1; color: %2; } QToolButton { border: none; }")
                              .arg(m_color.name(), editor::inkOn(m_color).name()));
    m_label->setText(rests ? tr("Following %1, and followed in turn — Esc to stop").arg(person.name)
                           : tr("Following %1 — Esc to stop").arg(person.name));
    setVisible(true);
    m_flag->setVisible(true);
    fit();
    update();
}

QString FollowFrame::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void FollowFrame::fit()
{
    const QRect area = parentWidget()->rect();
    setGeometry(area);
    m_flag->adjustSize();
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int right = area.right() + 1 - m_flag->width() - scrollBar;
    const int bottom = area.bottom() + 1 - m_flag->height() - scrollBar; // where it hides the least text
    m_flag->move(isRightToLeft() ? area.left() + scrollBar : right, bottom);
    raise();
    m_flag->raise();
}

void FollowFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QPen pen(m_color, Width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    constexpr double Half = Width / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(Half, Half, -Half, -Half));
}

bool FollowFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace bytecrowds::desktop
