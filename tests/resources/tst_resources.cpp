#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is compiled into the programs.
class ResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        const QJsonDocument table = QJsonDocument::fromJson(read(QStringLiteral(":/languages.json")));
        QVERIFY(table.isArray());
        QVERIFY(table.array().size() > 50);
        const KSyntaxHighlighting::Repository repository;
        QSet<QString> ids, definitions, extensions, fileNames;
        const auto isNew = [](QSet<QString>& known, const QString& value) {
            const bool isKnown = known.contains(value);
            known.insert(value);
            return !isKnown && !value.isEmpty();
        };
        const QJsonArray rows = table.array();
        for (const QJsonValue& row : rows) {
            const QString id = row[QLatin1String("id")].toString();
            const QString kate = row[QLatin1String("kate")].toString();
            QVERIFY2(isNew(ids, id) && id == id.toLower(), qPrintable(id));
            QVERIFY2(!row[QLatin1String("name")].toString().isEmpty(), qPrintable(id));
            if (id != QLatin1String("plaintext")) {
                QVERIFY2(repository.definitionForName(kate).isValid(), qPrintable(kate));
                QVERIFY2(isNew(definitions, kate), qPrintable(kate));
            }
            for (const QJsonValue& extension : row[QLatin1String("extensions")].toArray()) {
                const QString text = extension.toString();
                QVERIFY2(isNew(extensions, text) && text == text.toLower(), qPrintable(text));
            }
            for (const QJsonValue& name : row[QLatin1String("filenames")].toArray())
                QVERIFY2(isNew(fileNames, name.toString()), qPrintable(name.toString()));
        }
        QVERIFY(ids.contains(QStringLiteral("plaintext")));
    }

    void icon() { QVERIFY(read(QStringLiteral(":/icons/bytecrowds.svg")).contains("<svg")); }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("assets");
        QTest::newRow("editor") << QStringLiteral("index.html") << 3;
        QTest::newRow("home") << QStringLiteral("home.html") << 3;
        QTest::newRow("error") << QStringLiteral("error.html") << 0;
    }

    /// Each address that a page names is a file of its own, relative to the page and named after its content.
    void pages()
    {
        QFETCH(QString, page);
        QFETCH(int, assets);
        const QString html = QString::fromUtf8(read(QStringLiteral(":/web/") + page));
        QVERIFY(html.startsWith(QLatin1String("<!doctype html>")));
        static const QRegularExpression address(QStringLiteral("(?:src|href)=\"([^\"]+)\""));
        static const QRegularExpression hashed(QStringLiteral("^assets/[\\w.]+-[A-Z0-9]{8}\\.(js|css|svg)$"));
        QSet<QString> seen;
        for (const QRegularExpressionMatch& match : address.globalMatch(html)) {
            const QString target = match.captured(1);
            if (target == QLatin1String("./") || target.startsWith(QLatin1String("data:")))
                continue;
            QVERIFY2(hashed.match(target).hasMatch(), qPrintable(target));
            QVERIFY2(QFile::exists(QStringLiteral(":/web/") + target), qPrintable(target));
            seen.insert(target);
        }
        QCOMPARE(seen.size(), assets);
        QCOMPARE(html.contains(QLatin1String("{{")), page == QLatin1String("error.html"));
    }

    void errorPage()
    {
        QString html = QString::fromUtf8(read(QStringLiteral(":/web/error.html")));
        QVERIFY(html.contains(QLatin1String("{{title}}")) && html.contains(QLatin1String("{{message}}")));
        html.remove(QLatin1String("{{title}}")).remove(QLatin1String("{{message}}"));
        QVERIFY(!html.contains(QLatin1String("{{")));
    }

    /// No script needs another than the relay, and languages are fetched only where they are used.
    void assets()
    {
        int count = 0;
        qint64 entry = 0;
        for (QDirIterator it(QStringLiteral(":/web/assets")); it.hasNext(); ++count) {
            const QFileInfo info(it.next());
            QVERIFY2(info.size() > 0, qPrintable(info.fileName()));
            if (info.fileName().startsWith(QLatin1String("editor-")) && info.suffix() == QLatin1String("js"))
                entry = info.size();
        }
        QVERIFY(count > 50);
        QVERIFY(entry > 0 && entry < 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "tst_resources.moc"
