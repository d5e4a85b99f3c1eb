#include "app/desktop/desktopapp.h"

#include "app/desktop/noticebar.h"
#include "app/desktop/textfile.h"

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
    MainWindow* window = show(session::CrowdLink::fresh(m_relay.value_or(QUrl())));
    if (!m_relay)
        m_bundled.ensure();
    return window;
}

MainWindow* DesktopApp::openTarget(const QString& fileOrLink)
{
    if (QFileInfo::exists(fileOrLink))
        return openFile(fileOrLink);
    QString why;
    if (const auto link = session::CrowdLink::parse(fileOrLink, &why))
        return show(*link);
    const bool meantFile = !fileOrLink.contains(QLatin1String("://"));
    MainWindow* window = openCrowd();
    window->notices().show({}, meantFile ? tr("There is no file %1; this is a new crowd.").arg(fileOrLink) : why);
    return window;
}

MainWindow* DesktopApp::openFile(const QString& path)
{
    QString why;
    const auto text = TextFile::read(path, &why);
    MainWindow* window = openCrowd();
    if (!text) {
        window->notices().show({}, why);
        return window;
    }
    OpenCrowd& crowd = window->crowd();
    crowd.text().insert(crdt::Utf8(0), std::string_view(text->data(), std::size_t(text->size())));
    const QString name = QFileInfo(path).fileName();
    crowd.file().setPath(name);
    crowd.file().setLanguage(m_languages.languageForFileName(name));
    return window;
}

MainWindow* DesktopApp::show(session::CrowdLink link)
{
    auto crowd = std::make_unique<OpenCrowd>(std::move(link), m_world.newClientId, m_world.now);
    auto* window = new MainWindow(std::move(crowd), m_languages, m_profile);
    connect(window, &MainWindow::newCrowdRequested, this, &DesktopApp::openCrowd);
    connect(window, &MainWindow::openRequested, this, &DesktopApp::openTarget);
    connect(window, &MainWindow::profileChosen, this, &DesktopApp::setProfile);
    connect(window, &MainWindow::relayLost, this, [this, window] {
        if (isBundled(window->crowd().link().relay))
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
        if (window && isBundled(window->crowd().link().relay))
            window->crowd().join(url);
    }
    m_bundledUrl = url;
}

void DesktopApp::onRelayFailed(const QString& why)
{
    for (const auto& window : std::as_const(m_windows)) {
        if (window && isBundled(window->crowd().link().relay))
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
