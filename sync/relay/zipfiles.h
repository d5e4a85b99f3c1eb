#pragma once

#include "sync/protocol/limits.h"
#include "sync/relay/crowdfiles.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <variant>
#include <vector>

namespace bytecrowds::relay {

/// The texts in a zip archive that somebody sent. What it says of itself is not believed.
struct ZipFiles
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::ZipFiles)
public:
    static constexpr int MaxFiles = 1000;
    /// Files and folders, and so what is read before anything is known of them.
    static constexpr int MaxEntries = 4 * MaxFiles;
    /// Of all files together, as they say and as they are; a crowd of it fits into a message.
    static constexpr qint64 MaxUnpackedBytes = 24 * 1024 * 1024;

    std::vector<NewFile> files; ///< in the archive's order
    QStringList leftOut;        ///< paths of what is no text in UTF-8

    struct Refusal
    {
        int status = 400;
        const char* code = "";
        QString sentence;
    };
    /// Total.
    static std::variant<ZipFiles, Refusal> read(QByteArray zip);
};

} // namespace bytecrowds::relay
