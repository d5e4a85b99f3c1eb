#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace bytecrowds::editor {

/// Whether text may enter a document as it is: well-formed UTF-8 with neither CR nor NUL.
bool isClean(std::string_view utf8);

/// The text as it may enter: CR LF and CR become LF, NULs go, each malformed sequence becomes U+FFFD.
std::string cleanText(std::string_view utf8);

/// The same for UTF-16; lone surrogates become U+FFFD. Stops with the first character behind `maxBytes` bytes, so that
/// what is far too long costs no more than what is a little too long.
std::string cleanText(QStringView utf16, std::size_t maxBytes);

} // namespace bytecrowds::editor
