#pragma once

#include "app/desktop/local/windowstate.h"
#include "app/desktop/opencrowd.h"
#include "app/desktop/profile.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QLineEdit;

namespace bytecrowds::editor {
class CodeView;
class Languages;
class Presence;
} // namespace bytecrowds::editor

namespace bytecrowds::desktop {

class CommandSet;
class FilePanel;
class NoticeBar;
class OpenText;
class PeopleBar;
class PlainText;
class SearchPanel;
class Settings;
class StatusLine;
class TabArea;
class TextPane;
class Together;
class WindowFolders;
class WindowPalette;

/// A crowd in a window: its files in tabs, its people, and what is true of its connection; beside them, plain files of
/// this computer. A window with plain files alone has no crowd until the person shares.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// How long closing waits for the relay to store what was just typed before it asks.
    static constexpr int CloseGraceMs = 2000;

    /// `languages`, `settings` and `store` outlive the window.
    MainWindow(const editor::Languages& languages, Settings& settings, session::LocalStore& store,
               const Profile& profile, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Once: the window is this crowd's from here on.
    void setCrowd(std::unique_ptr<OpenCrowd> crowd);
    bool hasCrowd() const { return m_crowd != nullptr; }
    OpenCrowd& crowd() { return *m_crowd; }
    /// What there is for the people of the crowd; null without one.
    Together* together() { return m_together.get(); }

    TabArea& tabs() { return *m_tabs; }
    /// The pane in use; null when none is open.
    TextPane* pane() const;
    /// Its view; there must be one.
    editor::CodeView& view();
    NoticeBar& notices() { return *m_notices; }
    const StatusLine& status() const { return *m_status; }
    WindowFolders& folders() { return *m_folders; }
    CommandSet& commands() { return *m_commands; }
    SearchPanel& searchPanel() { return *m_searchPanel; }
    const editor::Languages& languages() const { return m_languages; }
    Settings& settings() { return m_settings; }
    WindowPalette& commandPalette() { return *m_palette; }
    const Profile& profile() const { return m_profile; }

    /// Shows a file of the crowd.
    TextPane* openFile(const QString& id);
    TextPane* open(const std::shared_ptr<OpenText>& text);
    /// By OpenText::key(), of the crowd's files and the plain files that are open; null when there is none such.
    std::shared_ptr<OpenText> textOf(const QString& key);
    TextPane* openKey(const QString& key);
    /// Asks first where something would be lost.
    void closePane(TextPane* pane);
    /// Makes a file in the crowd, with the first free name of its kind, and shows it.
    void newFile(const QString& folder = {});
    /// Gives the current file another name.
    void renameFile();
    /// Writes the current text: a plain file to its place, or a copy of a crowd's file to where the person says.
    bool save();
    bool saveAs();
    /// Copies the link and says so. A window without a crowd asks for one first.
    void share();
    /// Whether share() has given the link away.
    bool wasShared() const { return m_wasShared; }
    void setProfile(const Profile& profile);
    /// What is to come back after a restart.
    WindowState state() const;
    /// Into a window without tabs. `plainText` gives the file of a path, or null.
    void restore(const WindowState& state,
                 const std::function<std::shared_ptr<OpenText>(const QString& path)>& plainText);

    /// Whether what is in the window is there again at the next start, so that closing it loses nothing.
    void setComesBack(bool comesBack) { m_comesBack = comesBack; }

Q_SIGNALS:
    /// state() is another, perhaps.
    void stateChanged();
    /// It is closed for good, and still has everything.
    void closing();
    void quitRequested();
    void recentsRequested();
    void newWindowRequested();
    void openRequested(const QString& fileOrLink);
    /// The current plain file is to be shared: the window needs a crowd.
    void crowdRequested();
    /// The crowd's files are to be copied to a new crowd, in another window.
    void copyRequested();
    void profileChosen(const bytecrowds::desktop::Profile& profile);
    /// The person wants to see the log.
    void logRequested();
    /// The connection failed, and may have to be helped (a bundled relay that has gone).
    void relayLost();
    /// Another pane is in use, or none.
    void currentChanged(bytecrowds::desktop::TextPane* pane);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildToolBar();
    void buildSearchPanel();
    void buildToolButtons();
    void buildMenus();
    void connectTabs();
    void connectSession();
    void applyStyle();
    void onCurrentChanged(TextPane* pane);
    void refreshStatus();
    void refreshText();
    void refreshCaret();
    void applyFileName();
    void closeDeleted();
    void addToCrowd(PlainText& text);
    bool saveTo(PlainText& text);
    void tidy(PlainText& text);
    bool mayLose(TextPane& pane);
    bool isKept();
    bool mayClose();

    const editor::Languages& m_languages;
    Settings& m_settings;
    session::LocalStore& m_store;
    Profile m_profile;
    std::unique_ptr<OpenCrowd> m_crowd;

    CommandSet* m_commands;
    QLineEdit* m_fileName = nullptr;
    QToolBar* m_toolBar = nullptr;
    PeopleBar* m_people = nullptr;
    NoticeBar* m_notices;
    TabArea* m_tabs;
    StatusLine* m_status;
    WindowPalette* m_palette;
    FilePanel* m_files = nullptr;
    SearchPanel* m_searchPanel = nullptr;
    WindowFolders* m_folders;
    std::unique_ptr<editor::Presence> m_presence;
    std::unique_ptr<Together> m_together;
    QTimer m_closeGrace;
    bool m_comesBack = false;
    bool m_wasShared = false;
    bool m_closing = false; // waiting for the relay before the window closes
};

} // namespace bytecrowds::desktop
