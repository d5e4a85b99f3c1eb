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

/// Who may enter a crowd: anyone with the link, or the owners of certain addresses.
class Access
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::identity::Access)
public:
    /// Anyone with the link.
    Access() = default;
    /// From the crowd's stored `authorizedEmails`: a JSON array of addresses; none when the field is absent. What is no
    /// such array admits nobody: a list that can't be read must not open a crowd.
    static Access fromStored(const std::optional<QByteArray>& authorizedEmails);

    Verdict judge(const Identity& who) const;
    /// Why not, for a person; empty for Admitted.
    static QString sentence(Verdict verdict);

private:
    std::optional<QStringList> m_emails; // lower case; none: anyone
};

} // namespace bytecrowds::identity
