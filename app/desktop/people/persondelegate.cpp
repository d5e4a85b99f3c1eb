#include "app/desktop/people/persondelegate.h"

#include "app/desktop/people/peoplemodel.h"

#include <QApplication>
#include <QPainter>

namespace bytecrowds::desktop {

namespace {

// Device-independent pixels.
constexpr int Padding = 8;
constexpr int MarkSize = 16;
constexpr double RingGap = 3;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inside = option.rect.adjusted(Padding, Padding / 2, -Padding, -Padding / 2);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRectF mark = mirrored({inside.left(), inside.center().y() - MarkSize / 2, MarkSize, MarkSize});
    const auto color = index.data(PeopleModel::ColorRole).value<QColor>();
    painter->fillPath(editor::shapePath(editor::UserShape(index.data(PeopleModel::ShapeRole).toInt()), mark), color);
    if (index.data(PeopleModel::FollowedRole).toBool()) {
        painter->setPen(QPen(color, 2));
        painter->drawEllipse(mark.adjusted(-RingGap, -RingGap, RingGap, RingGap));
    }

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect lines = inside.adjusted(MarkSize + Padding, 0, 0, 0);
    const QString place = index.data(PeopleModel::PlaceRole).toString();
    const QFont bold = nameFont(option.font);
    const QFontMetrics nameMetrics(bold), placeMetrics(option.font);
    const int height = nameMetrics.height() + (place.isEmpty() ? 0 : placeMetrics.height());
    QRect line(lines.left(), lines.center().y() - height / 2, lines.width(), nameMetrics.height());
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->setPen(ink);
    painter->setFont(bold);
    painter->drawText(mirrored(line), alignment,
                      nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line.translate(0, nameMetrics.height());
    ink.setAlphaF(0.8f);
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(mirrored(line), alignment, placeMetrics.elidedText(place, Qt::ElideMiddle, line.width()));
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = QFontMetrics(nameFont(option.font)).height() + QFontMetrics(option.font).height();
    return {MarkSize + 3 * Padding, text + Padding};
}

} // namespace bytecrowds::desktop
