#pragma once

#include "editor/searchjob.h"

#include <QAbstractItemModel>
#include <QStyledItemDelegate>

namespace bytecrowds::editor {

/// What a SearchJob found: files, and below them their lines.
class SearchResults : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role
    {
        FileId = Qt::UserRole, ///< QString
        Line,                  ///< int, from zero; of a hit only, as those that follow
        From,                  ///< qulonglong, bytes
        To,                    ///< qulonglong, bytes
        MatchStart,            ///< int, UTF-16 units of the display text
        MatchLength,           ///< int, UTF-16 units
    };

    explicit SearchResults(QObject* parent = nullptr);

    void clear();
    void add(const FileHits& hits);
    int hitCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QVariant fileData(const FileHits& file, int role) const;
    QVariant hitData(const FileHits& file, const Hit& hit, int role) const;

    QList<FileHits> m_files;
};

/// Paints a hit's match as it is painted in a view.
class SearchResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SearchResultDelegate(QObject* parent = nullptr);

    /// The ground of matches.
    void setHighlight(const QColor& color) { m_highlight = color; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QColor m_highlight{0xff, 0xe0, 0x66};
};

} // namespace bytecrowds::editor
