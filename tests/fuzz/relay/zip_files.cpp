#include "sync/paths/filepaths.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdzip.h"
#include "sync/relay/zipfiles.h"
#include "tests/fuzz/relay/quiet.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

using namespace bytecrowds;
using namespace bytecrowds::paths;
using namespace bytecrowds::relay;
using crdt::require;

namespace {

/// The texts are what the archive had, apart from line ends in disorder.
void requireSameTexts(const std::vector<ZipEntry>& entries, const ZipFiles& read)
{
    require(read.files.size() == entries.size() && read.leftOut.isEmpty(), "An archive has other files when written.");
    for (std::size_t i = 0; i < entries.size(); ++i)
        require(QByteArray::fromStdString(read.files[i].text) == entries[i].text &&
                    QString::fromStdString(read.files[i].path) == entries[i].path,
                "A file is another when written.");
}

} // namespace

/// A zip archive: it is refused, or its files are texts, and an archive of the crowd that they make has them again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Quiet quiet;
    const auto read = ZipFiles::read(toByteArray({data, size}));
    if (const auto* refusal = std::get_if<ZipFiles::Refusal>(&read)) {
        require(refusal->status >= 400 && refusal->status < 500, "A refusal is no refusal.");
        require(*refusal->code && !refusal->sentence.isEmpty(), "An archive is refused without a reason.");
        return 0;
    }
    const ZipFiles& zip = std::get<ZipFiles>(read);
    require(!zip.files.empty() && zip.files.size() <= std::size_t(ZipFiles::MaxFiles),
            "An archive has too many files.");
    std::size_t bytes = 0;
    for (const NewFile& file : zip.files) {
        bytes += file.text.size();
        require(QUtf8StringView(file.text).isValidUtf8() && file.text.find('\0') == std::string::npos,
                "A file is no text.");
        require(isFilePath(QString::fromStdString(file.path)), "A file has a path that is none.");
    }
    require(bytes <= std::size_t(ZipFiles::MaxUnpackedBytes), "An archive is too large.");

    int ids = 0;
    crdt::Doc doc({[] { return crdt::ClientId(3); }});
    require(!doc.applyUpdate(seedWith(
                zip.files, [&ids] { return "file" + std::to_string(++ids); }, [] { return crdt::ClientId(2); })),
            "A crowd begins with a bad update.");
    const std::vector<ZipEntry> entries = zipEntries(doc);
    require(entries.size() == zip.files.size(), "A crowd has lost files.");
    const auto again = ZipFiles::read(zipOf(entries, QDateTime::fromSecsSinceEpoch(0)));
    require(std::holds_alternative<ZipFiles>(again), "A written archive cannot be read.");
    requireSameTexts(entries, std::get<ZipFiles>(again));
    return 0;
}
