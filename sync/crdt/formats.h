#pragma once

#include "sync/crdt/delta.h"
#include "sync/crdt/item.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bytecrowds::crdt {

namespace content {
struct Format;
}

/// A format's value. Null when there is none: what JavaScript's null says.
using FormatValue = std::shared_ptr<const Value>;

/// Keys with their values in the order in which they were first set, as a JavaScript Map keeps them: the formats that hold
/// at a place, or those that must be set or ended.
class Formats
{
public:
    using Entry = std::pair<std::string, FormatValue>;

    /// Null when the key is not set, or set to null.
    FormatValue get(const std::string& key) const;
    bool has(const std::string& key) const;
    void set(const std::string& key, FormatValue value);
    void erase(const std::string& key);
    /// Takes a format of the text into account: one that says null unsets its key.
    void apply(const content::Format& format);

    /// Keys of another that are missing here end: they are set to null, where JavaScript puts them.
    void endMissing(const Formats& other);

    bool empty() const { return m_entries.empty(); }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }

private:
    std::vector<Entry> m_entries;
};

/// A format's value, or null for one that says null.
FormatValue valueOf(const content::Format& format);
/// JavaScript's ===: two objects are the same only if they are one.
bool isSame(const FormatValue& a, const FormatValue& b);
/// Whether two formats say the same: lib0's flat equality, for which objects in objects always differ.
bool isEqual(const FormatValue& a, const FormatValue& b);

/// As Yjs gets them from a caller: keys that spell an array index come first; each value is one object from here on.
Formats toFormats(const Attributes& attributes);
Attributes toAttributes(const Formats& formats);

} // namespace bytecrowds::crdt
