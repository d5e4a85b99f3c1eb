#pragma once

#include "app/desktop/desktopapp.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <chrono>

namespace bytecrowds::tests {

/// A person's desk: a desktop with folders and settings of its own.
class Desk
{
public:
    /// No relay: the desk starts its own, bundled one, in `shared` or a folder of its own.
    explicit Desk(std::optional<QUrl> relay = {}, const QString& shared = {})
        : m_random(QRandomGenerator::global()->generate())
        , m_app(world(shared), std::move(relay))
    {
    }

    desktop::DesktopApp& app() { return m_app; }

private:
    desktop::World world(const QString& shared)
    {
        desktop::World world;
        world.newClientId = [this] { return m_random.generate(); };
        world.now = [] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
        };
        world.relayProgram = QStringLiteral(BYTECROWDS_BIN "/bytecrowds-relay");
        world.dataFolder = shared.isEmpty() ? m_folder.path() : shared;
        world.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
        return world;
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    desktop::DesktopApp m_app;
};

} // namespace bytecrowds::tests
