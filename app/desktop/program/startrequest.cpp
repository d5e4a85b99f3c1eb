#include "app/desktop/program/startrequest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bytecrowds::desktop {

namespace {

const QString Targets = QStringLiteral("targets"), Folder = QStringLiteral("folder");
const QString NewWindow = QStringLiteral("newWindow"), Waits = QStringLiteral("waits");
const QString ActivationToken = QStringLiteral("activationToken");

} // namespace

QByteArray StartRequest::toJson() const
{
    const QJsonObject object{{Targets, QJsonArray::fromStringList(targets)},
                             {Folder, folder},
                             {NewWindow, newWindow},
                             {Waits, waits},
                             {ActivationToken, QString::fromUtf8(activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> StartRequest::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    StartRequest request;
    for (const QJsonValue& target : object[Targets].toArray())
        request.targets.append(target.toString());
    request.folder = object[Folder].toString();
    request.newWindow = object[NewWindow].toBool();
    request.waits = object[Waits].toBool();
    request.activationToken = object[ActivationToken].toString().toUtf8();
    return request;
}

StartTarget StartTarget::parse(const QString& target, const QString& folder)
{
    const auto place = [&](const QString& path) { return QDir::cleanPath(QDir(folder).absoluteFilePath(path)); };
    if (QFileInfo::exists(place(target)))
        return {place(target)};
    // The longer name first: a file's own may end with a number too.
    static const QRegularExpression withLine(QStringLiteral("^(.+):(\\d{1,9}):?$"));
    static const QRegularExpression withColumn(QStringLiteral("^(.+):(\\d{1,9}):(\\d{1,9}):?$"));
    for (const QRegularExpression& form : {withLine, withColumn}) {
        const auto match = form.match(target);
        if (match.hasMatch() && QFileInfo::exists(place(match.captured(1))))
            return {place(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return {target};
}

} // namespace bytecrowds::desktop
