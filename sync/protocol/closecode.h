#pragma once

namespace bytecrowds::protocol {

/// Why the relay closed a WebSocket. Below 4000: RFC 6455 and its registry.
enum CloseCode : int
{
    GoingAway = 1001,
    BadMessage = 1007,
    Restarting = 1012,
    SignIn = 4401,
    NotAllowed = 4403,
    NoSuchCrowd = 4404,
    TooLarge = 4413,
    TooMany = 4429,
};

/// Whether trying again with the same link and account can't help.
constexpr bool isFinal(int code)
{
    return code == SignIn || code == NotAllowed || code == NoSuchCrowd || code == TooLarge || code == BadMessage;
}

} // namespace bytecrowds::protocol
