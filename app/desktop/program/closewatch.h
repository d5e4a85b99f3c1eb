#pragma once

#include <QList>
#include <QObject>

namespace bytecrowds::desktop {

/// Tells when all of some objects (tabs, windows) are gone, and then goes itself.
class CloseWatch : public QObject
{
    Q_OBJECT
public:
    CloseWatch(const QList<QObject*>& watched, QObject* parent);

Q_SIGNALS:
    void allClosed();

private:
    void tellIfClosed();

    qsizetype m_open;
};

} // namespace bytecrowds::desktop
