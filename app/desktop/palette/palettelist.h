#pragma once

#include "app/desktop/palette/palettemode.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace bytecrowds::desktop {

/// The palette's rows.
class PaletteList : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int MaxRows = 100; ///< who wants more types more

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<PaletteItem> items);
    const PaletteItem& item(int row) const { return m_items[row]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

/// Paints a row: the title, with what was found in bold; behind it the detail, paler; at the far end the keys.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bytecrowds::desktop
