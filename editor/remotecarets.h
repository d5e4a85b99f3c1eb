#pragma once

#include "editor/peerstate.h"
#include "sync/crdt/awareness.h"
#include "sync/crdt/text.h"

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

class QPainter;

namespace bytecrowds::editor {

class CodeView;

/// Paints where the others are: their selections, their carets with the person's shape on top, and for a while after
/// they moved a flag with their name.
class RemoteCarets : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;
    static constexpr std::chrono::milliseconds FlagTime{3000}; ///< how long a flag shows after its caret moved
    static constexpr std::chrono::milliseconds FadeTime{400};  ///< then it fades, unless the system wants no animations
    static constexpr int MaxFlagWidth = 180;                   ///< device-independent pixels; longer names are elided
    static constexpr int MaxPeers = 64;                        ///< more are not painted

    /// All outlive this object, or the view is its parent.
    RemoteCarets(CodeView& view, crdt::Text& text, crdt::Awareness& awareness, Clock now, QObject* parent = nullptr);
    ~RemoteCarets() override;

    /// Where a person's caret is in our text now; none when they are elsewhere.
    std::optional<crdt::Utf8> caretOf(crdt::ClientId client) const;
    /// Where somebody is in our text: their colour, and their selection with the caret at `head`.
    struct Place
    {
        QColor color;
        crdt::Utf8 anchor, head;
    };
    std::vector<Place> places() const;
    /// Where their caret and their flag are painted in the viewport now; empty when they aren't.
    QRect caretRect(crdt::ClientId client) const;
    QRect flagRect(crdt::ClientId client) const;

Q_SIGNALS:
    /// Somebody came, went or moved.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Peer
    {
        PeerState state;
        std::chrono::milliseconds flagUntil{0};
    };

    void take(const std::vector<crdt::ClientId>& clients);
    void onAwarenessChange(const crdt::AwarenessChange& change);
    void paint(QPainter& painter) const;
    void paintSelection(QPainter& painter, const Peer& peer) const;
    void paintCaret(QPainter& painter, const Peer& peer) const;
    void paintFlag(QPainter& painter, const Peer& peer) const;
    std::optional<crdt::Utf8> place(const Peer& peer, const crdt::RelativePosition& position) const;
    QRect caretRect(const Peer& peer) const;
    QRect flagRect(const Peer& peer) const;
    double flagOpacity(const Peer& peer) const;
    std::chrono::milliseconds fadeTime() const;
    bool isHovered(const Peer& peer, std::optional<QPoint> mouse) const;
    void moveMouse(std::optional<QPoint> to);
    void waitForFlagEnd();

    CodeView& m_view;
    crdt::Text& m_text;
    crdt::Awareness& m_awareness;
    Clock m_now;
    std::map<crdt::ClientId, Peer> m_peers;
    std::optional<QPoint> m_mouse; // in the viewport
    QTimer m_flagEnd;
    crdt::Subscription m_subscription;
};

} // namespace bytecrowds::editor
