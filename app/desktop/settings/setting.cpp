#include "app/desktop/settings/setting.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::Setting)
};

/// What stands in an ini file, in the kind's type; invalid when it is no such thing.
QVariant converted(const QVariant& written, Setting::Kind kind)
{
    // A text with commas comes as a list.
    const QString text = written.typeId() == QMetaType::QStringList ? written.toStringList().join(QLatin1String(", "))
                                                                    : written.toString().trimmed();
    switch (kind) {
    case Setting::Kind::Bool: {
        const QString word = text.toLower();
        const bool on = word == QLatin1String("true") || word == QLatin1String("1");
        const bool off = word == QLatin1String("false") || word == QLatin1String("0");
        return on || off ? QVariant(on) : QVariant();
    }
    case Setting::Kind::Int: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? QVariant(number) : QVariant();
    }
    default:
        return text;
    }
}

} // namespace

QString Setting::problemWith(const QVariant& value) const
{
    const QString text = value.toString();
    switch (kind) {
    case Kind::Bool:
        return value.typeId() == QMetaType::Bool ? QString() : Words::tr("This is either on or off.");
    case Kind::Int:
        if (value.typeId() != QMetaType::Int || value.toInt() < least || value.toInt() > most)
            return Words::tr("This is a number from %L1 to %L2.").arg(least).arg(most);
        return {};
    case Kind::Choice:
        if (std::ranges::find(choices, text, &Choice::value) == choices.end())
            return Words::tr("There is no choice “%1”.").arg(text);
        return {};
    case Kind::Font:
        return text.isEmpty() || QFontDatabase::hasFamily(text) ? QString()
                                                                : Words::tr("There is no font %1.").arg(text);
    case Kind::String:
        if (text.size() > most)
            return Words::tr("This can be %L1 characters long at most.").arg(most);
        return problem ? problem(text) : QString();
    }
    return {};
}

QVariant Setting::read(const QVariant& written) const
{
    const QVariant value = converted(written, kind);
    return value.isValid() && problemWith(value).isEmpty() ? value : usual;
}

} // namespace bytecrowds::desktop
