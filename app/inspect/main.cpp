#include "app/inspect/commands.h"
#include "app/inspect/words.h"
#include "translations/translators.h"

#include <QLoggingCategory>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace bytecrowds::inspect;

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bytecrowds-inspect"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYTECROWDS_VERSION));

    // What goes wrong is said once, at the end.
    QLoggingCategory::setFilterRules(QStringLiteral("bytecrowds.relay=false"));
    const bytecrowds::Translators translators;
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
