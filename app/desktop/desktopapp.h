#pragma once

#include "app/desktop/bundledrelay.h"
#include "app/desktop/look/colorscheme.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/options.h"
#include "app/desktop/profile.h"
#include "app/desktop/program/startrequest.h"
#include "app/desktop/settings/settings.h"
#include "editor/languages.h"
#include "sync/session/localstore.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace bytecrowds::desktop {

class PlainText;

/// What the program's parts are made of: passed in by main, and by tests.
struct World
{
    crdt::ClientIdSource newClientId;
    OpenCrowd::Clock now; ///< monotonic
    QString relayProgram; ///< bytecrowds-relay
    QString dataFolder;
    QString settingsFile;
    std::function<QString()> log; ///< what is kept of the program's messages; none: nothing is
};

/// The running desktop: its windows, and the relay that new crowds are made on.
class DesktopApp : public QObject
{
    Q_OBJECT
public:
    DesktopApp(World world, std::optional<QUrl> relay, QObject* parent = nullptr);
    /// Its windows go with it, and nobody is asked.
    ~DesktopApp() override;

    /// Opens each target in a window, one that is there where that fits. At the first start the windows of the last run
    /// come back, but for a request that waits; a new crowd when there is nothing else. Gives what was opened: tabs of
    /// files, and windows.
    QList<QObject*> open(const StartRequest& request);
    /// The windows of the last run; none when there were none.
    QList<MainWindow*> restoreWindows();
    /// Closes all windows, which come back at the next start.
    void quit();
    session::LocalStore& store() { return m_store; }
    MainWindow* openCrowd();
    /// A file or folder of this computer, or the crowd of a link. What can't be opened gives a new crowd that says why.
    MainWindow* openTarget(const QString& target);
    /// The window that was last in use; null when there is none.
    MainWindow* lastWindow() const;
    Settings& settings() { return m_settings; }

private:
    MainWindow* newWindow();
    MainWindow* show(session::CrowdLink link);
    void begin(MainWindow& window, session::CrowdLink link);
    void copyCrowd(MainWindow& window);
    MainWindow* openFile(const QString& path, MainWindow* window);
    MainWindow* openFolder(const QString& path, MainWindow* window);
    QObject* open(const StartTarget& target, bool newWindow);
    MainWindow* windowOf(const session::CrowdLink& link) const;
    TextPane* paneOf(const QString& path) const;
    QPointer<MainWindow> takeUntouched();
    std::shared_ptr<PlainText> plainText(const QString& path, QString* why);
    void showRecents(MainWindow& window);
    void openEntry(MainWindow& window, const session::LocalEntry& entry);
    void saveWindows();
    void onClosing(MainWindow& window);
    void onTrouble(const QString& sentence);
    void countWindows();
    QList<MainWindow*> windows() const;
    void onRelayReady(const QUrl& url);
    void onRelayFailed(const QString& why);
    void useProfile(const Profile& profile);
    bool isBundled(const QUrl& relay) const;

    World m_world;
    editor::Languages m_languages;
    Settings m_settings;
    ColorScheme m_colorScheme;
    session::LocalStore m_store;
    std::optional<QUrl> m_relay; // configured; none: the bundled one
    BundledRelay m_bundled;
    QUrl m_bundledUrl; // where it was last
    Profile m_profile;
    QTimer m_saveSoon;           // the windows' state
    bool m_isClosed = false;     // the state of the last windows is kept
    bool m_savesWindows = false; // they are those that a person comes back to
    QList<QPointer<MainWindow>> m_windows;
    QPointer<MainWindow> m_untouched;                         // of the last new crowd, which nobody asked for by a link
    std::map<QString, std::weak_ptr<PlainText>> m_plainTexts; // by absolute path
};

} // namespace bytecrowds::desktop
