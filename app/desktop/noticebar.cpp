#include "app/desktop/noticebar.h"

#include "app/desktop/look/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace bytecrowds::desktop {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    m_label->setObjectName(QStringLiteral("notice"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setAccessibleName(tr("Notice"));

    auto* dismiss = new QToolButton;
    dismiss->setIcon(icons::named(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss the notice"));
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(dismiss, 0, Qt::AlignTop);

    m_passing.setSingleShot(true);
    connect(&m_passing, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::show(const QString& topic, const QString& sentence)
{
    m_passing.stop();
    set(topic, sentence);
}

void NoticeBar::showPassing(const QString& sentence)
{
    set({}, sentence);
    m_passing.start(PassingMs);
}

void NoticeBar::offer(const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text);
    connect(button, &QAbstractButton::clicked, this, [this, run = std::move(run)] {
        hide();
        run();
    });
    m_buttons->addWidget(button);
}

void NoticeBar::clear(const QString& topic)
{
    if (m_topic == topic && !m_passing.isActive())
        hide();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void NoticeBar::set(const QString& topic, const QString& sentence)
{
    m_topic = topic;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_label->setText(sentence);
    setVisible(true);
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace bytecrowds::desktop
