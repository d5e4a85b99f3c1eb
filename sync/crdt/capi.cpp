#include "sync/crdt/capi.h"

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/undomanager.h"

#include <cassert>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <random>
#include <string>
#include <variant>
#include <vector>

using namespace bytecrowds::crdt;

struct bc_text
{
    bc_doc& doc;
    Text& type;
};
struct bc_map
{
    bc_doc& doc;
    Map& type;
};
struct bc_array
{
    bc_doc& doc;
    Array& type;
};

struct bc_doc
{
    explicit bc_doc(ClientIdSource newClientId)
        : doc(DocOptions{std::move(newClientId)})
    {
    }

    template<class Handle>
    using Handles = std::map<std::string, Handle, std::less<>>;

    Doc doc;
    std::string error;
    Handles<bc_text> texts;
    Handles<bc_map> maps;
    Handles<bc_array> arrays;
    std::unique_ptr<TransactionScope> transaction;
    int depth = 0; ///< of bc_doc_begin
};

struct bc_undo
{
    UndoManager manager;
};

struct bc_subscription
{
    Subscription subscription;
};

namespace {

bc_bytes give(const void* data, std::size_t size)
{
    auto* copy = static_cast<std::uint8_t*>(std::malloc(size + 1));
    if (!copy)
        throw std::bad_alloc();
    if (size > 0)
        std::memcpy(copy, data, size);
    copy[size] = 0;
    return {copy, size};
}

bc_bytes give(const std::string& text)
{
    return give(text.data(), text.size());
}

bc_bytes give(const Bytes& bytes)
{
    return give(bytes.data(), bytes.size());
}

bc_bytes give(const std::optional<Element>& element)
{
    if (!element)
        return {nullptr, 0};
    if (const auto* type = std::get_if<SharedType>(&*element))
        return give(toJson(type->toJson()));
    const auto* value = std::get_if<Value>(&*element);
    return give(toJson(value ? *value : Value()));
}

UpdateFormat formatOf(bc_format format)
{
    return format == BC_V2 ? UpdateFormat::V2 : UpdateFormat::V1;
}

/// The handle of a root; null when the root is of another kind.
template<class Handle, class Type>
Handle* rootOf(bc_doc& doc, bc_doc::Handles<Handle>& handles, const char* name, TypeKind kind,
               Type& (Doc::*get)(std::string_view))
{
    const TypeKind is = doc.doc.core().root(name).kind;
    if (is != kind && is != TypeKind::Unknown) {
        doc.error = std::string("The root “") + name + "” is of another kind.";
        return nullptr;
    }
    auto found = handles.find(name);
    if (found == handles.end())
        found = handles.emplace(name, Handle{doc, (doc.doc.*get)(name)}).first;
    return &found->second;
}

std::optional<Value> parsed(bc_doc& doc, const char* json)
{
    auto value = parseJson(json);
    if (!value)
        doc.error = "The value is no JSON, or nests too deep.";
    return value;
}

} // namespace

void bc_bytes_free(bc_bytes bytes) noexcept
{
    std::free(bytes.data);
}

// Documents.

bc_doc* bc_doc_new(uint64_t client_id) noexcept
{
    constexpr ClientId MaxClientId = (ClientId(1) << 53) - 1;
    assert(client_id <= MaxClientId);
    if (client_id > MaxClientId)
        client_id = 0;
    return new bc_doc([wanted = client_id]() mutable {
        std::random_device random;
        const ClientId id = wanted;
        wanted = 0;
        return id != 0 ? id : ClientId(random());
    });
}

void bc_doc_free(bc_doc* doc) noexcept
{
    delete doc;
}

uint64_t bc_doc_client_id(const bc_doc* doc) noexcept
{
    return doc->doc.clientId();
}

const char* bc_doc_error(const bc_doc* doc) noexcept
{
    return doc->error.c_str();
}

bc_text* bc_doc_text(bc_doc* doc, const char* root) noexcept
{
    return rootOf(*doc, doc->texts, root, TypeKind::Text, &Doc::text);
}

bc_map* bc_doc_map(bc_doc* doc, const char* root) noexcept
{
    return rootOf(*doc, doc->maps, root, TypeKind::Map, &Doc::map);
}

bc_array* bc_doc_array(bc_doc* doc, const char* root) noexcept
{
    return rootOf(*doc, doc->arrays, root, TypeKind::Array, &Doc::array);
}

void bc_doc_begin(bc_doc* doc, const void* origin) noexcept
{
    if (doc->depth++ == 0)
        doc->transaction = std::make_unique<TransactionScope>(doc->doc.core(), origin, true);
}

void bc_doc_end(bc_doc* doc) noexcept
{
    assert(doc->depth > 0);
    if (doc->depth == 0 || --doc->depth > 0)
        return;
    const auto ended = std::move(doc->transaction); // its observers may begin the next one
}

bool bc_doc_apply_update(bc_doc* doc, const uint8_t* update, size_t size, bc_format format, const void* origin) noexcept
{
    const auto error = doc->doc.applyUpdate({update, size}, origin, formatOf(format));
    if (error)
        doc->error = error->sentence;
    return !error;
}

bool bc_doc_has_pending(const bc_doc* doc) noexcept
{
    return doc->doc.hasPending();
}

bc_bytes bc_doc_encode_state(bc_doc* doc, const uint8_t* state_vector, size_t size, bc_format format) noexcept
{
    StateVector known;
    if (size > 0) {
        auto decoded = StateVector::decode({state_vector, size});
        if (const auto* error = std::get_if<DecodeError>(&decoded)) {
            doc->error = error->sentence;
            return {nullptr, 0};
        }
        known = std::get<StateVector>(std::move(decoded));
    }
    return give(doc->doc.encodeStateAsUpdate(known, formatOf(format)));
}

bc_bytes bc_doc_state_vector(const bc_doc* doc) noexcept
{
    return give(doc->doc.stateVector().encode());
}

bc_subscription* bc_doc_on_update(bc_doc* doc, bc_format format, bc_update_callback callback, void* context) noexcept
{
    const auto tell = [callback, context](ByteView update, const Transaction& transaction) {
        callback(context, update.data(), update.size(), transaction.origin, transaction.local);
    };
    return new bc_subscription{doc->doc.onUpdate(tell, formatOf(format))};
}

void bc_subscription_free(bc_subscription* subscription) noexcept
{
    delete subscription;
}

// Texts.

size_t bc_text_utf16_length(const bc_text* text) noexcept
{
    return text->type.utf16Length().value;
}

size_t bc_text_byte_length(const bc_text* text) noexcept
{
    return text->type.utf8Length().value;
}

bc_bytes bc_text_read(const bc_text* text) noexcept
{
    return give(text->type.toString());
}

void bc_text_insert_at_utf16(bc_text* text, size_t at, const char* utf8, size_t size) noexcept
{
    text->type.insert(Utf16(at), {utf8, size});
}

void bc_text_insert_at_byte(bc_text* text, size_t at, const char* utf8, size_t size) noexcept
{
    text->type.insert(Utf8(at), {utf8, size});
}

void bc_text_erase_utf16(bc_text* text, size_t at, size_t length) noexcept
{
    text->type.erase(Utf16(at), Utf16(length));
}

void bc_text_erase_bytes(bc_text* text, size_t at, size_t length) noexcept
{
    text->type.erase(Utf8(at), Utf8(length));
}

bc_subscription* bc_text_observe(bc_text* text, bc_text_callback callback, void* context) noexcept
{
    const auto tell = [callback, context](const TextEvent& event) {
        std::vector<bc_text_change> changes;
        changes.reserve(event.changes.size());
        for (const TextChange& change : event.changes)
            changes.push_back({change.utf16.value, change.utf8.value, change.erasedUtf16.value, change.erasedUtf8.value,
                               change.inserted.c_str(), change.inserted.size()});
        callback(context, changes.data(), changes.size(), event.transaction.origin, event.transaction.local);
    };
    return new bc_subscription{text->type.observe(tell)};
}

// Maps and arrays.

bc_bytes bc_map_get(const bc_map* map, const char* key) noexcept
{
    return give(map->type.element(key));
}

bc_bytes bc_map_read(const bc_map* map) noexcept
{
    return give(toJson(map->type.toJson()));
}

bool bc_map_set(bc_map* map, const char* key, const char* json) noexcept
{
    auto value = parsed(map->doc, json);
    if (value)
        map->type.set(key, std::move(*value));
    return value.has_value();
}

void bc_map_erase(bc_map* map, const char* key) noexcept
{
    map->type.erase(key);
}

size_t bc_array_size(const bc_array* array) noexcept
{
    return array->type.size();
}

bc_bytes bc_array_get(const bc_array* array, size_t at) noexcept
{
    return give(array->type.element(at));
}

bc_bytes bc_array_read(const bc_array* array) noexcept
{
    return give(toJson(array->type.toJson()));
}

bool bc_array_insert(bc_array* array, size_t at, const char* json) noexcept
{
    auto value = parsed(array->doc, json);
    if (value)
        array->type.insert(at, {std::move(*value)});
    return value.has_value();
}

void bc_array_erase(bc_array* array, size_t at, size_t count) noexcept
{
    array->type.erase(at, count);
}

// Undo.

bc_undo* bc_undo_new(bc_doc* doc, const void* origin, unsigned capture_ms) noexcept
{
    using namespace std::chrono;
    const auto now = [] { return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()); };
    return new bc_undo{UndoManager(doc->doc, {{origin}, milliseconds(capture_ms), now})};
}

void bc_undo_free(bc_undo* undo) noexcept
{
    delete undo;
}

bool bc_undo_undo(bc_undo* undo) noexcept
{
    return undo->manager.undo();
}

bool bc_undo_redo(bc_undo* undo) noexcept
{
    return undo->manager.redo();
}

void bc_undo_stop_capturing(bc_undo* undo) noexcept
{
    undo->manager.stopCapturing();
}
