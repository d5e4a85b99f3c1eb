#include "app/desktop/profile.h"

#include <QCoreApplication>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace bytecrowds::desktop {

namespace {

constexpr auto NameKey = "profile/name";

QString accountName()
{
    const passwd* entry = getpwuid(getuid());
    if (!entry)
        return {};
    // The first field of the comment (gecos) is the full name.
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

} // namespace

Profile Profile::load(const QSettings& settings)
{
    QString name = settings.value(QLatin1String(NameKey)).toString().trimmed();
    if (name.isEmpty())
        name = accountName();
    if (name.isEmpty())
        name = QCoreApplication::translate("Profile", "Anonymous");
    return {name.left(MaxNameLength)};
}

void Profile::save(QSettings& settings) const
{
    settings.setValue(QLatin1String(NameKey), name.trimmed().left(MaxNameLength));
}

} // namespace bytecrowds::desktop
