#pragma once

#include "app/desktop/folders/folderscan.h"

#include <QCoreApplication>

namespace bytecrowds::desktop {

/// What came of adding files to a crowd.
struct ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::ImportSummary)
public:
    int added = 0;
    int replaced = 0;
    int skipped = 0; ///< because there was one of that path
    std::map<FolderScan::Reason, int> leftOut;
    std::vector<ImportSource> withheld;
    bool hadMore = false;   ///< there were more files than fit
    bool cancelled = false; ///< by the person; what had been added stays

    /// In a sentence or two, for a notice. `named`: how many of the withheld files are named.
    QString sentence(int named = 3) const;
};

} // namespace bytecrowds::desktop
