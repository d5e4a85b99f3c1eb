#pragma once

#include "auth/identity/identity.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace bytecrowds::identity {

/// Whether somebody may enter a crowd.
enum class Verdict
{
    Admitted,
    SignIn,     ///< not as a guest; an account may be let in
    NotAllowed, ///< not with this account
};

/// What whoever was admitted may do.
enum class Role
{
    Editor,
    Viewer, ///< reads, and changes nothing
};

/// What a crowd's hash says of it; a field that is absent is none.
struct StoredAccess
{
    std::optional<QByteArray> authorizedEmails; ///< a JSON array of addresses; none: anyone with the link enters
    std::optional<QByteArray> visibility;       ///< "view": who enters only reads; none or "edit": they write
    QByteArray owner;                           ///< the account that always enters and writes; empty: none

    bool operator==(const StoredAccess&) const = default;
};

/// Who may enter a crowd, anyone with the link or the owners of certain addresses, and what they may do there.
class Access
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::identity::Access)
public:
    /// Anyone with the link.
    Access() = default;
    /// What can't be read admits nobody, and lets nobody write: it must not open a crowd.
    static Access fromStored(const StoredAccess& stored);

    Verdict judge(const Identity& who) const;
    /// Of somebody who is admitted.
    Role roleOf(const Identity& who) const;
    /// Why not, for a person; empty for Admitted.
    static QString sentence(Verdict verdict);

private:
    bool isOwner(const Identity& who) const;

    std::optional<QStringList> m_emails; // lower case; none: anyone
    QString m_owner;                     // empty: none
    Role m_role = Role::Editor;          // of everybody else
};

} // namespace bytecrowds::identity
