#include "app/inspect/files.h"

#include "app/inspect/words.h"

#include <QFile>
#include <QProcess>
#include <QSaveFile>

#include <cstdio>

namespace bytecrowds::inspect {

namespace {

const QString Standard = QStringLiteral("-");

bool isPacked(const crdt::Bytes& bytes)
{
    return bytes.size() > 1 && bytes[0] == 0x1F && bytes[1] == 0x8B;
}

} // namespace

QString shownName(const QString& path)
{
    return path == Standard ? QStringLiteral("stdin") : path;
}

std::variant<crdt::Bytes, Outcome> readFile(const QString& path)
{
    QFile file(path);
    const bool isOpen = path == Standard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return Outcome{Outcome::Trouble, Words::tr("%1 can't be read: %2.").arg(shownName(path), file.errorString())};
    return crdt::Bytes(bytes.begin(), bytes.end());
}

std::variant<crdt::Bytes, Outcome> readPackedFile(const QString& path)
{
    auto read = readFile(path);
    const auto* bytes = std::get_if<crdt::Bytes>(&read);
    if (!bytes || !isPacked(*bytes))
        return read;
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc")});
    gzip.write(reinterpret_cast<const char*>(bytes->data()), qint64(bytes->size()));
    gzip.closeWriteChannel();
    constexpr int Forever = -1;
    if (!gzip.waitForFinished(Forever) || gzip.exitStatus() != QProcess::NormalExit || gzip.exitCode() != 0) {
        const QString why = gzip.error() == QProcess::FailedToStart
                                ? gzip.errorString()
                                : QString::fromLocal8Bit(gzip.readAllStandardError()).trimmed();
        return Outcome{Outcome::Trouble, Words::tr("%1 can't be unpacked: %2").arg(shownName(path), why)};
    }
    const QByteArray unpacked = gzip.readAllStandardOutput();
    return crdt::Bytes(unpacked.begin(), unpacked.end());
}

std::optional<Outcome> writeFile(const QString& path, crdt::ByteView bytes)
{
    const auto* data = reinterpret_cast<const char*>(bytes.data());
    const auto size = qint64(bytes.size());
    const auto refused = [&path](const QString& why) {
        const QString name = path == Standard ? QStringLiteral("stdout") : path;
        return Outcome{Outcome::Trouble, Words::tr("%1 can't be written: %2.").arg(name, why)};
    };
    if (path == Standard) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write(data, size) != size || !out.flush())
            return refused(out.errorString());
        return std::nullopt;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data, size) != size || !file.commit())
        return refused(file.errorString());
    return std::nullopt;
}

} // namespace bytecrowds::inspect
