#include "sync/relay/newcrowd.h"

#include "sync/paths/filepaths.h"
#include "sync/protocol/crowdschema.h"
#include "sync/protocol/limits.h"
#include "sync/relay/zipfiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>
#include <optional>

namespace bytecrowds::relay {

namespace {

using Refusal = NewCrowd::Refusal;

constexpr const char* Media[] = {"image/", "audio/", "video/", "font/", "model/", "multipart/"};

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// Curl says x-www-form-urlencoded of whatever it sends, and many programs say octet-stream.
bool canBeText(const QByteArray& type)
{
    return std::none_of(std::begin(Media), std::end(Media), [&](const char* kind) { return type.startsWith(kind); });
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
    for (const NewFile& file : crowd.files) {
        const QString path = QString::fromStdString(file.path);
        if (!path.isEmpty() && !paths::isFilePath(path))
            return bad("bad-path", NewCrowd::tr("A file's path is relative, without “..”, and at most %1 bytes long.")
                                       .arg(paths::MaxPathBytes));
        if (!isLanguage(QString::fromStdString(file.language)))
            return bad(
                "bad-language",
                NewCrowd::tr("A language's name is at most %1 letters of ASCII long.").arg(NewCrowd::MaxLanguageBytes));
        if (file.text.size() > protocol::MaxTextBytes)
            return Refusal{413, "too-large",
                           NewCrowd::tr("A text may have %1 MiB.").arg(protocol::MaxTextBytes / (1024 * 1024))};
    }
    return {};
}

bool isJson(const HttpRequest& request)
{
    return request.mediaType() == "application/json";
}

QString slugIn(const QJsonObject& object)
{
    return object.value(QLatin1String("id")).toString();
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
    crowd.slug = slugIn(object);
    const auto string = [&](const char* key) { return object.value(QLatin1String(key)).toString().toStdString(); };
    crowd.files.push_back({string("text"), string("path"), string("language")});
    return crowd;
}

QString parameter(const HttpRequest& request, const char* name)
{
    return request.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

std::variant<NewCrowd, Refusal> fromText(const HttpRequest& request)
{
    if (!isUtf8(request.body))
        return Refusal{400, "not-text", NewCrowd::tr("The body is no text in UTF-8; only texts can be shared.")};
    NewCrowd crowd;
    crowd.slug = NewCrowd::slugOf(request);
    crowd.files.push_back({request.body.toStdString(), parameter(request, "path").toStdString(),
                           parameter(request, "language").toStdString()});
    return crowd;
}

std::variant<NewCrowd, Refusal> fromZip(const HttpRequest& request)
{
    auto read = ZipFiles::read(request.body);
    if (const auto* refusal = std::get_if<ZipFiles::Refusal>(&read))
        return Refusal{refusal->status, refusal->code, refusal->sentence};
    auto& zip = std::get<ZipFiles>(read);
    return NewCrowd{NewCrowd::slugOf(request), std::move(zip.files), std::move(zip.leftOut)};
}

std::variant<NewCrowd, Refusal> fromBody(const HttpRequest& request)
{
    using Known = QHttpHeaders::WellKnownHeader;
    const QByteArray coding = request.header(Known::ContentEncoding).toLower();
    if (!coding.isEmpty() && coding != "identity")
        return Refusal{415, "coding", NewCrowd::tr("Send the body as it is, without a Content-Encoding.")};
    if (NewCrowd::isZip(request))
        return fromZip(request);
    if (isJson(request))
        return fromJson(request.body);
    if (canBeText(request.mediaType()))
        return fromText(request);
    return Refusal{415, "not-text", NewCrowd::tr("Send a text, application/json or application/zip.")};
}

} // namespace

QString NewCrowd::slugOf(const HttpRequest& request)
{
    return isJson(request) ? slugIn(QJsonDocument::fromJson(request.body).object()) : parameter(request, "id");
}

bool NewCrowd::isZip(const HttpRequest& request)
{
    return request.mediaType() == "application/zip" || request.mediaType() == "application/x-zip-compressed";
}

std::variant<NewCrowd, NewCrowd::Refusal> NewCrowd::from(const HttpRequest& request)
{
    std::variant<NewCrowd, Refusal> result = fromBody(request);
    if (const NewCrowd* crowd = std::get_if<NewCrowd>(&result)) {
        if (const std::optional<Refusal> refusal = check(*crowd))
            return *refusal;
    }
    return result;
}

} // namespace bytecrowds::relay
