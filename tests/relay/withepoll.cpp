#include "sync/relay/epolldispatcher.h"

#include <QCoreApplication>

// Linked into a test it runs that test on the relay's event loop.

namespace {

[[maybe_unused]] const bool installed = [] {
    QCoreApplication::setEventDispatcher(new bytecrowds::relay::EpollDispatcher);
    return true;
}();

} // namespace
