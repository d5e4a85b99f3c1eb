#include "app/inspect/deletions.h"
#include "app/inspect/dump.h"
#include "app/inspect/structjson.h"
#include "app/inspect/structnames.h"
#include "app/inspect/words.h"
#include "sync/crdt/canonicaljson.h"

namespace bytecrowds::inspect {

using crdt::Value;

namespace {

Value structJson(const crdt::DecodedUpdate& update, const crdt::DeleteSet& deleted, const crdt::StructRecord& record)
{
    Value::Object object{{"client", double(update.id(record.client))},
                         {"clock", double(record.clock)},
                         {"length", double(record.length)},
                         {"kind", nameOf(record.kind)}};
    if (record.originClient != crdt::NoSlot)
        object.emplace_back("origin", idJson({update.id(record.originClient), record.originClock}));
    if (record.rightClient != crdt::NoSlot)
        object.emplace_back("rightOrigin", idJson({update.id(record.rightClient), record.rightClock}));
    if (record.parent != crdt::NoSlot) {
        const crdt::ParentName& parent = update.parents[record.parent];
        object.emplace_back("parent", parent.client == crdt::NoSlot
                                          ? Value(Value::Object{{"root", std::string(parent.root)}})
                                          : idJson({update.id(parent.client), parent.clock}));
        if (parent.hasKey)
            object.emplace_back("key", std::string(parent.key));
    }
    if (Value content = contentJson(update, record); !content.isUndefined())
        object.emplace_back("content", std::move(content));
    if (const auto length = deletedLength(deleted, {update.id(record.client), record.clock}, record.length))
        object.emplace_back("deleted", double(length));
    return object;
}

Value deletionJson(const crdt::DecodedUpdate& update, const crdt::DecodedUpdate::Deletion& deletion)
{
    return Value::Object{{"client", double(update.id(deletion.client))},
                         {"clock", double(deletion.clock)},
                         {"length", double(deletion.length)}};
}

} // namespace

Outcome dumpJson(const UpdateFile& file, std::ostream& out)
{
    crdt::DecodedUpdate update;
    if (const auto error = crdt::decodeUpdate(file.bytes, file.format, update))
        return {Outcome::Wrong, toQString(error->sentence)};
    const crdt::DeleteSet deleted = deletionsOf(update);
    const auto list = [&out](const auto& rows, const auto& json) {
        const char* between = "\n";
        for (const auto& row : rows) {
            out << between << crdt::toJson(json(row));
            between = ",\n";
        }
    };
    out << "{\"format\":\"" << nameOf(file.format) << "\",\"bytes\":" << file.bytes.size() << ",\"structs\":[";
    list(update.structs, [&](const crdt::StructRecord& record) { return structJson(update, deleted, record); });
    out << "],\n\"deletions\":[";
    list(update.deletes, [&](const auto& deletion) { return deletionJson(update, deletion); });
    out << "]}\n";
    return {};
}

} // namespace bytecrowds::inspect
