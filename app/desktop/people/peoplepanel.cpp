#include "app/desktop/people/peoplepanel.h"

#include "app/desktop/people/peoplemodel.h"
#include "app/desktop/people/persondelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

PeoplePanel::PeoplePanel(OpenCrowd& crowd, QWidget* parent)
    : QWidget(parent)
    , m_people(new PeopleModel(crowd, this))
    , m_list(new QListView)
    , m_jump(new QPushButton(tr("&Jump to")))
    , m_follow(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("People in the crowd"));
    m_list->setModel(m_people);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_jump->setToolTip(tr("Place the caret where they are (Enter)"));
    m_follow->setToolTip(tr("Keep in view where they are (Space)"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 8);
    row->addWidget(m_jump);
    row->addWidget(m_follow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    setFocusProxy(m_list);

    connect(m_list, &QListView::activated, this, &PeoplePanel::jump);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PeoplePanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePanel::refreshButtons);
    connect(m_jump, &QAbstractButton::clicked, this, &PeoplePanel::jump);
    connect(m_follow, &QAbstractButton::clicked, this, &PeoplePanel::toggleFollowing);
    refreshButtons();
}

void PeoplePanel::setFollowed(std::optional<crdt::ClientId> client)
{
    m_followed = client;
    m_people->setFollowed(client);
    refreshButtons();
}

std::optional<crdt::ClientId> PeoplePanel::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.data(PeopleModel::SelfRole).toBool())
        return {};
    return crdt::ClientId(index.data(PeopleModel::ClientRole).toULongLong());
}

void PeoplePanel::refreshButtons()
{
    const auto client = selected();
    m_jump->setEnabled(client.has_value());
    m_follow->setEnabled(client.has_value());
    m_follow->setText(client && client == m_followed ? tr("Stop &following") : tr("&Follow"));
}

void PeoplePanel::jump()
{
    if (const auto client = selected())
        Q_EMIT jumpRequested(*client);
}

void PeoplePanel::toggleFollowing()
{
    const auto client = selected();
    if (client && client == m_followed)
        Q_EMIT stopRequested();
    else if (client)
        Q_EMIT followRequested(*client);
}

void PeoplePanel::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || !selected())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_jump->text(), this, &PeoplePanel::jump);
    menu->addAction(m_follow->text(), this, &PeoplePanel::toggleFollowing);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void PeoplePanel::showEvent(QShowEvent* event)
{
    m_people->setActive(true);
    QWidget::showEvent(event);
}

void PeoplePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_people->setActive(false);
}

bool PeoplePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Space:
            toggleFollowing();
            return true;
        case Qt::Key_Escape:
            Q_EMIT stopRequested();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bytecrowds::desktop
