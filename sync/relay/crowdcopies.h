#pragma once

#include "sync/relay/crowdstore.h"

#include <QStringList>

namespace bytecrowds::crdt {
class Doc;
}

namespace bytecrowds::relay {

/// A crowd as it is to lie in the store.
struct CrowdCopy
{
    QMap<QByteArray, QByteArray> fields; ///< of its hash; those that ofDocument() are not wanted
    QByteArray state;                    ///< a Yjs update; empty: nobody has written in it yet
    CrowdMirror mirror;                  ///< what the state says, with all its files

    /// Whether a field of the hash follows from the document.
    static bool ofDocument(const QByteArray& field);
};

/// All that the document says to a reader who knows nothing of Yjs.
CrowdMirror mirrorOf(crdt::Doc& doc);

/// Takes crowds whole: for who copies them out of the store and back. Answers come as those of CrowdStore.
class CrowdCopies
{
public:
    /// `store` outlives it.
    explicit CrowdCopies(CrowdStore& store);

    /// What a question came to, or why there is no answer, in the words of Redis; empty: the connection ended.
    template<typename Value>
    using Answer = std::variant<Value, QByteArray>;

    /// The names of all crowds, in order; some that no relay would open may be among them.
    using Listed = std::function<void(const Answer<QStringList>&)>;
    void list(QObject* context, Listed then);

    /// The crowd's keys as DUMP packs each, by what is in them (hash, log, files): whatever it is that lies there.
    using Dumped = std::function<void(const Answer<QMap<QByteArray, QByteArray>>&)>;
    void dump(const QString& id, QObject* context, Dumped then);

    enum class Mode
    {
        New,     ///< only where nothing is
        Replace, ///< only where no relay has the crowd open
    };
    enum class Put
    {
        Done,
        Exists,
        Open,
    };
    /// All or nothing. The state becomes the log's only entry, so that a relay which opened the crowd in that moment
    /// reads it; nobody is told.
    using PutDone = std::function<void(const Answer<Put>&)>;
    void put(const QString& id, const CrowdCopy& copy, Mode mode, QObject* context, PutDone then);

    /// Gives a crowd of which nobody has said who may enter the copy's list and owner; whether it did. Nobody is told.
    using Filled = std::function<void(const Answer<bool>&)>;
    void fillAccess(const QString& id, const CrowdCopy& copy, QObject* context, Filled then);

private:
    CrowdStore& m_store;
};

} // namespace bytecrowds::relay
