#pragma once

#include <QString>

namespace bytecrowds::desktop {

/// A record without what is nobody else's business: addresses, links, ids and tokens, e-mail addresses, paths, and all
/// that stands in quotation marks. Control characters become spaces.
QString scrubbed(const QString& record);

} // namespace bytecrowds::desktop
