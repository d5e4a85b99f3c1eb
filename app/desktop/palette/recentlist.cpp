#include "app/desktop/palette/recentlist.h"

#include <QSettings>

namespace bytecrowds::desktop {

RecentList::RecentList(QSettings& store, QString key)
    : m_store(store)
    , m_key(std::move(key))
{
}

QStringList RecentList::ids() const
{
    return m_store.value(m_key).toStringList();
}

void RecentList::use(const QString& id)
{
    QStringList ids = this->ids();
    if (!ids.isEmpty() && ids.first() == id)
        return;
    ids.removeAll(id);
    ids.prepend(id);
    m_store.setValue(m_key, ids.first(std::min<qsizetype>(ids.size(), MaxCount)));
}

} // namespace bytecrowds::desktop
