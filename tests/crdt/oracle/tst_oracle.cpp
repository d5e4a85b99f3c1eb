#include "tests/crdt/oracle/shown.h"
#include "tests/crdt/oracle/twin.h"
#include "tests/crdt/oracle/updatetrials.h"
#include "tests/crdt/replica.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace bytecrowds::crdt;

namespace {

QByteArray textOf(const QJsonValue& value)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("is"), value}}).toJson();
}

/// For a person to look at.
void keep(const char* name, const QJsonValue& value)
{
    QFile file(QStringLiteral(BYTECROWDS_BUILD "/tests/crdt-%1.json").arg(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(textOf(value));
}

void compare(const QString& name, const QJsonValue& ours, const QJsonValue& expected)
{
    if (ours == expected)
        return;
    keep("ours", ours);
    keep("yjs", expected);
    QFAIL(qPrintable(
        QStringLiteral("\"%1\" differs: see tests/crdt-ours.json and tests/crdt-yjs.json in the build folder.")
            .arg(name)));
}

/// Does what real Yjs did, line by line.
class Replay
{
public:
    qint64 programs = 0;

    void run(const QJsonObject& line)
    {
        const QString what = line[QStringLiteral("do")].toString();
        ++m_line;
        if (what == QLatin1String("program"))
            begin(line);
        else if (what == QLatin1String("wait"))
            m_now += std::chrono::milliseconds(line[QStringLiteral("ms")].toInteger());
        else if (what == QLatin1String("abandon"))
            qInfo("program %lld: %s", m_seed, qPrintable(line[QStringLiteral("error")].toString()));
        else if (what == QLatin1String("tryUpdates"))
            compare(what, tryUpdates(line), line[QStringLiteral("answer")]);
        else
            runStep(*m_twins[std::size_t(line[QStringLiteral("peer")].toInteger())], line);
    }

    /// How to come back to the line that was just run.
    void describe(QJsonObject line, qint64 steps) const
    {
        line.remove(QStringLiteral("expect"));
        qWarning("program %lld (SEED=%lld PROGRAMS=1 STEPS=%lld), line %lld: %s", m_seed, m_seed, steps, m_line,
                 QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }

private:
    void begin(const QJsonObject& line)
    {
        m_seed = line[QStringLiteral("seed")].toInteger();
        m_line = 0;
        ++programs;
        m_twins.clear();
        for (const QJsonValue& peer : line[QStringLiteral("peers")].toArray())
            m_twins.push_back(std::make_unique<Twin>(peer.toObject(), m_now));
    }

    void runStep(Twin& twin, const QJsonObject& line)
    {
        const QJsonObject expected = line[QStringLiteral("expect")].toObject();
        const QJsonValue answer = twin.run(line);
        compare(QStringLiteral("answer"), answer, expected[QStringLiteral("answer")]);
        for (auto each = expected.begin(); each != expected.end() && !QTest::currentTestFailed(); ++each) {
            if (each.key() != QLatin1String("answer"))
                compare(each.key(), twin.shown(each.key(), each.value()), each.value());
        }
        if (!QTest::currentTestFailed())
            twin.check();
    }

    std::chrono::milliseconds m_now{1000};
    std::vector<std::unique_ptr<Twin>> m_twins;
    qint64 m_seed = 0, m_line = 0;
};

} // namespace

/// Real Yjs under Node and our engine run the same random programs: what they show and what they send must be equal to
/// the bit.
///
///     SEED=7 PROGRAMS=20000 STEPS=40 QTEST_FUNCTION_TIMEOUT=100000000 tst_crdt_oracle      a long run
///     COMPARE_ALL=1    compares everything after each step, not now and then
class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs()
    {
        const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        const qint64 programs = fromEnvironment("PROGRAMS", 60);
        const qint64 steps = fromEnvironment("STEPS", 120);
        qInfo("SEED=%lld PROGRAMS=%lld STEPS=%lld", seed, programs, steps);

        QProcess node;
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{QStringLiteral(BYTECROWDS_BUILD "/tests/node/crdt/oracle/oracle.mjs")};
        for (const qint64 number : {seed, programs, steps})
            arguments.append(QString::number(number));
        if (qEnvironmentVariableIsSet("COMPARE_ALL"))
            arguments.append(QStringLiteral("all"));
        node.start(QStringLiteral("node"), arguments);
        Replay replay;
        while (node.waitForReadyRead(60000) || node.bytesAvailable() > 0) {
            while (node.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(node.readLine()).object();
                replay.run(line);
                if (QTest::currentTestFailed()) {
                    replay.describe(line, steps);
                    node.kill();
                    node.waitForFinished();
                    return;
                }
            }
        }
        QCOMPARE(node.exitStatus(), QProcess::NormalExit);
        QCOMPARE(node.exitCode(), 0);
        QCOMPARE(replay.programs, programs);
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
