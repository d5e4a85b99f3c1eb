#include "sync/relay/epolldispatcher.h"
#include "sync/relay/log.h"
#include "sync/relay/processgroup.h"
#include "sync/relay/relay.h"
#include "sync/relay/structuredlog.h"
#include "sync/relay/systemdnotifier.h"
#include "sync/relay/unixsignals.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace bytecrowds::relay;

namespace {

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

std::unique_ptr<Service> makeService(const Options& options, const QStringList& arguments)
{
    if (options.processes > 1 && !options.place)
        return std::make_unique<ProcessGroup>(options, arguments);
    return std::make_unique<Relay>(options, Environment::ofThisMachine());
}

/// Until it has ended.
int run(Service& service, LogFormat format, UnixSignals& signals)
{
    QCoreApplication& app = *QCoreApplication::instance();
    const bool isService = qEnvironmentVariableIsSet("NOTIFY_SOCKET");
    SystemdNotifier systemd([&service] { return service.summary(); });
    QObject::connect(&service, &Service::ready, &systemd, &SystemdNotifier::ready);
    QObject::connect(&service, &Service::draining, &systemd, &SystemdNotifier::stopping);
    QObject::connect(&service, &Service::ready, &app,
                     [](const QUrl& url) { print(stdout, QStringLiteral("listening on %1\n").arg(url.toString())); });
    // Queued: it may fail before the event loop runs.
    QObject::connect(
        &service, &Service::failed, &app,
        [format](const QString& sentence) {
            if (format == LogFormat::Text)
                print(stderr, sentence + QLatin1Char('\n')); // alone: somebody started it by hand, or an editor did
            else
                qCCritical(lcRelay).noquote() << sentence;
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    QObject::connect(
        &service, &Service::finished, &app, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    QObject::connect(&signals, &UnixSignals::terminationAsked, &service, &Service::drain);
    QObject::connect(&signals, &UnixSignals::hungUp, &service, [&service, isService] {
        if (!service.reload() && !isService)
            service.drain(); // as programs do whose terminal is gone
    });
    service.start();
    return app.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher); // the application's from here on
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("kf.archive=false")); // it would tell of people's files
    UnixSignals signals;
    QCoreApplication::setApplicationName(QStringLiteral("bytecrowds-relay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYTECROWDS_VERSION));

    const ParsedOptions parsed = ParsedOptions::parse(app.arguments(), QProcessEnvironment::systemEnvironment());
    if (!parsed.options) {
        print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }

    const LogFormat format =
        parsed.options->logFormat.value_or(usualLogFormat(qgetenv("JOURNAL_STREAM"), STDERR_FILENO));
    installLog(format, parsed.options->logLevel);

    const std::unique_ptr<Service> service = makeService(*parsed.options, app.arguments().sliced(1));
    return run(*service, format, signals);
}
