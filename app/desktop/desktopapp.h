#pragma once

#include "app/desktop/bundledrelay.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/options.h"
#include "app/desktop/profile.h"
#include "editor/languages.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSettings>

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
};

/// The running desktop: its windows, and the relay that new crowds are made on.
class DesktopApp : public QObject
{
    Q_OBJECT
public:
    DesktopApp(World world, std::optional<QUrl> relay, QObject* parent = nullptr);

    /// Opens each target, a file or a link, in a window; a new crowd when there is none.
    void open(const QStringList& targets);
    MainWindow* openCrowd();
    /// A file of this computer, or the crowd of a link. What can't be opened gives a new crowd that says why.
    MainWindow* openTarget(const QString& fileOrLink);

private:
    MainWindow* newWindow();
    MainWindow* show(session::CrowdLink link);
    void begin(MainWindow& window, session::CrowdLink link);
    MainWindow* openFile(const QString& path, MainWindow* window);
    std::shared_ptr<PlainText> plainText(const QString& path, QString* why);
    void onRelayReady(const QUrl& url);
    void onRelayFailed(const QString& why);
    void setProfile(const Profile& profile);
    bool isBundled(const QUrl& relay) const;

    World m_world;
    QSettings m_settings;
    editor::Languages m_languages;
    std::optional<QUrl> m_relay; // configured; none: the bundled one
    BundledRelay m_bundled;
    QUrl m_bundledUrl; // where it was last
    Profile m_profile;
    QList<QPointer<MainWindow>> m_windows;
    std::map<QString, std::weak_ptr<PlainText>> m_plainTexts; // by absolute path
};

} // namespace bytecrowds::desktop
