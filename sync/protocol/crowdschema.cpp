#include "sync/protocol/crowdschema.h"

#include <algorithm>
#include <array>

namespace bytecrowds::protocol {

namespace {

constexpr std::size_t MaxCrowdIdLength = 64;

/// First segments of paths that the relay answers itself, now or by what people expect of any site.
constexpr std::array<std::string_view, 32> ReservedWords{
    "about",    "account", "admin",   "api",    "assets", "auth",   "bytecrowds", "docs",
    "favicon",  "health",  "healthz", "help",   "home",   "index",  "login",      "logout",
    "metrics",  "new",     "privacy", "public", "raw",    "readyz", "relay",      "robots",
    "settings", "signin",  "signup",  "static", "status", "terms",  "well-known", "ws",
};
static_assert(std::is_sorted(ReservedWords.begin(), ReservedWords.end()));

constexpr bool isLetterOrDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Reserved in any case, since "/API" for a crowd beside "/api" would mislead a person.
bool isReserved(std::string_view id)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::any_of(ReservedWords.begin(), ReservedWords.end(), [&](std::string_view word) {
        return std::equal(id.begin(), id.end(), word.begin(), word.end(),
                          [&](char a, char b) { return lower(a) == b; });
    });
}

} // namespace

bool isCrowdId(std::string_view id)
{
    if (id.empty() || id.size() > MaxCrowdIdLength || !isLetterOrDigit(id.front()))
        return false;
    if (!std::all_of(id.begin(), id.end(), [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; }))
        return false;
    return !isReserved(id);
}

bool isRandomCrowdId(std::string_view id)
{
    // The last of 22 characters has 2 bits of the 128 and 4 that are zero.
    return id.size() == 22 && std::string_view("AQgw").find(id.back()) != std::string_view::npos && isCrowdId(id);
}

} // namespace bytecrowds::protocol
