#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace bytecrowds::desktop {

/// A file of the desktop's own messages, each scrubbed (scrub.h) before it is written, so that a person can send it. It
/// holds so much and begins anew then; what was before is kept once. For all threads.
class MessageLog
{
public:
    static constexpr qint64 MaxBytes = 256 * 1024; ///< of each of both files
    static constexpr qsizetype MaxRecordBytes = 1000;

    /// The folder is made. Where it can't be written to nothing is kept.
    explicit MessageLog(const QString& folder);
    ~MessageLog();

    /// `time`: as it is to be written.
    void add(QtMsgType type, const QString& time, const QString& record);
    /// What is kept, the older first.
    QString text() const;

    /// Qt's messages come here too, besides where they went before, as long as the log is there. One log a program.
    void takeMessages();

private:
    void begin();

    mutable QMutex m_mutex;
    QFile m_file;
};

} // namespace bytecrowds::desktop
