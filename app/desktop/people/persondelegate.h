#pragma once

#include <QStyledItemDelegate>

namespace bytecrowds::desktop {

/// Paints a person of a PeopleModel: their shape in their colour, the name, and below it where they are.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bytecrowds::desktop
