#pragma once

#include <QByteArray>

namespace bytecrowds::relay {

/// Whether an Accept-Encoding (RFC 9110, 12.5.3) allows gzip.
bool acceptsGzip(const QByteArray& acceptEncoding);
/// As small as it gets; the same bytes for the same content, whenever and wherever.
QByteArray gzipped(const QByteArray& content);

} // namespace bytecrowds::relay
