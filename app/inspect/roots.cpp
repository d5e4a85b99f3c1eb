#include "app/inspect/roots.h"

#include "app/inspect/words.h"
#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/doccore.h"

#include <nlohmann/json.hpp>

namespace bytecrowds::inspect {

using crdt::ContentKind;
using crdt::TypeKind;

namespace {

TypeKind kindOf(const crdt::TypeCore& type)
{
    const crdt::StructStore& store = type.doc.store;
    for (crdt::ItemRef ref = type.first(); ref; ref = store[ref].right) {
        const crdt::Item& item = store[ref];
        switch (item.kind()) {
        case ContentKind::Gc:
        case ContentKind::Deleted:
        case ContentKind::Skip:
            break;
        case ContentKind::String:
        case ContentKind::Embed:
        case ContentKind::Format:
            return TypeKind::Text;
        case ContentKind::Type:
            if (const crdt::TypeCore* inner = store.type(item); inner && inner->kind >= TypeKind::XmlElement)
                return TypeKind::XmlFragment;
            return TypeKind::Array;
        default:
            return TypeKind::Array;
        }
    }
    return type.first() || type.entries.empty() ? TypeKind::Text : TypeKind::Map;
}

std::string pretty(const crdt::Value& value)
{
    return nlohmann::ordered_json::parse(crdt::toJson(value)).dump(2);
}

} // namespace

std::vector<Root> rootsOf(const crdt::Doc& doc)
{
    std::vector<Root> roots;
    for (const auto& [name, type] : doc.core().roots) {
        if (type->first() || !type->entries.empty())
            roots.push_back({name, kindOf(*type)});
    }
    return roots;
}

QString nameOf(TypeKind kind)
{
    switch (kind) {
    case TypeKind::Array:
        return Words::tr("array");
    case TypeKind::Map:
        return Words::tr("map");
    case TypeKind::Text:
        return Words::tr("text");
    default:
        return Words::tr("XML, not shown");
    }
}

std::string contentOf(crdt::Doc& doc, const Root& root)
{
    switch (root.kind) {
    case TypeKind::Array:
        return pretty(doc.array(root.name).toJson());
    case TypeKind::Map:
        return pretty(doc.map(root.name).toJson());
    case TypeKind::Text:
        return doc.text(root.name).toString();
    default:
        return {};
    }
}

} // namespace bytecrowds::inspect
