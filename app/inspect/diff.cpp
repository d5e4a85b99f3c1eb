#include "app/inspect/diff.h"

#include "app/inspect/roots.h"
#include "app/inspect/statediff.h"
#include "app/inspect/words.h"
#include "editor/linediff/linediff.h"

#include <map>

namespace bytecrowds::inspect {

using crdt::DeleteSet;
using crdt::Doc;

namespace {

/// Whether there was something to say.
bool list(std::ostream& out, const QString& heading, const DeleteSet& elements)
{
    if (elements.empty())
        return false;
    out << heading << '\n';
    for (const auto& [client, ranges] : elements.clients()) {
        for (const crdt::DeleteRange& range : ranges)
            out << "  " << client << ':' << range.clock << " +" << range.length << '\n';
    }
    return true;
}

/// What one has and the other lacks.
bool listMissing(std::ostream& out, const UpdateFile& file, const crdt::Snapshot& has, const crdt::Snapshot& other)
{
    const bool elements =
        list(out, Words::tr("Elements only in %1:").arg(file.path), missingElements(has.state, other.state));
    const bool deletions =
        list(out, Words::tr("Deleted only in %1:").arg(file.path), missingDeletions(has.deletes, other.deletes));
    return elements || deletions;
}

using Contents = std::map<std::string, std::pair<Root, std::string>>;

Contents contentsOf(Doc& doc)
{
    Contents contents;
    for (const Root& root : rootsOf(doc))
        contents.emplace(root.name, std::pair(root, contentOf(doc, root)));
    return contents;
}

bool compareRoots(std::ostream& out, Doc& first, Doc& second)
{
    const Contents a = contentsOf(first), b = contentsOf(second);
    Contents all = a;
    all.insert(b.begin(), b.end());
    const auto content = [](const Contents& contents, const std::string& name) {
        const auto found = contents.find(name);
        return found == contents.end() ? std::string() : found->second.second;
    };
    bool differ = false;
    for (const auto& [name, root] : all) {
        const std::string lines = unifiedDiff(content(a, name), content(b, name));
        if (lines.empty())
            continue;
        differ = true;
        out << Words::tr("Root “%1” (%2):").arg(toQString(name), nameOf(root.first.kind)) << '\n' << lines;
    }
    return differ;
}

} // namespace

Outcome diff(const UpdateFile& first, const UpdateFile& second, std::ostream& out)
{
    const auto loadedFirst = first.load(), loadedSecond = second.load();
    for (const auto* loaded : {&loadedFirst, &loadedSecond}) {
        if (const auto* outcome = std::get_if<Outcome>(loaded))
            return *outcome;
    }
    Doc& a = *std::get<0>(loadedFirst);
    Doc& b = *std::get<0>(loadedSecond);
    for (const auto& [file, doc] : {std::pair(&first, &a), std::pair(&second, &b)}) {
        if (doc->hasPending())
            out << Words::tr("%1 is not whole: something in it waits for what is missing, and is not compared.")
                       .arg(file->path)
                << '\n';
    }
    const crdt::Snapshot now = a.snapshot(), other = b.snapshot();
    const bool onlyInFirst = listMissing(out, first, now, other);
    const bool onlyInSecond = listMissing(out, second, other, now);
    const bool rootsDiffer = compareRoots(out, a, b);
    if (rootsDiffer && !onlyInFirst && !onlyInSecond)
        out << Words::tr(
                   "Both have the same clocks and deletions, and yet hold different things: two replicas have written "
                   "under one client id.")
            << '\n';
    return {onlyInFirst || onlyInSecond || rootsDiffer ? Outcome::Wrong : Outcome::Fine, {}};
}

} // namespace bytecrowds::inspect
