#pragma once

namespace bytecrowds::relay {

/// How a record is written to stderr.
enum class LogFormat
{
    Text,    ///< time, level, category, message, name=value …: a line
    Json,    ///< an object with the same: a line
    Journal, ///< the journal's own fields (systemd.journal-fields(7)), past stderr
};

/// What is written: the least that matters, and everything above it.
enum class LogLevel
{
    Debug,
    Info,
    Warning,
    Error,
};

} // namespace bytecrowds::relay
