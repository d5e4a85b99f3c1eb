#pragma once

#include "sync/relay/limits.h"
#include "sync/relay/logformat.h"
#include "sync/relay/operatoraccess.h"
#include "sync/relay/tlsfiles.h"
#include "sync/relay/trustedproxies.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace bytecrowds::relay {

/// Which one this is of the processes of a relay. Their ProcessGroup tells it in an environment variable.
struct ProcessPlace
{
    static constexpr const char* Variable = "BYTECROWDS_RELAY_PROCESS"; ///< "number:port"

    int number = 0;   ///< from 0
    quint16 port = 0; ///< which the group holds

    QString text() const { return QStringLiteral("%1:%2").arg(number).arg(port); }
    static std::optional<ProcessPlace> parse(const QString& text);
};

/// How the relay is to run. Each option comes from the command line, else from a BYTECROWDS_RELAY_… variable, else from
/// the file that --config names.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::Options)
public:
    static constexpr int MaxWaitReplicas = 100;
    static constexpr int MaxProcesses = 64;

    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 7070; ///< 0: a free one
    int processes = 1;
    std::optional<ProcessPlace> place; ///< none: it is the only process, or the one that starts the others
    QString redis;                     ///< empty: a private one
    int waitReplicas = 0;
    QString data;   ///< folder
    QUrl publicUrl; ///< empty: as the relay is asked
    std::optional<std::chrono::seconds> idleExit;
    TlsFiles tls; ///< empty: without TLS
    TrustedProxies trustedProxies;
    QByteArrayList allowedOrigins; ///< of web pages, besides the relay's own
    Limits limits;
    bool noLimits = false;     ///< on rates and on connections of one address
    bool noSlugs = false;      ///< nobody begins a crowd under a name of their own choice
    QString operatorTokenFile; ///< empty: none
    QList<Network> operatorNetworks;
    std::optional<LogFormat> logFormat; ///< none: what stderr is fit for
    LogLevel logLevel = LogLevel::Info;
    bool noAnalytics = false;
    QString geoip;            ///< a file; empty: none
    QByteArray countryHeader; ///< empty: none

    /// What to tell when the address can't be listened on.
    QString cantListen(const QString& reason) const;
    /// Whether SIGHUP has something to be read again.
    bool canReload() const { return !tls.isEmpty() || !operatorTokenFile.isEmpty() || !geoip.isEmpty(); }
};

/// When there is nothing to start, `options` is empty, and `text` is to be printed: to stdout with the exit code 0
/// (help, version, a check that found nothing wrong), else to stderr.
struct ParsedOptions
{
    std::optional<Options> options;
    QString text;
    int exitCode = 0;

    /// The first argument is the program's name.
    static ParsedOptions parse(const QStringList& arguments, const QProcessEnvironment& environment);
};

} // namespace bytecrowds::relay
