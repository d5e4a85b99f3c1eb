#pragma once

#include "app/inspect/crowdarchive.h"
#include "app/inspect/tarreader.h"

#include <QSet>

#include <optional>

namespace bytecrowds::inspect {

/// A crowd's folder in an archive, as it is.
struct ArchivedCrowd
{
    QString id; ///< perhaps none that a crowd can have
    std::optional<QByteArray> fields, state;
    std::optional<QByteArray> digests; ///< of these two, among others

    /// Whether what is here is what was written, as far as there are digests.
    bool isIntact() const;
};

/// Reads an archive of crowds (crowdarchive.h) in one pass, one crowd at a time.
class ArchiveReader
{
public:
    enum class Depth
    {
        Names, ///< only what is in it: contents are passed over
        All,
    };
    ArchiveReader(int descriptor, Depth depth, const archive::Limits& limits = {});

    /// The next crowd; none at the end, or when something is wrong with the archive.
    std::optional<ArchivedCrowd> next();
    /// What is wrong with it, to be said behind its name; empty at the end of a whole archive.
    const QString& problem() const { return m_problem; }
    /// Whether all crowds up to here have digests.
    bool hasDigests() const { return m_withoutDigests.isEmpty(); }

private:
    void take(const QByteArray& name, const TarReader::Entry& entry, ArchivedCrowd& crowd);
    void takeLabel(const TarReader::Entry& entry);
    void noteDigests(const ArchivedCrowd& crowd);
    void fail(const QString& why);
    void end();

    const archive::Limits m_limits;
    TarReader m_tar;
    const Depth m_depth;
    std::optional<TarReader::Entry> m_ahead; // the first entry of the next crowd
    QSet<QString> m_seen;
    QString m_withoutDigests; // a crowd, if there is one
    bool m_hasLabel = false;
    bool m_promisesDigests = false;
    bool m_ended = false;
    QString m_problem;
};

} // namespace bytecrowds::inspect
