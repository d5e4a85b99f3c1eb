#pragma once

#include <QString>

class QSettings;

namespace bytecrowds::desktop {

/// Who the others see.
struct Profile
{
    static constexpr int MaxNameLength = 40; ///< UTF-16 units

    QString name;

    /// The name that was chosen, else the account's on this machine.
    static Profile load(const QSettings& settings);
    void save(QSettings& settings) const;
};

} // namespace bytecrowds::desktop
