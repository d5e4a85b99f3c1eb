#include "app/inspect/structjson.h"

#include "app/inspect/structnames.h"

namespace bytecrowds::inspect {

using crdt::Value;

namespace {

std::string hex(const crdt::Bytes& bytes)
{
    constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += Digits[byte >> 4];
        text += Digits[byte & 15];
    }
    return text;
}

struct SingleJson
{
    Value operator()(const crdt::Bytes& bytes) const { return Value::Object{{"hex", hex(bytes)}}; }
    Value operator()(const crdt::content::Embed& embed) const { return embed.value; }
    Value operator()(const crdt::content::Format& format) const
    {
        return Value::Object{{"key", format.key}, {"value", *format.value}};
    }
    Value operator()(const crdt::content::TypeInfo& type) const
    {
        Value::Object object{{"type", identifierOf(type.kind)}};
        if (crdt::hasName(type.kind))
            object.emplace_back("name", type.name);
        return object;
    }
    Value operator()(const crdt::content::Subdocument& document) const
    {
        return Value::Object{{"guid", document.guid}, {"options", document.options}};
    }
};

} // namespace

Value idJson(crdt::Id id)
{
    return Value::Object{{"client", double(id.client)}, {"clock", double(id.clock)}};
}

Value contentJson(const crdt::DecodedUpdate& update, const crdt::StructRecord& record)
{
    if (record.kind == crdt::ContentKind::String)
        return std::string(record.textView());
    if (crdt::isSingle(record.kind))
        return std::visit(SingleJson(), update.singles[record.content]);
    if (!crdt::isList(record.kind))
        return Value();
    const auto first = update.values.begin() + std::ptrdiff_t(record.content);
    return Value::Array(first, first + std::ptrdiff_t(record.length));
}

} // namespace bytecrowds::inspect
