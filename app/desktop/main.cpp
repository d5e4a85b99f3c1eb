#include "app/desktop/desktopapp.h"
#include "translations/translators.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <chrono>
#include <cstdio>

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

    DesktopApp desktop(std::move(world), parsed.options->relay);
    desktop.open(parsed.options->targets);
    return QApplication::exec();
}
