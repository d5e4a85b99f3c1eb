#include "app/desktop/folders/ignorerules.h"

#include <QFile>

#include <git2.h>
#include <git2/sys/repository.h>

namespace bytecrowds::desktop {

IgnoreRules::IgnoreRules(const QString& folder)
{
    git_libgit2_init();
    const QString real = QFileInfo(folder).canonicalFilePath();
    openAround(real);
    if (!m_repository)
        openAlone(real);
}

IgnoreRules::~IgnoreRules()
{
    git_repository_free(m_repository);
    git_libgit2_shutdown();
}

/// The repository that the folder lies in. When that ignores the whole folder, its rules say nothing of what is inside.
void IgnoreRules::openAround(const QString& folder)
{
    git_repository* found = nullptr;
    if (git_repository_open_ext(&found, QFile::encodeName(folder).constData(), 0, nullptr) != 0)
        return;
    const char* workFolder = git_repository_workdir(found);
    const QString top = workFolder ? QDir::cleanPath(QFile::decodeName(workFolder)) : QString();
    const bool isBelow = !top.isEmpty() && folder.startsWith(top + QLatin1Char('/'));
    m_repository = found;
    if (isBelow)
        m_prefix = folder.sliced(top.size() + 1) + QLatin1Char('/');
    if ((!isBelow && folder != top) || (isBelow && isIgnored({}))) {
        git_repository_free(std::exchange(m_repository, nullptr));
        m_prefix.clear();
    }
}

/// A repository in memory alone, whose work tree the folder is.
void IgnoreRules::openAlone(const QString& folder)
{
    git_repository* made = nullptr;
    if (git_repository_new(&made) != 0)
        return;
    if (git_repository_set_workdir(made, QFile::encodeName(folder).constData(), 0) == 0)
        m_repository = made;
    else
        git_repository_free(made);
}

bool IgnoreRules::isIgnored(const QString& path) const
{
    int ignored = 0;
    return m_repository &&
           git_ignore_path_is_ignored(&ignored, m_repository, QFile::encodeName(m_prefix + path).constData()) == 0 &&
           ignored;
}

} // namespace bytecrowds::desktop
