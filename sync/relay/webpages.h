#pragma once

#include "sync/relay/httpmessage.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace bytecrowds::relay {

/// The web page, as it was compiled in: index.html (the editor), home.html, analytics.html, error.html with {{title}}
/// and {{message}}, and assets/. What a browser has isn't sent again; the rest is compressed for those who understand
/// that.
class WebPages
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::WebPages)
public:
    /// Bytes. What is smaller fits into a packet or two in any case.
    static constexpr qsizetype MinPacked = 1024;

    /// `root` is where they lie.
    explicit WebPages(QString root = QStringLiteral(":/web"));

    HttpReply home(const HttpRequest& request) const;
    HttpReply editor(const HttpRequest& request) const;
    HttpReply analytics(const HttpRequest& request) const;
    /// None when there is no such asset. `path` begins with /assets/.
    std::optional<HttpReply> asset(const HttpRequest& request) const;
    HttpReply error(int status, const QString& message) const;

private:
    struct Asset
    {
        QByteArray body;
        QByteArray packed; ///< by gzip; empty: not worth it
        QByteArray tag;    ///< of the body
    };

    const Asset* find(const QString& name) const;
    std::optional<HttpReply> file(const QString& name, const HttpRequest& request) const;
    HttpReply page(const QString& name, const HttpRequest& request) const;

    const QString m_root;
    mutable QHash<QString, Asset> m_assets; // those that were asked for; there are no others than were compiled in
};

} // namespace bytecrowds::relay
