#include "app/inspect/crowdarchive.h"

#include "app/inspect/words.h"
#include "sync/paths/filepaths.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace bytecrowds::inspect::archive {

namespace {

const QString CrowdsFolder = QStringLiteral("crowds");
const QString FormatKey = QStringLiteral("format");
const QString Format = QStringLiteral("bytecrowds-backup");
const QString VersionKey = QStringLiteral("version");
const QString DigestsKey = QStringLiteral("digests");
const QString IdKey = QStringLiteral("id");
const QString DocumentKey = QStringLiteral("document");
const QString FieldsKey = QStringLiteral("fields");
const QString BinaryKey = QStringLiteral("binaryFields");
const QString NameKey = QStringLiteral("name");
const QString ValueKey = QStringLiteral("value");

QString nameOf(Description::Document document)
{
    switch (document) {
    case Description::Document::None:
        return QStringLiteral("none");
    case Description::Document::Whole:
        return QStringLiteral("state.yjs");
    case Description::Document::Damaged:
        break;
    }
    return QStringLiteral("damaged");
}

std::optional<Description::Document> documentNamed(const QString& name)
{
    using Document = Description::Document;
    for (const Document each : {Document::None, Document::Whole, Document::Damaged}) {
        if (nameOf(each) == name)
            return each;
    }
    return std::nullopt;
}

bool isText(const QByteArray& bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

QString toBase64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> fromBase64(const QJsonValue& value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return value.isString() && decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

QByteArray folderOf(const QString& id)
{
    return (CrowdsFolder + QLatin1Char('/') + id + QLatin1Char('/')).toUtf8();
}

std::optional<Place> placeOf(const QByteArray& entry)
{
    QString path = QString::fromUtf8(entry);
    if (path.startsWith(QLatin1String("./"))) // as `tar c .` writes them
        path.remove(0, 2);
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (path.isEmpty())
        return Place();
    if (!paths::isFilePath(path))
        return std::nullopt;
    const QStringList names = path.split(QLatin1Char('/'));
    if (names.constFirst() != CrowdsFolder)
        return Place{{}, path.toUtf8()};
    if (names.value(1).size() > MaxIdLength)
        return std::nullopt;
    return Place{names.value(1), QStringList(names.mid(2)).join(QLatin1Char('/')).toUtf8()};
}

QByteArray digestOf(const QByteArray& name, const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " + name + '\n';
}

bool hasDigestOf(const QByteArray& lines, const QByteArray& name, const QByteArray& content)
{
    return ('\n' + lines).contains('\n' + digestOf(name, content));
}

QByteArray label(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
    return QJsonDocument(QJsonObject{{FormatKey, Format},
                                     {VersionKey, Version},
                                     {DigestsKey, QLatin1String(Digests)},
                                     {QStringLiteral("madeAt"), time.toString(Qt::ISODate)}})
        .toJson();
}

std::variant<bool, QString> promisesDigests(const QByteArray& label)
{
    const QJsonObject object = QJsonDocument::fromJson(label).object();
    if (object[FormatKey].toString() != Format || !object[VersionKey].isDouble())
        return Words::tr("it is no backup of crowds");
    if (object[VersionKey].toInt() != Version)
        return Words::tr("it was made by another version of this program, in a way that this one doesn't know");
    return object.contains(DigestsKey);
}

QByteArray Description::toJson() const
{
    QJsonObject texts;
    QJsonArray binary;
    for (const auto& [name, value] : fields.asKeyValueRange()) {
        if (isText(name) && isText(value))
            texts.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        else
            binary.append(QJsonObject{{NameKey, toBase64(name)}, {ValueKey, toBase64(value)}});
    }
    QJsonObject object{{IdKey, id}, {DocumentKey, archive::nameOf(document)}, {FieldsKey, texts}};
    if (!binary.isEmpty())
        object.insert(BinaryKey, binary);
    return QJsonDocument(object).toJson();
}

std::variant<Description, QString> Description::fromJson(const QByteArray& json)
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Words::tr("its crowd.json is no JSON: %1").arg(error.errorString());
    const QString meaningless = Words::tr("its crowd.json is not what a backup writes");
    const auto document = documentNamed(object[DocumentKey].toString());
    if (!document || !object[FieldsKey].isObject())
        return meaningless;
    Description description{object[IdKey].toString(), *document, {}};
    const QJsonObject fields = object[FieldsKey].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field->isString())
            return meaningless;
        description.fields.insert(field.key().toUtf8(), field->toString().toUtf8());
    }
    for (const QJsonValue each : object[BinaryKey].toArray()) {
        const auto name = fromBase64(each[NameKey]), value = fromBase64(each[ValueKey]);
        if (!name || !value)
            return meaningless;
        description.fields.insert(*name, *value);
    }
    return description;
}

} // namespace bytecrowds::inspect::archive
