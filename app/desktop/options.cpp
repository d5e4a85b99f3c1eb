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
    parser.addOption({QStringLiteral("new-window"), tr("Open a window of its own.")});
    parser.addPositionalArgument(QStringLiteral("target"), tr("Files and links to open; without any, a new crowd."),
                                 QStringLiteral("[FILE | LINK]..."));

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
