#pragma once

#include "sync/session/crowdlink.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace bytecrowds::session {

/// A document of which this computer keeps a copy: a crowd, or a plain file with edits that were not saved yet.
struct LocalEntry
{
    enum class Kind
    {
        Crowd,
        File,  ///< a file on this computer
        Draft, ///< text that has no file yet
    };

    Kind kind = Kind::Crowd;
    CrowdLink link; ///< of a crowd
    QString path;   ///< of a file, absolute
    QString draft;  ///< of a draft, any id
    QString title;

    // As the store knows it; who asks for a copy needs not say it.
    QDateTime opened; ///< the last time
    bool isPinned = false;
    qint64 bytes = 0; ///< that it takes on the disk

    static LocalEntry ofCrowd(const CrowdLink& link, const QString& title = {});
    static LocalEntry ofFile(const QString& path);
    static LocalEntry ofDraft(const QString& id, const QString& title = {});

    /// Names it in the store, and nothing else.
    QString key() const;
};

} // namespace bytecrowds::session
