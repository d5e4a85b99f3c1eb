#include "sync/crdt/subdocument.h"

#include <cmath>

namespace bytecrowds::crdt {

namespace {

/// As JavaScript takes a value for a condition.
bool isTrue(const Value& value)
{
    if (const auto* number = value.asNumber())
        return *number != 0 && !std::isnan(*number);
    if (const auto* truth = value.asBool())
        return *truth;
    if (const auto* string = value.asString())
        return !string->empty();
    if (const auto* integer = std::get_if<Value::BigInt>(&value.data()))
        return integer->value != 0;
    return !value.isUndefined() && !std::holds_alternative<Value::Null>(value.data());
}

const Value* member(const Value::Object& object, std::string_view key)
{
    for (const auto& [name, value] : object) {
        if (name == key)
            return value.isUndefined() ? nullptr : &value;
    }
    return nullptr;
}

} // namespace

content::Subdocument canonicalSubdocument(std::string guid, const Value& options)
{
    Value::Object kept;
    if (const auto* object = options.asObject()) {
        if (const Value* own = member(*object, "guid"); own && own->asString())
            guid = *own->asString();
        if (const Value* gc = member(*object, "gc"); gc && !isTrue(*gc))
            kept.emplace_back("gc", Value(false));
        if (const Value* autoLoad = member(*object, "autoLoad"); autoLoad && isTrue(*autoLoad))
            kept.emplace_back("autoLoad", Value(true));
        if (const Value* meta = member(*object, "meta"); meta && !std::holds_alternative<Value::Null>(meta->data()))
            kept.emplace_back("meta", *meta);
    }
    return {std::move(guid), Value(std::move(kept))};
}

} // namespace bytecrowds::crdt
