#include "app/desktop/folders/windowfolders.h"

#include "app/desktop/files/filetreemodel.h"
#include "app/desktop/folders/folderexport.h"
#include "app/desktop/folders/withhelddialog.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/opencrowd.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "editor/codeview.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

const QString Topic = QStringLiteral("folders");

/// As many as a person reads, one a line.
QString listed(const QStringList& paths)
{
    constexpr int Most = 8;
    QStringList lines = paths.first(std::min<qsizetype>(paths.size(), Most));
    if (paths.size() > Most)
        lines.append(QStringLiteral("…"));
    return lines.join(QLatin1Char('\n'));
}

/// Empty when something else is being dragged.
QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// A folder that is alone in an empty crowd becomes its top; otherwise each keeps its name.
std::vector<ImportSource> sourcesOf(const QStringList& paths, const QString& into, bool isEmpty)
{
    std::vector<ImportSource> sources;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString name = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).fileName();
        const bool isTop = isEmpty && paths.size() == 1 && info.isDir();
        sources.push_back({path, isTop ? into : (into.isEmpty() ? name : into + QLatin1Char('/') + name)});
    }
    return sources;
}

} // namespace

WindowFolders::WindowFolders(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    watch(window);
    connect(&window.tabs(), &TabArea::paneAdded, this, [this](TextPane* pane) { watch(*pane->view().viewport()); });
}

WindowFolders::~WindowFolders() = default;

void WindowFolders::add(const QStringList& paths, const QString& into, bool isNewCrowd)
{
    if (!m_window.hasCrowd()) {
        Q_EMIT m_window.crowdRequested();
        isNewCrowd = true;
    }
    if (!m_window.hasCrowd() || paths.isEmpty())
        return;
    const bool isEmpty = into.isEmpty() && FileImport::isEmpty(m_window.crowd());
    run(sourcesOf(paths, into, isEmpty), {.isNewCrowd = isNewCrowd});
}

void WindowFolders::run(std::vector<ImportSource> sources, FileImport::Options options)
{
    if (m_import) {
        m_window.notices().showPassing(tr("Files are still being added: wait for them, or stop that first."));
        return;
    }
    m_import = new FileImport(m_window.crowd(), m_window.languages(), std::move(sources), options, this);
    const auto tell = [this](const QString& sentence) {
        m_window.notices().show(Topic, sentence);
        m_window.notices().offer(tr("Stop"), [this] {
            if (m_import)
                m_import->cancel();
        });
    };
    tell(tr("Files are being read…"));
    connect(m_import, &FileImport::progressed, this,
            [tell](int seen) { tell(tr("Files are being read: %Ln so far…", nullptr, seen)); });
    connect(m_import, &FileImport::clashed, this, &WindowFolders::askClash);
    connect(m_import, &FileImport::finished, this, &WindowFolders::onImported);
    m_import->start();
}

void WindowFolders::askClash(const QStringList& paths)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Files of the same name"),
                                tr("The crowd has %Ln of these files already.", nullptr, int(paths.size())),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(listed(paths));
    const auto* both = box->addButton(tr("Keep &both"), QMessageBox::AcceptRole);
    const auto* replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    const auto* skip = box->addButton(tr("&Keep the crowd's"), QMessageBox::RejectRole);
    connect(box, &QDialog::finished, m_import, [this, box, both, replace, skip] {
        const auto* chosen = box->clickedButton();
        if (chosen == both)
            m_import->resolve(FileImport::Clash::KeepBoth);
        else if (chosen == replace)
            m_import->resolve(FileImport::Clash::Replace);
        else if (chosen == skip)
            m_import->resolve(FileImport::Clash::Skip);
        else
            m_import->cancel();
    });
    box->open();
}

void WindowFolders::onImported(const ImportSummary& summary)
{
    m_import->deleteLater();
    m_import = nullptr;
    m_window.notices().show(Topic, summary.sentence());
    if (!summary.withheld.empty())
        m_window.notices().offer(tr("Show"), [this, withheld = summary.withheld] { askSecrets(withheld); });
    Q_EMIT ended();
}

void WindowFolders::askSecrets(const std::vector<ImportSource>& withheld)
{
    auto* dialog = new WithheldDialog(withheld, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (auto chosen = dialog->chosen(); !chosen.empty())
            run(std::move(chosen), {.takesSecrets = true});
    });
    dialog->open();
}

void WindowFolders::askForFolder()
{
    if (const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Add a folder to the crowd"));
        !folder.isEmpty())
        add({folder});
}

void WindowFolders::askForFiles()
{
    add(QFileDialog::getOpenFileNames(&m_window, tr("Add files to the crowd")));
}

void WindowFolders::askForExport()
{
    if (!m_window.hasCrowd()) {
        m_window.notices().showPassing(tr("This window has no crowd: its files are on this computer already."));
        return;
    }
    if (const QString folder =
            QFileDialog::getExistingDirectory(&m_window, tr("Write the crowd's files into a folder"));
        !folder.isEmpty())
        exportTo(folder);
}

void WindowFolders::exportTo(const QString& folder)
{
    if (m_export)
        return;
    m_exportFolder = folder;
    m_export = new FolderExport(m_window.crowd(), folder, this);
    connect(m_export, &FolderExport::differing, this, &WindowFolders::askReplace);
    connect(m_export, &FolderExport::finished, this, &WindowFolders::onExported);
    m_export->start();
}

void WindowFolders::askReplace(const QStringList& paths)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Replace files?"),
                                tr("%Ln file(s) of the folder differ from the crowd's.", nullptr, int(paths.size())),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(listed(paths));
    const auto* replace = box->addButton(tr("&Replace them"), QMessageBox::DestructiveRole);
    const auto* keep = box->addButton(tr("&Write the others"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, m_export, [this, box, replace, keep] {
        if (box->clickedButton() == replace)
            m_export->resolve(true);
        else if (box->clickedButton() == keep)
            m_export->resolve(false);
        else
            m_export->cancel();
    });
    box->open();
}

void WindowFolders::onExported(int written, const QStringList& problems)
{
    m_export->deleteLater();
    m_export = nullptr;
    QString sentence = tr("Wrote %Ln file(s) to %1.", nullptr, written).arg(m_exportFolder);
    for (const QString& problem : problems.first(std::min<qsizetype>(problems.size(), 3)))
        sentence += QLatin1Char(' ') + problem;
    m_window.notices().show(Topic, sentence);
    Q_EMIT ended();
}

void WindowFolders::watch(QWidget& view)
{
    view.setAcceptDrops(true);
    view.installEventFilter(this);
}

void WindowFolders::watchTree(QTreeView& tree)
{
    m_tree = &tree;
    tree.viewport()->installEventFilter(this);
}

bool WindowFolders::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* dropped = static_cast<QDropEvent*>(event);
    const QStringList paths = localPaths(*dropped->mimeData());
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    dropped->setDropAction(Qt::CopyAction);
    dropped->accept();
    if (!isDrag) {
        QString into;
        if (m_tree && watched == m_tree->viewport()) {
            const QModelIndex index = m_tree->indexAt(dropped->position().toPoint());
            const QString path = index.data(FileTreeModel::PathRole).toString();
            const bool isFile = !index.data(FileTreeModel::IdRole).toString().isEmpty();
            into = isFile ? path.section(QLatin1Char('/'), 0, -2) : path;
        }
        drop(paths, into);
    }
    return true;
}

/// A window without a crowd stays so while files alone are dropped on it: they are opened as they are.
void WindowFolders::drop(const QStringList& paths, const QString& into)
{
    const bool hasFolder = std::ranges::any_of(paths, [](const QString& path) { return QFileInfo(path).isDir(); });
    if (m_window.hasCrowd() || hasFolder) {
        add(paths, into);
        return;
    }
    for (const QString& path : paths)
        Q_EMIT m_window.openRequested(path);
}

} // namespace bytecrowds::desktop
