#include "sync/relay/geoip.h"

#include <QFile>

#include <algorithm>
#include <maxminddb.h>
#include <netinet/in.h>
#include <string_view>

namespace bytecrowds::relay {

namespace {

struct Continent
{
    const char* code;
    std::string_view countries;
};

/// The countries of ISO 3166-1 by continent, as MaxMind's files have them.
constexpr Continent Continents[] = {
    {"AF",
     "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA "
     "NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW"},
    {"AN", "AQ BV GS HM TF"},
    {"AS",
     "AE AF AM AZ BD BH BN BT CC CN CX GE HK ID IL IN IO IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP "
     "OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE"},
    {"EU",
     "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME "
     "MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK"},
    {"NA",
     "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC "
     "TT US VC VG VI"},
    {"OC", "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"},
    {"SA", "AR BO BR CL CO EC FK GF GY PE PY SR UY VE"},
};

/// A text in the file, by its path; codes have two characters.
QByteArray codeAt(MMDB_entry_s& entry, const char* first, const char* second)
{
    MMDB_entry_data_s data{};
    const int status = MMDB_get_value(&entry, &data, first, second, nullptr);
    if (status != MMDB_SUCCESS || !data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size != 2)
        return {};
    return QByteArray(data.utf8_string, 2);
}

} // namespace

struct GeoIp::Private
{
    MMDB_s file{};
    bool isOpen = false;

    ~Private()
    {
        if (isOpen)
            MMDB_close(&file);
    }
};

GeoIp::GeoIp(std::unique_ptr<Private> file)
    : m(std::move(file))
{
}

GeoIp::~GeoIp() = default;

std::variant<std::unique_ptr<GeoIp>, QString> GeoIp::open(const QString& path)
{
    auto file = std::make_unique<Private>();
    const int status = MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &file->file);
    if (status != MMDB_SUCCESS)
        return tr("The file %1 that --geoip names can't be used (%2): it takes a .mmdb file of countries or cities.")
            .arg(path, QString::fromUtf8(MMDB_strerror(status)));
    file->isOpen = true;
    return std::unique_ptr<GeoIp>(new GeoIp(std::move(file)));
}

Place GeoIp::placeOf(const QHostAddress& address) const
{
    sockaddr_in6 ipv6{};
    sockaddr_in ipv4{};
    bool isIpv4 = false;
    ipv4.sin_addr.s_addr = htonl(address.toIPv4Address(&isIpv4));
    ipv4.sin_family = AF_INET;
    ipv6.sin6_family = AF_INET6;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::copy(std::begin(bytes.c), std::end(bytes.c), ipv6.sin6_addr.s6_addr);
    const auto* socketAddress =
        isIpv4 ? reinterpret_cast<const sockaddr*>(&ipv4) : reinterpret_cast<const sockaddr*>(&ipv6);
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(&m->file, socketAddress, &status);
    if (status != MMDB_SUCCESS || !found.found_entry)
        return {};
    Place place{codeAt(found.entry, "country", "iso_code"), codeAt(found.entry, "continent", "code")};
    if (place.country.isEmpty())
        place.country = codeAt(found.entry, "registered_country", "iso_code");
    if (place.continent.isEmpty())
        place.continent = placeOfCountry(place.country).continent;
    return place;
}

Place GeoIp::placeOfCountry(const QByteArray& code)
{
    const QByteArray country = code.trimmed().toUpper();
    if (country.size() != 2 || country.contains(' '))
        return {};
    for (const Continent& continent : Continents) {
        if (continent.countries.find(std::string_view(country.constData(), 2)) != std::string_view::npos)
            return {country, continent.code};
    }
    return {};
}

} // namespace bytecrowds::relay
