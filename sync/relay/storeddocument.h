#pragma once

#include "sync/relay/crowdstore.h"

namespace bytecrowds::crdt {
class Doc;
}

namespace bytecrowds::relay {

/// What came of giving an empty document all that the store holds of a crowd.
struct StoredDocument
{
    bool isDamaged = false; ///< the state can't be read: the document is not the crowd's
    int badEntries = 0;     ///< updates of the log that can't be read and were left out
    /// What the document has beyond the store, of a crowd that the store has no document of: the beginning that every
    /// relay gives it, or its text that was stored by one of the first Bytecrowds.
    QByteArray seed;

    static StoredDocument apply(const StoredCrowd& stored, crdt::Doc& doc);
};

} // namespace bytecrowds::relay
