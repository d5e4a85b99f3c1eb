#pragma once

#include "sync/crdt/doc.h"
#include "sync/crdt/undomanager.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>

namespace bytecrowds::crdt {

/// By number, as in peer.mjs.
Origin originOf(const QJsonValue& number);

/// An undo manager and all that it tells, as undoer.mjs has it.
class Undoer
{
public:
    using Hear = std::function<void(const QString& line)>;

    Undoer(Doc& doc, const QJsonObject& step, const std::chrono::milliseconds& now, Hear hear);

    QJsonValue run(const QJsonObject& step);

private:
    void tell(const UndoStepEvent& event);

    Doc& m_doc;
    Hear m_hear;
    UndoManager m_manager;
    int m_steps = 0;
    Subscription m_subscription;
};

} // namespace bytecrowds::crdt
