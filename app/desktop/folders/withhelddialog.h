#pragma once

#include "app/desktop/folders/folderscan.h"

#include <QDialog>

class QListWidget;

namespace bytecrowds::desktop {

/// Shows the files that were withheld from a crowd since they look like secrets. The person may choose some to be added
/// all the same.
class WithheldDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WithheldDialog(std::vector<ImportSource> withheld, QWidget* parent = nullptr);

    std::vector<ImportSource> chosen() const;

private:
    std::vector<ImportSource> m_withheld;
    QListWidget* m_list;
};

} // namespace bytecrowds::desktop
