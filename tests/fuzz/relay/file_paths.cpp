#include "sync/paths/filepaths.h"
#include "sync/relay/bytearray.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <QDir>

using namespace bytecrowds;
using namespace bytecrowds::paths;
using namespace bytecrowds::relay;
using crdt::require;

/// Paths, a line each: where they are unpacked, each has a place of its own in that folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr qsizetype Enough = 300;
    SafePaths safe;
    QSet<QString> files, folders;
    for (const QByteArray& line : toByteArray({data, size}).split('\n').mid(0, Enough)) {
        const QString path = safe.add(line.toStdString());
        require(isFilePath(path), "A safe path is no path.");
        require(QDir::cleanPath(path) == path && QDir::isRelativePath(path), "A path leads out of its folder.");
        QString folded = path.toCaseFolded();
        require(!files.contains(folded) && !folders.contains(folded), "A place is given twice.");
        files.insert(folded);
        for (qsizetype slash = folded.lastIndexOf(QLatin1Char('/')); slash > 0;
             slash = folded.lastIndexOf(QLatin1Char('/'))) {
            folded.truncate(slash);
            require(!files.contains(folded), "A file is a folder too.");
            folders.insert(folded);
        }
    }
    return 0;
}
