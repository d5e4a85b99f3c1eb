#include "app/desktop/local/recentsdialog.h"

#include "sync/session/localstore.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

using session::LocalEntry;

namespace {

QString titleOf(const LocalEntry& entry)
{
    if (!entry.title.isEmpty())
        return entry.title;
    return entry.kind == LocalEntry::Kind::Crowd ? entry.link.id : entry.path;
}

QString placeOf(const LocalEntry& entry)
{
    if (entry.kind != LocalEntry::Kind::Crowd)
        return RecentsDialog::tr("%1, not saved yet").arg(entry.path);
    return entry.link.relay.isEmpty() ? RecentsDialog::tr("crowd on this computer's relay")
                                      : RecentsDialog::tr("crowd on %1").arg(entry.link.relay.host());
}

} // namespace

RecentsDialog::RecentsDialog(session::LocalStore& store, QStringList openKeys, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_openKeys(std::move(openKeys))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Recent"));
    resize(560, 420);
    m_search->setPlaceholderText(tr("Search by name, path or link"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Crowds and files that this computer keeps"));
    m_list->setAlternatingRowColors(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_pin = buttons->addButton(tr("&Pin"), QDialogButtonBox::ActionRole);
    m_forget = buttons->addButton(tr("&Forget…"), QDialogButtonBox::DestructiveRole);
    m_open->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &RecentsDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecentsDialog::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, &RecentsDialog::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &RecentsDialog::openCurrent);
    connect(m_pin, &QPushButton::clicked, this, &RecentsDialog::pinCurrent);
    connect(m_forget, &QPushButton::clicked, this, &RecentsDialog::forgetCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

/// The arrows move in the list while one writes in the field.
bool RecentsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RecentsDialog::refresh()
{
    const auto* before = current();
    const QString key = before ? before->key() : QString();
    m_entries = m_store.entries(m_search->text());
    m_list->clear();
    for (const LocalEntry& entry : std::as_const(m_entries)) {
        const QString when = QLocale().toString(entry.opened.toLocalTime(), QLocale::ShortFormat);
        const QString first = entry.isPinned ? tr("%1 (pinned)").arg(titleOf(entry)) : titleOf(entry);
        m_list->addItem(QStringLiteral("%1\n%2 · %3").arg(first, placeOf(entry), when));
        if (entry.key() == key)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    refreshButtons();
}

void RecentsDialog::refreshButtons()
{
    const LocalEntry* entry = current();
    m_open->setEnabled(entry);
    m_pin->setEnabled(entry);
    m_pin->setText(entry && entry->isPinned ? tr("Un&pin") : tr("&Pin"));
    m_forget->setEnabled(entry && !m_openKeys.contains(entry->key()));
}

const LocalEntry* RecentsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void RecentsDialog::openCurrent()
{
    if (const LocalEntry* entry = current()) {
        Q_EMIT openRequested(*entry);
        accept();
    }
}

void RecentsDialog::pinCurrent()
{
    if (const LocalEntry* entry = current()) {
        m_store.setPinned(entry->key(), !entry->isPinned);
        m_store.flush();
        refresh();
    }
}

void RecentsDialog::forgetCurrent()
{
    const LocalEntry* entry = current();
    if (!entry)
        return;
    const QString what = entry->kind == LocalEntry::Kind::Crowd
                             ? tr("What has not reached the relay is lost; the crowd itself stays there.")
                             : tr("What was not saved to the file is lost.");
    QMessageBox box(QMessageBox::Warning, tr("Forget it?"),
                    tr("This computer forgets its copy of “%1”.").arg(titleOf(*entry)), QMessageBox::Cancel, this);
    box.setInformativeText(what);
    const auto* forget = box.addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != forget)
        return;
    m_store.forget(entry->key());
    m_store.flush();
    refresh();
}

} // namespace bytecrowds::desktop
