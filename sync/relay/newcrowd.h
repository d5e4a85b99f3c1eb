#pragma once

#include "sync/relay/crowdfiles.h"
#include "sync/relay/httpmessage.h"

#include <QCoreApplication>

#include <variant>

namespace bytecrowds::relay {

/// What somebody wants who posts a new crowd.
struct NewCrowd
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::NewCrowd)
public:
    static constexpr std::size_t MaxPathBytes = 1024;
    static constexpr std::size_t MaxLanguageBytes = 64;

    QString slug; ///< a chosen id; empty: the relay makes one
    FirstFile file;

    struct Refusal
    {
        int status = 400;
        const char* code = "";
        QString sentence;
    };
    /// From a JSON object {text?, path?, language?, id?}, or, with any other content type, from a text with ?path=,
    /// ?language= and ?id=. All of it is checked.
    static std::variant<NewCrowd, Refusal> from(const HttpRequest& request);
};

} // namespace bytecrowds::relay
