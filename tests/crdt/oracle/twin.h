#pragma once

#include "sync/crdt/doc.h"
#include "sync/crdt/relativeposition.h"
#include "tests/crdt/oracle/undoer.h"
#include "tests/crdt/oracle/watcher.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace bytecrowds::crdt {

/// Our replica that does what one in Yjs did: peer.mjs in C++.
class Twin
{
public:
    Twin(const QJsonObject& peer, const std::chrono::milliseconds& now);

    /// Gives the answer of those steps that have one.
    QJsonValue run(const QJsonObject& step);
    /// What Yjs' replica shows by that name. Some names come with a question.
    QJsonValue shown(const QString& name, const QJsonValue& expected);
    void check();

private:
    void edit(const QJsonObject& step);
    void apply(const QJsonObject& step);
    QJsonValue mark(const QJsonObject& step);
    QJsonValue moment();
    QJsonValue look(const QJsonObject& step);
    QJsonValue restore(const QJsonObject& step);
    QJsonValue covers(const QJsonObject& step) const;
    QJsonValue load(const QJsonObject& step) const;

    QJsonValue placeOf(const RelativePosition& mark, bool followUndone);

    const std::chrono::milliseconds& m_now;
    Doc m_doc;
    QStringList m_roots; // that were asked for
    std::vector<std::unique_ptr<Watcher>> m_watchers;
    std::unique_ptr<Undoer> m_undoer;
    std::vector<RelativePosition> m_marks;
    std::vector<Snapshot> m_moments;
    QStringList m_told;
    std::map<QString, QStringList> m_updates; // by format
    std::vector<Subscription> m_subscriptions;
};

} // namespace bytecrowds::crdt
