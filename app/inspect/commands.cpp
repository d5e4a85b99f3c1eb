#include "app/inspect/commands.h"

#include "app/inspect/backup.h"
#include "app/inspect/convert.h"
#include "app/inspect/diff.h"
#include "app/inspect/dump.h"
#include "app/inspect/replay.h"
#include "app/inspect/restore.h"
#include "app/inspect/show.h"
#include "app/inspect/verify.h"
#include "app/inspect/words.h"

#include <algorithm>

namespace bytecrowds::inspect {

namespace {

/// What is wrong with one doesn't keep the others from being looked at.
Outcome verifyAll(const Options& options, std::ostream& out)
{
    Outcome all;
    QStringList sentences;
    for (const QString& path : options.files) {
        const auto opened = UpdateFile::open(path, options.format);
        const auto* refused = std::get_if<Outcome>(&opened);
        const Outcome outcome = refused ? *refused : verify(std::get<UpdateFile>(opened), out);
        all.code = std::max(all.code, outcome.code);
        if (!outcome.sentence.isEmpty())
            sentences += outcome.sentence;
    }
    all.sentence = sentences.join(QLatin1Char('\n'));
    return all;
}

Outcome runOn(const UpdateFile& file, const Options& options, std::ostream& out)
{
    switch (options.command) {
    case Command::Show:
        return show(file, {options.root, options.snapshot}, out);
    case Command::Dump:
        return options.json ? dumpJson(file, out) : dump(file, out);
    case Command::Convert:
        return convert(file, *options.to, options.output.value_or(QStringLiteral("-")));
    case Command::Diff: {
        const auto second = UpdateFile::open(options.files[1], options.format);
        if (const auto* outcome = std::get_if<Outcome>(&second))
            return *outcome;
        return diff(file, std::get<UpdateFile>(second), out);
    }
    case Command::Verify:
    case Command::Replay:
    case Command::Backup:
    case Command::Restore:
        break;
    }
    return {};
}

} // namespace

Outcome run(const Options& options, std::ostream& out)
{
    if (options.command == Command::Verify)
        return verifyAll(options, out);
    if (options.command == Command::Replay)
        return replay(options.files[0], options.format.value_or(crdt::UpdateFormat::V1),
                      options.to.value_or(crdt::UpdateFormat::V1), options.output, out);
    if (options.command == Command::Backup)
        return backup(options.store, options.files, options.output.value_or(QStringLiteral("-")), out);
    if (options.command == Command::Restore)
        return restore(options.store, options.files[0], options.files.mid(1), options.replace, out);
    const auto opened = UpdateFile::open(options.files[0], options.format);
    const auto* outcome = std::get_if<Outcome>(&opened);
    return outcome ? *outcome : runOn(std::get<UpdateFile>(opened), options, out);
}

} // namespace bytecrowds::inspect
