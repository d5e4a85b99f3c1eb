#include "app/inspect/replay.h"

#include "app/inspect/files.h"
#include "app/inspect/traceplayer.h"
#include "app/inspect/updatefile.h"
#include "app/inspect/words.h"

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Bytes;
using crdt::ByteView;
using crdt::DecodeError;
using crdt::Doc;
using crdt::UpdateFormat;

namespace {

/// The document that a replay ended with.
using Replayed = std::variant<std::unique_ptr<Doc>, Outcome>;

Outcome refused(const QString& path, const DecodeError& error)
{
    return {Outcome::Wrong, Words::tr("%1 can't be replayed: %2").arg(path, toQString(error.sentence))};
}

/// Who got everything, in the order of the trace.
std::variant<std::unique_ptr<Doc>, DecodeError> listener(const std::vector<Bytes>& updates)
{
    const crdt::ClientId nobody = 0;
    auto doc = traceDoc(nobody);
    for (const Bytes& update : updates) {
        if (update.empty())
            continue;
        if (const auto error = doc->applyUpdate(update))
            return *error;
    }
    return doc;
}

/// Empty when an agent that has got everything holds what the listener holds.
QString differenceOf(TypedTogether& typed, Doc& all)
{
    for (const auto& doc : typed.docs) {
        const auto number = doc->clientId();
        if (doc->applyUpdate(all.encodeStateAsUpdate(doc->stateVector())))
            return Words::tr("Client %1 refuses what the others wrote.").arg(number);
        if (const std::string broken = doc->check(); !broken.empty())
            return Words::tr("The document of client %1 is inconsistent: %2").arg(number).arg(toQString(broken));
        if (doc->snapshot() != all.snapshot() || doc->text(TraceRoot).toString() != all.text(TraceRoot).toString())
            return Words::tr("Client %1 has got everything and holds something else.").arg(number);
    }
    return {};
}

Replayed replayTogether(const QString& path, const Trace& trace)
{
    TypedTogether typed = typeTogether(trace);
    if (typed.error)
        return refused(path, *typed.error);
    auto heard = listener(typed.updates);
    if (const auto* error = std::get_if<DecodeError>(&heard))
        return refused(path, *error);
    if (const QString difference = differenceOf(typed, *std::get<0>(heard)); !difference.isEmpty())
        return Outcome{Outcome::Wrong, difference};
    return std::get<0>(std::move(heard));
}

Replayed replayAlone(const QString& path, const Trace& trace)
{
    auto doc = traceDoc();
    if (const auto error = typeAlone(trace, *doc))
        return refused(path, *error);
    return doc;
}

Replayed replayTrace(const QString& path, const Trace& trace, std::ostream& out)
{
    out << Words::tr("%n transaction(s)", nullptr, int(trace.transactions.size())) << '\n'
        << Words::tr("%n patch(es)", nullptr, int(trace.patchCount())) << '\n'
        << Words::tr("%n client(s)", nullptr, int(trace.agents)) << '\n';
    Replayed replayed = trace.isConcurrent ? replayTogether(path, trace) : replayAlone(path, trace);
    if (const auto* doc = std::get_if<std::unique_ptr<Doc>>(&replayed)) {
        if ((*doc)->text(TraceRoot).toString() != trace.endContent)
            return Outcome{Outcome::Wrong, Words::tr("The text is not the one that the trace ends with.")};
        out << Words::tr("The text is the one that the trace ends with.") << '\n';
    }
    return replayed;
}

Replayed replayLog(const QString& path, ByteView log, UpdateFormat format, std::ostream& out)
{
    const auto parsed = parseUpdateLog(log);
    if (const auto* error = std::get_if<DecodeError>(&parsed))
        return Outcome{
            Outcome::Wrong,
            Words::tr("%1 is neither a trace nor a log of updates: %2").arg(path, toQString(error->sentence))};
    const auto& updates = std::get<std::vector<ByteView>>(parsed);
    out << Words::tr("%n update(s)", nullptr, int(updates.size())) << '\n';
    const crdt::ClientId nobody = 0;
    auto doc = traceDoc(nobody);
    for (std::size_t i = 0; i < updates.size(); ++i) {
        if (const auto error = doc->applyUpdate(updates[i], nullptr, format))
            return Outcome{Outcome::Wrong,
                           Words::tr("%1: update %2 is refused: %3").arg(path).arg(i).arg(toQString(error->sentence))};
    }
    return doc;
}

bool looksLikeJson(const Bytes& bytes)
{
    const auto start = std::find_if_not(
        bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); });
    return start != bytes.end() && *start == '{' && bytes.back() != 0; // deletions end a log, most often with a zero
}

} // namespace

Outcome replay(const QString& from, UpdateFormat format, UpdateFormat to, const std::optional<QString>& statePath,
               std::ostream& out)
{
    const auto read = readPackedFile(from);
    if (const auto* outcome = std::get_if<Outcome>(&read))
        return *outcome;
    const Bytes& bytes = std::get<Bytes>(read);
    const QString path = shownName(from);
    if (bytes.empty())
        return {Outcome::Wrong, Words::tr("%1 is empty.").arg(path)};
    const auto trace = parseTrace({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (const auto* error = std::get_if<DecodeError>(&trace); error && looksLikeJson(bytes))
        return {Outcome::Wrong, Words::tr("%1 is no trace: %2").arg(path, toQString(error->sentence))};
    const auto replayed = std::holds_alternative<Trace>(trace) ? replayTrace(path, std::get<Trace>(trace), out)
                                                               : replayLog(path, bytes, format, out);
    if (const auto* outcome = std::get_if<Outcome>(&replayed))
        return *outcome;
    Doc& doc = *std::get<0>(replayed);
    if (const std::string broken = doc.check(); !broken.empty())
        return {Outcome::Wrong, Words::tr("The document is inconsistent: %1").arg(toQString(broken))};
    for (const UpdateFormat written : {UpdateFormat::V1, UpdateFormat::V2}) {
        const Bytes state = doc.encodeStateAsUpdate({}, written);
        out << Words::tr("state in %1: %n byte(s)", nullptr, int(state.size())).arg(nameOf(written)) << '\n';
    }
    if (doc.hasPending())
        return {Outcome::Wrong, Words::tr("Something waits for what never came.")};
    return statePath ? writeFile(*statePath, doc.encodeStateAsUpdate({}, to)).value_or(Outcome()) : Outcome();
}

} // namespace bytecrowds::inspect
