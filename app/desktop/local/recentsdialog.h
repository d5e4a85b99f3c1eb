#pragma once

#include "sync/session/localentry.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace bytecrowds::session {
class LocalStore;
}

namespace bytecrowds::desktop {

/// What this computer keeps, crowds and files that were not saved: to find, open, pin, and forget.
class RecentsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `isOpen` tells what is open now, by key: that can't be forgotten. The store outlives the dialog.
    RecentsDialog(session::LocalStore& store, QStringList openKeys, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const bytecrowds::session::LocalEntry& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshButtons();
    const session::LocalEntry* current() const;
    void openCurrent();
    void pinCurrent();
    void forgetCurrent();

    session::LocalStore& m_store;
    const QStringList m_openKeys;
    QList<session::LocalEntry> m_entries;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_pin;
    QPushButton* m_forget;
};

} // namespace bytecrowds::desktop
