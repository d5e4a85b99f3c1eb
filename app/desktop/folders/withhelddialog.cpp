#include "app/desktop/folders/withhelddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bytecrowds::desktop {

WithheldDialog::WithheldDialog(std::vector<ImportSource> withheld, QWidget* parent)
    : QDialog(parent)
    , m_withheld(std::move(withheld))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Withheld files"));
    auto* why =
        new QLabel(tr("These files look like passwords, tokens or private keys, so they were not added. Whoever "
                      "has the crowd's link can read what you add, and its history keeps it."));
    why->setWordWrap(true);
    m_list->setAccessibleName(tr("Withheld files"));
    for (const ImportSource& file : m_withheld) {
        auto* item = new QListWidgetItem(file.path, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* add = buttons->addButton(tr("&Add the checked ones"), QDialogButtonBox::AcceptRole);
    add->setEnabled(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_list, &QListWidget::itemChanged, this, [this, add] { add->setEnabled(!chosen().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(480, 320);
}

std::vector<ImportSource> WithheldDialog::chosen() const
{
    std::vector<ImportSource> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_withheld[std::size_t(row)]);
    }
    return chosen;
}

} // namespace bytecrowds::desktop
