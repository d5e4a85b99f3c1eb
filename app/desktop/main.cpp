#include "app/desktop/desktopapp.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/program/messagelog.h"
#include "app/desktop/program/runmarker.h"
#include "app/desktop/program/singleinstance.h"
#include "app/desktop/program/terminationsignals.h"
#include "translations/translators.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <chrono>
#include <cstdio>
#include <memory>

int main(int argc, char* argv[])
{
    using namespace bytecrowds::desktop;

    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bytecrowds"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYTECROWDS_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Bytecrowds"));
    QGuiApplication::setDesktopFileName(QStringLiteral("bytecrowds"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/bytecrowds.svg")));

    const bytecrowds::Translators translators;
    const ParsedOptions parsed = ParsedOptions::parse(QCoreApplication::arguments());
    if (!parsed.options) {
        std::fputs(qUtf8Printable(parsed.text), parsed.exitCode ? stderr : stdout);
        return parsed.exitCode;
    }

    World world;
    world.newClientId = [] { return QRandomGenerator::system()->generate(); };
    world.now = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
    world.relayProgram = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bytecrowds-relay"));
    world.dataFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/bytecrowds");
    world.settingsFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/bytecrowds/bytecrowds.ini");

    StartRequest request{parsed.options->targets, QDir::currentPath(), parsed.options->newWindow, parsed.options->waits,
                         qgetenv("XDG_ACTIVATION_TOKEN")};
    qunsetenv("XDG_ACTIVATION_TOKEN"); // it serves once
    auto instance = std::make_unique<SingleInstance>(world.dataFolder);
    if (!instance->isFirst()) {
        const SingleInstance::Answer answer = instance->handOver(request);
        if (answer != SingleInstance::Answer::Nobody)
            return answer == SingleInstance::Answer::Taken ? 0 : 1;
    }

    MessageLog log(QDir(world.dataFolder).filePath(QStringLiteral("log")));
    log.takeMessages();
    world.log = [&log] { return log.text(); };
    const RunMarker marker(world.dataFolder);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::asked, &app, [] { QCoreApplication::exit(0); });
    DesktopApp desktop(std::move(world), parsed.options->relay);
    const QList<QObject*> opened = desktop.open(request);
    if (instance->isFirst())
        instance->serve([&desktop](const StartRequest& later) { return desktop.open(later); });
    else
        desktop.lastWindow()->notices().show({}, DesktopApp::tr("Another Bytecrowds of yours does not answer, so this "
                                                                "one runs by itself."));
    if (marker.isAfterCrash())
        desktop.lastWindow()->notices().showPassing(
            DesktopApp::tr("Bytecrowds ended unexpectedly the last time; what was open is here again."));
    const int exitCode = QApplication::exec();
    instance.reset(); // what goes from here on was not closed by a person
    return exitCode;
}
