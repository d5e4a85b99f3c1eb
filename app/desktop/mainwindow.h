#pragma once

#include "app/desktop/opencrowd.h"
#include "app/desktop/profile.h"

#include <QMainWindow>
#include <QTimer>

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
class StatusLine;
class TabArea;
class TextPane;

/// A crowd in a window: its files in tabs, its people, and what is true of its connection; beside them, plain files of
/// this computer. A window with plain files alone has no crowd until the person shares.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// How long closing waits for the relay to store what was just typed before it asks.
    static constexpr int CloseGraceMs = 2000;

    /// `languages` outlives the window.
    MainWindow(const editor::Languages& languages, const Profile& profile, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Once: the window is this crowd's from here on.
    void setCrowd(std::unique_ptr<OpenCrowd> crowd);
    bool hasCrowd() const { return m_crowd != nullptr; }
    OpenCrowd& crowd() { return *m_crowd; }

    TabArea& tabs() { return *m_tabs; }
    /// The pane in use; null when none is open.
    TextPane* pane() const;
    /// Its view; there must be one.
    editor::CodeView& view();
    NoticeBar& notices() { return *m_notices; }
    const StatusLine& status() const { return *m_status; }
    CommandSet& commands() { return *m_commands; }
    const editor::Languages& languages() const { return m_languages; }
    const Profile& profile() const { return m_profile; }

    /// Shows a file of the crowd.
    TextPane* openFile(const QString& id);
    TextPane* open(const std::shared_ptr<OpenText>& text);
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
    void setProfile(const Profile& profile);

Q_SIGNALS:
    void newWindowRequested();
    void openRequested(const QString& fileOrLink);
    /// The current plain file is to be shared: the window needs a crowd.
    void crowdRequested();
    void profileChosen(const bytecrowds::desktop::Profile& profile);
    /// The connection failed, and may have to be helped (a bundled relay that has gone).
    void relayLost();
    /// Another pane is in use, or none.
    void currentChanged(bytecrowds::desktop::TextPane* pane);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildToolBar();
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
    bool mayLose(TextPane& pane);
    bool mayClose();

    const editor::Languages& m_languages;
    Profile m_profile;
    std::unique_ptr<OpenCrowd> m_crowd;

    CommandSet* m_commands;
    QLineEdit* m_fileName = nullptr;
    QToolBar* m_toolBar = nullptr;
    PeopleBar* m_people = nullptr;
    NoticeBar* m_notices;
    TabArea* m_tabs;
    StatusLine* m_status;
    FilePanel* m_files = nullptr;
    std::unique_ptr<editor::Presence> m_presence;
    QTimer m_closeGrace;
    bool m_closing = false; // waiting for the relay before the window closes
};

} // namespace bytecrowds::desktop
