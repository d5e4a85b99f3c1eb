#include "sync/relay/metrics.h"

#include "sync/protocol/closecode.h"

namespace bytecrowds::relay {

const char* nameOf(EndReason reason)
{
    static constexpr std::array<const char*, EndReasons> names{
        "bad-message", "sign-in",    "not-allowed", "no-such-crowd", "too-large",
        "too-many",    "restarting", "slow-reader", "silent",        "other",
    };
    return names[std::size_t(reason)];
}

EndReason reasonOfCode(int closeCode)
{
    switch (closeCode) {
    case protocol::BadMessage:
        return EndReason::BadMessage;
    case protocol::SignIn:
        return EndReason::SignIn;
    case protocol::NotAllowed:
        return EndReason::NotAllowed;
    case protocol::NoSuchCrowd:
        return EndReason::NoSuchCrowd;
    case protocol::TooLarge:
        return EndReason::TooLarge;
    case protocol::TooMany:
        return EndReason::TooMany;
    case protocol::Restarting:
        return EndReason::Restarting;
    default:
        return EndReason::Other;
    }
}

} // namespace bytecrowds::relay
