#pragma once

#include "sync/crdt/id.h"
#include "sync/crdt/subscription.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bytecrowds::desktop {

class OpenCrowd;
struct Person;

/// Tells who joins, who leaves and who follows us, a moment later: who reloads or reconnects has done neither. Who was
/// there when we came, and what our own connection does, is no news.
class Announcer : public QObject
{
    Q_OBJECT
public:
    static constexpr int SettleMs = 700;   ///< how long all must be as it is before it is told
    static constexpr int ReturnMs = 10000; ///< how long, once we are connected again, the others may take to be so too

    /// The crowd outlives it.
    explicit Announcer(OpenCrowd& crowd, QObject* parent = nullptr);

    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);

Q_SIGNALS:
    void enabledChanged(bool enabled);
    void announced(const QString& sentence);

private:
    struct Known
    {
        QString name;
        bool followsUs = false;
        bool operator==(const Known&) const = default;
    };
    using People = QMap<crdt::ClientId, Known>;

    void plan();
    void settle();
    People others() const;
    void tell(const People& before, const People& now);

    OpenCrowd& m_crowd;
    People m_seen;                 // last
    std::optional<People> m_known; // none: we were never connected
    std::chrono::milliseconds m_returnsUntil{0};
    bool m_isEnabled = true;
    QTimer m_due;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::desktop
