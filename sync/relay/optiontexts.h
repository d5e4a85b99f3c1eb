#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace bytecrowds::relay {

/// One option, for those who write it.
struct OptionName
{
    const char* option;
    const char* value; ///< what --help calls it; none: a flag
    const char* help;
    const char* usual = ""; ///< the default, as one would write it

    QString text() const { return QLatin1String(option); }
    /// The variable of the environment that says the same.
    static QString variableOf(const QString& option);
};

/// All but those that say where the others stand.
std::span<const OptionName> optionNames();

/// Option -> what was written for it; a flag's text is “yes” or “no”.
using OptionTexts = QHash<QString, QString>;

/// Adds what the file says, in lines "key = value"; # and ; begin comments. All that is wrong with it, a sentence each.
QStringList readConfigFile(const QString& path, OptionTexts& texts);
/// What a file would say that makes the relay run as these do, without passwords.
QString configFileOf(const OptionTexts& texts);

} // namespace bytecrowds::relay
