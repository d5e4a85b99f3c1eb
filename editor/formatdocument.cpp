#include "editor/formatdocument.h"

#include "editor/codeview.h"
#include "editor/rewrite.h"

namespace bytecrowds::editor {

FormatDocument::FormatDocument(CodeView& view, const FormatterCommand& command, std::size_t maxBytes,
                               std::chrono::milliseconds timeLimit, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_view(&view)
    , m_command(command)
    , m_maxBytes(maxBytes)
    , m_timeLimit(timeLimit)
    , m_folder(folder)
{
    run();
}

FormatDocument::~FormatDocument() = default;

void FormatDocument::run()
{
    ++m_runs;
    m_asked = m_view->utf8();
    m_job = std::make_unique<FormatJob>(m_command, m_asked, m_maxBytes, m_timeLimit, m_folder);
    // The job may not die while it tells that it has finished.
    connect(m_job.get(), &FormatJob::finished, this, &FormatDocument::take, Qt::QueuedConnection);
}

void FormatDocument::take(const FormatJob::Result& result)
{
    if (!m_view)
        return Q_EMIT finished(tr("The file was closed before it was formatted."));
    if (!result.error.isEmpty())
        return Q_EMIT finished(result.error);
    if (m_view->isReadOnly())
        return Q_EMIT finished(tr("This file can't be changed now."));
    if (m_view->utf8() != m_asked) {
        if (m_runs < MaxRuns)
            return run();
        return Q_EMIT finished(tr("The file was not formatted: it changes too fast."));
    }
    Rewrite rewrite(*m_view);
    rewrite.replace(differenceOf(m_asked, result.text), 0);
    rewrite.perform();
    Q_EMIT finished({});
}

} // namespace bytecrowds::editor
