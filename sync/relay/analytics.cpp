#include "sync/relay/analytics.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

namespace bytecrowds::relay {

Analytics::Analytics(CrowdStore& store, Environment environment, std::unique_ptr<GeoIp> geoip, QByteArray countryHeader)
    : m_crowds(store)
    , m_environment(std::move(environment))
    , m_geoip(std::move(geoip))
    , m_countryHeader(std::move(countryHeader))
    , m_store(store)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Analytics::flush);
    connect(&m_crowds, &CrowdStore::availabilityChanged, this, &Analytics::flush);
}

Analytics::~Analytics() = default;

QDate Analytics::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_environment.wall().count(), QTimeZone::UTC).date();
}

void Analytics::count(const HttpRequest& request)
{
    const std::optional<Visit> visit = Visit::of(request);
    if (!visit)
        return;
    if (const QDate day = today(); day != m_day)
        beginDay(day);
    ++(visit->kind == Visit::Kind::Page ? m_counts.pageHits : m_counts.apiHits);
    ++m_counts.pages[visit->page];
    const Place place = placeOf(request);
    if (!place.country.isEmpty())
        ++m_counts.countries[place.country];
    if (!place.continent.isEmpty())
        ++m_counts.continents[place.continent];
    if (!m_salt.isEmpty())
        addVisitor(visit->client);
    else if (m_unsalted.size() < MaxUnsalted)
        m_unsalted.push_back(visit->client);
    askForSalt();
    schedule();
}

void Analytics::schedule()
{
    if (!m_due.isActive())
        m_due.start(FlushDelay);
}

Place Analytics::placeOf(const HttpRequest& request) const
{
    const Place place = m_geoip ? m_geoip->placeOf(request.client) : Place();
    if (!place.country.isEmpty() || m_countryHeader.isEmpty() || !request.byProxy)
        return place;
    return GeoIp::placeOfCountry(request.headers.value(m_countryHeader).toByteArray());
}

/// What is left of the last one is written under its name.
void Analytics::beginDay(const QDate& day)
{
    flush();
    m_counts = {}; // of a store that was away all night
    m_unsalted.clear();
    m_salt.clear();
    m_saltAsked = false;
    m_day = day;
}

void Analytics::askForSalt()
{
    if (!m_salt.isEmpty() || m_saltAsked || !m_crowds.isConnected())
        return;
    m_saltAsked = true;
    m_store.salt(m_day, m_environment.randomBytes(SaltBytes), [this, day = m_day](const QByteArray& salt) {
        if (day != m_day)
            return;
        m_saltAsked = false;
        m_salt = salt;
        if (m_salt.isEmpty())
            return; // asked for again with the next visit or flush
        for (const QHostAddress& address : std::exchange(m_unsalted, {}))
            addVisitor(address);
        if (!m_counts.isEmpty())
            schedule();
    });
}

void Analytics::addVisitor(const QHostAddress& address)
{
    if (m_counts.visitors.size() >= MaxVisitors)
        return;
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // of an IPv4 one too, as ::ffff:…
    const QByteArrayView view(reinterpret_cast<const char*>(bytes.c), sizeof(bytes.c));
    m_counts.visitors.insert(
        QMessageAuthenticationCode::hash(view, m_salt, QCryptographicHash::Sha256).left(HashBytes));
}

void Analytics::flush()
{
    m_due.stop();
    if (m_counts.isEmpty() || !m_crowds.isConnected())
        return; // called again when it is back
    askForSalt();
    const VisitCounts counts = std::exchange(m_counts, {});
    ++m_writing;
    m_store.add(m_day, counts, [this, day = m_day, counts](bool taken) {
        --m_writing;
        if (!taken && day == m_day) {
            m_counts.add(counts);
            schedule();
        }
        Q_EMIT settled();
    });
}

} // namespace bytecrowds::relay
