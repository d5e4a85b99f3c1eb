#include "sync/crdt/formats.h"

#include <algorithm>

namespace bytecrowds::crdt {

namespace {

template<class Entries>
auto findKey(Entries& entries, const std::string& key)
{
    return std::find_if(entries.begin(), entries.end(), [&key](const auto& entry) { return entry.first == key; });
}

bool isNull(const Value& value)
{
    return std::holds_alternative<Value::Null>(value.data());
}

bool isStructure(const Value& value)
{
    return value.asObject() || value.asArray();
}

Value::Object membersOf(const Value& value)
{
    if (value.asObject())
        return *value.asObject();
    Value::Object members;
    for (const Value& element : *value.asArray())
        members.emplace_back(std::to_string(members.size()), element);
    return members;
}

} // namespace

FormatValue Formats::get(const std::string& key) const
{
    const auto found = findKey(m_entries, key);
    return found == m_entries.end() ? nullptr : found->second;
}

bool Formats::has(const std::string& key) const
{
    return findKey(m_entries, key) != m_entries.end();
}

void Formats::set(const std::string& key, FormatValue value)
{
    if (const auto found = findKey(m_entries, key); found != m_entries.end())
        found->second = std::move(value);
    else
        m_entries.emplace_back(key, std::move(value));
}

void Formats::erase(const std::string& key)
{
    if (const auto found = findKey(m_entries, key); found != m_entries.end())
        m_entries.erase(found);
}

void Formats::apply(const content::Format& format)
{
    if (FormatValue value = valueOf(format))
        set(format.key, std::move(value));
    else
        erase(format.key);
}

void Formats::endMissing(const Formats& other)
{
    for (const auto& [key, value] : other) {
        if (!has(key))
            m_entries.emplace_back(key, nullptr);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return isKeyBefore(a.first, b.first); });
}

FormatValue valueOf(const content::Format& format)
{
    return isNull(*format.value) ? nullptr : format.value;
}

bool isSame(const FormatValue& a, const FormatValue& b)
{
    if (a == b || !a || !b)
        return a == b;
    const auto* number = a->asNumber();
    if (number && *number != *number)
        return false; // NaN is not itself
    return !isStructure(*a) && *a == *b;
}

bool isEqual(const FormatValue& a, const FormatValue& b)
{
    if (isSame(a, b))
        return true;
    if (!a || !b || !isStructure(*a) || !isStructure(*b))
        return false;
    const Value::Object left = membersOf(*a), right = membersOf(*b);
    return left.size() == right.size() && std::all_of(left.begin(), left.end(), [&right](const auto& member) {
               return !isStructure(member.second) && std::find(right.begin(), right.end(), member) != right.end();
           });
}

Formats toFormats(const Attributes& attributes)
{
    Formats formats;
    const Value ordered{Value::Object(attributes)};
    for (const auto& [key, value] : *ordered.asObject())
        formats.set(key, isNull(value) ? nullptr : std::make_shared<const Value>(value));
    return formats;
}

Attributes toAttributes(const Formats& formats)
{
    Attributes attributes;
    for (const auto& [key, value] : formats)
        attributes.emplace_back(key, value ? *value : Value(Value::Null()));
    const Value ordered{std::move(attributes)};
    return *ordered.asObject();
}

} // namespace bytecrowds::crdt
