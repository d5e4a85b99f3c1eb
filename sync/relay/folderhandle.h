#pragma once

#include <QString>

namespace bytecrowds::relay {

/// An open folder. Paths by way of it are short, however long its own is: the system allows a unix socket's path 107
/// bytes (unix(7)).
class FolderHandle
{
public:
    FolderHandle() = default;
    ~FolderHandle();
    FolderHandle(FolderHandle&& other) noexcept;
    FolderHandle& operator=(FolderHandle&& other) noexcept;

    /// False: errno says why not.
    bool open(const QString& path);
    /// The same, and makes the folder if need be.
    bool make(const QString& path);
    /// The file's path as long as this handle lives.
    QString pathOf(const QString& name) const;

private:
    int m_descriptor = -1;
};

} // namespace bytecrowds::relay
