#include "sync/relay/accesslist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bytecrowds::relay {

bool isEmailAddress(const QString& text)
{
    // atom *("." atom) "@" label 1*("." label); a label has 1 to 63 letters and no hyphen at its ends.
    static const QRegularExpression address(
        QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                       "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                       "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    return text.size() <= AccessList::MaxEmailLength && text.indexOf(QLatin1Char('@')) <= AccessList::MaxLocalLength &&
           address.match(text).hasMatch();
}

std::variant<AccessList, AccessList::Refusal> AccessList::parse(const QByteArray& json)
{
    const QJsonValue value = QJsonDocument::fromJson(json).object().value(QLatin1String("authorizedEmails"));
    if (!value.isArray())
        return Refusal{"bad-json", tr("The body must be a JSON object with the list “authorizedEmails”.")};
    AccessList list;
    QSet<QString> seen;
    for (const QJsonValue& entry : value.toArray()) {
        const QString written = entry.toString().trimmed();
        if (!isEmailAddress(written))
            return Refusal{"bad-email", entry.isString() ? tr("“%1” is no e-mail address.").arg(written.left(80))
                                                         : tr("Each e-mail address must be a string.")};
        const QString email = written.toLower();
        if (seen.contains(email))
            continue;
        seen.insert(email);
        list.emails.append(email);
    }
    if (list.emails.isEmpty())
        return Refusal{"bad-email", tr("Name at least one e-mail address; an empty list would lock everybody out.")};
    if (list.emails.size() > MaxEmails)
        return Refusal{"too-many", tr("A list may have %n e-mail address(es).", nullptr, int(MaxEmails))};
    return list;
}

} // namespace bytecrowds::relay
