#include "app/inspect/archivereader.h"

#include "app/inspect/words.h"

namespace bytecrowds::inspect {

bool ArchivedCrowd::isIntact() const
{
    const auto isAsWritten = [this](const char* name, const std::optional<QByteArray>& content) {
        return !content || archive::hasDigestOf(*digests, name, *content);
    };
    return !digests || (isAsWritten(archive::Fields, fields) && isAsWritten(archive::State, state));
}

ArchiveReader::ArchiveReader(int descriptor, Depth depth, const archive::Limits& limits)
    : m_limits(limits)
    , m_tar(descriptor, limits.unpackedBytes)
    , m_depth(depth)
{
}

std::optional<ArchivedCrowd> ArchiveReader::next()
{
    ArchivedCrowd crowd;
    while (!m_ended && m_problem.isEmpty()) {
        const auto entry = m_ahead ? std::exchange(m_ahead, std::nullopt) : m_tar.next();
        if (!entry) {
            noteDigests(crowd);
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
            noteDigests(crowd);
            break;
        } else {
            if (crowd.id.isEmpty() && m_seen.contains(place->crowd))
                fail(Words::tr("the crowd “%1” is in it more than once").arg(place->crowd));
            m_seen.insert(place->crowd);
            if (m_seen.size() > m_limits.crowds)
                fail(Words::tr("more crowds are in it than can be restored at once"));
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
    std::optional<QByteArray>* const part = name == archive::Fields    ? &crowd.fields
                                            : name == archive::State   ? &crowd.state
                                            : name == archive::Digests ? &crowd.digests
                                                                       : nullptr;
    if (!part)
        return;
    const quint64 maxBytes = part == &crowd.digests ? archive::MaxDigestsBytes : archive::MaxBytes;
    if (*part)
        fail(Words::tr("“%1” is in it more than once").arg(toPrintable(entry.name)));
    else if (entry.size > maxBytes)
        fail(Words::tr("“%1” in it is larger than any backup has it").arg(toPrintable(entry.name)));
    else
        *part = m_depth == Depth::All ? m_tar.content() : QByteArray();
    if (!m_tar.problem().isEmpty())
        fail(m_tar.problem());
}

void ArchiveReader::takeLabel(const TarReader::Entry& entry)
{
    m_hasLabel = true;
    const auto read = archive::promisesDigests(entry.size > archive::MaxLabelBytes ? QByteArray() : m_tar.content());
    if (const auto* problem = std::get_if<QString>(&read))
        fail(*problem);
    else
        m_promisesDigests = std::get<bool>(read);
}

void ArchiveReader::noteDigests(const ArchivedCrowd& crowd)
{
    if (!crowd.digests && !crowd.id.isEmpty())
        m_withoutDigests = crowd.id;
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
    else if (m_promisesDigests && !m_withoutDigests.isEmpty())
        fail(Words::tr("the SHA256SUMS of the crowd “%1” is missing in it").arg(m_withoutDigests));
}

} // namespace bytecrowds::inspect
