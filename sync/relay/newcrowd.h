#pragma once

#include "sync/relay/crowdfiles.h"
#include "sync/relay/httpmessage.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>
#include <vector>

namespace bytecrowds::relay {

/// What somebody wants who posts a new crowd.
struct NewCrowd
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::NewCrowd)
public:
    static constexpr std::size_t MaxLanguageBytes = 64;

    QString slug;               ///< a chosen id; empty: the relay makes one
    std::vector<NewFile> files; ///< at least one
    QStringList leftOut;        ///< files of the archive that are no texts

    struct Refusal
    {
        int status = 400;
        const char* code = "";
        QString sentence;
    };
    /// From a JSON object {text?, path?, language?, id?}, from a zip archive with ?id=, or from a text with ?path=,
    /// ?language= and ?id=: what isn't said to be something else is a text. All of it is checked.
    static std::variant<NewCrowd, Refusal> from(const HttpRequest& request);
    /// Then from() takes a while.
    static bool isZip(const HttpRequest& request);
    /// The name that was chosen, read without the rest; it may be none that a crowd can have. Empty: none.
    static QString slugOf(const HttpRequest& request);
};

} // namespace bytecrowds::relay
