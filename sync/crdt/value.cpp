#include "sync/crdt/value.h"

#include <algorithm>
#include <map>
#include <optional>

namespace bytecrowds::crdt {

namespace {

/// The number that a key spells, if JavaScript takes it for an array index.
std::optional<std::uint32_t> arrayIndex(std::string_view key)
{
    constexpr std::uint64_t MaxIndex = 4294967294;
    if (key.empty() || key.size() > 10 || (key[0] == '0' && key.size() > 1))
        return std::nullopt;
    std::uint64_t index = 0;
    for (const char digit : key) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        index = index * 10 + std::uint64_t(digit - '0');
    }
    return index <= MaxIndex ? std::optional(std::uint32_t(index)) : std::nullopt;
}

/// Of equal keys the last value stays, at the place of the first.
void dropDuplicates(Value::Object& object)
{
    std::map<std::string_view, std::size_t> first;
    std::vector<bool> drop(object.size());
    for (std::size_t i = 0; i < object.size(); ++i) {
        const auto [place, isNew] = first.try_emplace(object[i].first, i);
        if (!isNew) {
            object[place->second].second = std::move(object[i].second);
            drop[i] = true;
        }
    }
    if (first.size() == object.size())
        return;
    std::size_t i = 0;
    Value::Object kept;
    for (auto& entry : object) {
        if (!drop[i++])
            kept.push_back(std::move(entry));
    }
    object = std::move(kept);
}

} // namespace

bool isKeyBefore(std::string_view a, std::string_view b)
{
    const auto left = arrayIndex(a), right = arrayIndex(b);
    return left && (!right || *left < *right);
}

Value::Value(Object value)
{
    dropDuplicates(value);
    std::stable_sort(value.begin(), value.end(),
                     [](const auto& a, const auto& b) { return isKeyBefore(a.first, b.first); });
    m_data = std::move(value);
}

} // namespace bytecrowds::crdt
