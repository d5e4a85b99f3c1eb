#include "editor/peerstate.h"

#include "editor/relativepositionjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace bytecrowds::editor {

namespace {

/// One line of visible characters: controls and direction marks can't disturb what stands around a name.
QString harmlessName(const QString& name)
{
    QString plain;
    for (const QChar c : name.left(4 * PeerState::MaxNameLength)) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            plain += c;
    }
    plain = plain.simplified();
    if (plain.size() > PeerState::MaxNameLength) {
        const bool cutsPair = plain.at(PeerState::MaxNameLength - 1).isHighSurrogate();
        plain.truncate(PeerState::MaxNameLength - (cutsPair ? 1 : 0));
    }
    return plain;
}

std::optional<PeerState::Cursor> cursor(const QJsonObject& json)
{
    const auto head = relativePositionFromJson(json.value(QStringLiteral("head")));
    const auto anchor = relativePositionFromJson(json.value(QStringLiteral("anchor")));
    if (!head || !anchor)
        return {};
    return PeerState::Cursor{*anchor, *head};
}

/// JSON's numbers are doubles: beyond 2^53 they no longer tell one client from the next.
std::optional<crdt::ClientId> client(const QJsonValue& json)
{
    constexpr double End = 9007199254740992.0;
    const double number = json.toDouble(-1);
    if (!(number >= 0 && number < End) || number != std::floor(number))
        return {};
    return crdt::ClientId(number);
}

} // namespace

std::optional<PeerState> PeerState::parse(std::string_view json, crdt::ClientId client)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    const QJsonObject user = object.value(QStringLiteral("user")).toObject();

    PeerState state;
    state.name = harmlessName(user.value(QStringLiteral("name")).toString());
    state.color = userColor(client);
    state.shape = userShape(client);
    if (QColor color = colorFromCss(user.value(QStringLiteral("color")).toString()); color.isValid()) {
        color.setAlpha(255);
        state.color.color = color;
        color.setAlpha(state.color.light.alpha());
        state.color.light = color;
        if (const QColor light = colorFromCss(user.value(QStringLiteral("colorLight")).toString()); light.isValid())
            state.color.light = light;
    }
    // An opaque selection would hide the text under it.
    if (state.color.light.alpha() > MaxSelectionAlpha)
        state.color.light.setAlpha(MaxSelectionAlpha);
    if (const QJsonValue file = object.value(QStringLiteral("file")); file.isString())
        state.file = file.toString();
    state.cursor = editor::cursor(object.value(QStringLiteral("cursor")).toObject());
    state.following = editor::client(object.value(QStringLiteral("following")));
    return state;
}

} // namespace bytecrowds::editor
