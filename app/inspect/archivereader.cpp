#include "app/inspect/archivereader.h"

#include "app/inspect/words.h"

namespace bytecrowds::inspect {

ArchiveReader::ArchiveReader(int descriptor, Depth depth)
    : m_tar(descriptor)
    , m_depth(depth)
{
}

std::optional<ArchivedCrowd> ArchiveReader::next()
{
    ArchivedCrowd crowd;
    while (!m_ended && m_problem.isEmpty()) {
        const auto entry = m_ahead ? std::exchange(m_ahead, std::nullopt) : m_tar.next();
        if (!entry) {
            end();
            break;
        }
        const auto place = archive::placeOf(entry->name);
        if (!place) {
            fail(Words::tr("“%1” is no name for a file in it").arg(toPrintable(entry->name)));
        } else if (place->crowd.isEmpty()) {
            if (!entry->isFolder && place->name == archive::Label)
                takeLabel(*entry);
        } else if (!crowd.id.isEmpty() && place->crowd != crowd.id) {
            m_ahead = entry;
            break;
        } else {
            if (crowd.id.isEmpty() && m_seen.contains(place->crowd))
                fail(Words::tr("the crowd “%1” is in it more than once").arg(place->crowd));
            m_seen.insert(place->crowd);
            crowd.id = place->crowd;
            if (!entry->isFolder)
                take(place->name, *entry, crowd);
        }
    }
    if (crowd.id.isEmpty() || !m_problem.isEmpty())
        return std::nullopt;
    return crowd;
}

void ArchiveReader::take(const QByteArray& name, const TarReader::Entry& entry, ArchivedCrowd& crowd)
{
    std::optional<QByteArray>* const part = name == archive::Fields  ? &crowd.fields
                                            : name == archive::State ? &crowd.state
                                                                     : nullptr;
    if (!part)
        return;
    if (*part)
        fail(Words::tr("“%1” is in it more than once").arg(toPrintable(entry.name)));
    else if (entry.size > archive::MaxBytes)
        fail(Words::tr("“%1” in it is larger than anything in a Redis").arg(toPrintable(entry.name)));
    else
        *part = m_depth == Depth::All ? m_tar.content() : QByteArray();
    if (!m_tar.problem().isEmpty())
        fail(m_tar.problem());
}

void ArchiveReader::takeLabel(const TarReader::Entry& entry)
{
    m_hasLabel = true;
    const QString problem =
        archive::problemOfLabel(entry.size > archive::MaxLabelBytes ? QByteArray() : m_tar.content());
    if (!problem.isEmpty())
        fail(problem);
}

void ArchiveReader::fail(const QString& why)
{
    if (m_problem.isEmpty())
        m_problem = why;
}

void ArchiveReader::end()
{
    m_ended = true;
    if (!m_tar.problem().isEmpty())
        fail(m_tar.problem());
    else if (!m_hasLabel)
        fail(Words::tr("it is no backup of crowds"));
}

} // namespace bytecrowds::inspect
