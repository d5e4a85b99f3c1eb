#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace bytecrowds::relay {

/// The head of an HTTP/1 request: what decides who gets the connection.
struct RequestHead
{
    /// Bytes, the empty line included.
    static constexpr qsizetype MaxBytes = 16 * 1024;

    QByteArray method;
    QByteArray target;                                ///< as it came, percent signs and all
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    qint64 contentLength = 0;

    /// The first header of that name; lower case.
    QByteArray header(QByteArrayView name) const;
    /// All headers of that name, with commas between them.
    QByteArray joinedHeader(QByteArrayView name) const;
    /// The target without its query.
    QByteArray path() const;
    bool isWebSocketUpgrade() const;

    /// Why a request is refused before anybody looks at it.
    struct Refusal
    {
        int status = 400;
        const char* sentence = "";
    };
    struct Incomplete
    {
    };
    /// Total. `bytes` begins with the head; what follows it is ignored.
    static std::variant<RequestHead, Refusal, Incomplete> parse(QByteArrayView bytes);
};

} // namespace bytecrowds::relay
