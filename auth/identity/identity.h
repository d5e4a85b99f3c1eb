#pragma once

#include <QString>
#include <QStringList>

namespace bytecrowds::identity {

/// Who asks. A value; without an account it is a guest.
struct Identity
{
    QString account;            ///< the account's id; empty for a guest
    QStringList verifiedEmails; ///< addresses that the account has proved to be its own

    static Identity guest() { return {}; }
    bool isGuest() const { return account.isEmpty(); }

    bool operator==(const Identity&) const = default;
};

} // namespace bytecrowds::identity
