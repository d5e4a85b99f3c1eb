#pragma once

#include "app/desktop/folders/fileimport.h"

#include <QObject>
#include <QPointer>

class QTreeView;
class QMenu;
class QMimeData;

namespace bytecrowds::desktop {

class FolderExport;
class MainWindow;

/// How folders of this computer come into a window's crowd and out of it: by drag and drop, by commands. It asks and
/// tells the person.
class WindowFolders : public QObject
{
    Q_OBJECT
public:
    /// The window outlives it, but its crowd does not.
    explicit WindowFolders(MainWindow& window);
    ~WindowFolders() override;

    /// Adds text files, and those of folders, to the crowd; `into`: a folder of it. A window without a crowd gets one.
    /// `isNewCrowd`: see FileImport::Options.
    void add(const QStringList& paths, const QString& into = {}, bool isNewCrowd = false);
    void askForFolder();
    void askForFiles();
    /// Asks for a folder, and writes the crowd's files there.
    void askForExport();
    void exportTo(const QString& folder);
    bool isBusy() const { return m_import || m_export; }

    /// What is dropped on the view comes into the crowd.
    void watch(QWidget& view);
    /// Likewise, into the folder on which it is dropped.
    void watchTree(QTreeView& tree);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Nothing is being added or written any more.
    void ended();

private:
    void run(std::vector<ImportSource> sources, FileImport::Options options);
    void askClash(const QStringList& paths);
    void onImported(const ImportSummary& summary);
    void askSecrets(const std::vector<ImportSource>& withheld);
    void askReplace(const QStringList& paths);
    void onExported(int written, const QStringList& problems);
    void drop(const QStringList& paths, const QString& into);

    MainWindow& m_window;
    QPointer<QTreeView> m_tree;
    FileImport* m_import = nullptr;
    FolderExport* m_export = nullptr;
    QString m_exportFolder;
};

/// Its commands, for the menu of files.
void addFolderCommands(MainWindow& window, QMenu& menu);

} // namespace bytecrowds::desktop
