#pragma once

#include "editor/indentation.h"

#include <QHash>
#include <QString>

#include <optional>

namespace bytecrowds::editor {

/// What the .editorconfig files above a file say of it (https://editorconfig.org); what they don't say is not set.
struct EditorConfig
{
    static inline const QString FileName = QStringLiteral(".editorconfig");
    static constexpr qsizetype MaxFileSize = 64 * 1024; ///< UTF-16 units; a crowd's longer one is not asked
    static constexpr qsizetype MaxDepth = 32;           ///< folders; of a deeper file of a crowd nothing is known

    enum class EndOfLine
    {
        Lf,
        CrLf,
        Cr,
    };

    std::optional<bool> useTabs = {};
    std::optional<int> width = {};    ///< columns of one level of indentation
    std::optional<int> tabWidth = {}; ///< columns
    std::optional<bool> trimTrailingBlanks = {};
    std::optional<bool> insertFinalNewline = {};
    std::optional<int> maxLineLength = {}; ///< columns
    std::optional<EndOfLine> endOfLine = {};

    bool operator==(const EditorConfig&) const = default;

    /// For a file on disk, by its absolute path; it need not be there. A file that can't be understood says nothing.
    static EditorConfig forFile(const QString& path);
    /// For a file of a crowd, by the crowd's files: path to text, of which those named .editorconfig are looked at.
    static EditorConfig forCrowdFile(const QString& path, const QHash<QString, QString>& files);

    /// What is said of indentation, and the rest as the fallback has it.
    Indentation indentation(const Indentation& fallback) const;
};

} // namespace bytecrowds::editor
