#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QCoreApplication>
#include <QUrl>

#include <variant>

namespace bytecrowds::relay {

/// Whether a page of another site may open a WebSocket here. A browser tells by the Origin header whose page asks, and
/// would send this relay's cookies with it. Programs that are no browsers send no Origin.
class OriginCheck
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::OriginCheck)
public:
    /// Admits the relay's own pages alone.
    OriginCheck() = default;
    /// `publicUrl` may be empty; `others` are origins besides.
    OriginCheck(const QUrl& publicUrl, const QByteArrayList& others);
    /// "https://example.org,http://localhost:8080" as origins; else a sentence that says which one can't be read.
    static std::variant<QByteArrayList, QString> parse(const QString& list);

    /// `origin` is empty when there was no such header; `host` is the Host header; `secure`: the relay was asked by
    /// TLS.
    bool admits(const QByteArray& origin, const QByteArray& host, bool secure) const;

private:
    QByteArrayList m_admitted; // "scheme://host[:port]", lower case, without the scheme's own port
};

} // namespace bytecrowds::relay
