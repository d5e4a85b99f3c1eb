#include "app/inspect/options.h"

#include "app/inspect/outcome.h"
#include "app/inspect/words.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace bytecrowds::inspect {

using crdt::UpdateFormat;

namespace {

/// How a command is called. What a person types is in no language.
struct Usage
{
    Command command;
    const char* name;
    const char* arguments;
    qsizetype least, most; ///< files
    const char* options;   ///< which it takes, each between spaces
    const char* summary;
};

constexpr int Any = 1 << 20;
constexpr std::array Usages{
    Usage{Command::Show, "show", "[--root NAME] [--snapshot FILE] STATE", 1, 1, " format root snapshot ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words",
                            "Print what a document holds: texts as they are, all else as JSON.")},
    Usage{Command::Dump, "dump", "[--json] UPDATE", 1, 1, " format json ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words", "List the structs of an update and what it deletes.")},
    Usage{Command::Diff, "diff", "STATE STATE", 2, 2, " format ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words", "Say what each of two states knows that the other doesn't.")},
    Usage{Command::Verify, "verify", "STATE...", 1, Any, " format ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words",
                            "Load states, look at every invariant, write and load them again.")},
    Usage{Command::Convert, "convert", "--to v1|v2 [--output FILE] UPDATE", 1, 1, " format to output ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words", "Write the same update in the other format.")},
    Usage{Command::Replay, "replay", "[--to v1|v2] [--output FILE] TRACE", 1, 1, " format to output ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words",
                            "Type a recorded trace, or apply a log of updates, and check what comes of it.")},
    Usage{Command::Backup, "backup", "[--redis URL | --data DIR] [--config FILE] [--output FILE] [CROWD...]", 0, Any,
          " redis data config output ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words",
                            "Write crowds of a relay into an archive, all when none is named.")},
    Usage{Command::Restore, "restore", "[--redis URL | --data DIR] [--config FILE] [--replace] ARCHIVE [CROWD...]", 1,
          Any, " redis data config replace ",
          QT_TRANSLATE_NOOP("bytecrowds::inspect::Words",
                            "Write crowds of an archive back, merging them with what is there.")},
};

std::optional<UpdateFormat> formatNamed(const QString& name)
{
    if (name.compare(QLatin1String("v1"), Qt::CaseInsensitive) == 0)
        return UpdateFormat::V1;
    if (name.compare(QLatin1String("v2"), Qt::CaseInsensitive) == 0)
        return UpdateFormat::V2;
    return std::nullopt;
}

QString commandList()
{
    QString list;
    for (const Usage& usage : Usages)
        list += QStringLiteral("\n  %1 %2\n      %3")
                    .arg(QLatin1String(usage.name), QLatin1String(usage.arguments), Words::tr(usage.summary));
    return list;
}

/// Reads the command line once: its first sentence of trouble ends it.
class Reader
{
public:
    Reader()
    {
        m_parser.setApplicationDescription(
            Words::tr("Look into documents of Yjs: updates and states, in V1 or V2.") + QLatin1String("\n\n") +
            Words::tr("Commands:") + commandList() + QLatin1String("\n\n") +
            Words::tr("A file named - is stdin; of an output, stdout. The exit code is 0 when all is well, 1 when "
                      "something is wrong with what was read or differs, 2 when the work could not be done."));
        m_parser.addOptions(
            {m_format, m_to, m_output, m_root, m_snapshot, m_json, m_redis, m_data, m_config, m_replace});
        m_parser.addPositionalArgument(QStringLiteral("command"), Words::tr("What to do, as above."),
                                       QStringLiteral("COMMAND"));
        m_parser.addPositionalArgument(QStringLiteral("files"), Words::tr("Files to read."), QStringLiteral("FILE..."));
    }

    ParsedOptions read(const QStringList& arguments)
    {
        const QCommandLineOption help = m_parser.addHelpOption();
        const QCommandLineOption version = m_parser.addVersionOption();
        if (!m_parser.parse(arguments))
            return refused(m_parser.errorText());
        if (m_parser.isSet(help))
            return {{}, m_parser.helpText(), Outcome::Fine};
        if (m_parser.isSet(version))
            return {{},
                    QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion() +
                        QLatin1Char('\n'),
                    Outcome::Fine};
        return readCommand();
    }

private:
    static ParsedOptions refused(const QString& sentence)
    {
        return {{},
                sentence + QLatin1Char('\n') + Words::tr("bytecrowds-inspect --help tells how it is used.") +
                    QLatin1Char('\n'),
                Outcome::Trouble};
    }

    ParsedOptions readCommand()
    {
        QStringList words = m_parser.positionalArguments();
        if (words.isEmpty())
            return refused(Words::tr("It needs a command."));
        const QString name = words.takeFirst();
        const auto usage = std::find_if(Usages.begin(), Usages.end(),
                                        [&name](const Usage& each) { return name == QLatin1String(each.name); });
        if (usage == Usages.end())
            return refused(Words::tr("There is no command “%1”.").arg(name));
        if (words.size() < usage->least || words.size() > usage->most)
            return refused(
                Words::tr("It is called as: %1").arg(name + QLatin1Char(' ') + QLatin1String(usage->arguments)));
        if (words.count(QStringLiteral("-")) > 1)
            return refused(Words::tr("Only one file can be stdin."));
        for (const QString& option : m_parser.optionNames()) {
            if (!QString::fromLatin1(usage->options).contains(QLatin1Char(' ') + option + QLatin1Char(' ')))
                return refused(Words::tr("%1 takes no --%2.").arg(name, option));
        }
        return readOptions(*usage, words);
    }

    ParsedOptions readOptions(const Usage& usage, const QStringList& files)
    {
        Options options{usage.command,
                        files,
                        {},
                        {},
                        value(m_root),
                        value(m_snapshot),
                        value(m_output),
                        m_parser.isSet(m_json),
                        {value(m_redis), value(m_data), value(m_config)},
                        m_parser.isSet(m_replace)};
        for (const auto& [option, format] : {std::pair(&m_format, &options.format), std::pair(&m_to, &options.to)}) {
            const auto given = value(*option);
            *format = given ? formatNamed(*given) : std::nullopt;
            if (given && !*format)
                return refused(Words::tr("--%1 takes v1 or v2, not “%2”.").arg(option->names().constFirst(), *given));
        }
        if (options.command == Command::Convert && !options.to)
            return refused(Words::tr("convert needs --to v1 or --to v2."));
        if (options.snapshot == QLatin1String("-") && files.contains(QLatin1String("-")))
            return refused(Words::tr("Only one file can be stdin."));
        return {options, {}, Outcome::Fine};
    }

    std::optional<QString> value(const QCommandLineOption& option) const
    {
        return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
    }

    QCommandLineParser m_parser;
    const QCommandLineOption m_format{QStringLiteral("format"),
                                      Words::tr("How what is read is encoded: v1 or v2. Otherwise its bytes tell."),
                                      QStringLiteral("FORMAT")};
    const QCommandLineOption m_to{QStringLiteral("to"), Words::tr("How to encode what is written: v1 or v2."),
                                  QStringLiteral("FORMAT")};
    const QCommandLineOption m_output{QStringLiteral("output"),
                                      Words::tr("Where to write; convert and backup: stdout, replay: nowhere."),
                                      QStringLiteral("FILE")};
    const QCommandLineOption m_root{QStringLiteral("root"), Words::tr("Show this root alone."), QStringLiteral("NAME")};
    const QCommandLineOption m_snapshot{QStringLiteral("snapshot"),
                                        Words::tr("Show the document as a snapshot of Yjs has it."),
                                        QStringLiteral("FILE")};
    const QCommandLineOption m_json{QStringLiteral("json"), Words::tr("For programs: one struct a line.")};
    const QCommandLineOption m_redis{
        QStringLiteral("redis"),
        Words::tr("The Redis of the relays, as their --redis. Others on this machine see it: better is the variable "
                  "BYTECROWDS_RELAY_REDIS, or ?password-file=FILE."),
        QStringLiteral("URL")};
    const QCommandLineOption m_data{QStringLiteral("data"),
                                    Words::tr("The data folder of a running relay, for its private Redis."),
                                    QStringLiteral("DIR")};
    const QCommandLineOption m_config{
        QStringLiteral("config"), Words::tr("The relay's file of options, which names its Redis or its data folder."),
        QStringLiteral("FILE")};
    const QCommandLineOption m_replace{
        QStringLiteral("replace"),
        Words::tr("Make a crowd what it was, not merging it; only where nobody has it open.")};
};

} // namespace

ParsedOptions ParsedOptions::parse(const QStringList& arguments)
{
    return Reader().read(arguments);
}

} // namespace bytecrowds::inspect
