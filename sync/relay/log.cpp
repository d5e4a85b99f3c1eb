#include "sync/relay/log.h"

namespace bytecrowds::relay {

Q_LOGGING_CATEGORY(lcRelay, "bytecrowds.relay", QtInfoMsg)

} // namespace bytecrowds::relay
