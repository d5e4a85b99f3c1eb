#include "app/desktop/panes/tabgroup.h"

#include "app/desktop/look/icons.h"
#include "app/desktop/panes/textpane.h"

#include <QEvent>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

namespace bytecrowds::desktop {

TabGroup::TabGroup(QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    tabBar()->setAccessibleName(tr("Open files"));
    tabBar()->installEventFilter(this);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (TextPane* clicked = pane(tabBar()->tabAt(at)))
            Q_EMIT menuRequested(clicked, tabBar()->mapToGlobal(at));
    });
}

TextPane* TabGroup::pane(int index) const
{
    return static_cast<TextPane*>(widget(index));
}

TextPane* TabGroup::currentPane() const
{
    return pane(currentIndex());
}

TextPane* TabGroup::paneOf(const OpenText& text) const
{
    for (int i = 0; i < count(); ++i) {
        if (&pane(i)->text() == &text)
            return pane(i);
    }
    return nullptr;
}

void TabGroup::add(TextPane* pane)
{
    setCurrentIndex(insertTab(currentIndex() + 1, pane, QString()));
    addCloseButton(*pane);
    connect(&pane->text(), &OpenText::changed, this, &TabGroup::labelAll);
    labelAll();
}

void TabGroup::addCloseButton(TextPane& pane)
{
    constexpr int IconSize = 12; // device-independent pixels
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("closeTab"));
    button->setIcon(icons::named(QStringLiteral("close")));
    button->setIconSize({IconSize, IconSize});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close"));
    button->setAccessibleName(tr("Close"));
    connect(button, &QToolButton::clicked, &pane, [this, &pane] { Q_EMIT closeRequested(&pane); });
    tabBar()->setTabButton(indexOf(&pane), QTabBar::RightSide, button);
}

/// A name that stands twice is told from the other by its folder.
QString TabGroup::titleOf(TextPane& pane) const
{
    const QString name = pane.text().name();
    bool twice = false;
    for (int i = 0; i < count(); ++i)
        twice = twice || (&this->pane(i)->text() != &pane.text() && this->pane(i)->text().name() == name);
    const QString folder = pane.text().path().section(QLatin1Char('/'), -2, -2);
    return twice && !folder.isEmpty() ? folder + QLatin1Char('/') + name : name;
}

void TabGroup::label(TextPane& pane)
{
    const int index = indexOf(&pane);
    OpenText& text = pane.text();
    QString title = titleOf(pane);
    title.replace(QLatin1Char('&'), QLatin1String("&&"));
    setTabText(index, text.isModified() ? tr("%1 •", "a file that was changed and not saved").arg(title) : title);
    setTabToolTip(index, text.crowd() ? text.path() : tr("%1 — on this computer only").arg(text.path()));
}

void TabGroup::labelAll()
{
    for (int i = 0; i < count(); ++i)
        label(*pane(i));
}

void TabGroup::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        labelAll();
}

void TabGroup::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->position().y() < tabBar()->height())
        Q_EMIT newFileRequested();
}

bool TabGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::MiddleButton) {
            if (TextPane* clicked = pane(tabBar()->tabAt(mouse->position().toPoint())))
                Q_EMIT closeRequested(clicked);
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace bytecrowds::desktop
