#pragma once

#include "sync/crdt/delta.h"
#include "sync/crdt/event.h"
#include "sync/crdt/id.h"
#include "sync/crdt/offset.h"
#include "sync/crdt/subscription.h"
#include "sync/crdt/textchange.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::crdt {

class Doc;
struct Snapshot;

/// The value of the attribute `ychange` of what came or went between two snapshots.
using ChangeAttribute = std::function<Value(bool added, Id id)>;

class TextEvent : public Event
{
public:
    /// In ascending order; applying them one after the other to the old text gives the new one. An embed that came is
    /// in none of them, as it shows no text; one that went erased one UTF-16 unit and no byte.
    const std::vector<TextChange>& changes;

    TextEvent(TransactionCore& core, TypeCore& target, const std::vector<TextChange>& textChanges)
        : Event(core, target, target)
        , changes(textChanges)
    {
    }
};

/// A shared text (Y.Text). Held as UTF-8, addressed in UTF-16 units and in bytes. Belongs to its Doc, which outlives it
/// and every reference to it. Embeds count one UTF-16 unit and no byte.
///
/// Misuse is an assert in debug and harmless in release: an offset past the end, or inside a character, is clamped down
/// to that character's start; bad UTF-8 becomes U+FFFD. Outside of Doc::transact() an edit is a transaction of its own,
/// with no origin.
class Text
{
public:
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;

    Utf16 utf16Length() const;
    Utf8 utf8Length() const;
    /// The whole text as UTF-8, without formats and embeds.
    std::string toString() const;
    /// The same as it was; what was forgotten since is missing.
    std::string toString(const Snapshot& snapshot) const;

    /// Inserts UTF-8 at a place; it bears what the text before it bears.
    void insert(Utf16 at, std::string_view utf8);
    void insert(Utf8 at, std::string_view utf8);
    void erase(Utf16 at, Utf16 length);
    void erase(Utf8 at, Utf8 length);

    /// Inserts text that bears just these attributes.
    void insert(Utf16 at, std::string_view utf8, const Attributes& attributes);
    void insertEmbed(Utf16 at, const Value& embed, const Attributes& attributes = {});
    /// Sets attributes of text, or with null ends them.
    void format(Utf16 at, Utf16 length, const Attributes& attributes);

    /// All of it as insertions, with embeds and attributes.
    Delta toDelta() const;
    /// The same as it was. With another snapshot from before: what came or went between the two bears an attribute
    /// `ychange`, without a function {type: "added" or "removed"}.
    Delta toDelta(const Snapshot& snapshot, const Snapshot* before = nullptr, const ChangeAttribute& attribute = {});
    /// Goes through the text from its start. Retaining beyond its end appends line breaks, as in Yjs.
    void applyDelta(const Delta& delta);

    /// Attributes of the text as a whole.
    void setAttribute(std::string_view key, Value value);
    void removeAttribute(std::string_view key);
    std::optional<Element> attribute(std::string_view key) const;

    /// The same place in the other unit; logarithmic. A place inside a character gives that character's start, one past
    /// the end gives the end.
    Utf8 toUtf8(Utf16 at) const;
    Utf16 toUtf16(Utf8 at) const;

    /// Called once for each transaction that changed the text, at its end; also when nothing of it is left.
    Subscription observe(std::function<void(const TextEvent&)> observer);
    Subscription observeDeep(std::function<void(const std::vector<Event>&)> observer);

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
