#pragma once

#include "editor/formatjob.h"

#include <QPointer>

#include <memory>

namespace bytecrowds::editor {

class CodeView;

/// Has a view's text formatted, while people go on typing: one action in the end, of no more than what differs, so that
/// everybody's carets stay on their text. When the text has changed meanwhile it begins again.
class FormatDocument : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxRuns = 4; ///< then it gives up: somebody types faster than it formats

    /// See FormatJob for `timeLimit`, of each run, and `folder`. Begins at once.
    FormatDocument(CodeView& view, const FormatterCommand& command, std::size_t maxBytes,
                   std::chrono::milliseconds timeLimit = FormatJob::TimeLimit, const QString& folder = {},
                   QObject* parent = nullptr);
    ~FormatDocument() override;

Q_SIGNALS:
    /// Once; `error` is a sentence for a person, and empty when the text is formatted.
    void finished(const QString& error);

private:
    void run();
    void take(const FormatJob::Result& result);

    QPointer<CodeView> m_view;
    const FormatterCommand m_command;
    const std::size_t m_maxBytes;
    const std::chrono::milliseconds m_timeLimit;
    const QString m_folder;
    std::string m_asked; // the text that is being formatted
    std::unique_ptr<FormatJob> m_job;
    int m_runs = 0;
};

} // namespace bytecrowds::editor
