#include "app/desktop/people/avatarbutton.h"

#include "editor/usercolor.h"

#include <QPainter>

namespace bytecrowds::desktop {

namespace {

// Device-independent pixels.
constexpr int Size = 36;
constexpr double RingWidth = 2;
constexpr double BadgeSize = 11;

QRectF discIn(const QRectF& box)
{
    QRectF disc(0, 0, AvatarButton::Diameter, AvatarButton::Diameter);
    disc.moveCenter(box.center());
    return disc;
}

void paintDisc(QPainter& painter, const QRectF& disc, const QColor& color, const QString& letters)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(disc);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(editor::inkOn(color));
    painter.drawText(disc, Qt::AlignCenter, letters);
}

void paintRing(QPainter& painter, const QRectF& disc, const QPen& pen)
{
    constexpr double Gap = 2.5;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc.adjusted(-Gap, -Gap, Gap, Gap));
}

} // namespace

AvatarButton::AvatarButton(const Person& person, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setPerson(person);
}

void AvatarButton::setPerson(const Person& person)
{
    m_person = person;
    describe();
}

void AvatarButton::setFollowed(bool followed)
{
    m_isFollowed = followed;
    describe();
}

void AvatarButton::setFollower(bool follower)
{
    m_isFollower = follower;
    describe();
}

void AvatarButton::describe()
{
    QString name = m_person.self ? tr("%1 (you)").arg(m_person.name) : m_person.name;
    if (m_isFollowed)
        name = tr("%1, whom you follow").arg(name);
    if (m_isFollower)
        name = tr("%1, who follows you").arg(name);
    setAccessibleName(name);
    const QString action = m_person.self ? tr("Change your name") : m_isFollowed ? tr("Stop following") : tr("Follow");
    setAccessibleDescription(action);
    setToolTip(tr("%1 — %2", "a person, and what a click does").arg(name, action));
    update();
}

QSize AvatarButton::sizeHint() const
{
    return {Size, Size};
}

void AvatarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = discIn(rect());
    paintDisc(painter, disc, underMouse() ? m_person.color.lighter(112) : m_person.color, m_person.initials());
    if (m_isFollowed)
        paintRing(painter, disc, QPen(m_person.color, RingWidth));
    if (hasFocus())
        paintRing(painter, disc, QPen(palette().color(QPalette::WindowText), RingWidth, Qt::DotLine));
    QRectF badge(0, 0, BadgeSize, BadgeSize);
    badge.moveBottomRight(disc.bottomRight() + QPointF(1, 1));
    painter.setPen(QPen(palette().color(QPalette::Window), 3));
    painter.setBrush(Qt::NoBrush);
    const QPainterPath shape = editor::shapePath(m_person.shape, badge);
    painter.drawPath(shape);
    painter.fillPath(shape, palette().color(QPalette::WindowText));
}

MoreButton::MoreButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MoreButton::setCount(int count)
{
    setText(QStringLiteral("+%1").arg(count));
    setAccessibleName(tr("%n more person(s)", nullptr, count));
    setToolTip(tr("Show everybody"));
}

QSize MoreButton::sizeHint() const
{
    return {Size, Size};
}

void MoreButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, discIn(rect()), palette().color(QPalette::Mid), text());
    if (hasFocus())
        paintRing(painter, discIn(rect()), QPen(palette().color(QPalette::WindowText), RingWidth, Qt::DotLine));
}

} // namespace bytecrowds::desktop
