#include "app/desktop/people/passingtext.h"

#include <QAccessible>

namespace bytecrowds::desktop {

PassingText::PassingText(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("news"));
    setAccessibleName(tr("News"));
    setTextFormat(Qt::PlainText);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QLabel::clear);
}

void PassingText::tell(const QString& sentence)
{
    // What has been told just now is still to be read.
    setText(m_end.isActive() ? tr("%1 · %2", "two pieces of news").arg(m_last, sentence) : sentence);
    m_last = sentence;
    m_end.start(PassingMs);
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace bytecrowds::desktop
