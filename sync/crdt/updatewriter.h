#pragma once

#include "sync/crdt/deleteset.h"
#include "sync/crdt/structslice.h"
#include "sync/crdt/structwriter.h"

namespace bytecrowds::crdt {

/// Writes an update struct by struct, of which nobody has counted those of a client before. Source: Yjs 13.6, updates.js,
/// LazyStructWriter.
template<class Out>
class UpdateWriter
{
public:
    explicit UpdateWriter(const DecodedUpdate& source)
        : m_source(source)
    {
    }

    /// Those of one client come one after the other.
    void write(const StructSlice& slice)
    {
        if (m_count > 0 && m_client != slice.client)
            flush();
        if (m_count++ == 0) {
            m_client = slice.client;
            m_out.writeClient(slice.client);
            m_out.rest.writeVarUint(slice.clock);
        }
        if (slice.record && slice.record->isItem())
            return writeStruct(m_out, m_source, *slice.record, slice.offset);
        StructRecord record;
        record.kind = slice.kind;
        record.length = slice.length;
        writeStruct(m_out, m_source, record, 0);
    }

    Bytes finish(const DeleteSet& deletes)
    {
        flush();
        m_out.rest.writeVarUint(m_clients);
        m_out.rest.writeRaw(m_parts.bytes());
        deletes.write(m_out);
        return m_out.take();
    }

private:
    void flush()
    {
        if (m_count == 0)
            return;
        m_parts.writeVarUint(m_count);
        m_parts.writeRaw(m_out.rest.bytes());
        m_out.rest.clear();
        m_count = 0;
        ++m_clients;
    }

    const DecodedUpdate& m_source;
    Out m_out;
    Encoder m_parts; // all clients before the one at hand
    std::uint64_t m_clients = 0, m_count = 0;
    ClientId m_client = 0;
};

/// All deletions of updates in a table, sorted and joined.
DeleteSet deletesOf(const DecodedUpdate& updates);

template<class Out>
Bytes encodeSlices(const DecodedUpdate& source, const std::vector<StructSlice>& slices, const DeleteSet& deletes)
{
    UpdateWriter<Out> writer(source);
    for (const StructSlice& slice : slices)
        writer.write(slice);
    return writer.finish(deletes);
}

inline Bytes encodeSlices(const DecodedUpdate& source, const std::vector<StructSlice>& slices, const DeleteSet& deletes,
                          UpdateFormat format)
{
    return format == UpdateFormat::V1 ? encodeSlices<UpdateEncoderV1>(source, slices, deletes)
                                      : encodeSlices<UpdateEncoderV2>(source, slices, deletes);
}

} // namespace bytecrowds::crdt
