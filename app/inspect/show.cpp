#include "app/inspect/show.h"

#include "app/inspect/files.h"
#include "app/inspect/roots.h"
#include "app/inspect/words.h"

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Bytes;
using crdt::Doc;
using crdt::Snapshot;
using crdt::UpdateFormat;

namespace {

/// Its bytes don't name their format: it is the one that would write them so.
std::variant<Snapshot, Outcome> readSnapshot(const QString& path)
{
    const auto read = readFile(path);
    if (const auto* outcome = std::get_if<Outcome>(&read))
        return *outcome;
    const Bytes& bytes = std::get<Bytes>(read);
    for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
        const auto decoded = Snapshot::decode(bytes, format);
        if (const auto* snapshot = std::get_if<Snapshot>(&decoded); snapshot && snapshot->encode(format) == bytes)
            return *snapshot;
    }
    return Outcome{Outcome::Wrong, Words::tr("%1 is no snapshot.").arg(shownName(path))};
}

/// The document as it was.
std::variant<std::unique_ptr<Doc>, Outcome> restored(Doc& doc, const QString& path)
{
    auto read = readSnapshot(path);
    if (const auto* outcome = std::get_if<Outcome>(&read))
        return *outcome;
    auto then = emptyDocument();
    if (!doc.restore(std::get<Snapshot>(read), *then))
        return Outcome{Outcome::Wrong,
                       Words::tr("The snapshot %1 knows elements that the document lacks.").arg(shownName(path))};
    return then;
}

Outcome showRoots(Doc& doc, const View& view, std::ostream& out)
{
    const std::vector<Root> roots = rootsOf(doc);
    if (view.root) {
        const auto isAsked = [&view](const Root& root) { return toQString(root.name) == *view.root; };
        const auto found = std::find_if(roots.begin(), roots.end(), isAsked);
        if (found == roots.end())
            return {Outcome::Wrong, Words::tr("The document has no root “%1”.").arg(*view.root)};
        out << contentOf(doc, *found);
        return {};
    }
    for (const Root& root : roots) {
        const std::string content = contentOf(doc, root);
        out << "# " << root.name << " (" << nameOf(root.kind) << ")\n" << content;
        if (!content.empty() && !content.ends_with('\n'))
            out << '\n';
    }
    return {};
}

} // namespace

Outcome show(const UpdateFile& file, const View& view, std::ostream& out)
{
    auto shown = file.load();
    if (view.snapshot && std::holds_alternative<std::unique_ptr<Doc>>(shown))
        shown = restored(*std::get<0>(shown), *view.snapshot);
    if (const auto* outcome = std::get_if<Outcome>(&shown))
        return *outcome;
    return showRoots(*std::get<0>(shown), view, out);
}

} // namespace bytecrowds::inspect
