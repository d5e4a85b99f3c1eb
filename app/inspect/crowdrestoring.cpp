#include "app/inspect/crowdrestoring.h"

#include "app/inspect/words.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/roomlink.h"
#include "sync/relay/storeddocument.h"

namespace bytecrowds::inspect {

using relay::CrowdCopies;
using relay::CrowdCopy;
using relay::StoredCrowd;

namespace {

using Document = archive::Description::Document;

Outcome notRestored(const QString& id, const QString& why)
{
    return {Outcome::Wrong, Words::tr("The crowd “%1” was not restored: %2.").arg(id, why)};
}

/// Else why there is none.
std::variant<CrowdCopy, QString> copyOf(const ArchivedCrowd& crowd)
{
    if (!protocol::isCrowdId(crowd.id.toStdString()))
        return Words::tr("no crowd can have that name");
    if (!crowd.isIntact())
        return Words::tr("what the archive has of it is damaged: it differs from its SHA256SUMS");
    if (!crowd.fields)
        return Words::tr("its crowd.json is missing");
    const auto read = archive::Description::fromJson(*crowd.fields);
    if (const auto* why = std::get_if<QString>(&read))
        return *why;
    const auto& description = std::get<archive::Description>(read);
    if (description.id != crowd.id)
        return Words::tr("its crowd.json is another crowd's");
    CrowdCopy copy{description.fields, {}, {}};
    switch (description.document) {
    case Document::Damaged:
        return Words::tr("it was damaged when it was backed up; its bytes are in the archive");
    case Document::None:
        return copy;
    case Document::Whole:
        break;
    }
    const auto doc = documentToRead();
    if (!crowd.state)
        return Words::tr("its state.yjs is missing");
    if (const auto error = doc->applyUpdate(relay::viewOf(*crowd.state)))
        return Words::tr("its state.yjs can't be read: %1").arg(toQString(error->sentence));
    copy.state = *crowd.state;
    copy.mirror = relay::mirrorOf(*doc);
    return copy;
}

} // namespace

CrowdRestoring::CrowdRestoring(OpenStore& store, bool replace)
    : m_store(store)
    , m_replace(replace)
{
}

std::variant<CrowdRestoring::Result, Outcome> CrowdRestoring::restore(const ArchivedCrowd& crowd)
{
    const auto copy = copyOf(crowd);
    if (const auto* why = std::get_if<QString>(&copy))
        return notRestored(crowd.id, *why);
    return put(crowd.id, std::get<CrowdCopy>(copy));
}

std::variant<CrowdRestoring::Result, Outcome> CrowdRestoring::put(const QString& id, const CrowdCopy& copy)
{
    const auto mode = m_replace ? CrowdCopies::Mode::Replace : CrowdCopies::Mode::New;
    const auto answer = m_store.ask<CrowdCopies::Put>(
        [&](QObject* context, auto then) { m_store.copies().put(id, copy, mode, context, then); });
    if (const auto* problem = std::get_if<QByteArray>(&answer))
        return m_store.trouble(*problem);
    switch (std::get<CrowdCopies::Put>(answer)) {
    case CrowdCopies::Put::Open:
        return notRestored(
            id, Words::tr("somebody has it open, and what a relay holds can't be replaced. A relay lets go of "
                          "it ten seconds after all have left"));
    case CrowdCopies::Put::Exists:
        return merge(id, copy);
    case CrowdCopies::Put::Done:
        break;
    }
    // Somebody who opened the link before has begun the crowd anew, unsaved, and for everybody.
    announce(id);
    const auto stored = load(id);
    if (const auto* outcome = std::get_if<Outcome>(&stored))
        return *outcome;
    return Result::Restored;
}

std::variant<CrowdRestoring::Result, Outcome> CrowdRestoring::merge(const QString& id, const CrowdCopy& copy)
{
    const auto document = mergeDocument(id, copy.state);
    if (const auto* outcome = std::get_if<Outcome>(&document))
        return *outcome;
    const auto access = mergeAccess(id, copy);
    if (const auto* outcome = std::get_if<Outcome>(&access))
        return *outcome;
    if (!std::get<bool>(document) && !std::get<bool>(access))
        return Result::HadAll;
    announce(id);
    if (const auto outcome = writeTexts(id))
        return *outcome;
    return Result::Merged;
}

std::variant<bool, Outcome> CrowdRestoring::mergeDocument(const QString& id, const QByteArray& state)
{
    const auto loaded = load(id);
    if (const auto* outcome = std::get_if<Outcome>(&loaded))
        return *outcome;
    const auto& stored = std::get<Stored>(loaded);
    const crdt::Bytes before = stored.doc->encodeStateAsUpdate();
    if (!state.isEmpty() && stored.doc->applyUpdate(relay::viewOf(state)))
        return notRestored(id, Words::tr("the two can't be merged"));
    if (stored.doc->encodeStateAsUpdate() == before)
        return false;
    // Of a text without a document the relay makes one: no more once the log has an entry.
    const QByteArrayList updates = stored.seed.isEmpty() ? QByteArrayList{state} : QByteArrayList{stored.seed, state};
    using Appended = std::optional<relay::Appended>;
    const auto appended =
        m_store.ask<Appended>([&](QObject* context, auto then) { m_store.store().append(id, updates, context, then); },
                              [](const Appended& result) { return !result; });
    if (!appended)
        return m_store.trouble();
    return true;
}

std::variant<bool, Outcome> CrowdRestoring::mergeAccess(const QString& id, const CrowdCopy& copy)
{
    const auto answer =
        m_store.ask<bool>([&](QObject* context, auto then) { m_store.copies().fillAccess(id, copy, context, then); });
    if (const auto* problem = std::get_if<QByteArray>(&answer))
        return m_store.trouble(*problem);
    return std::get<bool>(answer);
}

/// For readers who know nothing of Yjs; relays do it too where the crowd is open.
std::optional<Outcome> CrowdRestoring::writeTexts(const QString& id)
{
    const auto loaded = load(id);
    if (const auto* outcome = std::get_if<Outcome>(&loaded))
        return *outcome;
    const auto& stored = std::get<Stored>(loaded);
    const auto mirrored = m_store.ask<relay::Mirrored>(
        [&](QObject* context, auto then) {
            m_store.store().mirror(id, relay::mirrorOf(*stored.doc), stored.lastEntry, context, then);
        },
        [](relay::Mirrored result) { return result == relay::Mirrored::Refused; });
    return mirrored == relay::Mirrored::Refused ? std::optional(m_store.trouble()) : std::nullopt;
}

std::variant<CrowdRestoring::Stored, Outcome> CrowdRestoring::load(const QString& id)
{
    const auto loaded = m_store.load(id);
    if (const auto* trouble = std::get_if<Outcome>(&loaded))
        return *trouble;
    const auto& crowd = std::get<std::optional<StoredCrowd>>(loaded);
    Stored stored{documentToRead(), {}, crowd ? crowd->lastEntry : QByteArray()};
    const auto applied = crowd ? relay::StoredDocument::apply(*crowd, *stored.doc) : relay::StoredDocument{true, 0, {}};
    if (applied.isDamaged)
        return notRestored(id,
                           Words::tr("what the store has under its name can't be read; --replace puts the archive's in "
                                     "its place"));
    stored.seed = applied.seed;
    return stored;
}

void CrowdRestoring::announce(const QString& id)
{
    relay::RoomLink(m_store.store(), id).announceWriting();
}

} // namespace bytecrowds::inspect
