#pragma once

#include "app/inspect/outcome.h"

#include <QFile>
#include <QTemporaryFile>

#include <optional>

namespace bytecrowds::inspect {

/// A file that is read more than once, also from stdin ("-") or a pipe: what comes from there is kept in a temporary
/// file meanwhile, which its owner alone may read.
class InputFile
{
public:
    explicit InputFile(QString path);

    /// None when all went well.
    std::optional<Outcome> open();
    /// A descriptor that stands at the beginning; it stays this object's.
    int fromTheBeginning();

private:
    std::optional<Outcome> keep();
    Outcome refused(const QString& why) const;

    const QString m_path;
    QFile m_file;
    QTemporaryFile m_kept;
    bool m_isKept = false;
};

} // namespace bytecrowds::inspect
