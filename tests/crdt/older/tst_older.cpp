#include "sync/crdt/canonicaljson.h"
#include "tests/crdt/replica.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bytecrowds::crdt;

namespace {

QJsonArray documentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

Bytes bytesOf(const QJsonValue& base64)
{
    return fromQt(QByteArray::fromBase64(base64.toString().toLatin1()));
}

QString base64Of(ByteView bytes)
{
    return QString::fromLatin1(toQt(bytes).toBase64());
}

Value valueOf(const DeltaOp& op)
{
    const auto* text = std::get_if<std::string>(&op.content);
    Value::Object step{{"insert", text ? Value(*text) : std::get<Value>(std::get<Element>(op.content))}};
    if (!op.attributes.empty())
        step.emplace_back("attributes", Value(op.attributes));
    return Value(std::move(step));
}

Value valueOf(const Delta& delta)
{
    Value::Array steps;
    for (const DeltaOp& op : delta)
        steps.push_back(valueOf(op));
    return Value(std::move(steps));
}

QString shown(Doc& doc)
{
    const Value roots(Value::Object{{"array", doc.array("array").toJson()},
                                    {"map", doc.map("map").toJson()},
                                    {"rich", valueOf(doc.text("rich").toDelta())},
                                    {"text", Value(doc.text("text").toString())}});
    // Qt's reader would drop a U+FEFF at the start of a string.
    const QByteArray json = QByteArray::fromStdString(toJson(roots)).replace("\xEF\xBB\xBF", "\\ufeff");
    return QString::fromUtf8(QJsonDocument::fromJson(json).toJson());
}

} // namespace

/// What any Yjs since 13.0 wrote is read and written again as the current Yjs does both.
class TestOlder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_data()
    {
        QTest::addColumn<QJsonObject>("written");
        const QDir data(QStringLiteral(BYTECROWDS_TEST_DATA));
        for (const QString& name : data.entryList({QStringLiteral("*.json")})) {
            for (const QJsonValue& written : documentsOf(data.filePath(name)))
                QTest::newRow(qPrintable(written[QStringLiteral("name")].toString())) << written.toObject();
        }
    }
    void documents()
    {
        QFETCH(QJsonObject, written);
        load(written, QStringLiteral("state"), UpdateFormat::V1);
        if (written.contains(QStringLiteral("stateV2")))
            load(written, QStringLiteral("stateV2"), UpdateFormat::V2);
        applyAll(written);
    }

private:
    static void load(const QJsonObject& written, const QString& state, UpdateFormat format)
    {
        Doc doc(optionsFor(1, written[QStringLiteral("gc")].toBool()));
        QVERIFY(!doc.applyUpdate(bytesOf(written[state]), nullptr, format));
        QCOMPARE(base64Of(doc.encodeStateAsUpdate()), written[QStringLiteral("loaded")].toString());
        QCOMPARE(base64Of(doc.encodeStateAsUpdate({}, UpdateFormat::V2)),
                 written[QStringLiteral("loadedV2")].toString());
        compareContent(doc, written);
    }

    static void applyAll(const QJsonObject& written)
    {
        Doc doc(optionsFor(1, written[QStringLiteral("gc")].toBool()));
        for (const QJsonValue& update : written[QStringLiteral("updates")].toArray())
            QVERIFY(!doc.applyUpdate(bytesOf(update)));
        QCOMPARE(base64Of(doc.encodeStateAsUpdate()), written[QStringLiteral("applied")].toString());
        compareContent(doc, written);
    }

    static void compareContent(Doc& doc, const QJsonObject& written)
    {
        QCOMPARE(base64Of(doc.stateVector().encode()), written[QStringLiteral("vector")].toString());
        QCOMPARE(shown(doc), QString::fromUtf8(QJsonDocument(written[QStringLiteral("shown")].toObject()).toJson()));
        QCOMPARE(doc.check(), std::string());
    }
};

QTEST_GUILESS_MAIN(TestOlder)
#include "tst_older.moc"
