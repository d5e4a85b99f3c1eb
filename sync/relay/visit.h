#pragma once

#include "sync/relay/httpmessage.h"

#include <QHostAddress>

#include <optional>

namespace bytecrowds::relay {

/// What is counted of one request, if anything is.
struct Visit
{
    enum class Kind
    {
        Page, ///< a person looks at something
        Api,  ///< a program asks
    };

    Kind kind = Kind::Page;
    const char* page = ""; ///< one of a few names, never a crowd's
    QHostAddress client;

    /// None for what is no visit (assets, what the operator and machines ask), and for those who ask not to be counted:
    /// "DNT: 1" (https://www.w3.org/TR/tracking-dnt/) and "Sec-GPC: 1" (https://www.w3.org/TR/gpc/).
    static std::optional<Visit> of(const HttpRequest& request);
};

} // namespace bytecrowds::relay
