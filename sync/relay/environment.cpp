#include "sync/relay/environment.h"

#include <QRandomGenerator>

namespace bytecrowds::relay {

Environment Environment::ofThisMachine()
{
    using namespace std::chrono;
    return {
        [] { return duration_cast<Milliseconds>(steady_clock::now().time_since_epoch()); },
        [] { return duration_cast<Milliseconds>(system_clock::now().time_since_epoch()); },
        [] { return QRandomGenerator::system()->generate(); },
    };
}

} // namespace bytecrowds::relay
