#pragma once

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/structinfo.h"
#include "sync/crdt/structstore.h"
#include "sync/crdt/typecore.h"
#include "sync/crdt/updateencoder.h"
#include "sync/crdt/utf8.h"

namespace bytecrowds::crdt {

// Structs of a document or of an update, written into an update of either format. `offset`: without the first elements.
// Source: Yjs 13.6, Item.js, write.

inline std::uint8_t structInfo(ContentKind kind, bool hasOrigin, bool hasRightOrigin, bool hasKey)
{
    return std::uint8_t(std::uint8_t(kind) | (hasOrigin ? StructInfo::Origin : 0) |
                        (hasRightOrigin ? StructInfo::RightOrigin : 0) | (hasKey ? StructInfo::ParentSub : 0));
}

template<class Out>
void writeTypeInfo(Out& out, TypeKind kind, std::string_view name)
{
    out.writeTypeRef(std::uint64_t(kind));
    if (hasName(kind))
        out.writeKey(name);
}

template<class Out>
struct SingleWriter
{
    Out& out;

    void operator()(std::monostate) {}
    void operator()(const Bytes& bytes) { out.rest.writeVarUint8Array(bytes); }
    void operator()(const content::Embed& embed) { out.writeJson(embed.value); }
    void operator()(const content::Format& format)
    {
        out.writeKey(format.key);
        out.writeJson(*format.value);
    }
    void operator()(const content::TypeInfo& type) { writeTypeInfo(out, type.kind, type.name); }
    void operator()(const std::unique_ptr<TypeCore>& type) { writeTypeInfo(out, type->kind, type->name); }
    void operator()(const content::Subdocument& subdocument)
    {
        out.writeString(subdocument.guid, utf16Length(subdocument.guid));
        out.rest.writeAny(subdocument.options);
    }
};

template<class Out>
void writeValues(Out& out, ContentKind kind, const Value* begin, const Value* end)
{
    out.writeLen(std::uint64_t(end - begin));
    for (; begin != end; ++begin) {
        if (kind == ContentKind::Any) {
            out.rest.writeAny(*begin);
        } else {
            const std::string json = begin->isUndefined() ? "undefined" : toJson(*begin);
            out.writeString(json, utf16Length(json));
        }
    }
}

template<class Out>
void writeContent(Out& out, const StructStore& store, const Item& item, Clock offset)
{
    if (item.kind() == ContentKind::String) {
        std::string_view text = store.text(item);
        if (offset == 0)
            return out.writeString(text, item.length);
        StructRecord record; // cut as that of an update is
        record.text = text.data();
        record.bytes = std::uint32_t(text.size());
        record.ascii = store.isAscii(item);
        std::string room;
        out.writeString(textFrom(record, offset, room), item.length - offset);
    } else if (isList(item.kind())) {
        const Value* const first = &store.value(item, 0);
        writeValues(out, item.kind(), first + offset, first + item.length);
    } else if (isSingle(item.kind())) {
        std::visit(SingleWriter<Out>{out}, store.content(item));
    } else {
        out.writeLen(store.items.length(item) - offset);
    }
}

/// Whether a struct is what most are: ASCII text or a tombstone behind an origin.
inline bool isCommon(const StructStore& store, const Item& item)
{
    const bool isText = item.kind() == ContentKind::String;
    return (isText ? store.isAscii(item) : item.kind() == ContentKind::Deleted) &&
           item.originKind() != Item::Origin::None && !item.isWide();
}

/// Text up to there is copied with what stands behind it: no branch depends on how long it is.
inline constexpr std::size_t ShortText = 32;
/// How many bytes putCommon() may write to.
inline std::size_t commonRoom(const Item& item)
{
    return 1 + 5 * MaxVarUintBytes + ShortText + (item.kind() == ContentKind::String) * std::size_t(item.length);
}

/// Writes a common struct of a client, in V1, where there is room; gives the place behind it. `own` is the client's id.
[[gnu::always_inline]] inline std::uint8_t* putCommon(std::uint8_t* at, const StructStore& store, const Item& item, const VarUint& own,
                               const TextBuffer& text)
{
    const bool isText = item.kind() == ContentKind::String;
    const Item::Origin right = item.rightOriginKind();
    const bool hasRight = right != Item::Origin::None;
    const auto putForeign = [&](std::uint8_t* to, std::uint32_t packed) {
        const LocalId id = store.items.foreignId(packed);
        return putClock(store.client(id.client).idBytes.put(to), id.clock);
    };
    *at++ = structInfo(item.kind(), true, hasRight, item.isEntry());
    at = item.originKind() == Item::Origin::Own ? putClock(own.put(at), item.origin) : putForeign(at, item.origin);
    if (right == Item::Origin::Foreign) {
        at = putForeign(at, item.rightOrigin);
    } else {
        std::uint8_t* const behind = putClock(own.put(at), item.rightOrigin);
        at = hasRight ? behind : at;
    }
    at = putShortVarUint(at, item.length);
    const std::size_t bytes = isText * std::size_t(item.length);
    const std::uint32_t offset = isText * store.textOffset(item);
    if (bytes <= ShortText && offset + ShortText <= text.size())
        std::memcpy(at, text.view(offset, ShortText).data(), ShortText);
    else if (isText)
        std::memcpy(at, text.view(offset, bytes).data(), bytes);
    return at + bytes;
}

inline void writeCommon(UpdateEncoderV1& out, const StructStore& store, const Item& item)
{
    const Client& client = store.client(item.client());
    std::uint8_t* const at = out.rest.room(commonRoom(item));
    out.rest.advanceTo(putCommon(at, store, item, client.idBytes, client.text));
}

inline void writeCommon(UpdateEncoderV2& out, const StructStore& store, const Item& item)
{
    const bool isText = item.kind() == ContentKind::String;
    const Client& client = store.client(item.client());
    const Item::Origin right = item.rightOriginKind();
    const auto globalId = [&](LocalId id) {
        return Id{id.client == item.client() ? client.id : store.idOf(id.client), id.clock};
    };
    out.writeInfo(structInfo(item.kind(), true, right != Item::Origin::None, item.isEntry()));
    out.writeLeftId(globalId(store.items.origin(item)));
    if (right != Item::Origin::None)
        out.writeRightId(globalId(store.items.rightOrigin(item)));
    if (isText)
        out.writeBorrowedString(client.text.view(store.textOffset(item), item.length), item.length);
    else
        out.writeLen(item.length);
}

template<class Out>
void writeStruct(Out& out, const StructStore& store, const Item& item, Clock offset)
{
    if (offset == 0 && isCommon(store, item))
        return writeCommon(out, store, item);
    if (item.isGc()) {
        out.writeInfo(std::uint8_t(ContentKind::Gc));
        return out.writeLen(store.items.length(item) - offset);
    }
    const LocalId origin = offset > 0 ? LocalId{item.client(), store.items.clock(item) + offset - 1}
                                      : store.items.origin(item);
    const LocalId rightOrigin = store.items.rightOrigin(item);
    out.writeInfo(structInfo(item.kind(), bool(origin), bool(rightOrigin), item.isEntry()));
    if (origin)
        out.writeLeftId(store.globalId(origin));
    if (rightOrigin)
        out.writeRightId(store.globalId(rightOrigin));
    if (!origin && !rightOrigin) {
        const ItemList& list = store.lists[store.listOf(item)];
        out.writeParentInfo(!list.parent->item);
        if (list.parent->item)
            out.writeLeftId(store.globalId(store.items.id(store[list.parent->item])));
        else
            out.writeString(list.parent->name, utf16Length(list.parent->name));
        if (list.key)
            out.writeString(*list.key, utf16Length(*list.key));
    }
    writeContent(out, store, item, offset);
}

template<class Out>
void writeContent(Out& out, const DecodedUpdate& update, const StructRecord& record, Clock offset)
{
    if (record.kind == ContentKind::String) {
        std::string room;
        out.writeString(textFrom(record, offset, room), record.length - offset);
    } else if (isList(record.kind)) {
        const Value* const first = update.values.data() + record.content;
        writeValues(out, record.kind, first + offset, first + record.length);
    } else if (isSingle(record.kind)) {
        std::visit(SingleWriter<Out>{out}, update.singles[record.content]);
    } else {
        out.writeLen(record.length - offset);
    }
}

template<class Out>
void writeStruct(Out& out, const DecodedUpdate& update, const StructRecord& record, Clock offset)
{
    if (!record.isItem()) {
        out.writeInfo(std::uint8_t(record.kind));
        if (record.kind == ContentKind::Gc)
            out.writeLen(record.length - offset);
        else
            out.rest.writeVarUint(record.length - offset);
        return;
    }
    const bool hasOrigin = offset > 0 || record.originClient != NoSlot;
    const bool hasRightOrigin = record.rightClient != NoSlot;
    const ParentName* const parent = record.parent == NoSlot ? nullptr : &update.parents[record.parent];
    out.writeInfo(structInfo(record.kind, hasOrigin, hasRightOrigin, parent && parent->hasKey));
    if (offset > 0)
        out.writeLeftId({update.id(record.client), record.clock + offset - 1});
    else if (hasOrigin)
        out.writeLeftId({update.id(record.originClient), record.originClock});
    if (hasRightOrigin)
        out.writeRightId({update.id(record.rightClient), record.rightClock});
    if (!hasOrigin && !hasRightOrigin) {
        out.writeParentInfo(parent->client == NoSlot);
        if (parent->client != NoSlot)
            out.writeLeftId({update.id(parent->client), parent->clock});
        else
            out.writeString(parent->root, utf16Length(parent->root));
        if (parent->hasKey)
            out.writeString(parent->key, utf16Length(parent->key));
    }
    writeContent(out, update, record, offset);
}

} // namespace bytecrowds::crdt
