#include "app/inspect/commands.h"
#include "app/inspect/words.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace bytecrowds::inspect;

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bytecrowds-inspect"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYTECROWDS_VERSION));

    QTranslator qt, own;
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QLocale(), QStringLiteral("bytecrowds"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own.load(QStringLiteral(":/i18n/bytecrowds_en.qm")))
        QCoreApplication::installTranslator(&own);

    const ParsedOptions parsed = ParsedOptions::parse(QCoreApplication::arguments());
    if (!parsed.options) {
        (parsed.exitCode ? std::cerr : std::cout) << parsed.text;
        return parsed.exitCode;
    }

    Outcome outcome = run(*parsed.options, std::cout);
    if (!std::cout.flush())
        outcome = {Outcome::Trouble, Words::tr("Not everything could be written to stdout.")};
    if (!outcome.sentence.isEmpty())
        std::cerr << outcome.sentence << '\n';
    return outcome.code;
}
