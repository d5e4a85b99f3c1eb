#include "editor/formatters.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace bytecrowds::editor {

namespace {

struct Row
{
    QLatin1String languages; // ids, with blanks around each
    QLatin1String program;
    QLatin1String arguments; // separated by blanks; FILE is the file's name
};

constexpr std::array Formatters = {
    Row{QLatin1String(" c cpp objective-c objective-cpp proto java csharp "), QLatin1String("clang-format"),
        QLatin1String("--assume-filename=FILE")},
    Row{QLatin1String(
            " javascript javascriptreact typescript typescriptreact json css scss less html vue markdown yaml "
            "graphql "),
        QLatin1String("prettier"), QLatin1String("--stdin-filepath FILE")},
    Row{QLatin1String(" python "), QLatin1String("black"), QLatin1String("--quiet --stdin-filename FILE -")},
    Row{QLatin1String(" rust "), QLatin1String("rustfmt"), QLatin1String("--emit stdout")},
    Row{QLatin1String(" go "), QLatin1String("gofmt"), QLatin1String("")},
};

} // namespace

std::optional<FormatterCommand> formatterFor(const QString& languageId, const QString& fileName)
{
    const auto row = std::ranges::find_if(Formatters, [&](const Row& formatter) {
        return QString(formatter.languages).contains(u' ' + languageId + u' ');
    });
    if (row == Formatters.end())
        return {};
    QStringList arguments = QString(row->arguments).split(u' ', Qt::SkipEmptyParts);
    arguments.replaceInStrings(QStringLiteral("FILE"), QFileInfo(fileName).fileName());
    return FormatterCommand{row->program, arguments};
}

bool isInstalled(const FormatterCommand& command)
{
    return !QStandardPaths::findExecutable(command.program).isEmpty();
}

} // namespace bytecrowds::editor
