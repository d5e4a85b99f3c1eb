#pragma once

#include "app/desktop/palette/palettemode.h"
#include "app/desktop/palette/recentlist.h"

namespace bytecrowds::desktop {

class CommandSet;

/// The window's commands, with their keys.
class CommandMode : public PaletteMode
{
public:
    static inline const QString Prefix = QStringLiteral(">");

    /// The commands outlive it.
    CommandMode(const CommandSet& commands, RecentList recent);

    QString prefix() const override { return Prefix; }
    QString hint() const override;
    QString nothingFor(const QString& query) const override;
    QList<PaletteItem> items(const QString& query) override;
    void note(const PaletteItem& item) override { m_recent.use(item.id); }

private:
    const CommandSet& m_commands;
    RecentList m_recent;
};

} // namespace bytecrowds::desktop
