#include "sync/relay/zipfiles.h"

#include "sync/paths/filepaths.h"

#include <QBuffer>
#include <QtEndian>

#include <KArchiveDirectory>
#include <KZip>
#include <KZipFileEntry>
#include <algorithm>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <zlib.h>

namespace bytecrowds::relay {

namespace {

using Refusal = ZipFiles::Refusal;

constexpr qint64 MebiByte = 1024 * 1024;

Refusal badPath(const QString& path)
{
    return {400, "bad-path",
            ZipFiles::tr("The archive has a file at “%1”: paths must be relative, without “..”, and at most %2 bytes "
                         "long.")
                .arg(path.left(80))
                .arg(paths::MaxPathBytes)};
}

Refusal tooMany()
{
    return {413, "too-many-files", ZipFiles::tr("An archive may have %n file(s).", nullptr, ZipFiles::MaxFiles)};
}

Refusal tooLarge()
{
    return {413, "too-large",
            ZipFiles::tr("Unpacked, a file may have %1 MiB, and all files together %2 MiB.")
                .arg(qint64(protocol::MaxTextBytes) / MebiByte)
                .arg(ZipFiles::MaxUnpackedBytes / MebiByte)};
}

Refusal damaged(const QString& path)
{
    return {400, "bad-zip",
            ZipFiles::tr("The file “%1” can't be unpacked: it is damaged, encrypted, or packed in an unusual way.")
                .arg(path)};
}

/// Looks over the raw bytes before KZip does, which would build all that they name.
std::optional<Refusal> look(const QByteArray& zip)
{
    for (const char* signature : {"PK\x01\x02", "PK\x03\x04"}) {
        int count = 0;
        for (qsizetype at = zip.indexOf(signature); at >= 0; at = zip.indexOf(signature, at + 1)) {
            const qsizetype nameLength = at + (signature[2] == '\x01' ? 28 : 26);
            if (++count > ZipFiles::MaxEntries)
                return tooMany();
            if (nameLength + 2 <= zip.size() && qFromLittleEndian<quint16>(zip.constData() + nameLength) >
                                                    paths::MaxPathBytes + 1) // a folder ends with /
                return badPath(QStringLiteral("…"));
        }
    }
    return {};
}

std::vector<const KZipFileEntry*> entriesIn(const KArchiveDirectory& root)
{
    std::vector<const KZipFileEntry*> entries;
    std::vector<const KArchiveDirectory*> open{&root};
    while (!open.empty()) {
        const KArchiveDirectory* folder = open.back();
        open.pop_back();
        for (const QString& name : folder->entries()) {
            const KArchiveEntry* entry = folder->entry(name);
            if (!entry)
                continue;
            if (entry->isDirectory())
                open.push_back(static_cast<const KArchiveDirectory*>(entry));
            else
                entries.push_back(static_cast<const KZipFileEntry*>(entry));
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto* a, const auto* b) { return a->position() < b->position(); });
    return entries;
}

/// By what the archive says alone.
std::optional<Refusal> check(const std::vector<const KZipFileEntry*>& entries)
{
    if (entries.size() > std::size_t(ZipFiles::MaxFiles))
        return tooMany();
    qint64 sum = 0;
    for (const KZipFileEntry* entry : entries) {
        if (!paths::isFilePath(entry->path()))
            return badPath(entry->path());
        const mode_t kind = entry->permissions() & S_IFMT;
        if (kind != S_IFREG && kind != 0)
            return Refusal{
                400, "bad-zip",
                ZipFiles::tr("“%1” is no plain file; links and the like can't be shared.").arg(entry->path())};
        if (entry->size() < 0 || entry->size() > qint64(protocol::MaxTextBytes))
            return tooLarge();
        sum += entry->size();
        if (sum > ZipFiles::MaxUnpackedBytes)
            return tooLarge();
    }
    return {};
}

/// QBuffer that doesn't tell the operator of each place behind its end that an archive names.
class QuietBuffer : public QBuffer
{
public:
    using QBuffer::QBuffer;
    bool seek(qint64 position) override { return position >= 0 && position <= size() && QBuffer::seek(position); }
};

enum class Unusable
{
    NoText,
    Damaged, ///< or not what the archive says of it
};

std::variant<std::string, Unusable> unpack(const KZipFileEntry& entry)
{
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    if (!device)
        return Unusable::Damaged;
    // No more than one byte beyond what it says, and at once: KCompressionDevice forgets what zlib holds back when a
    // reading ends with the input.
    const QByteArray content = device->read(entry.size() + 1);
    if (content.size() != entry.size() ||
        crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size())) != entry.crc32())
        return Unusable::Damaged;
    if (content.contains('\0') || !QUtf8StringView(content).isValidUtf8())
        return Unusable::NoText;
    return content.toStdString();
}

} // namespace

std::variant<ZipFiles, ZipFiles::Refusal> ZipFiles::read(QByteArray zip)
{
    if (const std::optional<Refusal> refusal = look(zip))
        return *refusal;
    QuietBuffer buffer(&zip);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly))
        return Refusal{400, "bad-zip", tr("The body is no zip archive, or a damaged one.")};
    const std::vector<const KZipFileEntry*> entries = entriesIn(*archive.directory());
    if (const std::optional<Refusal> refusal = check(entries))
        return *refusal;
    ZipFiles result;
    for (const KZipFileEntry* entry : entries) {
        auto content = unpack(*entry);
        if (auto* text = std::get_if<std::string>(&content))
            result.files.push_back({std::move(*text), entry->path().toStdString(), {}});
        else if (std::get<Unusable>(content) == Unusable::NoText)
            result.leftOut.append(entry->path());
        else
            return damaged(entry->path());
    }
    if (result.files.empty())
        return Refusal{400, "no-text", tr("There is no text in UTF-8 in the archive; only texts can be shared.")};
    return result;
}

} // namespace bytecrowds::relay
