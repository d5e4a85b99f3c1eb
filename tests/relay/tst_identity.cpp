#include "auth/identity/access.h"

#include <QTest>

using namespace bytecrowds::identity;

namespace {

Identity account(const QStringList& emails)
{
    return {QStringLiteral("github:1"), emails};
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void openCrowdsAdmitGuests();
    void givesRoles_data();
    void givesRoles();
    void saysWhyNot();
};

void TestIdentity::judges_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<Identity>("who");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, const char* stored, const Identity& who, Verdict verdict) {
        QTest::newRow(name) << QByteArray(stored) << who << int(verdict);
    };
    const Identity ada = account({QStringLiteral("ada@example.org"), QStringLiteral("ada@lovelace.name")});
    row("a guest", R"(["ada@example.org"])", Identity::guest(), Verdict::SignIn);
    row("on the list", R"(["ada@example.org"])", ada, Verdict::Admitted);
    row("with the second address", R"(["bob@example.org","ada@lovelace.name"])", ada, Verdict::Admitted);
    row("in another case", R"(["  ADA@Example.org "])", ada, Verdict::Admitted);
    row("not on the list", R"(["bob@example.org"])", ada, Verdict::NotAllowed);
    row("a part of an address", R"(["da@example.org"])", ada, Verdict::NotAllowed);
    row("an account with no address", R"(["ada@example.org"])", account({}), Verdict::NotAllowed);
    row("an empty list", "[]", ada, Verdict::NotAllowed);
    row("a broken list", R"(["ada@example.org")", ada, Verdict::NotAllowed);
    row("no list", R"({"ada@example.org":true})", ada, Verdict::NotAllowed);
    row("no addresses in it", "[1,null]", Identity::guest(), Verdict::SignIn);
    row("an empty field", "", Identity::guest(), Verdict::SignIn);
}

void TestIdentity::judges()
{
    QFETCH(QByteArray, stored);
    QFETCH(Identity, who);
    QFETCH(int, verdict);
    QCOMPARE(int(Access::fromStored({stored, {}, {}}).judge(who)), verdict);
}

void TestIdentity::openCrowdsAdmitGuests()
{
    QCOMPARE(Access::fromStored({}).judge(Identity::guest()), Verdict::Admitted);
    QCOMPARE(Access().judge(account({})), Verdict::Admitted);
}

void TestIdentity::givesRoles_data()
{
    QTest::addColumn<StoredAccess>("stored");
    QTest::addColumn<Identity>("who");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Role>("role");
    const Identity ada = account({QStringLiteral("ada@example.org")}), guest = Identity::guest();
    const auto row = [](const char* name, const StoredAccess& stored, const Identity& who, Verdict verdict, Role role) {
        QTest::newRow(name) << stored << who << verdict << role;
    };
    row("open", {}, guest, Verdict::Admitted, Role::Editor);
    row("open to edit", {{}, "edit", {}}, guest, Verdict::Admitted, Role::Editor);
    row("open to view", {{}, "view", {}}, guest, Verdict::Admitted, Role::Viewer);
    row("open to what no relay knows", {{}, "comment", {}}, ada, Verdict::Admitted, Role::Viewer);
    row("listed", {R"(["ada@example.org"])", {}, {}}, ada, Verdict::Admitted, Role::Editor);
    row("listed to view", {R"(["ada@example.org"])", "view", {}}, ada, Verdict::Admitted, Role::Viewer);
    row("the owner", {{}, "view", "github:1"}, ada, Verdict::Admitted, Role::Editor);
    row("the owner, not listed", {"[]", "view", "github:1"}, ada, Verdict::Admitted, Role::Editor);
    row("a guest of nobody's crowd", {{}, "view", ""}, guest, Verdict::Admitted, Role::Viewer);
}

void TestIdentity::givesRoles()
{
    QFETCH(StoredAccess, stored);
    QFETCH(Identity, who);
    const Access access = Access::fromStored(stored);
    QTEST(access.judge(who), "verdict");
    QTEST(access.roleOf(who), "role");
}

void TestIdentity::saysWhyNot()
{
    QVERIFY(Access::sentence(Verdict::Admitted).isEmpty());
    QVERIFY(!Access::sentence(Verdict::SignIn).isEmpty());
    QVERIFY(Access::sentence(Verdict::NotAllowed) != Access::sentence(Verdict::SignIn));
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
