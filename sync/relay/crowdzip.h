#pragma once

#include "sync/crdt/doc.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace bytecrowds::relay {

/// A file as it will be in an archive.
struct ZipEntry
{
    QString path; ///< as SafePaths makes it
    QByteArray text;
};

/// The files of a crowd, the first one first, with the line ends that each had where it came from.
std::vector<ZipEntry> zipEntries(crdt::Doc& doc);
/// A zip archive (PKWARE's APPNOTE) of them, all of that time. The same bytes for the same files.
QByteArray zipOf(const std::vector<ZipEntry>& entries, const QDateTime& time);

} // namespace bytecrowds::relay
