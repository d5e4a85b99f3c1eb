#pragma once

#include <QStyledItemDelegate>

namespace bytecrowds::desktop {

/// Paints who is in a file as dots behind its name.
class PresenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int MaxDots = 4;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bytecrowds::desktop
