#pragma once

#include "sync/crdt/awareness.h"
#include "sync/crdt/text.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace bytecrowds::editor {

class CodeView;

/// Tells the others who and where we are: sets our awareness state, as y-codemirror.next would, at most once each turn
/// of the event loop.
class Presence : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// All outlive this object, or the view is its parent.
    Presence(CodeView& view, crdt::Text& text, crdt::Awareness& awareness, QString name, Clock now,
             QObject* parent = nullptr);

    void setName(const QString& name);

private:
    void publish();

    CodeView& m_view;
    crdt::Text& m_text;
    crdt::Awareness& m_awareness;
    QString m_name;
    Clock m_now;
    QTimer m_due;
};

} // namespace bytecrowds::editor
