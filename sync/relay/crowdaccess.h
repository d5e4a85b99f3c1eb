#pragma once

#include "sync/relay/crowdstore.h"

namespace bytecrowds::relay {

/// Who may enter a crowd, as the store has it: the field `authorizedEmails` of bytecrowd:<id>, a JSON array. Whoever
/// comes first sets it; from then on it is the owner's alone (the account in the field `owner`).
class CrowdAccess : public QObject
{
    Q_OBJECT
public:
    enum class Result
    {
        Written,
        NotYours, ///< it is set, and this account does not own the crowd
        Away,     ///< the store does not answer, or does not write
    };

    /// `store` outlives it.
    explicit CrowdAccess(CrowdStore& store);

    /// In one step in Redis, so that of two who come at once only one is the first. `account` is empty for a guest.
    using Done = std::function<void(Result)>;
    void set(const QString& id, const QStringList& emails, const QString& account, QObject* context, Done then);

Q_SIGNALS:
    /// Another list than before admits to this crowd: those who are in it are to be judged again.
    void written(const QString& id);

private:
    CrowdStore& m_store;
};

} // namespace bytecrowds::relay
