#pragma once

#include "editor/formatters.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <string>

namespace bytecrowds::editor {

/// One run of a formatter; lives until it has finished, or ends the program with itself.
class FormatJob : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds TimeLimit{10'000};
    static constexpr qsizetype MaxErrorBytes = 4096; ///< of what it writes on stderr

    struct Result
    {
        std::string text; ///< UTF-8 with LF, clean
        QString error;    ///< a sentence for a person; empty when there is a text
    };

    /// The program works in `folder`, whose configuration it may find and obey; in an empty one where none is given, as
    /// for the files of a crowd. Of its output at most `maxBytes` are taken.
    FormatJob(const FormatterCommand& command, const std::string& text, std::size_t maxBytes,
              std::chrono::milliseconds timeLimit = TimeLimit, const QString& folder = {}, QObject* parent = nullptr);
    ~FormatJob() override;

Q_SIGNALS:
    /// Once, and never while the constructor runs.
    void finished(const bytecrowds::editor::FormatJob::Result& result);

private:
    void read();
    void end();
    void fail(const QString& sentence);
    void finish(const Result& result);
    void kill();

    const QString m_program;
    const std::size_t m_maxBytes;
    const bool m_isEmpty; // what it is given
    QTemporaryDir m_emptyFolder;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output, m_errors;
    bool m_isFinished = false;
};

} // namespace bytecrowds::editor
