#include "app/desktop/folders/importsummary.h"

#include "sync/protocol/limits.h"

#include <QLocale>

namespace bytecrowds::desktop {

namespace {

using Reason = FolderScan::Reason;

QString leftOutFor(Reason reason, int count)
{
    switch (reason) {
    case Reason::Ignored:
        return ImportSummary::tr("%Ln file(s) and folder(s) that .gitignore names", nullptr, count);
    case Reason::NoText:
        return ImportSummary::tr("%Ln that are no text in UTF-8", nullptr, count);
    case Reason::TooLarge:
        return ImportSummary::tr("%Ln too large for the crowd", nullptr, count);
    case Reason::Link:
        return ImportSummary::tr("%Ln link(s)", nullptr, count);
    case Reason::Unreadable:
        return ImportSummary::tr("%Ln that can't be read", nullptr, count);
    case Reason::Unnameable:
        return ImportSummary::tr("%Ln whose name doesn't fit into the crowd", nullptr, count);
    }
    return {};
}

} // namespace

QString ImportSummary::sentence(int named) const
{
    QStringList parts{tr("Added %Ln file(s)", nullptr, added)};
    if (replaced > 0)
        parts.append(tr("replaced %Ln", nullptr, replaced));
    if (skipped > 0)
        parts.append(tr("kept %Ln that the crowd had", nullptr, skipped));
    QStringList without;
    for (const auto& [reason, count] : leftOut)
        without.append(leftOutFor(reason, count));
    if (!without.isEmpty())
        parts.append(tr("left out %1").arg(QLocale().createSeparatedList(without)));
    if (!withheld.empty()) {
        QStringList names;
        for (const ImportSource& file : withheld) {
            if (names.size() < named)
                names.append(file.path);
        }
        if (withheld.size() > std::size_t(named))
            names.append(QStringLiteral("…"));
        parts.append(tr("withheld %Ln that may hold secrets: %1", nullptr, int(withheld.size()))
                         .arg(names.join(QLatin1String(", "))));
    }
    QString all = tr("%1.", "a sentence of an import's parts").arg(parts.join(tr("; ", "between an import's parts")));
    if (hadMore)
        all += QLatin1Char(' ') + tr("There were more files: a crowd holds %L1 at most.").arg(protocol::MaxFiles);
    if (cancelled)
        all = tr("Stopped. %1").arg(all);
    return all;
}

} // namespace bytecrowds::desktop
