#include "app/desktop/files/filetreemodel.h"

#include <QCollator>
#include <QMimeData>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

const QString Paths = QStringLiteral("application/x-bytecrowds-paths");
constexpr QLatin1Char Slash('/');

int compareNames(const QString& a, const QString& b)
{
    static const QCollator collator = [] {
        // The C locale would compare bytes.
        QCollator numeric(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        numeric.setNumericMode(true);
        return numeric;
    }();
    const int order = collator.compare(a, b);
    return order != 0 ? order : a.compare(b);
}

QString joined(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + Slash + name;
}

} // namespace

bool FileTreeModel::Node::operator<(const Node& other) const
{
    if (id.isEmpty() != other.id.isEmpty())
        return id.isEmpty();
    const int order = compareNames(name, other.name);
    return order != 0 ? order < 0 : id < other.id;
}

void FileTreeModel::Node::sort()
{
    std::ranges::sort(children, [](const auto& a, const auto& b) { return *a < *b; });
    for (const auto& child : children)
        child->sort();
}

QString FileTreeModel::Node::path() const
{
    return parent ? joined(parent->path(), name) : QString();
}

FileTreeModel::Node* FileTreeModel::Node::find(const std::function<bool(const Node&)>& is)
{
    if (is(*this))
        return this;
    for (const auto& child : children) {
        if (Node* found = child->find(is))
            return found;
    }
    return nullptr;
}

FileTreeModel::FileTreeModel(FileList& files, QObject* parent)
    : QAbstractItemModel(parent)
    , m_files(files)
    , m_root(wanted())
{
    connect(&files, &FileList::changed, this, &FileTreeModel::refresh);
}

FileTreeModel::~FileTreeModel() = default;

std::unique_ptr<FileTreeModel::Node> FileTreeModel::wanted() const
{
    auto root = std::make_unique<Node>();
    for (const CrowdFile& file : m_files.files()) {
        Node* at = root.get();
        const QStringList names = file.path.split(Slash);
        for (const QString& folder : names.first(names.size() - 1)) {
            const auto isFolder = [&](const auto& child) { return child->id.isEmpty() && child->name == folder; };
            auto found = std::ranges::find_if(at->children, isFolder);
            if (found == at->children.end())
                found = at->children.insert(found, std::unique_ptr<Node>(new Node{at, folder, {}, {}}));
            at = found->get();
        }
        at->children.push_back(std::unique_ptr<Node>(new Node{at, names.last(), file.id, {}}));
    }
    root->sort();
    return root;
}

void FileTreeModel::refresh()
{
    const auto wants = wanted();
    merge(*m_root, *wants);
}

/// Both are sorted; what is equal stays, so that a view keeps its place.
void FileTreeModel::merge(Node& has, Node& wants)
{
    const QModelIndex parent = indexOf(has);
    int row = 0;
    for (auto& want : wants.children) {
        while (row < int(has.children.size()) && *has.children[row] < *want) {
            beginRemoveRows(parent, row, row);
            has.children.erase(has.children.begin() + row);
            endRemoveRows();
        }
        if (row < int(has.children.size()) && !(*want < *has.children[row])) {
            merge(*has.children[row], *want);
        } else {
            beginInsertRows(parent, row, row);
            want->parent = &has;
            has.children.insert(has.children.begin() + row, std::move(want));
            endInsertRows();
        }
        ++row;
    }
    if (row < int(has.children.size())) {
        beginRemoveRows(parent, row, int(has.children.size()) - 1);
        has.children.erase(has.children.begin() + row, has.children.end());
        endRemoveRows();
    }
}

FileTreeModel::Node& FileTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex FileTreeModel::indexOf(const Node& node) const
{
    if (!node.parent)
        return {};
    const auto& siblings = node.parent->children;
    const auto row = std::ranges::find(siblings, &node, &std::unique_ptr<Node>::get) - siblings.begin();
    return createIndex(int(row), 0, &node);
}

QModelIndex FileTreeModel::indexOfFile(const QString& id) const
{
    const Node* found = id.isEmpty() ? nullptr : m_root->find([&](const Node& node) { return node.id == id; });
    return found ? indexOf(*found) : QModelIndex();
}

void FileTreeModel::setVisitors(const QHash<QString, QList<Visitor>>& visitors)
{
    if (visitors == m_visitors)
        return;
    m_visitors = visitors;
    tellVisitors(*m_root);
}

void FileTreeModel::tellVisitors(const Node& folder)
{
    if (folder.children.empty())
        return;
    Q_EMIT dataChanged(indexOf(*folder.children.front()), indexOf(*folder.children.back()),
                       {PresenceRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    for (const auto& child : folder.children)
        tellVisitors(*child);
}

QList<FileTreeModel::Visitor> FileTreeModel::visitorsBelow(const Node& node) const
{
    if (!node.id.isEmpty())
        return m_visitors.value(node.id);
    QList<Visitor> visitors;
    for (const auto& child : node.children)
        visitors += visitorsBelow(*child);
    return visitors;
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, node(parent).children[row].get()) : QModelIndex();
}

QModelIndex FileTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*node(index).parent) : QModelIndex();
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    return int(node(parent).children.size());
}

QVariant FileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = this->node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.name;
    case IdRole:
        return node.id;
    case PathRole:
        return node.path();
    case PresenceRole: {
        QList<QColor> colors;
        for (const Visitor& visitor : visitorsBelow(node))
            colors.append(visitor.color);
        return QVariant::fromValue(colors);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList names;
        for (const Visitor& visitor : visitorsBelow(node))
            names.append(visitor.name);
        const QString what = role == Qt::ToolTipRole ? node.path() : node.name;
        return names.isEmpty() ? what : tr("%1, with %2").arg(what, names.join(QStringLiteral(", ")));
    }
    default:
        return {};
    }
}

bool FileTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Node& node = this->node(index);
    const QString name = value.toString().trimmed();
    return name == node.name || moveTo(node, joined(node.parent->path(), name));
}

bool FileTreeModel::moveTo(Node& node, const QString& path)
{
    const bool isFolder = node.id.isEmpty();
    const QString from = node.path();
    const QString probe = isFolder ? path + Slash + QStringLiteral("x") : path; // anything inside of it
    QString problem = m_files.problemWith(probe, isFolder ? FileList::firstFile() : node.id);
    if (problem.isEmpty() && isFolder && (path + Slash).startsWith(from + Slash))
        problem = tr("A folder can't be moved into itself.");
    if (!problem.isEmpty()) {
        Q_EMIT refused(problem);
        return false;
    }
    if (isFolder) {
        m_files.moveFolder(from, path);
        return true;
    }
    const QString id = node.id;
    m_files.setPath(id, path);
    Q_EMIT renamed(id);
    return true;
}

Qt::ItemFlags FileTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return node(index).id.isEmpty() ? flags | Qt::ItemIsDropEnabled : flags | Qt::ItemNeverHasChildren;
}

QStringList FileTreeModel::mimeTypes() const
{
    return {Paths};
}

QMimeData* FileTreeModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList paths;
    for (const QModelIndex& index : indexes)
        paths.append(node(index).path());
    auto* data = new QMimeData;
    data->setData(Paths, paths.join(QLatin1Char('\n')).toUtf8());
    return data;
}

bool FileTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(Paths))
        return false;
    const QString folder = node(parent).path();
    for (const QString& path : QString::fromUtf8(data->data(Paths)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        Node* moved = m_root->find([&](const Node& node) { return node.path() == path; });
        const QString to = joined(folder, path.section(Slash, -1));
        if (moved && to != path)
            moveTo(*moved, to);
    }
    return false; // the list has moved it; the view must not remove the row too
}

} // namespace bytecrowds::desktop
