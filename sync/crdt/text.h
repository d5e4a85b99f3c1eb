#pragma once

#include "sync/crdt/offset.h"
#include "sync/crdt/subscription.h"
#include "sync/crdt/transaction.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

class Doc;
struct TypeCore;

/// One replacement in a text, in the coordinates of the text as it is after the changes before it in the same list.
struct TextChange
{
    Utf16 utf16;          ///< where, in UTF-16 units
    Utf8 utf8;            ///< where, in bytes
    Utf16 erasedUtf16;    ///< how much went, in UTF-16 units
    Utf8 erasedUtf8;      ///< how much went, in bytes
    std::string inserted; ///< UTF-8; what came in its place

    bool operator==(const TextChange&) const = default;
};

struct TextEvent
{
    const Transaction& transaction;
    /// In ascending order; applying them one after the other to the old text gives the new one. An embed that came is
    /// in none of them, as it shows no text; one that went erased one UTF-16 unit and no byte.
    const std::vector<TextChange>& changes;
};

/// A shared text (Y.Text). Held as UTF-8, addressed in UTF-16 units and in bytes. Belongs to its Doc, which outlives it
/// and every reference to it. Embeds of foreign peers count one UTF-16 unit and no byte.
class Text
{
public:
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;

    Utf16 utf16Length() const;
    Utf8 utf8Length() const;
    /// The whole text as UTF-8, without formats and embeds.
    std::string toString() const;

    /// Inserts UTF-8 at a place. An offset past the end, one inside a character, or bad UTF-8 is a misuse: an assert in
    /// debug; in release the offset is clamped down to the character's start and bad UTF-8 becomes U+FFFD.
    /// Outside of Doc::transact() it is a transaction of its own, with no origin.
    void insert(Utf16 at, std::string_view utf8);
    void insert(Utf8 at, std::string_view utf8);
    void erase(Utf16 at, Utf16 length);
    void erase(Utf8 at, Utf8 length);

    /// The same place in the other unit; logarithmic. A place inside a character gives that character's start, one past
    /// the end gives the end.
    Utf8 toUtf8(Utf16 at) const;
    Utf16 toUtf16(Utf8 at) const;

    /// Called once for each transaction that changed the text, at its end.
    Subscription observe(std::function<void(const TextEvent&)> observer);

    /// The name of the root; empty when the text is no root.
    const std::string& rootName() const;
    Doc& doc() const;

    explicit Text(TypeCore& core); // made by Doc
    ~Text();
    TypeCore& core() const { return m_core; } // for the engine

private:
    TypeCore& m_core;
};

} // namespace bytecrowds::crdt
