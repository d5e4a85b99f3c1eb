#include "app/desktop/palette/commandmode.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/palette/ranking.h"

#include <QCoreApplication>
#include <QPointer>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::CommandMode)
};

} // namespace

CommandMode::CommandMode(const CommandSet& commands, RecentList recent)
    : m_commands(commands)
    , m_recent(std::move(recent))
{
}

QString CommandMode::hint() const
{
    return Words::tr("Type what you want to do");
}

QString CommandMode::nothingFor(const QString& query) const
{
    return Words::tr("No command is called “%1”.").arg(query.trimmed());
}

QList<PaletteItem> CommandMode::items(const QString& query)
{
    QList<PaletteItem> items;
    for (QAction* command : m_commands.all()) {
        if (command->isEnabled())
            items.append({.id = CommandSet::idOf(*command),
                          .title = CommandSet::title(*command),
                          .keys = command->shortcut().toString(QKeySequence::NativeText),
                          .run = [command = QPointer(command)] {
                              if (command)
                                  command->trigger();
                          }});
    }
    return ranked(items, query, m_recent.ids());
}

} // namespace bytecrowds::desktop
