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

QByteArray Environment::randomBytes(int count) const
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const std::uint32_t word = random();
        bytes.append(reinterpret_cast<const char*>(&word), sizeof(word));
    }
    bytes.truncate(count);
    return bytes;
}

} // namespace bytecrowds::relay
