#pragma once

#include "app/inspect/storeoptions.h"
#include "sync/crdt/updateformat.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bytecrowds::inspect {

enum class Command
{
    Show,
    Dump,
    Diff,
    Verify,
    Convert,
    Replay,
    Backup,
    Restore,
};

/// What the command line asks for.
struct Options
{
    Command command = Command::Show;
    QStringList files;                        ///< as many as the command takes; of backup and restore also crowds
    std::optional<crdt::UpdateFormat> format; ///< of what is read; none: that which the bytes can be read as
    std::optional<crdt::UpdateFormat> to;     ///< of what is written
    std::optional<QString> root;
    std::optional<QString> snapshot;
    std::optional<QString> output;
    bool json = false;
    StoreOptions store;
    bool replace = false;
};

/// What came of reading it. When there is nothing to do, `options` is empty, and `text` is to be printed: to stdout
/// with the exit code 0 (help, version), else to stderr.
struct ParsedOptions
{
    std::optional<Options> options;
    QString text;
    int exitCode = 0;

    /// Reads the arguments; the first is the program's name.
    static ParsedOptions parse(const QStringList& arguments);
};

} // namespace bytecrowds::inspect
