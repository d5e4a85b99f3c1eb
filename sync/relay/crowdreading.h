#pragma once

#include "sync/relay/crowddoor.h"
#include "sync/relay/crowdlinks.h"

#include <QCoreApplication>

namespace bytecrowds::relay {

/// HTTP requests that look at a crowd. Each takes the parameter {id}.
class CrowdReading
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::CrowdReading)
public:
    /// All outlive it.
    CrowdReading(CrowdDoor& door, const CrowdLinks& links, const HttpErrors& errors);

    /// What there is to know of it.
    void describe(const HttpRequest& request, const HttpAnswer& answer);
    /// The first file's text.
    void raw(const HttpRequest& request, const HttpAnswer& answer);
    /// The text of the file at {path}.
    void rawFile(const HttpRequest& request, const HttpAnswer& answer);

    /// All files, as a zip archive.
    void zip(const HttpRequest& request, const HttpAnswer& answer);

private:
    CrowdDoor& m_door;
    const CrowdLinks& m_links;
    const HttpErrors& m_errors;
};

} // namespace bytecrowds::relay
