#pragma once

#include <QDir>
#include <QString>

struct git_repository;

namespace bytecrowds::desktop {

/// What Git would leave out of a folder: what its .gitignore files name, nested ones too, and the rules of the
/// repository around it. They hold as well where there is no repository. Nothing is written. For one thread.
class IgnoreRules
{
public:
    explicit IgnoreRules(const QString& folder);
    ~IgnoreRules();
    IgnoreRules(const IgnoreRules&) = delete;
    IgnoreRules& operator=(const IgnoreRules&) = delete;

    /// `path`: of something that is there, relative to the folder. What is in an ignored folder is ignored.
    bool isIgnored(const QString& path) const;

private:
    void openAround(const QString& folder);
    void openAlone(const QString& folder);

    git_repository* m_repository = nullptr; // null: there are no rules
    QString m_prefix;                       // from the repository's folder to ours, with a slash at its end; or empty
};

} // namespace bytecrowds::desktop
