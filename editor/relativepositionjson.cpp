#include "editor/relativepositionjson.h"

#include <cmath>

namespace bytecrowds::editor {

namespace {

constexpr double MaxSafeInteger = 9007199254740991; // 2^53 - 1

std::optional<std::uint64_t> count(const QJsonValue& json)
{
    const double number = json.toDouble(-1);
    if (!(number >= 0 && number <= MaxSafeInteger) || std::floor(number) != number)
        return {};
    return std::uint64_t(number);
}

} // namespace

QJsonObject toJson(const crdt::RelativePosition& position)
{
    QJsonValue item = QJsonValue::Null;
    if (position.item)
        item = QJsonObject{{QStringLiteral("client"), qint64(position.item->client)},
                           {QStringLiteral("clock"), qint64(position.item->clock)}};
    return {{QStringLiteral("type"), QJsonValue::Null},
            {QStringLiteral("tname"), QString::fromStdString(position.root)},
            {QStringLiteral("item"), item},
            {QStringLiteral("assoc"), position.assoc}};
}

std::optional<crdt::RelativePosition> relativePositionFromJson(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const QJsonValue root = object.value(QStringLiteral("tname"));
    const QJsonValue type = object.value(QStringLiteral("type"));
    if (!root.isString() || !(type.isNull() || type.isUndefined()))
        return {};
    crdt::RelativePosition position;
    position.root = root.toString().toStdString();

    const QJsonValue item = object.value(QStringLiteral("item"));
    if (item.isObject()) {
        const auto client = count(item[QStringLiteral("client")]), clock = count(item[QStringLiteral("clock")]);
        if (!client || !clock)
            return {};
        position.item = crdt::Id{*client, *clock};
    } else if (!item.isNull() && !item.isUndefined()) {
        return {};
    }
    position.assoc = object.value(QStringLiteral("assoc")).toDouble(0) < 0 ? -1 : 0;
    return position;
}

} // namespace bytecrowds::editor
