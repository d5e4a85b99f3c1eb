#pragma once

#include "sync/relay/crowddoor.h"
#include "sync/relay/crowdlinks.h"
#include "sync/relay/newcrowd.h"

#include <QObject>

namespace bytecrowds::relay {

/// HTTP requests that make a crowd.
class CrowdMaking : public QObject
{
    Q_OBJECT
public:
    /// The first four outlive it.
    CrowdMaking(CrowdStore& store, CrowdDoor& door, const CrowdLinks& links, const HttpErrors& errors,
                Environment environment);

    /// The answer is JSON.
    void create(const HttpRequest& request, const HttpAnswer& answer);
    /// The answer is the link, for people at a command line.
    void createPlainly(const HttpRequest& request, const HttpAnswer& answer);

private:
    /// Called when all is stored, with what there is to tell.
    using Made = std::function<void(const QJsonObject& about)>;
    void make(const HttpRequest& request, const HttpAnswer& answer, Made made);
    void take(const HttpRequest& request, const std::variant<NewCrowd, NewCrowd::Refusal>& parsed,
              const HttpAnswer& answer, Made made);
    void fill(const HttpRequest& request, const NewCrowd& wanted, const HttpAnswer& answer, Made made, Room& room);

    CrowdStore& m_store;
    CrowdDoor& m_door;
    const CrowdLinks& m_links;
    const HttpErrors& m_errors;
    const Environment m_environment;
};

} // namespace bytecrowds::relay
