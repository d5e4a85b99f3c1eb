#include "editor/formatjob.h"

#include "editor/cleantext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace bytecrowds::editor {

FormatJob::FormatJob(const FormatterCommand& command, const std::string& text, std::size_t maxBytes,
                     std::chrono::milliseconds timeLimit, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_program(QFileInfo(command.program).fileName())
    , m_maxBytes(maxBytes)
    , m_isEmpty(text.empty())
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FormatJob::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, &FormatJob::read);
    connect(&m_process, &QProcess::finished, this, &FormatJob::end);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(tr("%1 is not installed.").arg(m_program));
        },
        Qt::QueuedConnection);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(tr("%1 took too long.").arg(m_program)); });
    m_limit.start(timeLimit);

    m_process.setWorkingDirectory(folder.isEmpty() ? m_emptyFolder.path() : folder);
#ifdef Q_OS_UNIX
    m_process.setUnixProcessParameters(
        QProcess::UnixProcessFlag::CreateNewSession); // so that kill() reaches its children
#endif
    m_process.start(command.program, command.arguments);
    m_process.write(text.data(), qint64(text.size()));
    m_process.closeWriteChannel();
}

FormatJob::~FormatJob()
{
    m_process.disconnect(this);
    kill();
}

void FormatJob::read()
{
    m_output += m_process.readAllStandardOutput();
    m_errors = (m_errors + m_process.readAllStandardError()).left(MaxErrorBytes);
    if (std::size_t(m_output.size()) > m_maxBytes)
        fail(tr("%1 wrote more than a file here may hold.").arg(m_program));
}

void FormatJob::end()
{
    read();
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) {
        const QString why = QString::fromUtf8(m_errors).trimmed().section(u'\n', 0, 0);
        return fail(why.isEmpty() ? tr("%1 failed and did not say why.").arg(m_program)
                                  : tr("%1 failed: %2").arg(m_program, why));
    }
    const std::string text = cleanText(m_output.toStdString());
    if ((text.empty() && !m_isEmpty) || !QByteArrayView(m_output).isValidUtf8() || m_output.contains('\0'))
        return fail(tr("%1 wrote something that is not text.").arg(m_program));
    finish({text, {}});
}

void FormatJob::fail(const QString& sentence)
{
    finish({{}, sentence});
}

void FormatJob::finish(const Result& result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_limit.stop();
    kill();
    Q_EMIT finished(result);
}

void FormatJob::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    ::kill(-pid_t(m_process.processId()), SIGKILL);
#endif
    m_process.kill();
    m_process.waitForFinished(); // it has been killed: this takes no time
}

} // namespace bytecrowds::editor
