#pragma once

#include <QLoggingCategory>

namespace bytecrowds::relay {

/// What an operator should know: never a text, a token or a link's id in full.
Q_DECLARE_LOGGING_CATEGORY(lcRelay)

} // namespace bytecrowds::relay
