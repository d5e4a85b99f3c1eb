#pragma once

#include "sync/crdt/text.h"
#include "sync/crdt/utf8.h"

#include <QTest>

#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

/// A small notation for edits: the text before, with what goes in [] and what comes in {}.
/// "he[ll]{LL}o" turns "hello" into "heLLo".
struct Notated
{
    std::string before;
    std::vector<TextChange> changes; // each in the coordinates of the text after those before it
};

inline Notated parseNotation(std::string_view notation)
{
    Notated result;
    std::string now; // the text up to here, with the changes
    char inside = 0;
    for (const char byte : notation) {
        if (byte == '[' || byte == '{') {
            const bool continues = byte == '{' && inside == ']';
            if (!continues)
                result.changes.push_back({Utf16(utf16Length(now)), Utf8(now.size()), {}, {}, {}});
            inside = byte;
        } else if (byte == ']' || byte == '}') {
            inside = byte;
        } else if (inside == '[') {
            result.before += byte;
            TextChange& change = result.changes.back();
            change.erasedUtf8 += Utf8(1);
            change.erasedUtf16 += Utf16(std::size_t(!isContinuation(byte)) + std::size_t((byte & 0xF8) == 0xF0));
        } else if (inside == '{') {
            result.changes.back().inserted += byte;
            now += byte;
        } else {
            result.before += byte;
            now += byte;
            inside = 0;
        }
        if (inside == ']' || inside == '}')
            continue;
    }
    return result;
}

/// Applies an edit to a text that must be the one it begins from; every second one by bytes.
inline void edit(Text& text, std::string_view notation)
{
    const Notated edits = parseNotation(notation);
    QCOMPARE(text.toString(), edits.before);
    for (const TextChange& change : edits.changes) {
        if (change.utf8.value % 2 == 0) {
            text.erase(change.utf8, change.erasedUtf8);
            text.insert(change.utf8, change.inserted);
        } else {
            text.erase(change.utf16, change.erasedUtf16);
            text.insert(change.utf16, change.inserted);
        }
    }
}

/// Writes changes of a text down.
inline std::string notate(std::string before, const std::vector<TextChange>& changes)
{
    std::string result;
    std::size_t at = 0;  // in `before`
    std::size_t now = 0; // in the text with the changes
    for (const TextChange& change : changes) {
        result += before.substr(at, change.utf8.value - now);
        at += change.utf8.value - now;
        if (change.erasedUtf8.value > 0)
            result += "[" + before.substr(at, change.erasedUtf8.value) + "]";
        if (!change.inserted.empty())
            result += "{" + change.inserted + "}";
        at += change.erasedUtf8.value;
        now = change.utf8.value + change.inserted.size();
    }
    return result + before.substr(std::min(at, before.size()));
}

} // namespace bytecrowds::crdt
