#include "auth/identity/access.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bytecrowds::identity {

Access Access::fromStored(const StoredAccess& stored)
{
    Access access;
    access.m_owner = QString::fromUtf8(stored.owner);
    access.m_role = !stored.visibility || *stored.visibility == "edit" ? Role::Editor : Role::Viewer;
    if (!stored.authorizedEmails)
        return access;
    access.m_emails.emplace();
    const QJsonDocument document = QJsonDocument::fromJson(*stored.authorizedEmails);
    for (const QJsonValue& email : document.array()) {
        if (email.isString())
            access.m_emails->append(email.toString().trimmed().toLower());
    }
    return access;
}

Verdict Access::judge(const Identity& who) const
{
    if (!m_emails || isOwner(who))
        return Verdict::Admitted;
    if (who.isGuest())
        return Verdict::SignIn;
    const bool listed = std::any_of(who.verifiedEmails.begin(), who.verifiedEmails.end(), [this](const QString& email) {
        return m_emails->contains(email.trimmed().toLower());
    });
    return listed ? Verdict::Admitted : Verdict::NotAllowed;
}

Role Access::roleOf(const Identity& who) const
{
    return isOwner(who) ? Role::Editor : m_role;
}

bool Access::isOwner(const Identity& who) const
{
    return !who.isGuest() && who.account == m_owner;
}

QString Access::sentence(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        break;
    case Verdict::SignIn:
        return tr("Only certain people may enter this crowd; sign in to show that you are one of them.");
    case Verdict::NotAllowed:
        return tr("Your account is not among those that may enter this crowd.");
    }
    return {};
}

} // namespace bytecrowds::identity
