#pragma once

#include <QCoreApplication>
#include <QString>

#include <ostream>

namespace bytecrowds::inspect {

/// What the program says to a person is translated in one context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::inspect::Words)
};

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Of bytes that may be anything, what is fit for a terminal.
inline QString toPrintable(const QByteArray& utf8)
{
    QString text = QString::fromUtf8(utf8);
    for (QChar& c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << text.toStdString();
}

} // namespace bytecrowds::inspect
