#pragma once

#include "sync/relay/crowdlinks.h"
#include "sync/relay/httpmessage.h"

#include <QJsonObject>

namespace bytecrowds::relay {

/// The description of the HTTP surface for programs (OpenAPI 3.1), from resources/api/openapi.json.
class ApiDescription
{
public:
    /// `links` outlives it.
    explicit ApiDescription(const CrowdLinks& links);

    void serve(const HttpRequest& request, const HttpAnswer& answer);

private:
    const CrowdLinks& m_links;
    QJsonObject m_description; // without the address of this relay
};

} // namespace bytecrowds::relay
