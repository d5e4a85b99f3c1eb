#pragma once

#include "sync/relay/crowdaccess.h"
#include "sync/relay/crowddoor.h"

#include <QCoreApplication>

namespace bytecrowds::relay {

/// The HTTP request that says who may enter the crowd {id}.
class AccessWriting
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::AccessWriting)
public:
    /// All outlive it.
    AccessWriting(CrowdAccess& access, CrowdDoor& door, const HttpErrors& errors);

    void write(const HttpRequest& request, const HttpAnswer& answer);

private:
    HttpReply replyTo(CrowdAccess::Result result, const HttpRequest& request, const QStringList& emails) const;

    CrowdAccess& m_access;
    CrowdDoor& m_door;
    const HttpErrors& m_errors;
};

} // namespace bytecrowds::relay
