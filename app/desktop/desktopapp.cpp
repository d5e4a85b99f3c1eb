#include "app/desktop/desktopapp.h"

#include "app/desktop/noticebar.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/texts/plaintext.h"

#include <QDir>
#include <QFileInfo>

namespace bytecrowds::desktop {

namespace {

constexpr auto RelayKey = "relay/url";

std::optional<QUrl> configuredRelay(const QSettings& settings)
{
    const QUrl url(settings.value(QLatin1String(RelayKey)).toString(), QUrl::StrictMode);
    return url.host().isEmpty() ? std::nullopt : std::optional(url);
}

} // namespace

DesktopApp::DesktopApp(World world, std::optional<QUrl> relay, QObject* parent)
    : QObject(parent)
    , m_world(std::move(world))
    , m_settings(m_world.settingsFile, QSettings::IniFormat)
    , m_relay(relay ? std::move(relay) : configuredRelay(m_settings))
    , m_bundled(m_world.relayProgram, QDir(m_world.dataFolder).filePath(QStringLiteral("relay")))
    , m_profile(Profile::load(m_settings))
{
    connect(&m_bundled, &BundledRelay::ready, this, &DesktopApp::onRelayReady);
    connect(&m_bundled, &BundledRelay::failed, this, &DesktopApp::onRelayFailed);
}

void DesktopApp::open(const QStringList& targets)
{
    for (const QString& target : targets)
        openTarget(target);
    if (targets.isEmpty())
        openCrowd();
}

MainWindow* DesktopApp::openCrowd()
{
    return show(session::CrowdLink::fresh(m_relay.value_or(QUrl())));
}

MainWindow* DesktopApp::openTarget(const QString& fileOrLink)
{
    if (QFileInfo::exists(fileOrLink))
        return openFile(fileOrLink, nullptr);
    QString why;
    if (const auto link = session::CrowdLink::parse(fileOrLink, &why))
        return show(*link);
    const bool meantFile = !fileOrLink.contains(QLatin1String("://"));
    MainWindow* window = openCrowd();
    window->notices().show({}, meantFile ? tr("There is no file %1; this is a new crowd.").arg(fileOrLink) : why);
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

std::shared_ptr<PlainText> DesktopApp::plainText(const QString& path, QString* why)
{
    auto& known = m_plainTexts[QFileInfo(path).absoluteFilePath()];
    auto text = known.lock();
    if (!text) {
        text = PlainText::open(path, m_languages, m_world.newClientId, m_world.now, why);
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
    const bool bundled = link.relay.isEmpty();
    window.setCrowd(std::make_unique<OpenCrowd>(std::move(link), m_world.newClientId, m_world.now));
    if (bundled)
        m_bundled.ensure();
}

MainWindow* DesktopApp::newWindow()
{
    auto* window = new MainWindow(m_languages, m_profile);
    connect(window, &MainWindow::newWindowRequested, this, &DesktopApp::openCrowd);
    connect(window, &MainWindow::openRequested, this, [this, window](const QString& target) {
        if (QFileInfo::exists(target))
            openFile(target, window);
        else
            openTarget(target);
    });
    connect(window, &MainWindow::crowdRequested, this,
            [this, window] { begin(*window, session::CrowdLink::fresh(m_relay.value_or(QUrl()))); });
    connect(window, &MainWindow::profileChosen, this, &DesktopApp::setProfile);
    connect(window, &MainWindow::relayLost, this, [this, window] {
        if (window->hasCrowd() && isBundled(window->crowd().link().relay))
            m_bundled.ensure();
    });
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    window->show();
    return window;
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

void DesktopApp::setProfile(const Profile& profile)
{
    m_profile = profile;
    profile.save(m_settings);
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
