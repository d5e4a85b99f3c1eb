#include "app/desktop/desktopapp.h"

#include "app/desktop/folders/windowfolders.h"
#include "app/desktop/local/recentsdialog.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/people/crowdcopy.h"
#include "app/desktop/program/logdialog.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settingtable.h"
#include "app/desktop/texts/plaintext.h"
#include "editor/codeview.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace bytecrowds::desktop {

namespace {

const QString WindowsValue = QStringLiteral("windows"); // in the store
constexpr int SaveDelayMs = 500;

Q_LOGGING_CATEGORY(SessionLog, "bytecrowds.session")

std::optional<QUrl> configuredRelay(const Settings& settings)
{
    const QString url = settings.get(keys::Relay);
    return url.isEmpty() ? std::nullopt : std::optional(QUrl(url));
}

/// Brings a window to the front, for which the system may want a token: Qt takes it from the environment.
void raiseWindow(QWidget& window, const QByteArray& activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// A window that is there for one file alone goes with it.
void closeWindowAfter(TextPane& pane)
{
    auto* window = static_cast<MainWindow*>(pane.window());
    if (window->hasCrowd() || window->tabs().panes().size() != 1)
        return;
    QObject::connect(
        &pane, &QObject::destroyed, window,
        [window] {
            if (!window->hasCrowd() && window->tabs().panes().isEmpty())
                window->close();
        },
        Qt::QueuedConnection);
}

} // namespace

DesktopApp::DesktopApp(World world, std::optional<QUrl> relay, QObject* parent)
    : QObject(parent)
    , m_world(std::move(world))
    , m_settings(m_world.settingsFile, settingTable(m_languages.repository()))
    , m_colorScheme(m_settings)
    , m_store({.path = QDir(m_world.dataFolder).filePath(QStringLiteral("crowds.sqlite"))})
    , m_relay(relay ? std::move(relay) : configuredRelay(m_settings))
    , m_bundled(m_world.relayProgram, QDir(m_world.dataFolder).filePath(QStringLiteral("relay")))
    , m_profile(Profile::load(m_settings.store()))
{
    connect(&m_bundled, &BundledRelay::ready, this, &DesktopApp::onRelayReady);
    connect(&m_bundled, &BundledRelay::failed, this, &DesktopApp::onRelayFailed);
    connect(&m_store, &session::LocalStore::troubleChanged, this, &DesktopApp::onTrouble);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(SaveDelayMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &DesktopApp::saveWindows);
    connect(&m_settings, &Settings::changed, this, [this](const QString& id) {
        if (id == keys::Name.id)
            useProfile(Profile::load(m_settings.store()));
    });
}

DesktopApp::~DesktopApp()
{
    for (const auto& window : std::as_const(m_windows))
        delete window;
}

QList<QObject*> DesktopApp::open(const StartRequest& request)
{
    m_savesWindows = m_savesWindows || !request.waits;
    if (!lastWindow() && !request.waits && m_settings.get(keys::RestoreWindows))
        restoreWindows();
    QList<QObject*> opened;
    for (const QString& target : request.targets)
        opened.append(open(StartTarget::parse(target, request.folder), request.newWindow));
    if (request.targets.isEmpty()) {
        MainWindow* there = request.newWindow ? nullptr : lastWindow();
        opened.append(there ? there : openCrowd());
    }
    if (request.waits) {
        for (QObject* object : std::as_const(opened)) {
            if (auto* pane = qobject_cast<TextPane*>(object))
                closeWindowAfter(*pane);
        }
    }
    if (auto* widget = qobject_cast<QWidget*>(opened.last()))
        raiseWindow(*widget->window(), request.activationToken);
    return opened;
}

QObject* DesktopApp::open(const StartTarget& target, bool newWindow)
{
    if (!QFileInfo(target.name).isFile()) {
        if (const auto link = session::CrowdLink::parse(target.name); link && !newWindow) {
            if (MainWindow* there = windowOf(*link))
                return there;
        }
        return openTarget(target.name);
    }
    TextPane* pane = newWindow ? nullptr : paneOf(target.name);
    if (!pane) {
        MainWindow* window = openFile(target.name, newWindow ? nullptr : lastWindow());
        pane = window->pane();
        if (!pane)
            return window;
    }
    static_cast<MainWindow*>(pane->window())->tabs().activate(pane);
    if (target.line > 0)
        pane->view().setCursorPosition(target.line - 1, std::max(0, target.column - 1));
    return pane;
}

MainWindow* DesktopApp::openCrowd()
{
    MainWindow* window = show(session::CrowdLink::fresh(m_relay.value_or(QUrl())));
    m_untouched = window;
    return window;
}

MainWindow* DesktopApp::openTarget(const QString& target)
{
    if (QFileInfo(target).isDir())
        return openFolder(target, takeUntouched());
    if (QFileInfo::exists(target))
        return openFile(target, nullptr);
    QString why;
    if (const auto link = session::CrowdLink::parse(target, &why)) {
        const QPointer<MainWindow> place = takeUntouched();
        MainWindow* window = show(*link);
        if (place) {
            window->setGeometry(place->geometry());
            place->close();
        }
        return window;
    }
    const bool meantFile = !target.contains(QLatin1String("://"));
    MainWindow* window = openCrowd();
    window->notices().show({}, meantFile ? tr("There is no file %1; this is a new crowd.").arg(target) : why);
    return window;
}

MainWindow* DesktopApp::openFile(const QString& path, MainWindow* window)
{
    QString why;
    const auto text = plainText(path, &why);
    if (!text) {
        if (!window)
            window = openCrowd();
        window->notices().show({}, why);
        return window;
    }
    if (!window)
        window = newWindow();
    window->open(text);
    return window;
}

/// Its files become those of a new crowd.
MainWindow* DesktopApp::openFolder(const QString& path, MainWindow* window)
{
    if (!window)
        window = openCrowd();
    window->folders().add({path}, {}, true);
    return window;
}

MainWindow* DesktopApp::lastWindow() const
{
    if (auto* active = qobject_cast<MainWindow*>(QApplication::activeWindow()))
        return active;
    for (auto window = m_windows.crbegin(); window != m_windows.crend(); ++window) {
        if (*window && (*window)->isVisible())
            return *window;
    }
    return nullptr;
}

MainWindow* DesktopApp::windowOf(const session::CrowdLink& link) const
{
    for (const auto& window : m_windows) {
        if (window && window->hasCrowd() && window->crowd().link() == link)
            return window;
    }
    return nullptr;
}

/// Where a file of this computer is open.
TextPane* DesktopApp::paneOf(const QString& path) const
{
    const QString key = PlainText::keyOf(path);
    for (const auto& window : m_windows) {
        if (!window)
            continue;
        for (TextPane* pane : window->tabs().panes()) {
            if (pane->text().key() == key)
                return pane;
        }
    }
    return nullptr;
}

/// The window of a new crowd in which nobody has done anything: its place can be had. Null when there is none such.
QPointer<MainWindow> DesktopApp::takeUntouched()
{
    const QPointer<MainWindow> window = std::exchange(m_untouched, nullptr);
    const bool isUntouched = window && window->isVisible() && FileImport::isEmpty(window->crowd()) &&
                             window->crowd().session().unsavedEdits() == 0 && window->tabs().panes().size() <= 1 &&
                             !window->wasShared() && !window->folders().isBusy();
    return isUntouched ? window : nullptr;
}

std::shared_ptr<PlainText> DesktopApp::plainText(const QString& path, QString* why)
{
    auto& known = m_plainTexts[QFileInfo(path).absoluteFilePath()];
    auto text = known.lock();
    if (!text) {
        text = PlainText::open(path, m_store, m_languages, m_world.newClientId, m_world.now, why);
        known = text;
    }
    return text;
}

MainWindow* DesktopApp::show(session::CrowdLink link)
{
    MainWindow* window = newWindow();
    begin(*window, std::move(link));
    window->openFile(FileList::firstFile());
    return window;
}

/// Gives a window its crowd.
void DesktopApp::begin(MainWindow& window, session::CrowdLink link)
{
    if (isBundled(link.relay))
        link.relay.clear();
    const bool bundled = link.relay.isEmpty();
    window.setCrowd(std::make_unique<OpenCrowd>(std::move(link), m_store, m_world.newClientId, m_world.now));
    m_store.touch(window.crowd().entry(), QDateTime::currentDateTimeUtc());
    connect(&window.crowd().files(), &FileList::changed, this, [this, &window] {
        const auto first = window.crowd().files().find(FileList::firstFile());
        m_store.setTitle(window.crowd().entry().key(), first->path);
    });
    const session::SyncSession& session = window.crowd().session();
    connect(&session, &session::SyncSession::stateChanged, this,
            [](session::SyncSession::State state) { qCInfo(SessionLog) << state; });
    if (bundled)
        m_bundled.ensure();
}

void DesktopApp::copyCrowd(MainWindow& window)
{
    copyFiles(window.crowd(), openCrowd()->crowd());
}

MainWindow* DesktopApp::newWindow()
{
    auto* window = new MainWindow(m_languages, m_settings, m_store, m_profile);
    connect(window, &MainWindow::newWindowRequested, this, &DesktopApp::openCrowd);
    connect(window, &MainWindow::openRequested, this, [this, window](const QString& target) {
        if (QFileInfo(target).isFile())
            openFile(target, window);
        else
            openTarget(target);
    });
    connect(window, &MainWindow::crowdRequested, this,
            [this, window] { begin(*window, session::CrowdLink::fresh(m_relay.value_or(QUrl()))); });
    connect(window, &MainWindow::copyRequested, this, [this, window] { copyCrowd(*window); });
    connect(window, &MainWindow::logRequested, this, [this, window] {
        auto* dialog = new LogDialog(LogDialog::report(m_world.log ? m_world.log() : QString()), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(window, &MainWindow::profileChosen, this,
            [this](const Profile& profile) { m_settings.set(keys::Name, profile.name); });
    connect(window, &MainWindow::relayLost, this, [this, window] {
        if (window->hasCrowd() && isBundled(window->crowd().link().relay))
            m_bundled.ensure();
    });
    connect(window, &MainWindow::stateChanged, this, [this] {
        if (!m_saveSoon.isActive())
            m_saveSoon.start();
    });
    connect(window, &MainWindow::closing, this, [this, window] { onClosing(*window); });
    connect(window, &MainWindow::quitRequested, this, &DesktopApp::quit);
    connect(window, &MainWindow::recentsRequested, this, [this, window] { showRecents(*window); });
    m_windows.append(window);
    countWindows();
    m_isClosed = false;
    if (!m_store.trouble().isEmpty())
        window->notices().show(NoticeBar::StoreTopic, m_store.trouble());
    window->show();
    return window;
}

QList<MainWindow*> DesktopApp::windows() const
{
    QList<MainWindow*> windows;
    for (const auto& window : m_windows) {
        if (window)
            windows.append(window);
    }
    return windows;
}

/// The last window comes back at the next start, as all do when the person quits.
void DesktopApp::countWindows()
{
    m_windows.removeAll(nullptr);
    for (MainWindow* window : windows())
        window->setComesBack(m_windows.size() == 1);
}

QList<MainWindow*> DesktopApp::restoreWindows()
{
    QList<MainWindow*> restored;
    for (const WindowState& state : WindowState::decode(m_store.value(WindowsValue))) {
        MainWindow* window = newWindow();
        if (state.crowd)
            begin(*window, *state.crowd);
        window->restore(state, [&](const QString& path) {
            QString why;
            const auto text = plainText(path, &why);
            if (!text)
                window->notices().show({}, why);
            return text;
        });
        restored.append(window);
    }
    return restored;
}

void DesktopApp::saveWindows()
{
    if (m_isClosed || !m_savesWindows)
        return;
    QList<WindowState> states;
    for (const MainWindow* window : windows())
        states.append(window->state());
    m_store.setValue(WindowsValue, WindowState::encode(states));
}

void DesktopApp::onClosing(MainWindow& window)
{
    const bool isUntouched = window.hasCrowd() && window.crowd().isUntouched() && !window.crowd().entry().isPinned;
    if (m_windows.size() == 1) {
        saveWindows();
        m_isClosed = true;
    }
    if (isUntouched)
        window.crowd().copy().discard();
    m_windows.removeAll(&window);
    countWindows();
    saveWindows();
}

void DesktopApp::quit()
{
    saveWindows();
    for (MainWindow* window : windows())
        window->setComesBack(true);
    m_isClosed = true;
    for (MainWindow* window : windows()) {
        if (!window->close()) {
            m_isClosed = false;
            countWindows();
            return;
        }
    }
}

void DesktopApp::showRecents(MainWindow& window)
{
    QStringList open;
    for (MainWindow* other : windows()) {
        if (other->hasCrowd())
            open.append(other->crowd().entry().key());
        for (TextPane* pane : other->tabs().panes())
            open.append(pane->text().key());
    }
    auto* dialog = new RecentsDialog(m_store, open, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecentsDialog::openRequested, &window,
            [this, &window](const session::LocalEntry& entry) { openEntry(window, entry); });
    dialog->open();
}

void DesktopApp::openEntry(MainWindow& window, const session::LocalEntry& entry)
{
    if (entry.kind != session::LocalEntry::Kind::Crowd) {
        openFile(entry.path, &window);
        return;
    }
    for (MainWindow* other : windows()) {
        if (other->hasCrowd() && other->crowd().entry().key() == entry.key()) {
            other->raise();
            other->activateWindow();
            return;
        }
    }
    show(entry.link);
}

void DesktopApp::onTrouble(const QString& sentence)
{
    for (MainWindow* window : windows()) {
        if (sentence.isEmpty())
            window->notices().clear(NoticeBar::StoreTopic);
        else
            window->notices().show(NoticeBar::StoreTopic, sentence);
    }
}

void DesktopApp::onRelayReady(const QUrl& url)
{
    for (const auto& window : std::as_const(m_windows)) {
        if (window && window->hasCrowd() && isBundled(window->crowd().link().relay))
            window->crowd().join(url);
    }
    m_bundledUrl = url;
}

void DesktopApp::onRelayFailed(const QString& why)
{
    for (const auto& window : std::as_const(m_windows)) {
        if (window && window->hasCrowd() && isBundled(window->crowd().link().relay))
            window->notices().show(NoticeBar::RelayTopic, why);
    }
}

void DesktopApp::useProfile(const Profile& profile)
{
    m_profile = profile;
    for (const auto& window : std::as_const(m_windows)) {
        if (window)
            window->setProfile(profile);
    }
}

bool DesktopApp::isBundled(const QUrl& relay) const
{
    return relay.isEmpty() || (!m_bundledUrl.isEmpty() && relay == m_bundledUrl);
}

} // namespace bytecrowds::desktop
