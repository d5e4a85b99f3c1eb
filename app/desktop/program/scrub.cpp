#include "app/desktop/program/scrub.h"

#include <QRegularExpression>

namespace bytecrowds::desktop {

QString scrubbed(const QString& record)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString instead;
    };
    // In this order: an address holds a path, and a path may hold a token.
    static const Rule rules[] = {
        {QRegularExpression(QStringLiteral("[\\x00-\\x1f\\x7f]+")), QStringLiteral(" ")},
        {QRegularExpression(QStringLiteral("[A-Za-z][A-Za-z0-9+.-]*://\\S+")), QStringLiteral("<address>")},
        {QRegularExpression(QStringLiteral("\"[^\"]*\"|“[^”]*”|‘[^’]*’|«[^»]*»|(?<!\\w)'[^']*'(?!\\w)")),
         QStringLiteral("<quoted>")},
        {QRegularExpression(QStringLiteral("[^\\s@<>]+@[^\\s@<>]+")), QStringLiteral("<account>")},
        // Names in a path may have single spaces, where more of the path follows.
        {QRegularExpression(QStringLiteral("(?<![\\w<.])(?:~|\\.{1,2})?/(?:[^\\s/]+(?: [^\\s/]+)*/)*[^\\s/,;:)]*")),
         QStringLiteral("<path>")},
        // What is long and no name of a class of Qt's.
        {QRegularExpression(QStringLiteral("(?<![A-Za-z0-9_+=-])(?!Q(?:[A-Z][a-z]+)+\\b)[A-Za-z0-9_+=-]{16,}")),
         QStringLiteral("<id>")},
    };
    QString text = record;
    for (const Rule& rule : rules)
        text.replace(rule.pattern, rule.instead);
    return text;
}

} // namespace bytecrowds::desktop
