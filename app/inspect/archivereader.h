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
    ArchiveReader(int descriptor, Depth depth);

    /// The next crowd; none at the end, or when something is wrong with the archive.
    std::optional<ArchivedCrowd> next();
    /// What is wrong with it, to be said behind its name; empty at the end of a whole archive.
    const QString& problem() const { return m_problem; }

private:
    void take(const QByteArray& name, const TarReader::Entry& entry, ArchivedCrowd& crowd);
    void takeLabel(const TarReader::Entry& entry);
    void fail(const QString& why);
    void end();

    TarReader m_tar;
    const Depth m_depth;
    std::optional<TarReader::Entry> m_ahead; // the first entry of the next crowd
    QSet<QString> m_seen;
    bool m_hasLabel = false;
    bool m_ended = false;
    QString m_problem;
};

} // namespace bytecrowds::inspect
