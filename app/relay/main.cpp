#include "sync/relay/epolldispatcher.h"
#include "sync/relay/relay.h"
#include "sync/relay/unixsignals.h"

#include <QCoreApplication>

#include <cstdio>

using namespace bytecrowds::relay;

namespace {

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher); // the application's from here on
    QCoreApplication app(argc, argv);
    UnixSignals signals;
    QCoreApplication::setApplicationName(QStringLiteral("bytecrowds-relay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYTECROWDS_VERSION));

    const ParsedOptions parsed = ParsedOptions::parse(app.arguments(), QProcessEnvironment::systemEnvironment());
    if (!parsed.options) {
        print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }

    Relay relay(*parsed.options, Environment::ofThisMachine());
    QObject::connect(&relay, &Relay::ready, &app,
                     [](const QUrl& url) { print(stdout, QStringLiteral("listening on %1\n").arg(url.toString())); });
    // Queued: a relay may fail before the event loop runs.
    QObject::connect(
        &relay, &Relay::failed, &app,
        [](const QString& sentence) {
            print(stderr, sentence + QLatin1Char('\n'));
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    QObject::connect(
        &relay, &Relay::finished, &app, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    QObject::connect(&signals, &UnixSignals::terminationAsked, &relay, &Relay::drain);
    QObject::connect(&signals, &UnixSignals::hungUp, &relay, &Relay::hangUp);
    relay.start();
    return app.exec();
}
