#include "app/desktop/files/filepanel.h"

#include "app/desktop/files/filetreemodel.h"
#include "app/desktop/files/presencedelegate.h"
#include "app/desktop/opencrowd.h"
#include "editor/peerstate.h"

#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QTreeView>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

FilePanel::FilePanel(OpenCrowd& crowd, QWidget* parent)
    : QWidget(parent)
    , m_crowd(crowd)
    , m_model(new FileTreeModel(crowd.files(), this))
    , m_tree(new QTreeView)
    , m_subscription(crowd.awareness().onChange([this](const crdt::AwarenessChange&) { refreshVisitors(); }))
{
    m_tree->setObjectName(QStringLiteral("files"));
    m_tree->setAccessibleName(tr("Files of the crowd"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PresenceDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeView::activated, this, &FilePanel::activate);
    connect(m_tree, &QTreeView::clicked, this, &FilePanel::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FilePanel::showMenu);
    connect(m_model, &FileTreeModel::refused, this, &FilePanel::refused);
    connect(m_model, &FileTreeModel::renamed, this, &FilePanel::renamed);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expand);
    m_tree->expandAll();
    refreshVisitors();
}

void FilePanel::select(const QString& fileId)
{
    if (const QModelIndex index = m_model->indexOfFile(fileId); index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
}

void FilePanel::rename()
{
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void FilePanel::activate(const QModelIndex& index)
{
    if (const QString id = index.data(FileTreeModel::IdRole).toString(); !id.isEmpty())
        Q_EMIT openRequested(id);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

QString FilePanel::folderOf(const QModelIndex& index) const
{
    const QString path = index.data(FileTreeModel::PathRole).toString();
    return index.data(FileTreeModel::IdRole).toString().isEmpty() ? path : path.section(QLatin1Char('/'), 0, -2);
}

void FilePanel::showMenu(const QPoint& at)
{
    const QModelIndex index = m_tree->indexAt(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&New file"), this, [this, folder = folderOf(index)] { Q_EMIT newFileRequested(folder); });
    if (index.isValid()) {
        menu->addAction(tr("&Rename…"), this, [this, index = QPersistentModelIndex(index)] { m_tree->edit(index); });
        menu->addAction(tr("&Delete"), this, [this, index = QPersistentModelIndex(index)] { remove(index); });
    }
    menu->addSeparator();
    QAction* restore = menu->addAction(tr("Restore what was &deleted…"), this, &FilePanel::restoreDeleted);
    restore->setEnabled(!m_crowd.files().deletedFiles().isEmpty());
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void FilePanel::remove(const QModelIndex& index)
{
    const QString path = index.data(FileTreeModel::PathRole).toString();
    const QString id = index.data(FileTreeModel::IdRole).toString();
    FileList& files = m_crowd.files();
    if (!id.isEmpty()) {
        files.remove(id);
        return;
    }
    for (const CrowdFile& file : files.files()) {
        if (file.path.startsWith(path + QLatin1Char('/')))
            files.remove(file.id);
    }
}

void FilePanel::restoreDeleted()
{
    auto* menu = new QMenu(tr("Restore"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CrowdFile& file : m_crowd.files().deletedFiles()) {
        menu->addAction(file.path, this, [this, file] {
            const QString problem = m_crowd.files().problemWith(file.path, file.id);
            if (problem.isEmpty()) {
                m_crowd.files().restore(file.id);
                Q_EMIT openRequested(file.id);
            } else {
                Q_EMIT refused(problem);
            }
        });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(m_tree->viewport()->rect().center()));
}

void FilePanel::refreshVisitors()
{
    QHash<QString, QList<FileTreeModel::Visitor>> visitors;
    const crdt::Awareness& awareness = m_crowd.awareness();
    for (const auto& [client, state] : awareness.states()) {
        if (client == awareness.clientId())
            continue;
        if (const auto peer = editor::PeerState::parse(state, client); peer && peer->cursor)
            visitors[peer->file.value_or(FileList::firstFile())].append({peer->name, peer->color.color});
    }
    m_model->setVisitors(visitors);
}

} // namespace bytecrowds::desktop
