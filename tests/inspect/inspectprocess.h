#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace bytecrowds::tests {

/// How a program ended; -1: it crashed, or took too long.
struct Ended
{
    int code = -1;
    QByteArray out, error;
};

/// The real bytecrowds-inspect.
inline Ended inspect(const QStringList& arguments, const QByteArray& input = {},
                     const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BYTECROWDS_BIN "/bytecrowds-inspect"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace bytecrowds::tests
