#pragma once

#include "sync/crdt/awareness.h"
#include "sync/crdt/id.h"
#include "sync/crdt/text.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace bytecrowds::editor {

class CodeView;

/// Tells the others who and where we are: sets our awareness state, as y-codemirror.next would, at most once each turn
/// of the event loop.
class Presence : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// The awareness outlives this object.
    Presence(crdt::Awareness& awareness, QString name, Clock now, QObject* parent = nullptr);

    /// Where we are: in this view of this text, or nowhere. Both outlive this object, or the next call.
    void setPlace(CodeView* view, crdt::Text* text);
    void setName(const QString& name);
    /// Whom we follow: their client id in the field `following`; none: nobody.
    void setFollowing(std::optional<crdt::ClientId> client);

private:
    void publish();
    QJsonObject cursor() const;

    crdt::Awareness& m_awareness;
    QString m_name;
    Clock m_now;
    QPointer<CodeView> m_view;
    crdt::Text* m_text = nullptr;
    std::optional<crdt::ClientId> m_following;
    QTimer m_due;
};

} // namespace bytecrowds::editor
