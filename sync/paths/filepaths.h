#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <string>

namespace bytecrowds::paths {

/// Bytes of UTF-8 of a file's path.
inline constexpr qsizetype MaxPathBytes = 1024;

/// Whether a file of a crowd may be called so: relative, without "." and "..", and printable, since people will see it
/// and programs may write there.
bool isFilePath(const QString& path);

/// Names for files that will be written to somebody's disk, whatever their paths in the document are: such as
/// isFilePath() accepts and every system knows how to write, none of them twice, not even in other case.
class SafePaths
{
public:
    QString add(const std::string& path);

private:
    QString free(const QString& folder, const QString& name, bool isFile);

    QSet<QString> m_files;         // folded, as all of these
    QSet<QString> m_folders;       // above them
    QHash<QString, int> m_numbers; // the last that was given to a name that was taken
};

} // namespace bytecrowds::paths
