#pragma once

#include <QString>

namespace bytecrowds::inspect {

/// How a command ended: the program's exit code, and what is to be said to stderr.
struct Outcome
{
    enum Code
    {
        Fine = 0,
        Wrong = 1,   ///< it did its work, and found that something is wrong or differs
        Trouble = 2, ///< it could not do its work
    };

    Code code = Fine;
    QString sentence; ///< one or more lines without the last line's end; may be empty
};

} // namespace bytecrowds::inspect
