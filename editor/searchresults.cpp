#include "editor/searchresults.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

constexpr quintptr FileNode = 0;     // a hit's internal id is its file's row and one
constexpr int HighlightAlpha = 0x90; // of 255

} // namespace

SearchResults::SearchResults(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void SearchResults::clear()
{
    beginResetModel();
    m_files.clear();
    endResetModel();
}

void SearchResults::add(const FileHits& hits)
{
    beginInsertRows({}, int(m_files.size()), int(m_files.size()));
    m_files.append(hits);
    endInsertRows();
}

int SearchResults::hitCount() const
{
    int count = 0;
    for (const FileHits& file : m_files)
        count += int(file.hits.size());
    return count;
}

QModelIndex SearchResults::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : FileNode);
}

QModelIndex SearchResults::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == FileNode)
        return {};
    return createIndex(int(child.internalId() - 1), 0, FileNode);
}

int SearchResults::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_files.size());
    return parent.internalId() == FileNode && parent.column() == 0 ? int(m_files[parent.row()].hits.size()) : 0;
}

int SearchResults::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant SearchResults::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == FileNode)
        return fileData(m_files[index.row()], role);
    const FileHits& file = m_files[int(index.internalId() - 1)];
    return hitData(file, file.hits[index.row()], role);
}

QVariant SearchResults::fileData(const FileHits& file, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%L2)", "a file's path, and how many matches are in it").arg(file.path).arg(file.hits.size());
    case Qt::ToolTipRole:
        return file.path;
    case FileId:
        return file.id;
    default:
        return {};
    }
}

QVariant SearchResults::hitData(const FileHits& file, const Hit& hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.text;
    case Qt::AccessibleTextRole:
        return tr("Line %L1: %2").arg(hit.line + 1).arg(hit.text);
    case Qt::ToolTipRole:
        return tr("%1, line %L2, column %L3").arg(file.path).arg(hit.line + 1).arg(hit.column + 1);
    case FileId:
        return file.id;
    case Line:
        return hit.line;
    case From:
        return qulonglong(hit.match.from.value);
    case To:
        return qulonglong(hit.match.to.value);
    case MatchStart:
        return hit.from;
    case MatchLength:
        return hit.length;
    default:
        return {};
    }
}

SearchResultDelegate::SearchResultDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void SearchResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant length = index.data(SearchResults::MatchLength);
    if (!length.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QString text = item.text;
    item.text.clear();
    const QStyle& style = item.widget ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRect area =
        style.subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(margin, 0, -margin, 0);
    const int start = index.data(SearchResults::MatchStart).toInt();
    const auto leading = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
    const int cut = std::min(int(leading), start);
    text = text.sliced(cut).replace(QLatin1Char('\t'), QLatin1Char(' '));
    painter->save();
    painter->setClipRect(area);
    const int left = area.left() + item.fontMetrics.horizontalAdvance(text.first(start - cut));
    const int width = item.fontMetrics.horizontalAdvance(text.sliced(start - cut, length.toInt()));
    QColor ground = m_highlight;
    ground.setAlpha(HighlightAlpha);
    painter->fillRect(QRect(left, area.top(), width, area.height()), ground);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace bytecrowds::editor
