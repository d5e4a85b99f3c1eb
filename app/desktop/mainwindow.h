#pragma once

#include "app/desktop/opencrowd.h"
#include "app/desktop/profile.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLineEdit;

namespace bytecrowds::editor {
class CodeView;
class Highlighter;
class Languages;
class Presence;
class RemoteCarets;
class TextBinding;
} // namespace bytecrowds::editor

namespace bytecrowds::desktop {

class NoticeBar;
class PeopleBar;
class StatusLine;

/// One crowd in a window: its text, its people, and what is true of its connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// How long closing waits for the relay to store what was just typed before it asks.
    static constexpr int CloseGraceMs = 2000;

    /// `languages` outlives the window.
    MainWindow(std::unique_ptr<OpenCrowd> crowd, const editor::Languages& languages, const Profile& profile,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    OpenCrowd& crowd() { return *m_crowd; }
    editor::CodeView& view() { return *m_view; }
    NoticeBar& notices() { return *m_notices; }
    const StatusLine& status() const { return *m_status; }

    /// Copies the link and says so.
    void share();
    void setProfile(const Profile& profile);

Q_SIGNALS:
    void newCrowdRequested();
    void openRequested(const QString& fileOrLink);
    void profileChosen(const bytecrowds::desktop::Profile& profile);
    /// The connection failed, and may have to be helped (a bundled relay that has gone).
    void relayLost();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildToolBar();
    void buildMenus();
    void connectCrowd();
    void applyStyle();
    void refreshStatus();
    void refreshFile();
    void renameFile();
    void chooseLanguage(const QString& id);
    void askForFile();
    void askForLink();
    void askForName();
    void saveCopy();
    bool mayClose();

    std::unique_ptr<OpenCrowd> m_crowd;
    const editor::Languages& m_languages;
    Profile m_profile;

    QLineEdit* m_fileName = nullptr;
    PeopleBar* m_people = nullptr;
    NoticeBar* m_notices = nullptr;
    editor::CodeView* m_view = nullptr;
    StatusLine* m_status = nullptr;
    editor::TextBinding* m_binding = nullptr;
    editor::Highlighter* m_highlighter = nullptr;
    editor::Presence* m_presence = nullptr;
    editor::RemoteCarets* m_carets = nullptr;
    QTimer m_closeGrace;
    bool m_closing = false; // waiting for the relay before the window closes
};

} // namespace bytecrowds::desktop
