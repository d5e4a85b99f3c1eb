#pragma once

#include "app/inspect/outcome.h"

#include <QFile>
#include <QSaveFile>

#include <optional>

namespace bytecrowds::inspect {

/// A file that is being made and that its owner alone may read, or stdout. The file appears whole, or replaces another
/// whole, when it is finished; else everything stays as it was.
class OutputFile
{
public:
    /// "-" is stdout.
    explicit OutputFile(QString path);

    /// None when all went well; so is finish()'s.
    std::optional<Outcome> open();
    /// A descriptor to write to; it stays this object's.
    int handle() const;
    std::optional<Outcome> finish();
    /// What is said when nothing can be written to it.
    Outcome refused(const QString& why) const;
    bool isStandard() const;

private:
    const QString m_path;
    QFile m_standard;
    QSaveFile m_file;
};

} // namespace bytecrowds::inspect
