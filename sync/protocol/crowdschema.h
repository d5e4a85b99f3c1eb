#pragma once

#include <string_view>

namespace bytecrowds::protocol {

/// The names in a crowd's document (DESIGN: the document of a crowd).
namespace schema {
/// Y.Map: file id -> Y.Map {path, language, eol, createdBy, deleted?}
inline constexpr std::string_view Files = "files";
/// Y.Map {title, ...}
inline constexpr std::string_view Crowd = "crowd";
/// The first file's id, and so the root name of its Y.Text.
inline constexpr std::string_view FirstFile = "bytecrowdText";

inline constexpr std::string_view Path = "path";
inline constexpr std::string_view Language = "language";
inline constexpr std::string_view Eol = "eol";
inline constexpr std::string_view CreatedBy = "createdBy";
/// Present and true: the file is deleted; its text stays, so that it can be restored.
inline constexpr std::string_view Deleted = "deleted";

/// What the relay seeds a new crowd's first file with.
inline constexpr std::string_view SeedPath = "untitled.txt";
inline constexpr std::string_view SeedLanguage = "plaintext";
} // namespace schema

/// Whether a name can be a crowd's: 1 to 64 of A-Z a-z 0-9 _ -, beginning with a letter or digit, and none of the words
/// that the relay's own addresses use.
bool isCrowdId(std::string_view id);

/// Whether a crowd's name is one that relays and clients draw: 128 random bits as base64url without padding.
bool isRandomCrowdId(std::string_view id);

} // namespace bytecrowds::protocol
