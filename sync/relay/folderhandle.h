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
    FolderHandle(const FolderHandle&) = delete;
    FolderHandle& operator=(const FolderHandle&) = delete;

    /// Makes the folder if need be; false: errno says why not.
    bool open(const QString& path);
    /// The file's path as long as this handle lives.
    QString pathOf(const QString& name) const;

private:
    int m_descriptor = -1;
};

} // namespace bytecrowds::relay
