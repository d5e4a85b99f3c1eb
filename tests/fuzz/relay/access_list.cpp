#include "auth/identity/access.h"
#include "sync/relay/accesslist.h"
#include "sync/relay/bytearray.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bytecrowds;
using namespace bytecrowds::relay;
using crdt::require;
using identity::Access;
using identity::Identity;
using identity::Verdict;

namespace {

Identity ownerOf(const QString& email)
{
    return {QStringLiteral("account"), {email}};
}

/// Whatever is stored, it is a list: nobody comes in by its being unreadable.
void checkStored(const QByteArray& stored)
{
    const QString stranger = QStringLiteral("stranger@nowhere.example");
    const Access access = Access::fromStored({stored, {}, {}});
    require(access.judge(Identity::guest()) == Verdict::SignIn, "A guest is let in.");
    require(access.judge({QStringLiteral("account"), {}}) == Verdict::NotAllowed,
            "Somebody without address is let in.");
    for (const QJsonValue& email : QJsonDocument::fromJson(stored).array())
        if (email.toString().trimmed().toLower() == stranger)
            return;
    require(access.judge(ownerOf(stranger)) == Verdict::NotAllowed, "A stranger is let in.");
}

void check(const AccessList& list)
{
    require(!list.emails.isEmpty() && list.emails.size() <= AccessList::MaxEmails, "A list is empty, or too long.");
    require(QSet(list.emails.begin(), list.emails.end()).size() == list.emails.size(), "An address is there twice.");
    const QByteArray stored = QJsonDocument(QJsonArray::fromStringList(list.emails)).toJson(QJsonDocument::Compact);
    const Access access = Access::fromStored({stored, {}, {}});
    for (const QString& email : list.emails) {
        require(isEmailAddress(email) && email == email.toLower(), "An address is none.");
        require(access.judge(ownerOf(email.toUpper())) == Verdict::Admitted, "Somebody on the list is not let in.");
    }
    checkStored(stored);
}

} // namespace

/// JSON, as somebody sends who may enter, and as it would lie in the store.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json = toByteArray({data, size});
    checkStored(json);
    const auto parsed = AccessList::parse(json);
    if (const auto* refusal = std::get_if<AccessList::Refusal>(&parsed))
        require(*refusal->code && !refusal->sentence.isEmpty(), "A list is refused without a reason.");
    else
        check(std::get<AccessList>(parsed));
    return 0;
}
