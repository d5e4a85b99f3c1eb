#include "app/desktop/options.h"

#include <QCommandLineParser>

namespace bytecrowds::desktop {

ParsedOptions ParsedOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Write code together."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption relay(QStringLiteral("relay"),
                                   tr("The relay that crowds are made on, for example https://crowds.example.org."),
                                   tr("URL"));
    parser.addOption(relay);
    const QCommandLineOption newWindow(QStringLiteral("new-window"), tr("Open a window of its own."));
    const QCommandLineOption wait(QStringLiteral("wait"),
                                  tr("Return when what was opened is closed, for EDITOR=\"bytecrowds --wait\"."));
    parser.addOption(newWindow);
    parser.addOption(wait);
    parser.addPositionalArgument(
        QStringLiteral("target"),
        tr("Files, folders and links to open; a folder's files become those of a new crowd. Without any, a new crowd."),
        QStringLiteral("[FILE[:LINE[:COLUMN]] | FOLDER | LINK]..."));

    if (!parser.parse(arguments))
        return {{}, parser.errorText() + QLatin1Char('\n'), 1};
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{},
                QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion() +
                    QLatin1Char('\n'),
                0};

    Options options;
    options.targets = parser.positionalArguments();
    options.newWindow = parser.isSet(newWindow);
    options.waits = parser.isSet(wait);
    if (parser.isSet(relay)) {
        const QUrl url(parser.value(relay), QUrl::StrictMode);
        const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (!http || url.host().isEmpty())
            return {
                {},
                tr("--relay takes an address such as https://crowds.example.org, not “%1”.").arg(parser.value(relay)) +
                    QLatin1Char('\n'),
                1};
        options.relay = url;
    }
    return {options, {}, 0};
}

} // namespace bytecrowds::desktop
