#include "sync/relay/gzip.h"

#include <QByteArrayList>

#include <optional>
#define ZLIB_CONST // it only reads its input
#include <zlib.h>

namespace bytecrowds::relay {

namespace {

constexpr int GzipWindow = 15 + 16; // zlib's way to ask for the format of gzip
constexpr int Memory = 8;           // zlib's default

/// "gzip;q=0.5" → 0.5; what can't be read is 0.
double weightOf(const QByteArrayList& parts)
{
    for (const QByteArray& part : parts.sliced(1)) {
        if (const QByteArray parameter = part.trimmed().toLower(); parameter.startsWith("q="))
            return parameter.sliced(2).toDouble();
    }
    return 1;
}

} // namespace

bool acceptsGzip(const QByteArray& acceptEncoding)
{
    std::optional<double> named, any;
    for (const QByteArray& coding : acceptEncoding.split(',')) {
        const QByteArrayList parts = coding.split(';');
        const QByteArray name = parts.first().trimmed().toLower();
        if (name == "gzip" || name == "x-gzip")
            named = weightOf(parts);
        else if (name == "*")
            any = weightOf(parts);
    }
    return named.value_or(any.value_or(0)) > 0;
}

QByteArray gzipped(const QByteArray& content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, GzipWindow, Memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef*>(content.constData());
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return status == Z_STREAM_END ? packed : QByteArray();
}

} // namespace bytecrowds::relay
