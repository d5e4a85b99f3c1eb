#include "app/desktop/people/crowdcopy.h"

#include "app/desktop/opencrowd.h"

#include <algorithm>

namespace bytecrowds::desktop {

void copyFiles(OpenCrowd& from, OpenCrowd& into)
{
    QList<CrowdFile> files = from.files().files();
    // The new crowd has a first file already: the old one's, or any.
    std::ranges::stable_partition(files, [](const CrowdFile& file) { return file.id == FileList::firstFile(); });
    FileList& copies = into.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const CrowdFile& file = files[i];
        const QString id = i == 0 ? FileList::firstFile() : copies.create(file.path, file.language);
        if (i == 0) {
            copies.setPath(id, file.path);
            copies.setLanguage(id, file.language);
        }
        copies.text(id).insert(crdt::Utf8(0), from.files().text(file.id).toString());
    }
}

} // namespace bytecrowds::desktop
