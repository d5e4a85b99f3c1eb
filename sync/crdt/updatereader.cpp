#include "sync/crdt/decodedupdate.h"
#include "sync/crdt/itempool.h"
#include "sync/crdt/jsonparser.h"
#include "sync/crdt/structinfo.h"
#include "sync/crdt/subdocument.h"
#include "sync/crdt/textbuffer.h"
#include "sync/crdt/updatedecoder.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

template<class Source>
class Reader
{
public:
    Reader(ByteView bytes, DecodedUpdate& update)
        : m_in(bytes, update)
        , m_update(update)
        , m_begin(update.structs.size())
        , m_maxStructs(bytes.size() + (Source::HasColumns ? MaxRunStructs : 0))
    {
    }

    std::optional<DecodeError> read()
    {
        for (std::size_t left = m_in.rest.readCount(Source::HasColumns ? 2 : 3); left > 0 && !m_in.failed(); --left)
            readClient();
        readDeletes();
        if (m_update.textBytes > TextBuffer::MaxBytes)
            m_in.rest.fail("An update has more text than a document can hold.");
        return m_in.failed() ? m_in.rest.error() : std::nullopt;
    }

private:
    /// Whether a column has ended is asked after so many structs.
    static constexpr std::uint64_t ColumnsChecked = 64;

    void readClient()
    {
        // Yjs V2 writes the count into the rest, but the structs into columns.
        std::uint64_t left = Source::HasColumns ? m_in.rest.readVarUint() : m_in.rest.readCount(2);
        m_client = m_update.slot(m_in.readClient());
        Clock clock = m_in.rest.readVarUint();
        m_update.isWhole = m_update.isWhole && clock == 0;
        dropEarlier();
        if (!Source::HasColumns && left > 1) // each takes two bytes at least: they could be there
            m_update.structs.reserve(std::max(m_update.structs.size() + std::size_t(left), m_update.structs.capacity()));
        for (; left > 0 && !m_in.rest.failed(); --left) {
            if (Source::HasColumns && left % ColumnsChecked == 0 && m_in.failed())
                break;
            if (++m_structs > m_maxStructs)
                m_in.rest.fail("An update has too many structs.");
            StructRecord& record = m_update.structs.emplace_back();
            record.client = m_client;
            record.clock = clock;
            if (!m_in.readCommon(record))
                readStruct(record);
            m_update.isForged = m_update.isForged || record.isForged();
            if (record.length > MaxVarUint - clock)
                m_in.rest.fail("A struct ends beyond the last clock.");
            clock += record.length;
            if (record.length == 0)
                m_update.structs.pop_back();
        }
        m_update.isWhole = m_update.isWhole && clock <= ItemPool::MaxNarrow;
    }

    /// Of two lists of one client Yjs takes the last.
    void dropEarlier()
    {
        if (m_update.structs.size() > m_begin) { // not of the first client, which most updates leave it at
            if (m_seen.size() < m_update.clients.size())
                m_seen.resize(m_update.clients.size());
            m_seen[m_update.structs.back().client] = true;
            if (m_seen[m_client])
                m_update.structs.erase(
                    std::remove_if(m_update.structs.begin() + std::ptrdiff_t(m_begin), m_update.structs.end(),
                                   [this](const StructRecord& record) { return record.client == m_client; }),
                    m_update.structs.end());
        }
    }

    void readStruct(StructRecord& record)
    {
        const std::uint8_t info = m_in.readInfo();
        const int number = info & StructInfo::ContentBits;
        if (number >= ContentKinds) {
            m_in.rest.fail("A struct holds content of a kind that does not exist.");
            return;
        }
        record.kind = ContentKind(number);
        if (record.kind == ContentKind::Gc) {
            record.length = m_in.readLen();
            return;
        }
        if (record.kind == ContentKind::Skip) {
            record.length = m_in.rest.readVarUint();
            m_update.isWhole = false;
            return;
        }
        if (info & StructInfo::Origin) {
            record.originClient = m_update.slot(m_in.readIdClient());
            record.originClock = m_in.readLeftClock();
            requireBelow(record, record.originClient, record.originClock);
        }
        if (info & StructInfo::RightOrigin) {
            record.rightClient = m_update.slot(m_in.readIdClient());
            record.rightClock = m_in.readRightClock();
            requireBelow(record, record.rightClient, record.rightClock);
        }
        if (!(info & (StructInfo::Origin | StructInfo::RightOrigin)))
            readParent(record, info & StructInfo::ParentSub);
        readContent(record);
    }

    void requireBelow(const StructRecord& record, ClientSlot client, Clock clock)
    {
        if (record.isNotBehind(client, clock))
            m_in.rest.fail(DependsOnLater);
    }

    void readParent(StructRecord& record, bool hasKey)
    {
        ParentName parent;
        if (m_in.readParentInfo()) {
            parent.root = m_in.readString().utf8;
        } else {
            parent.client = m_update.slot(m_in.readIdClient());
            parent.clock = m_in.readLeftClock();
            requireBelow(record, parent.client, parent.clock);
        }
        parent.hasKey = hasKey;
        if (hasKey)
            parent.key = m_in.readString().utf8;
        record.parent = std::uint32_t(m_update.parents.size());
        m_update.parents.push_back(parent);
    }

    void readContent(StructRecord& record)
    {
        record.length = 1;
        switch (record.kind) {
        case ContentKind::String: {
            const UpdateString string = m_in.readString();
            record.text = string.utf8.data();
            record.bytes = std::uint32_t(string.utf8.size());
            record.length = string.units;
            record.ascii = string.ascii;
            m_update.textBytes += string.utf8.size();
            return;
        }
        case ContentKind::Json:
        case ContentKind::Any:
            return readList(record);
        case ContentKind::Binary: {
            const ByteView bytes = m_in.rest.readVarUint8Array();
            return single(record, Bytes(bytes.begin(), bytes.end()));
        }
        case ContentKind::Embed:
            return single(record, content::Embed{m_in.readJson()});
        case ContentKind::Format: {
            std::string key(m_in.readKey());
            return single(record, content::Format{std::move(key), std::make_shared<const Value>(m_in.readJson())});
        }
        case ContentKind::Type:
            return readType(record);
        case ContentKind::Subdocument:
            return readSubdocument(record);
        default:
            record.length = m_in.readLen();
        }
    }

    void readList(StructRecord& record)
    {
        record.content = std::uint32_t(m_update.values.size());
        record.length = m_in.readLen();
        if (record.kind == ContentKind::Any && record.length > m_in.rest.remaining())
            m_in.rest.fail("A count is greater than what follows it.");
        for (Clock left = record.length; left > 0 && !m_in.failed(); --left)
            m_update.values.push_back(record.kind == ContentKind::Any ? m_in.rest.readAny() : readJsonElement());
    }

    /// JSON, or `undefined`, which JSON has no word for.
    Value readJsonElement()
    {
        const std::string_view text = m_in.readString().utf8;
        if (text == "undefined")
            return Value();
        auto value = parseJson(text, PairHalves::Keep);
        if (!value)
            m_in.rest.fail("A JSON value cannot be read.");
        return value ? std::move(*value) : Value();
    }

    void readType(StructRecord& record)
    {
        const std::uint64_t number = m_in.readTypeRef();
        if (number >= std::uint64_t(TypeKind::Unknown)) {
            m_in.rest.fail("A shared type is of a kind that does not exist.");
            return;
        }
        const auto kind = TypeKind(number);
        single(record, content::TypeInfo{kind, hasName(kind) ? std::string(m_in.readKey()) : std::string()});
    }

    void readSubdocument(StructRecord& record)
    {
        std::string guid(m_in.readString().utf8);
        const Value options = m_in.rest.readAny();
        if (options.isUndefined() || std::holds_alternative<Value::Null>(options.data()))
            m_in.rest.fail("A subdocument has no options.");
        single(record, canonicalSubdocument(std::move(guid), options));
    }

    void single(StructRecord& record, content::Single content)
    {
        record.content = std::uint32_t(m_update.singles.size());
        m_update.singles.push_back(std::move(content));
    }

    void readDeletes()
    {
        for (std::size_t clients = m_in.rest.readCount(2); clients > 0 && !m_in.failed(); --clients) {
            m_in.beginDeletes();
            const ClientSlot client = m_update.slot(m_in.rest.readVarUint());
            for (std::size_t ranges = m_in.rest.readCount(2); ranges > 0 && !m_in.failed(); --ranges) {
                const Clock clock = m_in.readDeleteClock();
                const Clock length = m_in.readDeleteLength();
                if (clock > MaxVarUint || length > MaxVarUint - clock)
                    m_in.rest.fail("A deleted range ends beyond the last clock.");
                else if (length > 0)
                    m_update.deletes.push_back({client, clock, length});
            }
        }
    }

    Source m_in;
    DecodedUpdate& m_update;
    ClientSlot m_client = NoSlot;
    std::size_t m_begin;      // of this update's structs
    std::vector<bool> m_seen; // which clients had structs
    std::size_t m_structs = 0;
    std::size_t m_maxStructs;
};

} // namespace

std::optional<DecodeError> decodeUpdate(ByteView bytes, UpdateFormat format, DecodedUpdate& update)
{
    return format == UpdateFormat::V1 ? Reader<UpdateDecoderV1>(bytes, update).read()
                                      : Reader<UpdateDecoderV2>(bytes, update).read();
}

} // namespace bytecrowds::crdt
