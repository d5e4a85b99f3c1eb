#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace bytecrowds::session {

/// Where a crowd is: a relay and an id. Written as https://RELAY/<id>, or bytecrowds://RELAY/<id>, which means https,
/// but http for an address of this machine.
struct CrowdLink
{
    QUrl relay; ///< http(s)://HOST[:PORT][/FOLDER], without a slash at its end
    QString id;

    /// None when the text is no link to a crowd; `why` then gets a sentence for a person.
    static std::optional<CrowdLink> parse(const QString& text, QString* why = nullptr);
    /// A crowd that nobody has: an id of 128 bits from the system's CSPRNG, in the alphabet of isCrowdId().
    static CrowdLink fresh(const QUrl& relay);

    QUrl webUrl() const;       ///< what a person shares
    QUrl webSocketUrl() const; ///< ws(s)://RELAY/ws/<id>
    /// Whether the link can only be opened on this machine.
    bool isLocal() const;

    bool operator==(const CrowdLink&) const = default;
};

} // namespace bytecrowds::session
