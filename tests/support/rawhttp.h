#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QUrl>

namespace bytecrowds::tests {

/// What came back, to the byte.
struct RawAnswer
{
    int status = 0;                        ///< 0: none came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const char* name) const { return headers.value(name); }
    QJsonObject json() const;
    QString text(const char* key) const;
};

/// Sends bytes and reads until the server closes.
RawAnswer exchange(const QUrl& server, const QByteArray& bytes);
/// One request. `headers` are whole lines, each with its end.
RawAnswer ask(const QUrl& server, const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
              const QByteArray& headers = {});

} // namespace bytecrowds::tests
