#include "app/desktop/local/windowstate.h"

#include "sync/protocol/crowdschema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bytecrowds::desktop {

namespace {

const QString RelayKey = QStringLiteral("relay"), IdKey = QStringLiteral("id"), TabsKey = QStringLiteral("tabs");
const QString GeometryKey = QStringLiteral("geometry"), DocksKey = QStringLiteral("docks");

QString toBase64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray WindowState::encode(const QList<WindowState>& windows)
{
    QJsonArray array;
    for (const WindowState& window : windows) {
        QJsonObject json{
            {TabsKey, window.tabs}, {GeometryKey, toBase64(window.geometry)}, {DocksKey, toBase64(window.docks)}};
        if (window.crowd) {
            json.insert(RelayKey, window.crowd->relay.toString());
            json.insert(IdKey, window.crowd->id);
        }
        array.append(json);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<WindowState> WindowState::decode(const QByteArray& json)
{
    QList<WindowState> windows;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        WindowState window;
        const QString id = value[IdKey].toString();
        if (protocol::isCrowdId(id.toStdString()))
            window.crowd = session::CrowdLink{QUrl(value[RelayKey].toString(), QUrl::StrictMode), id};
        window.tabs = value[TabsKey].toObject();
        window.geometry = fromBase64(value[GeometryKey]);
        window.docks = fromBase64(value[DocksKey]);
        if (window.crowd || !window.tabs.isEmpty())
            windows.append(window);
    }
    return windows;
}

} // namespace bytecrowds::desktop
