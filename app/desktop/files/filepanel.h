#pragma once

#include "sync/crdt/subscription.h"

#include <QWidget>

class QModelIndex;
class QTreeView;

namespace bytecrowds::desktop {

class FileTreeModel;
class OpenCrowd;

/// The crowd's files as a tree, with dots for who is where.
class FilePanel : public QWidget
{
    Q_OBJECT
public:
    /// The crowd outlives the panel.
    explicit FilePanel(OpenCrowd& crowd, QWidget* parent = nullptr);

    QTreeView& tree() { return *m_tree; }
    /// Shows which file is in use.
    void select(const QString& fileId);
    /// Begins to edit the name of what is selected.
    void rename();

Q_SIGNALS:
    void openRequested(const QString& fileId);
    /// In this folder of the crowd; empty: at the top.
    void newFileRequested(const QString& folder);
    void refused(const QString& sentence);
    void renamed(const QString& fileId);

private:
    void showMenu(const QPoint& at);
    void remove(const QModelIndex& index);
    void restoreDeleted();
    void refreshVisitors();
    void activate(const QModelIndex& index);
    QString folderOf(const QModelIndex& index) const;

    OpenCrowd& m_crowd;
    FileTreeModel* m_model;
    QTreeView* m_tree;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
