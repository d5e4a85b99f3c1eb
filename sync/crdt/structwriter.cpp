#include "sync/crdt/structwriter.h"

#include "sync/crdt/item.h"
#include "sync/crdt/typecore.h"

namespace bytecrowds::crdt {

namespace {

void writeId(Encoder& encoder, Id id)
{
    encoder.writeVarUint(id.client);
    encoder.writeVarUint(id.clock);
}

/// Info byte and origins; whether the parent must follow.
bool writeHead(Encoder& encoder, const Content& content, const std::optional<Id>& origin,
               const std::optional<Id>& rightOrigin, bool hasParentSub)
{
    encoder.writeUint8(std::uint8_t(content.index() | (origin ? InfoOrigin : 0) | (rightOrigin ? InfoRightOrigin : 0) |
                                    (hasParentSub ? InfoParentSub : 0)));
    if (origin)
        writeId(encoder, *origin);
    if (rightOrigin)
        writeId(encoder, *rightOrigin);
    return !origin && !rightOrigin;
}

void writeRootParent(Encoder& encoder, std::string_view root)
{
    encoder.writeVarUint(1);
    encoder.writeVarString(root);
}

void writeTypeParent(Encoder& encoder, Id type)
{
    encoder.writeVarUint(0);
    writeId(encoder, type);
}

std::optional<Id> originAt(const std::optional<Id>& origin, Id id, Clock offset)
{
    return offset > 0 ? std::optional(Id{id.client, id.clock + offset - 1}) : origin;
}

} // namespace

void StructWriter::begin(Id first)
{
    if (m_structCount > 0 && m_first.client != first.client)
        flush();
    if (m_structCount++ == 0)
        m_first = first;
}

void StructWriter::flush()
{
    m_clients.writeVarUint(m_structCount);
    writeId(m_clients, m_first);
    m_clients.writeRaw(m_structs.bytes());
    m_structs = Encoder();
    m_structCount = 0;
    ++m_clientCount;
}

void StructWriter::write(const StructRef& ref, Clock offset)
{
    begin({ref.id.client, ref.id.clock + offset});
    if (!ref.isItem()) {
        m_structs.writeUint8(std::uint8_t(ref.content.index()));
    } else if (writeHead(m_structs, ref.content, originAt(ref.origin, ref.id, offset), ref.rightOrigin,
                         ref.parentSub.has_value())) {
        if (const auto* root = std::get_if<std::string>(&ref.parent))
            writeRootParent(m_structs, *root);
        else
            writeTypeParent(m_structs, std::get<Id>(ref.parent));
        if (ref.parentSub)
            m_structs.writeVarString(*ref.parentSub);
    }
    writeContent(m_structs, ref.content, offset, ref.length);
}

void StructWriter::write(const Item& item, Clock offset)
{
    begin({item.id.client, item.id.clock + offset});
    if (item.isGc()) {
        m_structs.writeUint8(std::uint8_t(item.content.index()));
    } else if (writeHead(m_structs, item.content, originAt(item.origin, item.id, offset), item.rightOrigin,
                         item.parentSub != nullptr)) {
        if (item.parent->item)
            writeTypeParent(m_structs, item.parent->item->id);
        else
            writeRootParent(m_structs, item.parent->rootName);
        if (item.parentSub)
            m_structs.writeVarString(*item.parentSub);
    }
    writeContent(m_structs, item.content, offset, item.length);
}

Bytes StructWriter::finish(const DeleteSet& deletes)
{
    if (m_structCount > 0)
        flush();
    Encoder encoder;
    encoder.writeVarUint(m_clientCount);
    encoder.writeRaw(m_clients.bytes());
    deletes.write(encoder);
    return encoder.take();
}

} // namespace bytecrowds::crdt
