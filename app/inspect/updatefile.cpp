#include "app/inspect/updatefile.h"

#include "app/inspect/files.h"
#include "app/inspect/words.h"
#include "sync/crdt/update.h"

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Bytes;
using crdt::DecodeError;
using crdt::UpdateFormat;

namespace {

/// Every V2 update begins with a zero; of V1 updates only those without structs.
bool looksLikeV2(const Bytes& bytes)
{
    return bytes.size() > 2 && bytes[0] == 0;
}

/// Whether an update is empty, and more lies behind it than the line break of who printed it: the start of a state in
/// V2 looks like that.
bool readsNothing(const std::variant<Bytes, DecodeError>& written, const Bytes& read)
{
    constexpr std::size_t EmptyBytes = 2;
    const auto* bytes = std::get_if<Bytes>(&written);
    const std::size_t size = read.size() - (read.back() == '\n');
    return bytes && bytes->size() == EmptyBytes && size > EmptyBytes;
}

/// How far what would be written is from what was read: nothing when they are equal, much when the reader stopped
/// early.
std::size_t distance(const Bytes& written, const Bytes& read)
{
    if (written == read)
        return 0;
    return 1 + std::max(written.size(), read.size()) - std::min(written.size(), read.size());
}

} // namespace

std::variant<UpdateFile, Outcome> UpdateFile::open(const QString& path, std::optional<UpdateFormat> format)
{
    auto read = readFile(path);
    if (const auto* outcome = std::get_if<Outcome>(&read))
        return *outcome;
    UpdateFile file{shownName(path), std::get<Bytes>(std::move(read)), format.value_or(UpdateFormat::V1)};
    if (file.bytes.empty())
        return Outcome{Outcome::Wrong, Words::tr("%1 is empty.").arg(file.path)};
    if (format) {
        const auto same = crdt::convertUpdate(file.bytes, *format, *format);
        if (const auto* error = std::get_if<DecodeError>(&same))
            return Outcome{
                Outcome::Wrong,
                Words::tr("%1 is no update in %2: %3").arg(file.path, nameOf(*format), toQString(error->sentence))};
        return file;
    }
    const auto v1 = crdt::convertUpdate(file.bytes, UpdateFormat::V1, UpdateFormat::V1);
    const auto v2 = crdt::convertUpdate(file.bytes, UpdateFormat::V2, UpdateFormat::V2);
    const DecodeError nothing{"Nothing is in it."};
    const auto* notV1 = readsNothing(v1, file.bytes) ? &nothing : std::get_if<DecodeError>(&v1);
    const auto* notV2 = std::get_if<DecodeError>(&v2);
    if (notV1 && notV2) {
        const DecodeError& error = looksLikeV2(file.bytes) ? *notV2 : *notV1;
        return Outcome{
            Outcome::Wrong,
            Words::tr("%1 is no update, neither in V1 nor in V2: %2").arg(file.path, toQString(error.sentence))};
    }
    const bool isV2 =
        notV1 || (!notV2 && distance(std::get<Bytes>(v2), file.bytes) < distance(std::get<Bytes>(v1), file.bytes));
    file.format = isV2 ? UpdateFormat::V2 : UpdateFormat::V1;
    return file;
}

std::variant<std::unique_ptr<crdt::Doc>, Outcome> UpdateFile::load() const
{
    auto doc = emptyDocument();
    if (const auto error = doc->applyUpdate(bytes, nullptr, format))
        return Outcome{Outcome::Wrong, Words::tr("%1 can't be loaded: %2").arg(path, toQString(error->sentence))};
    return doc;
}

QString nameOf(UpdateFormat format)
{
    return format == UpdateFormat::V1 ? QStringLiteral("V1") : QStringLiteral("V2");
}

std::unique_ptr<crdt::Doc> emptyDocument()
{
    // Nothing is written under this id; a document that has it already makes us take the next.
    const auto newClientId = [next = crdt::ClientId(0)]() mutable { return next++; };
    return std::make_unique<crdt::Doc>(crdt::DocOptions{newClientId, false});
}

} // namespace bytecrowds::inspect
