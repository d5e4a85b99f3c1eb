#pragma once

#include "sync/relay/environment.h"
#include "sync/relay/httpmessage.h"

#include <QUrl>

namespace bytecrowds::relay {

/// An id that nobody can guess: 128 random bits in the alphabet of isCrowdId().
QString freshId(const Environment& environment);

/// Where a relay's crowds are.
class CrowdLinks
{
public:
    /// Links begin with `publicUrl`, or, when that is empty, with the address by which the relay was asked, else with
    /// `ownUrl`.
    CrowdLinks(QUrl publicUrl, QUrl ownUrl);

    /// Without a slash at its end.
    QString base(const HttpRequest& request) const;
    QString to(const QString& id, const HttpRequest& request) const;

private:
    const QUrl m_publicUrl;
    const QUrl m_ownUrl;
};

} // namespace bytecrowds::relay
