#pragma once

#include "app/desktop/files/filelist.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace bytecrowds::desktop {

/// The files of a crowd as a tree: folders first, then files, by name. Renames and moves what is edited or dropped.
class FileTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< the file's id; empty for a folder
        PathRole,
        PresenceRole, ///< QList<QColor>: who is in that file, or below that folder
    };
    struct Visitor
    {
        QString name;
        QColor color;
        bool operator==(const Visitor&) const = default;
    };

    /// The list outlives the model.
    explicit FileTreeModel(FileList& files, QObject* parent = nullptr);
    ~FileTreeModel() override;

    QModelIndex indexOfFile(const QString& id) const;
    /// Who is where, by the file's id.
    void setVisitors(const QHash<QString, QList<Visitor>>& visitors);

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// What was asked for can't be; a sentence for a person.
    void refused(const QString& sentence);
    /// A file was given another name by this model's view; its ending may call for another language.
    void renamed(const QString& id);

private:
    struct Node
    {
        Node* parent = nullptr;
        QString name;
        QString id; // empty: a folder
        std::vector<std::unique_ptr<Node>> children;

        bool operator<(const Node& other) const;
        void sort();
        QString path() const;
        /// This node, or one below it; null when there is none such.
        Node* find(const std::function<bool(const Node&)>& is);
    };

    Node& node(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    std::unique_ptr<Node> wanted() const;
    void refresh();
    void merge(Node& has, Node& wants);
    bool moveTo(Node& node, const QString& path);
    QList<Visitor> visitorsBelow(const Node& node) const;
    void tellVisitors(const Node& folder);

    FileList& m_files;
    std::unique_ptr<Node> m_root;
    QHash<QString, QList<Visitor>> m_visitors;
};

} // namespace bytecrowds::desktop
