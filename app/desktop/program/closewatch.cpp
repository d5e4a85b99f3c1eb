#include "app/desktop/program/closewatch.h"

#include <QSet>

namespace bytecrowds::desktop {

CloseWatch::CloseWatch(const QList<QObject*>& watched, QObject* parent)
    : QObject(parent)
{
    const QSet<QObject*> different(watched.begin(), watched.end());
    m_open = different.size();
    for (const QObject* object : different) {
        connect(object, &QObject::destroyed, this, [this] {
            --m_open;
            tellIfClosed();
        });
    }
    QMetaObject::invokeMethod(this, &CloseWatch::tellIfClosed, Qt::QueuedConnection);
}

void CloseWatch::tellIfClosed()
{
    if (m_open > 0)
        return;
    m_open = 1; // once
    Q_EMIT allClosed();
    deleteLater();
}

} // namespace bytecrowds::desktop
