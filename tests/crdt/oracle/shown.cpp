#include "tests/crdt/oracle/shown.h"

#include "sync/crdt/array.h"
#include "sync/crdt/encoding.h"
#include "sync/crdt/map.h"
#include "sync/crdt/text.h"
#include "tests/crdt/replica.h"

namespace bytecrowds::crdt {

namespace {

const char* const TextAttributes[] = {"lang", "dir"};

Value numberOf(std::uint64_t number)
{
    return Value(double(number));
}

Value shownElements(const std::vector<Element>& elements)
{
    Value::Array list;
    for (const Element& element : elements)
        list.push_back(shown(element));
    return Value(std::move(list));
}

Value contentOf(const Text& text)
{
    Value::Array attributes;
    for (const char* key : TextAttributes)
        attributes.push_back(shownIfAny(text.attribute(key)));
    return Value(Value::Object{{"text", text.toString()},
                               {"length", numberOf(text.utf16Length().value)},
                               {"delta", shown(text.toDelta())},
                               {"attributes", Value(std::move(attributes))}});
}

Value contentOf(const Map& map)
{
    Value::Array entries;
    for (const std::string& key : map.keys())
        entries.push_back(Value(Value::Array{key, shown(*map.element(key))}));
    return Value(std::move(entries));
}

Value contentOf(const SharedType& type)
{
    if (const Text* text = type.text())
        return contentOf(*text);
    if (const Map* map = type.map())
        return contentOf(*map);
    if (const Array* array = type.array())
        return shownElements(array->elements());
    return Value::Null();
}

Value shownInsert(const DeltaOp::Content& content)
{
    if (const auto* utf8 = std::get_if<std::string>(&content))
        return Value(*utf8);
    if (const auto* elements = std::get_if<std::vector<Element>>(&content))
        return shownElements(*elements);
    return shown(std::get<Element>(content));
}

Value shownOp(const DeltaOp& op)
{
    Value::Object shown;
    if (op.kind == DeltaOp::Kind::Insert)
        shown.emplace_back("insert", shownInsert(op.content));
    else
        shown.emplace_back(op.kind == DeltaOp::Kind::Delete ? "delete" : "retain", numberOf(op.length));
    if (!op.attributes.empty())
        shown.emplace_back("attributes", Value(op.attributes));
    return Value(std::move(shown));
}

} // namespace

QString hexOf(ByteView bytes)
{
    return QString::fromLatin1(toQt(bytes).toHex());
}

QString hexOfAny(const Value& value)
{
    Encoder encoder;
    encoder.writeAny(value);
    return hexOf(encoder.take());
}

Bytes bytesOf(const QJsonValue& hex)
{
    return fromQt(QByteArray::fromHex(hex.toString().toLatin1()));
}

Value anyOf(const QJsonValue& hex)
{
    const Bytes bytes = bytesOf(hex);
    return Decoder(bytes).readAny();
}

Value listOf(const QJsonArray& stringsAndNumbers)
{
    Value::Array list;
    for (const QJsonValue& each : stringsAndNumbers)
        list.push_back(each.isString() ? Value(each.toString().toStdString()) : Value(each.toDouble()));
    return Value(std::move(list));
}

UpdateFormat formatOf(const QJsonValue& name)
{
    return name.toString() == QLatin1String("V1") ? UpdateFormat::V1 : UpdateFormat::V2;
}

Value kindOf(const SharedType& type)
{
    static const char* const names[] = {"array", "map", "text", "xmlElement", "xmlFragment", "xmlHook", "xmlText"};
    return Value(names[int(type.kind())]);
}

Value shown(const Element& element)
{
    if (const auto* value = std::get_if<Value>(&element))
        return Value(Value::Array{"value", *value});
    if (const auto* doc = std::get_if<content::Subdocument>(&element))
        return Value(Value::Array{"doc", doc->guid});
    const SharedType type = std::get<SharedType>(element);
    return Value(Value::Array{kindOf(type), contentOf(type)});
}

Value shownIfAny(const std::optional<Element>& element)
{
    return element ? shown(*element) : Value(Value::Null());
}

Value shownFlat(const std::optional<Element>& element)
{
    const auto* type = element ? std::get_if<SharedType>(&*element) : nullptr;
    if (type)
        return Value(Value::Array{kindOf(*type), Value::Null()});
    return element ? shown(*element) : shown(Element(Value()));
}

Value shown(const Delta& delta)
{
    Value::Array ops;
    for (const DeltaOp& op : delta)
        ops.push_back(shownOp(op));
    return Value(std::move(ops));
}

Value shown(const DeleteSet& set)
{
    Value::Array clients;
    for (const auto& [client, ranges] : set.clients()) {
        Value::Array shown;
        for (const DeleteRange& range : ranges)
            shown.push_back(Value(Value::Array{numberOf(range.clock), numberOf(range.length)}));
        clients.push_back(Value(Value::Array{numberOf(client), Value(std::move(shown))}));
    }
    return Value(std::move(clients));
}

} // namespace bytecrowds::crdt
