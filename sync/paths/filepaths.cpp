#include "sync/paths/filepaths.h"

#include <QStringList>

#include <algorithm>

namespace bytecrowds::paths {

namespace {

constexpr QLatin1StringView Unwritable("<>:\"|?*");
constexpr QLatin1StringView Unnamed("file");

bool isPrintable(QChar c)
{
    return c.isPrint() || c.isSurrogate();
}

/// Of one name between slashes; empty when nothing is left.
QString safeName(QString name)
{
    for (QChar& c : name) {
        if (!isPrintable(c) || Unwritable.contains(c))
            c = QLatin1Char('_');
    }
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

/// "b.txt", 2 → "b (2).txt"
QString numbered(const QString& name, int number)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const qsizetype at = dot > 0 ? dot : name.size();
    return name.first(at) + QStringLiteral(" (%1)").arg(number) + name.sliced(at);
}

} // namespace

bool isFilePath(const QString& path)
{
    if (path.toUtf8().size() > MaxPathBytes || path.contains(QLatin1Char('\\')))
        return false;
    if (!std::all_of(path.begin(), path.end(), isPrintable))
        return false;
    const QStringList names = path.split(QLatin1Char('/'));
    return std::none_of(names.begin(), names.end(), [](const QString& name) {
        return name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..");
    });
}

QString SafePaths::add(const std::string& path)
{
    QStringList names;
    for (const QString& name :
         QString::fromStdString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'))) {
        if (const QString safe = safeName(name); !safe.isEmpty())
            names.append(safe);
    }
    if (!isFilePath(names.join(QLatin1Char('/'))))
        names = QStringList{Unnamed};
    QString folder;
    for (const QString& name : names.first(names.size() - 1)) {
        folder = free(folder, name, false) + QLatin1Char('/');
        m_folders.insert(folder.chopped(1).toCaseFolded());
    }
    QString result = free(folder, names.last(), true);
    if (!isFilePath(result)) // by its numbers it is too long
        result = free({}, Unnamed, true);
    m_files.insert(result.toCaseFolded());
    return result;
}

/// A folder may be there already, as a folder.
QString SafePaths::free(const QString& folder, const QString& name, bool isFile)
{
    const auto isTaken = [&](const QString& path) {
        return m_files.contains(path.toCaseFolded()) || (isFile && m_folders.contains(path.toCaseFolded()));
    };
    QString path = folder + name;
    if (!isTaken(path))
        return path;
    int& last = m_numbers[path.toCaseFolded()]; // so that a thousand files of one name take no million steps
    last = std::max(last, 1);
    if (!isFile && last > 1 && !isTaken(folder + numbered(name, last)))
        return folder + numbered(name, last); // the same folder again
    do
        path = folder + numbered(name, ++last);
    while (isTaken(path));
    return path;
}

} // namespace bytecrowds::paths
