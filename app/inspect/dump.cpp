#include "app/inspect/dump.h"

#include "app/inspect/deletions.h"
#include "app/inspect/structjson.h"
#include "app/inspect/structnames.h"
#include "app/inspect/words.h"
#include "sync/crdt/canonicaljson.h"

#include <QStringList>

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::DecodedUpdate;
using crdt::DeleteSet;
using crdt::StructRecord;

namespace {

constexpr qsizetype ShownCharacters = 60;

QString text(crdt::Id id)
{
    return QStringLiteral("%1:%2").arg(id.client).arg(id.clock);
}

/// How a range of elements is written: client:clock +length.
QString range(crdt::Id id, crdt::Clock length)
{
    return text(id).leftJustified(14) + QStringLiteral(" +%1").arg(length).leftJustified(8);
}

QString shortened(const QString& whole)
{
    if (whole.size() <= ShownCharacters)
        return whole;
    const qsizetype end = whole[ShownCharacters - 1].isHighSurrogate() ? ShownCharacters - 1 : ShownCharacters;
    return whole.left(end) + QChar(0x2026);
}

/// Its content on one line; the start of it is enough.
QString contentOf(const DecodedUpdate& update, const StructRecord& record)
{
    constexpr std::size_t EnoughBytes = 4 * std::size_t(ShownCharacters);
    if (record.kind == crdt::ContentKind::String && record.bytes > EnoughBytes)
        return shortened(toQString(crdt::toJson(toQString(record.textView().substr(0, EnoughBytes)).toStdString())));
    if (crdt::isList(record.kind) && record.length > EnoughBytes) {
        StructRecord start = record;
        start.length = EnoughBytes;
        return contentOf(update, start);
    }
    const crdt::Value json = contentJson(update, record);
    return json.isUndefined() ? QString() : shortened(toQString(crdt::toJson(json)));
}

/// Where it says that it stands.
QString placeOf(const DecodedUpdate& update, const StructRecord& record)
{
    QStringList words;
    if (record.originClient != crdt::NoSlot)
        words += Words::tr("origin %1").arg(text({update.id(record.originClient), record.originClock}));
    if (record.rightClient != crdt::NoSlot)
        words += Words::tr("right origin %1").arg(text({update.id(record.rightClient), record.rightClock}));
    if (record.parent != crdt::NoSlot) {
        const crdt::ParentName& parent = update.parents[record.parent];
        words += parent.client == crdt::NoSlot ? Words::tr("root “%1”").arg(toQString(parent.root))
                                               : Words::tr("in %1").arg(text({update.id(parent.client), parent.clock}));
        if (parent.hasKey)
            words += Words::tr("key “%1”").arg(toQString(parent.key));
    }
    return words.join(QStringLiteral(", "));
}

/// How much of it is deleted.
QString deletionOf(const DeleteSet& deleted, const DecodedUpdate& update, const StructRecord& record)
{
    if (!crdt::isCountable(record.kind) && record.kind != crdt::ContentKind::Format)
        return {}; // its kind says it
    const crdt::Clock length = deletedLength(deleted, {update.id(record.client), record.clock}, record.length);
    if (length == 0)
        return {};
    return length == record.length ? Words::tr("deleted") : Words::tr("partly deleted");
}

} // namespace

Outcome dump(const UpdateFile& file, std::ostream& out)
{
    DecodedUpdate update;
    if (const auto error = crdt::decodeUpdate(file.bytes, file.format, update))
        return {Outcome::Wrong, toQString(error->sentence)};
    out << Words::tr("%1, %n byte(s)", nullptr, int(file.bytes.size())).arg(nameOf(file.format)) << '\n';

    const DeleteSet deleted = deletionsOf(update);
    out << Words::tr("%n struct(s)", nullptr, int(update.structs.size())) << '\n';
    for (const StructRecord& record : update.structs) {
        QStringList columns{contentOf(update, record), placeOf(update, record), deletionOf(deleted, update, record)};
        columns.removeAll(QString());
        out << "  "
            << (range({update.id(record.client), record.clock}, record.length) +
                QString::fromLatin1(nameOf(record.kind)).leftJustified(12) + columns.join(QStringLiteral("  ")))
                   .trimmed()
            << '\n';
    }
    out << Words::tr("%n deleted range(s)", nullptr, int(update.deletes.size())) << '\n';
    for (const DecodedUpdate::Deletion& deletion : update.deletes)
        out << "  " << range({update.id(deletion.client), deletion.clock}, deletion.length).trimmed() << '\n';
    return {};
}

} // namespace bytecrowds::inspect
