#include "app/desktop/files/presencedelegate.h"

#include "app/desktop/files/filetreemodel.h"

#include <QPainter>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

// Device-independent pixels.
constexpr int DotSize = 8;
constexpr int DotStep = 11;
constexpr int DotMargin = 6;

} // namespace

void PresenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto colors = index.data(FileTreeModel::PresenceRole).value<QList<QColor>>();
    const int dots = int(std::min<qsizetype>(colors.size(), MaxDots));
    const int room = dots > 0 ? dots * DotStep + DotMargin : 0;
    const bool mirrored = option.direction == Qt::RightToLeft;

    QStyleOptionViewItem text = option;
    text.rect.adjust(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0);
    QStyledItemDelegate::paint(painter, text, index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < dots; ++i) {
        const int behind = DotMargin + (dots - i) * DotStep;
        const int x = mirrored ? option.rect.left() + behind - DotSize : option.rect.right() - behind;
        painter->setBrush(colors[i]);
        painter->drawEllipse(x, option.rect.center().y() - DotSize / 2, DotSize, DotSize);
    }
    painter->restore();
}

} // namespace bytecrowds::desktop
