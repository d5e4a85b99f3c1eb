#include "app/desktop/settings/commandkeys.h"

#include "app/desktop/commands/commandset.h"
#include "app/desktop/settings/keypresets.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settings.h"

#include <algorithm>

namespace bytecrowds::desktop {

QHash<QString, QList<QKeySequence>> chosenKeys(const Settings& settings)
{
    auto chosen = keyPreset(settings.get(keys::KeyboardPreset)).keys;
    chosen.insert(settings.ownKeys());
    return chosen;
}

bool collide(const QKeySequence& a, const QKeySequence& b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

QList<QAction*> commandsWith(const QKeySequence& key, const CommandSet& commands, const QString& except)
{
    QList<QAction*> found;
    for (QAction* command : commands.all()) {
        const auto keys = command->shortcuts();
        if (CommandSet::idOf(*command) != except &&
            std::ranges::any_of(keys, [&](const QKeySequence& other) { return collide(key, other); }))
            found.append(command);
    }
    return found;
}

void assignKeys(Settings& settings, const CommandSet& commands, const QString& command, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& key : keys) {
        for (const QAction* loser : commandsWith(key, commands, command)) {
            auto rest = loser->shortcuts();
            rest.removeIf([&](const QKeySequence& other) { return collide(key, other); });
            settings.setOwnKeys(CommandSet::idOf(*loser), rest);
        }
    }
    settings.setOwnKeys(command, keys);
}

} // namespace bytecrowds::desktop
