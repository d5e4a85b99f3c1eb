#include "app/inspect/verify.h"

#include "app/inspect/roots.h"
#include "app/inspect/words.h"

#include <QStringList>

#include <algorithm>

namespace bytecrowds::inspect {

using crdt::Bytes;
using crdt::Doc;
using crdt::UpdateFormat;

namespace {

bool holdTheSame(Doc& first, Doc& second)
{
    const std::vector<Root> roots = rootsOf(first), others = rootsOf(second);
    const auto isSame = [&](const Root& a, const Root& b) {
        return a.name == b.name && a.kind == b.kind && contentOf(first, a) == contentOf(second, b);
    };
    return first.snapshot() == second.snapshot() &&
           std::equal(roots.begin(), roots.end(), others.begin(), others.end(), isSame);
}

/// Writes a document and loads that again. Says what went wrong; nothing when all went well.
QString problemOfWriting(Doc& doc, const Bytes& written, UpdateFormat format)
{
    const auto again = emptyDocument();
    if (const auto error = again->applyUpdate(written, nullptr, format))
        return Words::tr("Written in %1 it can't be loaded again: %2").arg(nameOf(format), toQString(error->sentence));
    if (const std::string broken = again->check(); !broken.empty())
        return Words::tr("Written in %1 and loaded again it is inconsistent: %2")
            .arg(nameOf(format), toQString(broken));
    if (!holdTheSame(doc, *again))
        return Words::tr("Written in %1 and loaded again it is another document.").arg(nameOf(format));
    if (again->encodeStateAsUpdate({}, format) != written)
        return Words::tr("Written in %1, loaded and written again it has other bytes.").arg(nameOf(format));
    return {};
}

} // namespace

Outcome verify(const UpdateFile& file, std::ostream& out)
{
    const auto loaded = file.load();
    if (const auto* outcome = std::get_if<Outcome>(&loaded))
        return *outcome;
    Doc& doc = *std::get<0>(loaded);
    QStringList problems;
    if (const std::string broken = doc.check(); !broken.empty())
        problems += Words::tr("The loaded document is inconsistent: %1").arg(toQString(broken));
    if (doc.hasPending())
        problems += Words::tr("It is not whole: something in it waits for what is missing.");

    out << Words::tr("%1: %2, %n byte(s)", nullptr, int(file.bytes.size())).arg(file.path, nameOf(file.format)) << '\n';
    for (const UpdateFormat format : {UpdateFormat::V1, UpdateFormat::V2}) {
        const Bytes written = doc.encodeStateAsUpdate({}, format);
        out << Words::tr("written in %1: %n byte(s)", nullptr, int(written.size())).arg(nameOf(format)) << '\n';
        if (const QString problem = problemOfWriting(doc, written, format); !problem.isEmpty())
            problems += problem;
    }
    if (!problems.isEmpty())
        return {Outcome::Wrong, problems.join(QLatin1Char('\n'))};
    out << Words::tr("Nothing is wrong with it.") << '\n';
    return {};
}

} // namespace bytecrowds::inspect
