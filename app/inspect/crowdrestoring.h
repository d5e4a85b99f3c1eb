#pragma once

#include "app/inspect/archivereader.h"
#include "app/inspect/openstore.h"
#include "sync/crdt/doc.h"

namespace bytecrowds::inspect {

/// Brings one archived crowd after the other into a store.
class CrowdRestoring
{
public:
    /// `store` outlives it.
    CrowdRestoring(OpenStore& store, bool replace);

    enum class Result
    {
        Restored, ///< it was not there, or was replaced
        Merged,
        HadAll, ///< it was there, with everything that the archive has
    };
    /// Wrong: this crowd was not restored; Trouble: the store can't be used. In the sentence stands why.
    std::variant<Result, Outcome> restore(const ArchivedCrowd& crowd);

private:
    std::variant<Result, Outcome> put(const QString& id, const relay::CrowdCopy& copy);
    std::variant<Result, Outcome> merge(const QString& id, const relay::CrowdCopy& copy);
    /// Whether the store lacked any of it.
    std::variant<bool, Outcome> mergeDocument(const QString& id, const QByteArray& state);
    std::variant<bool, Outcome> mergeAccess(const QString& id, const relay::CrowdCopy& copy);
    std::optional<Outcome> writeTexts(const QString& id);
    struct Stored
    {
        std::unique_ptr<crdt::Doc> doc;
        QByteArray seed; ///< what the document has that the store hasn't
        QByteArray lastEntry;
    };
    std::variant<Stored, Outcome> load(const QString& id);
    void announce(const QString& id); // taken note of before the next answer comes

    OpenStore& m_store;
    const bool m_replace;
};

} // namespace bytecrowds::inspect
