#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bytecrowds::editor {

/// A program that reads a file's text on stdin and writes it formatted on stdout.
struct FormatterCommand
{
    QString program; ///< a name that is looked for in PATH, or a path
    QStringList arguments;

    bool operator==(const FormatterCommand&) const = default;
};

/// The language's own formatter, asked to treat its input as a file of this name; none for a language without one. It
/// may not be installed.
std::optional<FormatterCommand> formatterFor(const QString& languageId, const QString& fileName);

/// Whether its program is there.
bool isInstalled(const FormatterCommand& command);

} // namespace bytecrowds::editor
