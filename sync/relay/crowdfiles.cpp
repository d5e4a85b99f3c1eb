#include "sync/relay/crowdfiles.h"

#include "sync/protocol/crowdschema.h"

#include <algorithm>

namespace bytecrowds::relay {

namespace schema = protocol::schema;

namespace {

/// Nobody else writes under it: people's client ids are random.
constexpr crdt::ClientId SeedClient = 1;

std::string stringAt(const crdt::Map& map, std::string_view key)
{
    const std::optional<crdt::Value> value = map.get(key);
    const std::string* text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

bool isDeleted(const crdt::Map& entry)
{
    const std::optional<crdt::Value> value = entry.get("deleted");
    if (!value)
        return false;
    const bool* flag = value->asBool();
    return !flag || *flag;
}

/// Shared texts hold LF only; what the file had goes into its entry.
std::string withLf(const std::string& text, bool& hadCrLf)
{
    std::string lf;
    lf.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            lf.push_back(text[i]);
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == '\n') {
            hadCrLf = true;
            ++i;
        }
        lf.push_back('\n');
    }
    return lf;
}

void write(const NewFile& file, crdt::Doc& doc, std::string_view id, crdt::Map& entry)
{
    bool hadCrLf = false;
    if (const std::string text = withLf(file.text, hadCrLf); !text.empty())
        doc.text(id).insert(crdt::Utf8(0), text);
    if (!file.path.empty())
        entry.set(schema::Path, file.path);
    if (!file.language.empty())
        entry.set(schema::Language, file.language);
    if (hadCrLf)
        entry.set(schema::Eol, "\r\n");
}

} // namespace

std::vector<CrowdFile> listFiles(crdt::Doc& doc)
{
    std::vector<CrowdFile> files;
    const crdt::Map& entries = doc.map(schema::Files);
    for (const std::string& id : entries.keys()) {
        const crdt::Map* entry = entries.map(id);
        if (!entry || isDeleted(*entry))
            continue;
        CrowdFile file{id, stringAt(*entry, schema::Path), stringAt(*entry, schema::Language),
                       stringAt(*entry, schema::Eol)};
        if (!file.path.empty())
            files.push_back(std::move(file));
    }
    return files;
}

std::string firstFileLanguage(crdt::Doc& doc)
{
    const crdt::Map* entry = doc.map(schema::Files).map(schema::FirstFile);
    return entry ? stringAt(*entry, schema::Language) : std::string();
}

crdt::Text* textOf(crdt::Doc& doc, std::string_view fileId)
{
    if (fileId == schema::Files || fileId == schema::Crowd)
        return nullptr;
    return &doc.text(fileId);
}

std::size_t largestText(crdt::Doc& doc)
{
    std::size_t largest = doc.text(schema::FirstFile).utf8Length().value;
    for (const std::string& id : doc.map(schema::Files).keys()) {
        if (const crdt::Text* text = textOf(doc, id))
            largest = std::max(largest, text->utf8Length().value);
    }
    return largest;
}

crdt::Bytes seedUpdate()
{
    crdt::Doc doc({[] { return SeedClient; }});
    doc.transact([&doc] {
        crdt::Map& entry = doc.map(schema::Files).setMap(schema::FirstFile);
        entry.set(schema::Path, std::string(schema::SeedPath));
        entry.set(schema::Language, std::string(schema::SeedLanguage));
        entry.set(schema::Eol, "\n");
    });
    return doc.encodeStateAsUpdate();
}

crdt::Bytes seedWith(const std::vector<NewFile>& files, const std::function<std::string()>& newFileId,
                     const crdt::ClientIdSource& newClientId)
{
    crdt::Doc doc({newClientId});
    const auto refused = doc.applyUpdate(seedUpdate());
    if (refused)
        return {};
    doc.transact([&] {
        write(files.front(), doc, schema::FirstFile, *doc.map(schema::Files).map(schema::FirstFile));
        for (std::size_t i = 1; i < files.size(); ++i) {
            const std::string id = newFileId();
            crdt::Map& entry = doc.map(schema::Files).setMap(id);
            entry.set(schema::Language, std::string(schema::SeedLanguage));
            entry.set(schema::Eol, "\n");
            write(files[i], doc, id, entry);
        }
    });
    return doc.encodeStateAsUpdate();
}

crdt::Bytes seedFromText(const NewFile& file)
{
    // Another text gets another client: two that began differently under one would never agree.
    std::uint32_t client = 2166136261; // FNV-1a
    for (const char c : file.text + '\0' + file.language)
        client = (client ^ std::uint8_t(c)) * 16777619;
    return seedWith({file}, {}, [client] { return crdt::ClientId(client); });
}

} // namespace bytecrowds::relay
