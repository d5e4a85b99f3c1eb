#pragma once

#include "sync/crdt/doc.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <string>

namespace bytecrowds::crdt {

/// Listens to a shared type as watcher.mjs does, and writes down what it is told.
class Watcher
{
public:
    using Hear = std::function<void(const QString& line)>;

    Watcher(Doc& doc, const QJsonObject& step, Hear hear);
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

    /// Whether a text that was kept by its events alone is the text.
    void checkMirror();

private:
    void observe(const SharedType& type);
    void observeDeep(const SharedType& type);
    void answer(Text& text);
    void tell(const Event& event) const;
    Value::Array read(const Event& event) const;
    void mirror(const TextEvent& event);

    Value m_path;
    QStringList m_reads;
    Hear m_hear;
    const Text* m_mirrored = nullptr; // a root
    std::string m_mirror;             // in bytes
    QString m_mirrorUtf16;
    bool m_hadEmbeds = false;
    Subscription m_subscription;
};

} // namespace bytecrowds::crdt
