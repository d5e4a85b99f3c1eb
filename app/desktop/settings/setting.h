#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace bytecrowds::desktop {

/// How the program asks for a setting: by what it is called in the file ("group/name"), with the type that comes back.
template<class Value>
struct SettingKey
{
    QLatin1StringView id;
};

/// One thing that a person can choose.
struct Setting
{
    enum class Kind
    {
        Bool,   ///< bool
        Int,    ///< int, within `least` and `most`
        Choice, ///< QString, one of `choices`
        String, ///< QString, up to `most` UTF-16 units, which `problem` has nothing against
        Font    ///< QString, a family that there is; empty: the system's fixed font
    };

    struct Choice
    {
        QString value;
        QString label;
    };

    QString id{};
    QString category{}; ///< a SettingCategory's id
    Kind kind = Kind::Bool;
    QVariant usual{};
    QString label{};
    QString explanation{};
    int least = 0, most = 0;
    QList<Choice> choices{};
    /// Empty, or a sentence that says why the text can't be taken.
    std::function<QString(const QString&)> problem{};

    /// Empty, or a sentence that says why the value can't be taken: it is of another kind, or beyond the limits.
    QString problemWith(const QVariant& value) const;
    /// What a file says, in this setting's type; the usual value where that can't be taken.
    QVariant read(const QVariant& written) const;
};

struct SettingCategory
{
    QString id;
    QString label;
};

} // namespace bytecrowds::desktop
