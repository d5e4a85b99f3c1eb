#include "app/desktop/folders/ignorerules.h"

#include <QDir>
#include <QFile>

#include <git2.h>
#include <git2/sys/repository.h>

namespace bytecrowds::desktop {

namespace {

constexpr qint64 MaxRulesBytes = 1024 * 1024; // of one .gitignore
constexpr QLatin1StringView Slash("/");

bool ignores(git_repository* repository, const QString& path)
{
    int ignored = 0;
    return git_ignore_path_is_ignored(&ignored, repository, QFile::encodeName(path).constData()) == 0 && ignored;
}

} // namespace

void IgnoreRules::Freeing::operator()(git_repository* repository) const
{
    git_repository_free(repository);
}

IgnoreRules::IgnoreRules(const QString& folder)
{
    git_libgit2_init();
    const QString real = QFileInfo(folder).canonicalFilePath();
    openAround(real);
    if (!m_repository) {
        m_repository = inMemory(real, {});
        m_top = real;
    }
}

IgnoreRules::~IgnoreRules()
{
    m_repository.reset();
    git_libgit2_shutdown();
}

/// The repository that the folder lies in. When that ignores the whole folder, its rules say nothing of what is inside.
void IgnoreRules::openAround(const QString& folder)
{
    git_repository* found = nullptr;
    if (git_repository_open_ext(&found, QFile::encodeName(folder).constData(), 0, nullptr) != 0)
        return;
    m_repository.reset(found);
    const char* workFolder = git_repository_workdir(found);
    m_top = workFolder ? QDir::cleanPath(QFile::decodeName(workFolder)) : QString();
    const bool isBelow = !m_top.isEmpty() && folder.startsWith(m_top + Slash);
    if (isBelow)
        m_prefix = folder.sliced(m_top.size() + 1) + Slash;
    if ((!isBelow && folder != m_top) || (isBelow && isIgnored({}))) {
        m_repository.reset();
        m_prefix.clear();
    }
}

/// A repository that lies nowhere, whose work tree the folder is, with more rules than those of the folder.
IgnoreRules::Repository IgnoreRules::inMemory(const QString& folder, const QByteArray& rules)
{
    git_repository* made = nullptr;
    if (git_repository_new(&made) != 0)
        return {};
    Repository repository(made);
    if (git_repository_set_workdir(made, QFile::encodeName(folder).constData(), 0) != 0 ||
        (!rules.isEmpty() && git_ignore_add_rule(made, rules.constData()) != 0))
        return {};
    return repository;
}

bool IgnoreRules::isIgnored(const QString& path) const
{
    return m_repository && ignores(m_repository.get(), m_prefix + path) && !isIncludedAgain(m_prefix + path);
}

/// libgit2 forgets "!name" where the same file has no rule before it that names the same, though Git lets it take back
/// a rule of a folder further up: from the innermost .gitignore on, the first that knows the path decides.
bool IgnoreRules::isIncludedAgain(const QString& path) const
{
    for (qsizetype at = path.lastIndexOf(Slash); at > 0; at = path.lastIndexOf(Slash, at - 1)) {
        const Verdict verdict = this->verdict(m_top + Slash + path.first(at), path.sliced(at + 1));
        if (verdict != Verdict::None)
            return verdict == Verdict::Included;
    }
    return false;
}

IgnoreRules::Verdict IgnoreRules::verdict(const QString& folder, const QString& path) const
{
    QFile file(folder + QStringLiteral("/.gitignore"));
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Verdict::None;
    const QByteArray rules = file.read(MaxRulesBytes);
    if (!rules.startsWith('!') && !rules.contains("\n!"))
        return Verdict::None;
    // Behind a rule that names everything no "!name" is forgotten: what is not ignored then was included by one.
    if (const Repository all = inMemory(folder, "*\n" + rules); all && !ignores(all.get(), path))
        return Verdict::Included;
    const Repository own = inMemory(folder, rules);
    return own && ignores(own.get(), path) ? Verdict::Ignored : Verdict::None;
}

} // namespace bytecrowds::desktop
