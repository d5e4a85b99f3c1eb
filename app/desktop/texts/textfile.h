#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace bytecrowds::desktop {

/// What of a plain file is not in its text.
struct TextFileForm
{
    bool crlf = false; ///< its first line ends with CR LF
    bool byteOrderMark = false;
    bool operator==(const TextFileForm&) const = default;
};

/// A plain file's text as a document holds it: UTF-8 without a byte order mark, line ends LF.
struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::TextFile)
public:
    QByteArray text;
    TextFileForm form;

    /// None when the file can't be read, is no text, or is over `maxBytes`; `why` then gets a sentence.
    static std::optional<TextFile> read(const QString& path, std::size_t maxBytes, QString* why);
    /// Replaces the file, or leaves it as it was and gives a sentence.
    static std::optional<QString> write(const QString& path, QByteArrayView text, const TextFileForm& form = {});
};

} // namespace bytecrowds::desktop
