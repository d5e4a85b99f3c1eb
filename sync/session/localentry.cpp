#include "sync/session/localentry.h"

#include <QFileInfo>

namespace bytecrowds::session {

LocalEntry LocalEntry::ofCrowd(const CrowdLink& link, const QString& title)
{
    LocalEntry entry;
    entry.link = link;
    entry.title = title;
    return entry;
}

LocalEntry LocalEntry::ofFile(const QString& path)
{
    LocalEntry entry;
    entry.kind = Kind::File;
    entry.path = QFileInfo(path).absoluteFilePath();
    entry.title = QFileInfo(path).fileName();
    return entry;
}

LocalEntry LocalEntry::ofDraft(const QString& id, const QString& title)
{
    LocalEntry entry;
    entry.kind = Kind::Draft;
    entry.draft = id;
    entry.title = title;
    return entry;
}

QString LocalEntry::key() const
{
    switch (kind) {
    case Kind::Crowd:
        return QStringLiteral("crowd:") + link.webUrl().toString(QUrl::FullyEncoded);
    case Kind::File:
        return QStringLiteral("file:") + path;
    case Kind::Draft:
        return QStringLiteral("draft:") + draft;
    }
    return {};
}

} // namespace bytecrowds::session
