#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

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
    /// Rules of one .gitignore, asked by themselves.
    enum class Verdict
    {
        None,
        Ignored,
        Included,
    };
    struct Freeing
    {
        void operator()(git_repository* repository) const;
    };
    using Repository = std::unique_ptr<git_repository, Freeing>;

    static Repository inMemory(const QString& folder, const QByteArray& rules);
    void openAround(const QString& folder);
    bool isIncludedAgain(const QString& path) const;
    Verdict verdict(const QString& folder, const QString& path) const;

    Repository m_repository; // null: there are no rules
    QString m_top;           // its folder
    QString m_prefix;        // from the repository's folder to ours, with a slash at its end; or empty
};

} // namespace bytecrowds::desktop
