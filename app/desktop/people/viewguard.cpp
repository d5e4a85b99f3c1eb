#include "app/desktop/people/viewguard.h"

#include "app/desktop/mainwindow.h"
#include "app/desktop/noticebar.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "editor/codeview.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>

namespace bytecrowds::desktop {

using session::SyncSession;

ViewOnlyBar::ViewOnlyBar(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("viewOnlyBar"));
    auto* sentence = new QLabel(ViewGuard::sentence());
    sentence->setWordWrap(true);
    auto* copy = new QPushButton(tr("&Make a copy of my own"));
    copy->setToolTip(tr("A new crowd with all these files, which you can write in and share"));
    connect(copy, &QAbstractButton::clicked, this, &ViewOnlyBar::copyRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(sentence, 1);
    row->addWidget(copy);
}

ViewGuard::ViewGuard(MainWindow& window)
    : m_window(window)
    , m_bar(new ViewOnlyBar)
{
    m_bar->hide();
    static_cast<QBoxLayout*>(window.centralWidget()->layout())->insertWidget(0, m_bar);
    connect(m_bar, &ViewOnlyBar::copyRequested, &window, &MainWindow::copyRequested);
    connect(&window.tabs(), &TabArea::paneAdded, this, &ViewGuard::guard);
    connect(&window.crowd().session(), &SyncSession::roleChanged, this, &ViewGuard::apply);
    connect(&window.crowd().files(), &FileList::refused, &window.notices(), &NoticeBar::showPassing);
    for (TextPane* pane : window.tabs().panes())
        guard(pane);
    apply();
}

ViewGuard::~ViewGuard()
{
    delete m_bar;
}

QString ViewGuard::sentence()
{
    return tr("You can only read this crowd: its owner has not let others write.");
}

bool ViewGuard::isViewer() const
{
    return m_window.crowd().session().role() == SyncSession::Role::Viewer;
}

void ViewGuard::apply()
{
    const bool isViewer = this->isViewer();
    m_window.crowd().files().setReadOnly(isViewer ? sentence() : QString());
    for (TextPane* pane : m_window.tabs().panes()) {
        if (pane->text().crowd())
            pane->view().setReadOnly(isViewer);
    }
    if (m_bar->isHidden() == !isViewer)
        return;
    m_bar->setVisible(isViewer);
    QAccessibleAnnouncementEvent event(m_bar, isViewer ? sentence() : tr("You can write in this crowd again."));
    QAccessible::updateAccessibility(&event);
    if (!isViewer)
        m_window.notices().showPassing(event.message());
}

void ViewGuard::guard(TextPane* pane)
{
    if (!pane->text().crowd())
        return;
    pane->view().setReadOnly(isViewer());
    connect(&pane->view(), &QsciScintillaBase::SCN_MODIFYATTEMPTRO, this, &ViewGuard::tell);
    pane->view().installEventFilter(this);
}

void ViewGuard::tell()
{
    m_window.notices().showPassing(sentence());
}

/// What a read-only view swallows without a word.
bool ViewGuard::eventFilter(QObject* watched, QEvent* event)
{
    const bool types =
        (event->type() == QEvent::InputMethod && !static_cast<QInputMethodEvent*>(event)->commitString().isEmpty()) ||
        event->type() == QEvent::Drop;
    if (types && isViewer())
        tell();
    return QObject::eventFilter(watched, event);
}

} // namespace bytecrowds::desktop
