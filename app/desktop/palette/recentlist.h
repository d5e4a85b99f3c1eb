#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace bytecrowds::desktop {

/// What was used last, kept in the settings file for all windows.
class RecentList
{
public:
    static constexpr int MaxCount = 50;

    /// `store` outlives it.
    RecentList(QSettings& store, QString key);

    /// The latest first.
    QStringList ids() const;
    void use(const QString& id);

private:
    QSettings& m_store;
    QString m_key;
};

} // namespace bytecrowds::desktop
