#include "sync/relay/crowdzip.h"

#include "sync/paths/filepaths.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/crowdfiles.h"

#include <QBuffer>
#include <QTimeZone>
#include <QtEndian>

#include <KZip>
#include <algorithm>

namespace bytecrowds::relay {

namespace {

constexpr mode_t Permissions = 0100644;
constexpr int Utf8Names = 0x0800; // bit 11 of a header's flags

/// KZip writes names as UTF-8 and doesn't say so; readers on other systems would take them for something else.
void tellUtf8Names(QByteArray& zip)
{
    constexpr qsizetype EndSize = 22, CentralSize = 46; // of the records, without what varies
    const auto at = [&](qsizetype offset) { return reinterpret_cast<uchar*>(zip.data()) + offset; };
    const qsizetype end = zip.size() - EndSize;
    const int count = qFromLittleEndian<quint16>(at(end + 10));
    qsizetype central = qFromLittleEndian<quint32>(at(end + 16));
    for (int i = 0; i < count; ++i) {
        const qsizetype local = qFromLittleEndian<quint32>(at(central + 42));
        qToLittleEndian<quint16>(Utf8Names, at(local + 6));
        qToLittleEndian<quint16>(Utf8Names, at(central + 8));
        qsizetype varies = 0;
        for (const qsizetype length : {28, 30, 32}) // of the name, the extra field, the comment
            varies += qFromLittleEndian<quint16>(at(central + length));
        central += CentralSize + varies;
    }
}

} // namespace

std::vector<ZipEntry> zipEntries(crdt::Doc& doc)
{
    std::vector<CrowdFile> files = listFiles(doc);
    std::stable_partition(files.begin(), files.end(),
                          [](const CrowdFile& file) { return file.id == protocol::schema::FirstFile; });
    std::vector<ZipEntry> entries;
    paths::SafePaths safe;
    for (const CrowdFile& file : files) {
        const crdt::Text* text = textOf(doc, file.id);
        if (!text)
            continue;
        QByteArray content = QByteArray::fromStdString(text->toString());
        if (file.eol == "\r\n")
            content.replace("\n", "\r\n");
        entries.push_back({safe.add(file.path), content});
    }
    return entries;
}

QByteArray zipOf(const std::vector<ZipEntry>& entries, const QDateTime& time)
{
    const QDateTime written = std::max(time, QDateTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC)); // zip's first
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    zip.setExtraField(KZip::ModificationTime);
    for (const ZipEntry& entry : entries)
        zip.writeFile(entry.path, entry.text, Permissions, {}, {}, written, written, written);
    zip.close();
    QByteArray bytes = buffer.data();
    tellUtf8Names(bytes);
    return bytes;
}

} // namespace bytecrowds::relay
