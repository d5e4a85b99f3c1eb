#include "sync/relay/newcrowd.h"

#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace bytecrowds::relay {

namespace {

using Refusal = NewCrowd::Refusal;

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// Relative, without "." and "..", and printable: people will see it, and programs may write there.
bool isPath(const QString& path)
{
    if (path.toUtf8().size() > qsizetype(NewCrowd::MaxPathBytes) || path.contains(QLatin1Char('\\')))
        return false;
    if (!std::all_of(path.begin(), path.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); }))
        return false;
    const QStringList names = path.split(QLatin1Char('/'));
    return std::none_of(names.begin(), names.end(), [](const QString& name) {
        return name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..");
    });
}

bool isLanguage(const QString& language)
{
    return language.size() <= qsizetype(NewCrowd::MaxLanguageBytes) &&
           std::all_of(language.begin(), language.end(), [](QChar c) { return c.isPrint() && c.unicode() < 0x80; });
}

std::optional<Refusal> check(const NewCrowd& crowd)
{
    const auto bad = [](const char* code, const QString& sentence) { return Refusal{400, code, sentence}; };
    if (!crowd.slug.isEmpty() && !protocol::isCrowdId(crowd.slug.toStdString()))
        return bad("bad-id", NewCrowd::tr("A crowd's name has 1 to 64 letters, digits, - and _, begins with a letter "
                                          "or digit, and is no word that the relay needs itself."));
    const QString path = QString::fromStdString(crowd.file.path);
    if (!path.isEmpty() && !isPath(path))
        return bad("bad-path", NewCrowd::tr("A file's path is relative, without “..”, and at most %1 bytes long.")
                                   .arg(NewCrowd::MaxPathBytes));
    if (!isLanguage(QString::fromStdString(crowd.file.language)))
        return bad(
            "bad-language",
            NewCrowd::tr("A language's name is at most %1 letters of ASCII long.").arg(NewCrowd::MaxLanguageBytes));
    if (crowd.file.text.size() > protocol::MaxTextBytes)
        return Refusal{413, "too-large",
                       NewCrowd::tr("A text may have %1 MiB.").arg(protocol::MaxTextBytes / (1024 * 1024))};
    return {};
}

std::variant<NewCrowd, Refusal> fromJson(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Refusal{400, "bad-json", NewCrowd::tr("The body is no JSON object.")};
    const QJsonObject object = document.object();
    for (const char* key : {"text", "path", "language", "id"}) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            return Refusal{400, "bad-json", NewCrowd::tr("“%1” must be a string.").arg(QLatin1String(key))};
    }
    NewCrowd crowd;
    crowd.slug = object.value(QLatin1String("id")).toString();
    crowd.file.text = object.value(QLatin1String("text")).toString().toStdString();
    crowd.file.path = object.value(QLatin1String("path")).toString().toStdString();
    crowd.file.language = object.value(QLatin1String("language")).toString().toStdString();
    return crowd;
}

std::variant<NewCrowd, Refusal> fromText(const HttpRequest& request)
{
    if (!isUtf8(request.body))
        return Refusal{400, "not-text", NewCrowd::tr("The body is no text in UTF-8; only texts can be shared.")};
    const auto parameter = [&](const char* name) {
        return request.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    NewCrowd crowd;
    crowd.slug = parameter("id");
    crowd.file.text = request.body.toStdString();
    crowd.file.path = parameter("path").toStdString();
    crowd.file.language = parameter("language").toStdString();
    return crowd;
}

} // namespace

std::variant<NewCrowd, NewCrowd::Refusal> NewCrowd::from(const HttpRequest& request)
{
    const QByteArray type = request.header(QHttpHeaders::WellKnownHeader::ContentType);
    std::variant<NewCrowd, Refusal> result =
        type.startsWith("application/json") ? fromJson(request.body) : fromText(request);
    if (const NewCrowd* crowd = std::get_if<NewCrowd>(&result)) {
        if (const std::optional<Refusal> refusal = check(*crowd))
            return *refusal;
    }
    return result;
}

} // namespace bytecrowds::relay
