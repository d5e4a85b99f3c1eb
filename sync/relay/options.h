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

/// How the relay is to run. Each option comes from the command line, else from a BYTECROWDS_RELAY_… variable, else from
/// the file that --config names.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::relay::Options)
public:
    static constexpr int MaxWaitReplicas = 100;

    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 7070; ///< 0: a free one
    QString redis;       ///< empty: a private one
    int waitReplicas = 0;
    QString data;   ///< folder
    QUrl publicUrl; ///< empty: as the relay is asked
    std::optional<std::chrono::seconds> idleExit;
    TlsFiles tls; ///< empty: without TLS
    TrustedProxies trustedProxies;
    QByteArrayList allowedOrigins; ///< of web pages, besides the relay's own
    Limits limits;
    bool noLimits = false; ///< on rates and on connections of one address
    bool noSlugs = false;  ///< nobody begins a crowd under a name of their own choice
    QString operatorTokenFile; ///< empty: none
    QList<Network> operatorNetworks;
    std::optional<LogFormat> logFormat; ///< none: what stderr is fit for
    LogLevel logLevel = LogLevel::Info;
    bool noAnalytics = false;
    QString geoip;            ///< a file; empty: none
    QByteArray countryHeader; ///< empty: none
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
