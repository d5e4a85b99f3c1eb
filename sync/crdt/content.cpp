#include "sync/crdt/content.h"

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/subdocument.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/utf8.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace bytecrowds::crdt {

namespace content {

Type::Type(TypeKind ofKind, std::string withName)
    : kind(ofKind)
    , name(std::move(withName))
{
}
Type::Type(Type&&) noexcept = default;
Type& Type::operator=(Type&&) noexcept = default;
Type::~Type() = default;

} // namespace content

namespace {

static_assert(std::variant_size_v<Content> == 11);

bool hasName(TypeKind kind)
{
    return kind == TypeKind::XmlElement || kind == TypeKind::XmlHook;
}

template<class Element>
std::vector<Element> takeTail(std::vector<Element>& list, Clock offset)
{
    const auto middle = list.begin() + std::ptrdiff_t(offset);
    std::vector<Element> tail(std::make_move_iterator(middle), std::make_move_iterator(list.end()));
    list.erase(middle, list.end());
    return tail;
}

template<class Element>
void append(std::vector<Element>& list, std::vector<Element>& tail)
{
    list.insert(list.end(), std::make_move_iterator(tail.begin()), std::make_move_iterator(tail.end()));
}

content::String splitString(std::string& left, Clock offset)
{
    const Utf16Place place = findUtf16(left, std::size_t(offset));
    content::String right{left.substr(place.byte)};
    left.resize(place.byte);
    if (place.inPair) {
        left += Replacement;
        right.utf8.replace(0, utf8CharLength(right.utf8[0]), Replacement);
    }
    return right;
}

void writeStringTail(Encoder& encoder, std::string_view utf8, Clock offset)
{
    const Utf16Place place = findUtf16(utf8, std::size_t(offset));
    const std::string_view tail = utf8.substr(place.byte);
    if (place.inPair) // what TextEncoder makes of the second half alone
        encoder.writeVarString(std::string(Replacement).append(tail.substr(utf8CharLength(tail[0]))));
    else
        encoder.writeVarString(tail);
}

std::string readJson(Decoder& decoder)
{
    auto json = canonicalJson(decoder.readVarString());
    if (!json) {
        decoder.fail("A JSON value cannot be read.");
        return {};
    }
    return std::move(*json);
}

content::Json readJsonList(Decoder& decoder)
{
    content::Json json;
    for (std::size_t left = decoder.readCount(); left > 0 && !decoder.failed(); --left) {
        const std::string_view text = decoder.readVarString();
        auto canonical = text == "undefined" ? std::optional<std::string>(text) : canonicalJson(text);
        if (!canonical)
            decoder.fail("A JSON value cannot be read.");
        else
            json.texts.push_back(std::move(*canonical));
    }
    return json;
}

content::Any readAnyList(Decoder& decoder)
{
    content::Any any;
    for (std::size_t left = decoder.readCount(); left > 0 && !decoder.failed(); --left)
        any.values.push_back(decoder.readAny());
    return any;
}

content::Type readType(Decoder& decoder)
{
    const std::uint64_t number = decoder.readVarUint();
    if (number >= std::uint64_t(TypeKind::Unknown)) {
        decoder.fail("A shared type is of a kind that does not exist.");
        return {TypeKind::Array, {}};
    }
    const auto kind = TypeKind(number);
    return {kind, hasName(kind) ? std::string(decoder.readVarString()) : std::string()};
}

content::Subdocument readSubdocument(Decoder& decoder)
{
    std::string guid(decoder.readVarString());
    const Value options = decoder.readAny();
    if (!options.asObject() && (options.isUndefined() || std::holds_alternative<Value::Null>(options.data())))
        decoder.fail("A subdocument has no options.");
    return canonicalSubdocument(std::move(guid), options);
}

} // namespace

bool isCountable(const Content& content)
{
    return !std::holds_alternative<content::Deleted>(content) && !std::holds_alternative<content::Format>(content) &&
           !std::holds_alternative<content::Gc>(content) && !std::holds_alternative<content::Skip>(content);
}

Content splitContent(Content& left, Clock offset)
{
    if (auto* string = std::get_if<content::String>(&left))
        return splitString(string->utf8, offset);
    if (auto* any = std::get_if<content::Any>(&left))
        return content::Any{takeTail(any->values, offset)};
    if (auto* json = std::get_if<content::Json>(&left))
        return content::Json{takeTail(json->texts, offset)};
    if (std::holds_alternative<content::Deleted>(left))
        return content::Deleted();
    if (std::holds_alternative<content::Gc>(left))
        return content::Gc();
    assert(std::holds_alternative<content::Skip>(left)); // all others hold one element
    return content::Skip();
}

bool mergeContent(Content& left, Content& right)
{
    if (left.index() != right.index())
        return false;
    if (auto* string = std::get_if<content::String>(&left)) {
        string->utf8 += std::get<content::String>(right).utf8;
        return true;
    }
    if (auto* any = std::get_if<content::Any>(&left)) {
        append(any->values, std::get<content::Any>(right).values);
        return true;
    }
    if (auto* json = std::get_if<content::Json>(&left)) {
        append(json->texts, std::get<content::Json>(right).texts);
        return true;
    }
    return !isCountable(left) && !std::holds_alternative<content::Format>(left);
}

Content copyContent(const Content& content)
{
    return std::visit(
        []<class Kind>(const Kind& original) -> Content {
            if constexpr (std::is_same_v<Kind, content::Type>)
                return content::Type(original.kind, original.name);
            else
                return original;
        },
        content);
}

void writeContent(Encoder& encoder, const Content& content, Clock offset, Clock length)
{
    if (const auto* string = std::get_if<content::String>(&content)) {
        if (offset == 0)
            encoder.writeVarString(string->utf8);
        else
            writeStringTail(encoder, string->utf8, offset);
    } else if (const auto* json = std::get_if<content::Json>(&content)) {
        encoder.writeVarUint(length - offset);
        for (std::size_t i = std::size_t(offset); i < json->texts.size(); ++i)
            encoder.writeVarString(json->texts[i]);
    } else if (const auto* any = std::get_if<content::Any>(&content)) {
        encoder.writeVarUint(length - offset);
        for (std::size_t i = std::size_t(offset); i < any->values.size(); ++i)
            encoder.writeAny(any->values[i]);
    } else if (const auto* binary = std::get_if<content::Binary>(&content)) {
        encoder.writeVarUint8Array(binary->bytes);
    } else if (const auto* embed = std::get_if<content::Embed>(&content)) {
        encoder.writeVarString(embed->json);
    } else if (const auto* format = std::get_if<content::Format>(&content)) {
        encoder.writeVarString(format->key);
        encoder.writeVarString(format->json);
    } else if (const auto* type = std::get_if<content::Type>(&content)) {
        encoder.writeVarUint(std::uint64_t(type->kind));
        if (hasName(type->kind))
            encoder.writeVarString(type->name);
    } else if (const auto* subdocument = std::get_if<content::Subdocument>(&content)) {
        encoder.writeVarString(subdocument->guid);
        encoder.writeAny(subdocument->options);
    } else {
        encoder.writeVarUint(length - offset);
    }
}

Content readContent(Decoder& decoder, int number, Clock& length)
{
    length = 1;
    switch (number) {
    case 0:
        length = decoder.readVarUint();
        return content::Gc();
    case 1:
        length = decoder.readVarUint();
        return content::Deleted();
    case 2: {
        content::Json json = readJsonList(decoder);
        length = json.texts.size();
        return json;
    }
    case 3: {
        const ByteView bytes = decoder.readVarUint8Array();
        return content::Binary{Bytes(bytes.begin(), bytes.end())};
    }
    case 4: {
        content::String string{std::string(decoder.readVarString())};
        length = utf16Length(string.utf8);
        return string;
    }
    case 5:
        return content::Embed{readJson(decoder)};
    case 6: {
        std::string key(decoder.readVarString());
        return content::Format{std::move(key), readJson(decoder)};
    }
    case 7:
        return readType(decoder);
    case 8: {
        content::Any any = readAnyList(decoder);
        length = any.values.size();
        return any;
    }
    case 9:
        return readSubdocument(decoder);
    case 10:
        length = decoder.readVarUint();
        return content::Skip();
    default:
        decoder.fail("A struct holds content of a kind that does not exist.");
        return content::Gc();
    }
}

} // namespace bytecrowds::crdt
