#include "editor/remotecarets.h"

#include "editor/codeview.h"
#include "editor/textboxes.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;
using std::chrono::milliseconds;

// Device-independent pixels.
constexpr int CaretWidth = 2;
constexpr int HeadSize = 8; // of the shape on top of a caret
constexpr int FlagPadding = 5;
constexpr int FlagLeading = 2;
constexpr int HoverReach = 4;         // how near the mouse must come to a caret
constexpr double FlagFontScale = 0.9; // of the program's font
constexpr milliseconds FadeStep{33};

QFont flagFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * FlagFontScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RemoteCarets::RemoteCarets(CodeView& view, crdt::Text& text, crdt::Awareness& awareness, Clock now, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_text(text)
    , m_awareness(awareness)
    , m_now(std::move(now))
{
    std::vector<crdt::ClientId> present;
    for (const auto& [client, json] : awareness.states())
        present.push_back(client);
    take(present);
    m_subscription = awareness.onChange([this](const crdt::AwarenessChange& change) { onAwarenessChange(change); });

    const auto repaint = [this] {
        if (!m_peers.empty())
            m_view.viewport()->update();
    };
    m_flagEnd.setSingleShot(true);
    connect(&m_flagEnd, &QTimer::timeout, this, [this, repaint] {
        repaint();
        waitForFlagEnd();
    });
    connect(&view, &CodeView::overlayPainting, this, [this](QPainter& painter) { paint(painter); });
    connect(&view, &CodeView::textChanged, this, repaint);
    connect(&view, &CodeView::SCN_UPDATEUI, this, [repaint](int updated) {
        if (updated & (Sci::SC_UPDATE_V_SCROLL | Sci::SC_UPDATE_H_SCROLL))
            repaint();
    });
    view.viewport()->installEventFilter(this);
}

RemoteCarets::~RemoteCarets() = default;

std::optional<crdt::Utf8> RemoteCarets::caretOf(crdt::ClientId client) const
{
    const auto peer = m_peers.find(client);
    if (peer == m_peers.end() || !peer->second.state.cursor)
        return {};
    return place(peer->second, peer->second.state.cursor->head);
}

std::vector<RemoteCarets::Place> RemoteCarets::places() const
{
    std::vector<Place> places;
    for (const auto& [client, peer] : m_peers) {
        if (!peer.state.cursor)
            continue;
        const auto anchor = place(peer, peer.state.cursor->anchor), head = place(peer, peer.state.cursor->head);
        if (anchor && head)
            places.push_back({peer.state.color.color, *anchor, *head});
    }
    return places;
}

QRect RemoteCarets::caretRect(crdt::ClientId client) const
{
    const auto peer = m_peers.find(client);
    return peer == m_peers.end() ? QRect() : caretRect(peer->second);
}

QRect RemoteCarets::flagRect(crdt::ClientId client) const
{
    const auto peer = m_peers.find(client);
    return peer == m_peers.end() ? QRect() : flagRect(peer->second);
}

void RemoteCarets::onAwarenessChange(const crdt::AwarenessChange& change)
{
    for (const crdt::ClientId client : change.removed)
        m_peers.erase(client);
    take(change.added);
    take(change.updated);
    m_view.viewport()->update();
    Q_EMIT moved();
}

void RemoteCarets::take(const std::vector<crdt::ClientId>& clients)
{
    for (const crdt::ClientId client : clients) {
        const auto json = m_awareness.states().find(client);
        if (client == m_awareness.clientId() || json == m_awareness.states().end())
            continue;
        const auto state = PeerState::parse(json->second, client);
        if (!state || (m_peers.size() == MaxPeers && !m_peers.contains(client))) {
            m_peers.erase(client);
            continue;
        }
        Peer& peer = m_peers[client];
        if (state->cursor && peer.state.cursor != state->cursor)
            peer.flagUntil = m_now() + FlagTime;
        peer.state = *state;
    }
    waitForFlagEnd();
}

void RemoteCarets::waitForFlagEnd()
{
    const milliseconds now = m_now();
    std::optional<milliseconds> next;
    for (const auto& [client, peer] : m_peers)
        if (peer.flagUntil > now)
            next = std::min(next.value_or(peer.flagUntil), peer.flagUntil);
        else if (peer.flagUntil + fadeTime() > now)
            next = now + FadeStep;
    if (next)
        m_flagEnd.start(std::max(*next - now, milliseconds(0)));
}

milliseconds RemoteCarets::fadeTime() const
{
    const bool animates = m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
    return animates ? FadeTime : milliseconds(0);
}

double RemoteCarets::flagOpacity(const Peer& peer) const
{
    const milliseconds since = m_now() - peer.flagUntil, fade = fadeTime();
    if (isHovered(peer, m_mouse) || since < milliseconds(0))
        return 1;
    return since < fade ? 1 - double(since.count()) / double(fade.count()) : 0;
}

std::optional<crdt::Utf8> RemoteCarets::place(const Peer& peer, const crdt::RelativePosition& position) const
{
    if (position.root != m_text.rootName() ||
        (peer.state.file && *peer.state.file != QString::fromStdString(m_text.rootName())))
        return {};
    const auto offset = position.resolve(m_text);
    return offset ? std::optional(m_text.toUtf8(*offset)) : std::nullopt;
}

QRect RemoteCarets::caretRect(const Peer& peer) const
{
    if (!peer.state.cursor)
        return {};
    const auto at = place(peer, peer.state.cursor->head);
    if (!at)
        return {};
    const auto boxes = textBoxes(m_view, *at, *at);
    if (boxes.empty())
        return {};
    const QRect rect(boxes.front().left() - CaretWidth / 2, boxes.front().top(), CaretWidth, boxes.front().height());
    return rect.intersects(textArea(m_view)) ? rect : QRect();
}

QRect RemoteCarets::flagRect(const Peer& peer) const
{
    const QRect caret = caretRect(peer);
    if (caret.isEmpty() || peer.state.name.isEmpty())
        return {};
    const QFontMetricsF metrics(flagFont());
    const int width =
        std::min(int(std::ceil(metrics.horizontalAdvance(peer.state.name))) + 2 * FlagPadding, MaxFlagWidth);
    const int height = int(std::ceil(metrics.height())) + FlagLeading;
    QRect flag(caret.left(), caret.top() - height, width, height);
    const QRect area = textArea(m_view);
    if (flag.top() < area.top())
        flag.moveTop(caret.bottom() + 1);
    flag.moveLeft(std::max(std::min(flag.left(), area.right() + 1 - width), area.left()));
    return flag;
}

bool RemoteCarets::isHovered(const Peer& peer, std::optional<QPoint> mouse) const
{
    return mouse && caretRect(peer).adjusted(-HoverReach, 0, HoverReach, 0).contains(*mouse);
}

void RemoteCarets::moveMouse(std::optional<QPoint> to)
{
    const auto before = std::exchange(m_mouse, to);
    const bool changes = std::ranges::any_of(
        m_peers, [&](const auto& entry) { return isHovered(entry.second, before) != isHovered(entry.second, to); });
    if (changes)
        m_view.viewport()->update();
}

bool RemoteCarets::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        moveMouse(static_cast<QMouseEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave)
        moveMouse({});
    return QObject::eventFilter(watched, event);
}

void RemoteCarets::paint(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(textArea(m_view), Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    for (const auto& [client, peer] : m_peers)
        paintSelection(painter, peer);
    for (const auto& [client, peer] : m_peers)
        paintCaret(painter, peer);
    for (const auto& [client, peer] : m_peers) {
        painter.setOpacity(flagOpacity(peer));
        if (painter.opacity() > 0)
            paintFlag(painter, peer);
    }
    painter.restore();
}

void RemoteCarets::paintCaret(QPainter& painter, const Peer& peer) const
{
    const QRect caret = caretRect(peer);
    if (caret.isEmpty())
        return;
    painter.fillRect(caret, peer.state.color.color);
    const QPointF top(caret.left() + CaretWidth / 2.0, caret.top());
    const QSizeF size(HeadSize, HeadSize);
    painter.fillPath(shapePath(peer.state.shape, QRectF(top - QPointF(HeadSize, HeadSize) / 2, size)),
                     peer.state.color.color);
}

void RemoteCarets::paintSelection(QPainter& painter, const Peer& peer) const
{
    if (!peer.state.cursor)
        return;
    const auto anchor = place(peer, peer.state.cursor->anchor), head = place(peer, peer.state.cursor->head);
    if (!anchor || !head || *anchor == *head)
        return;
    for (const QRect& box : textBoxes(m_view, std::min(*anchor, *head), std::max(*anchor, *head)))
        painter.fillRect(box, peer.state.color.light);
}

void RemoteCarets::paintFlag(QPainter& painter, const Peer& peer) const
{
    const QRect flag = flagRect(peer);
    if (flag.isEmpty())
        return;
    const QFont font = flagFont();
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(peer.state.color.color);
    painter.drawRoundedRect(flag, 3, 3);
    painter.setPen(inkOn(peer.state.color.color));
    const QRectF inside = flag.adjusted(FlagPadding, 0, -FlagPadding, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(peer.state.name, Qt::ElideRight, inside.width()));
}

} // namespace bytecrowds::editor
