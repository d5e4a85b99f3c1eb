#pragma once

#include "app/desktop/texts/textfile.h"

#include <QStringList>

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace bytecrowds::desktop {

/// Something on this computer, and where in a crowd it belongs.
struct ImportSource
{
    QString source; ///< a folder, or a file
    QString path;   ///< of the crowd; a folder's may be empty: what it holds comes to the top

    bool operator==(const ImportSource&) const = default;
};

/// What there is to add to a crowd: read, and not yet added.
struct FolderScan
{
    enum class Reason
    {
        Ignored,    ///< .gitignore names it; a folder counts as one
        NoText,     ///< not UTF-8
        TooLarge,   ///< over protocol::MaxTextBytes, or over what was left of the crowd's room
        Link,       ///< leads out of the folder, to nothing, or to a folder
        Unreadable, ///< may not be read
        Unnameable, ///< a crowd can't have its path
    };
    struct File
    {
        QString path; ///< in the crowd
        TextFile content;
    };

    std::vector<File> files; ///< those nearest to the top first, then by name
    std::map<Reason, int> leftOut;
    std::vector<ImportSource> withheld; ///< files that look like secrets
    bool hasMore = false;               ///< there were more files than fit: they were not looked at
};

/// What bounds a scan. Bytes are those of all texts together.
struct ScanRoom
{
    std::size_t files = 0;
    std::size_t bytes = 0;
    bool takesSecrets = false; ///< because the person has said so
};

/// Reads folders and files, in any thread; `onFile` is told how many files have been looked at. When `stop` is
/// requested, what has been read so far is given.
FolderScan scanFolders(const std::vector<ImportSource>& sources, const ScanRoom& room, const std::stop_token& stop = {},
                       const std::function<void(int seen)>& onFile = {});

} // namespace bytecrowds::desktop
