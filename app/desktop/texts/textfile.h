#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace bytecrowds::desktop {

/// A plain file's text as a document holds it: UTF-8 without a byte order mark, line ends LF.
class TextFile
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::TextFile)
public:
    /// None when the file can't be read, is no text, or is over protocol::MaxTextBytes; `why` then gets a sentence.
    static std::optional<QByteArray> read(const QString& path, QString* why);
    /// Replaces the file, or leaves it as it was and gives a sentence.
    static std::optional<QString> write(const QString& path, QByteArrayView text);
};

} // namespace bytecrowds::desktop
