#pragma once

#include "sync/session/crowdlink.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace bytecrowds::desktop {

/// What of a window comes back after a restart.
struct WindowState
{
    std::optional<session::CrowdLink> crowd; ///< its relay is empty for the bundled one; none: plain files alone
    QJsonObject tabs;                        ///< TabArea::layoutToJson()
    QByteArray geometry, docks;              ///< as QMainWindow saves them

    static QByteArray encode(const QList<WindowState>& windows);
    /// Total: what makes no sense is left out.
    static QList<WindowState> decode(const QByteArray& json);
};

} // namespace bytecrowds::desktop
