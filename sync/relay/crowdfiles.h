#pragma once

#include "sync/crdt/bytes.h"
#include "sync/crdt/doc.h"

#include <functional>
#include <string>
#include <vector>

namespace bytecrowds::relay {

/// A file as a crowd's document tells of it. The document is the peers' work: any of this may be nonsense.
struct CrowdFile
{
    std::string id;
    std::string path;
    std::string language;
    std::string eol; ///< where it came from; here all line ends are "\n"
};

/// The files of a crowd that are not marked as deleted and have a path.
std::vector<CrowdFile> listFiles(crdt::Doc& doc);
/// The first file's; empty when it has none.
std::string firstFileLanguage(crdt::Doc& doc);
/// The text of a file; null for an id that is the name of another root.
crdt::Text* textOf(crdt::Doc& doc, std::string_view fileId);
/// UTF-8 bytes of the largest text.
std::size_t largestText(crdt::Doc& doc);

/// What every relay begins every crowd with, the same bytes everywhere: one empty file.
crdt::Bytes seedUpdate();

/// What the maker of a crowd wants in it.
struct NewFile
{
    std::string text; ///< UTF-8; line ends as they came
    std::string path; ///< empty: the seed's
    std::string language;
};
/// A whole document: the seed, then the files' texts and names, by a client of its own. The first of them becomes the
/// crowd's first file; there is at least one.
crdt::Bytes seedWith(const std::vector<NewFile>& files, const std::function<std::string()>& newFileId,
                     const crdt::ClientIdSource& newClientId);
/// The same for a crowd that has a stored text and no document, as one of the first Bytecrowds: the same bytes from
/// every relay that reads that text.
crdt::Bytes seedFromText(const NewFile& file);

} // namespace bytecrowds::relay
