#pragma once

#include <QLockFile>
#include <QString>

namespace bytecrowds::desktop {

/// A file in the data folder for as long as the program runs: one that is found at the start, of a process that is no
/// more, tells that the last run ended without being asked to.
class RunMarker
{
public:
    /// Made once a run; its end is the orderly one.
    explicit RunMarker(const QString& dataFolder);

    bool isAfterCrash() const { return m_isAfterCrash; }

private:
    QLockFile m_file;
    bool m_isAfterCrash = false;
};

} // namespace bytecrowds::desktop
