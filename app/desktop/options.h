#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace bytecrowds::desktop {

/// What the command line asks for.
struct Options
{
    QStringList targets;       ///< files, folders and links to open, in order; none: a new crowd
    std::optional<QUrl> relay; ///< none: the configured one, or the bundled one
    bool newWindow = false;    ///< even where a window could take them
    bool waits = false;        ///< until what was opened is closed
};

/// What came of reading it. When there is nothing to start, `options` is empty, and `text` is to be printed: to stdout
/// with the exit code 0 (help, version), else to stderr.
struct ParsedOptions
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::Options)
public:
    std::optional<Options> options;
    QString text;
    int exitCode = 0;

    /// Reads the arguments; the first is the program's name.
    static ParsedOptions parse(const QStringList& arguments);
};

} // namespace bytecrowds::desktop
