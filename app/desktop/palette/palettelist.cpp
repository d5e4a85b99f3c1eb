#include "app/desktop/palette/palettelist.h"

#include "app/desktop/style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace bytecrowds::desktop {

namespace {

constexpr int Padding = 10, Gap = 10, RowPadding = 12; // device-independent pixels
constexpr int KeyPadding = 6;

QList<QTextLayout::FormatRange> bold(const QList<TextSpan>& spans, const QColor& ink)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(ink);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan& span : spans)
        ranges.append({int(span.start), int(span.length), format});
    return ranges;
}

/// A line of text that is cut where the room ends.
class Line
{
public:
    Line(const QString& text, const QFont& font, Qt::LayoutDirection direction,
         const QList<QTextLayout::FormatRange>& formats = {})
        : m_layout(text, font)
    {
        QTextOption option;
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.setFormats(formats);
        layOut(QWIDGETSIZE_MAX);
    }

    qreal width() const { return m_line.naturalTextWidth(); }

    void draw(QPainter* painter, const QRectF& room, const QColor& ink)
    {
        layOut(std::max(width(), room.width()));
        const bool rightToLeft = m_layout.textOption().textDirection() == Qt::RightToLeft;
        const qreal overhang = std::max(0.0, width() - room.width());
        painter->save();
        painter->setClipRect(room);
        painter->setPen(ink);
        m_layout.draw(painter,
                      {rightToLeft ? room.left() - overhang : room.left(), room.center().y() - m_line.height() / 2});
        painter->restore();
    }

private:
    void layOut(qreal width)
    {
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(width);
        m_layout.endLayout();
    }

    QTextLayout m_layout;
    QTextLine m_line;
};

/// The part of `room` that lies at its beginning, so wide; `room` keeps the rest.
QRectF take(QRectF& room, qreal width, bool atStart)
{
    width = std::min(width, room.width());
    QRectF taken = room;
    if (atStart) {
        taken.setWidth(width);
        room.setLeft(std::min(room.right(), taken.right() + Gap));
    } else {
        taken.setLeft(room.right() - width);
        room.setRight(std::max(room.left(), taken.left() - Gap));
    }
    return taken;
}

void drawKeys(QPainter* painter, const QString& keys, const QStyleOptionViewItem& option, QRectF& room,
              const QColor& ink)
{
    if (keys.isEmpty())
        return;
    Line line(keys, option.font, Qt::LeftToRight);
    const bool leftToRight = option.direction == Qt::LeftToRight;
    QRectF box = take(room, line.width() + 2 * KeyPadding, !leftToRight);
    box.adjust(0, RowPadding / 3.0, 0, -RowPadding / 3.0);
    QColor edge = ink;
    edge.setAlphaF(0.35f);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    line.draw(painter, box.adjusted(KeyPadding, 0, -KeyPadding, 0), ink);
}

} // namespace

void PaletteList::setItems(QList<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_items.resize(std::min<qsizetype>(m_items.size(), MaxRows));
    endResetModel();
}

QVariant PaletteList::data(const QModelIndex& index, int role) const
{
    const PaletteItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{item.title, item.detail, item.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteItem& item = static_cast<const PaletteList*>(index.model())->item(index.row());
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor pale = option.palette.color(QPalette::PlaceholderText);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::wash(QGuiApplication::palette())); // the view's own has no background
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    QRectF room = QRectF(option.rect).adjusted(Padding, 0, -Padding, 0);
    drawKeys(painter, item.keys, option, room, isCurrent ? ink : pale);
    const QColor found = style::accent(QGuiApplication::palette());
    Line title(item.title, option.font, option.direction, bold(item.titleMatches, found));
    title.draw(painter, take(room, title.width(), leftToRight), ink);
    Line detail(item.detail, option.font, option.direction, bold(item.detailMatches, found));
    detail.draw(painter, room, pale);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + RowPadding};
}

} // namespace bytecrowds::desktop
