#include "tests/crdt/oracle/updatetrials.h"

#include "sync/crdt/update.h"
#include "tests/crdt/oracle/shown.h"

#include <QJsonArray>

namespace bytecrowds::crdt {

namespace {

Value shown(const StateVector& clocks)
{
    Value::Array list;
    for (const auto& [client, clock] : clocks.clocks())
        list.push_back(Value(Value::Array{double(client), double(clock)}));
    return Value(std::move(list));
}

QString answerOf(const Bytes& bytes)
{
    return hexOf(bytes);
}
QString answerOf(const StateVector& vector)
{
    return hexOf(vector.encode());
}
QString answerOf(const UpdateExtent& extent)
{
    return hexOfAny(Value(Value::Array{shown(extent.from), shown(extent.to)}));
}

template<class Result>
QJsonValue answerOf(const std::variant<Result, DecodeError>& result)
{
    if (const auto* error = std::get_if<DecodeError>(&result))
        return QString::fromStdString(error->sentence);
    return answerOf(std::get<Result>(result));
}

} // namespace

QJsonValue tryUpdates(const QJsonObject& trial)
{
    const QString how = trial[QStringLiteral("how")].toString();
    const UpdateFormat format = formatOf(trial[QStringLiteral("format")]);
    std::vector<Bytes> updates;
    for (const QJsonValue& hex : trial[QStringLiteral("updates")].toArray())
        updates.push_back(bytesOf(hex));
    if (how == QLatin1String("merge"))
        return answerOf(mergeUpdates(std::vector<ByteView>(updates.begin(), updates.end()), format));
    if (how == QLatin1String("diff")) {
        const Bytes known = bytesOf(trial[QStringLiteral("known")]);
        return answerOf(diffUpdate(updates[0], std::get<StateVector>(StateVector::decode(known)), format));
    }
    if (how == QLatin1String("convert"))
        return answerOf(
            convertUpdate(updates[0], format, format == UpdateFormat::V1 ? UpdateFormat::V2 : UpdateFormat::V1));
    if (how == QLatin1String("vector"))
        return answerOf(stateVectorOfUpdate(updates[0], format));
    return answerOf(extentOfUpdate(updates[0], format));
}

} // namespace bytecrowds::crdt
