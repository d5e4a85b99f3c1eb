#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QHostAddress>
#include <QString>

#include <memory>
#include <variant>

namespace bytecrowds::relay {

/// Whence somebody comes; empty when it isn't known.
struct Place
{
    QByteArray country;   ///< ISO 3166-1, as in "DE"
    QByteArray continent; ///< AF, AN, AS, EU, NA, OC or SA

    bool operator==(const Place&) const = default;
};

/// Places of addresses, out of a file in MaxMind's format (https://maxmind.github.io/MaxMind-DB/) with countries or
/// cities. Nothing is asked of anybody else.
class GeoIp
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::GeoIp)
public:
    /// Else a sentence that says what to do.
    static std::variant<std::unique_ptr<GeoIp>, QString> open(const QString& path);
    ~GeoIp();

    Place placeOf(const QHostAddress& address) const;
    /// Of a country's code as a proxy tells it; empty when that is none.
    static Place placeOfCountry(const QByteArray& code);

private:
    struct Private;
    explicit GeoIp(std::unique_ptr<Private> file);

    const std::unique_ptr<Private> m;
};

} // namespace bytecrowds::relay
