#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace bytecrowds::desktop {

/// What a start of the program asks for: by itself, or of the one that runs already.
struct StartRequest
{
    QStringList targets; ///< files (FILE:LINE:COLUMN too), folders and links, in order
    QString folder;      ///< what relative paths are relative to
    bool newWindow = false;
    bool waits = false; ///< until what was opened is closed
    QByteArray
        activationToken; ///< what lets a window come to the front (xdg-activation, startup notification); or empty

    QByteArray toJson() const; ///< in one line
    static std::optional<StartRequest> fromJson(const QByteArray& json);

    bool operator==(const StartRequest&) const = default;
};

/// One target of a start. Lines and columns count from 1; 0: none was named.
struct StartTarget
{
    QString name; ///< an absolute path of what is there, or as it was written
    int line = 0;
    int column = 0;

    /// "main.cpp:12:3" names a place, unless there is a file of that very name.
    static StartTarget parse(const QString& target, const QString& folder);

    bool operator==(const StartTarget&) const = default;
};

} // namespace bytecrowds::desktop
