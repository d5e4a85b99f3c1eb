#pragma once

#include <QCoreApplication>
#include <QString>

namespace bytecrowds::relay {

/// An open folder. Paths by way of it are short, however long its own is: the system allows a unix socket's path 107
/// bytes (unix(7)).
class FolderHandle
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::FolderHandle)
public:
    FolderHandle() = default;
    ~FolderHandle();
    FolderHandle(FolderHandle&& other) noexcept;
    FolderHandle& operator=(FolderHandle&& other) noexcept;

    bool open(const QString& path);
    /// The same, and makes the folder of the relay if need be. Empty, or a sentence that says what to do.
    QString make(const QString& path);
    /// The file's path as long as this handle lives.
    QString pathOf(const QString& name) const;

private:
    int m_descriptor = -1;
};

} // namespace bytecrowds::relay
