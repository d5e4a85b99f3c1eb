#include "sync/crdt/formats.h"

#include "sync/crdt/canonicaljson.h"
#include "sync/crdt/doccore.h"
#include "sync/crdt/itemops.h"
#include "sync/crdt/transactioncore.h"
#include "sync/crdt/typecore.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace bytecrowds::crdt {

namespace {

constexpr std::string_view Null = "null";

const content::Format* formatOf(const Item& item)
{
    return std::get_if<content::Format>(&item.content);
}

std::string_view jsonOf(const Item* format)
{
    return format ? std::string_view(formatOf(*format)->json) : Null;
}

/// JavaScript's ===: two objects are never the same, whatever they hold.
bool isSame(const Item* a, const Item* b)
{
    const std::string_view json = jsonOf(a);
    if (json.starts_with('{') || json.starts_with('['))
        return a == b;
    return json == jsonOf(b);
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

/// Whether two formats say the same: lib0's flat equality, for which structures in structures always differ.
bool isEqual(const Item* a, const Item* b)
{
    const std::string_view left = jsonOf(a), right = jsonOf(b);
    if (isSame(a, b))
        return true;
    const auto leftValue = parseJson(left), rightValue = parseJson(right);
    if (!leftValue || !rightValue || !isStructure(*leftValue) || !isStructure(*rightValue))
        return false;
    const Value::Object leftMembers = membersOf(*leftValue), rightMembers = membersOf(*rightValue);
    return leftMembers.size() == rightMembers.size() &&
           std::all_of(leftMembers.begin(), leftMembers.end(), [&rightMembers](const auto& member) {
               return !isStructure(member.second) &&
                      std::find(rightMembers.begin(), rightMembers.end(), member) != rightMembers.end();
           });
}

void cleanFormatsOf(TransactionCore& transaction, TypeCore& text)
{
    Item* start = text.start;
    Formats atStart, current;
    for (Item* end = text.start; end; end = end->right) {
        if (end->deleted)
            continue;
        if (formatOf(*end)) {
            current.apply(*end);
            continue;
        }
        cleanFormatsBetween(transaction, start, end, atStart, current);
        atStart = current;
        start = end;
    }
}

/// Around a deleted item only: of several formats of one key in a gap the last one counts.
void cleanGapAround(TransactionCore& transaction, Item* item)
{
    while (item->right && (item->right->deleted || !item->right->isCountable()))
        item = item->right;
    std::set<std::string_view> keys;
    for (; item && (item->deleted || !item->isCountable()); item = item->left) {
        const content::Format* format = formatOf(*item);
        if (!item->deleted && format && !keys.insert(format->key).second)
            deleteItem(transaction, item);
    }
}

} // namespace

const Item* Formats::get(const std::string& key) const
{
    const auto found =
        std::find_if(m_set.begin(), m_set.end(), [&key](const auto& entry) { return entry.first == key; });
    return found == m_set.end() ? nullptr : found->second;
}

void Formats::set(const std::string& key, const Item* format)
{
    const auto found =
        std::find_if(m_set.begin(), m_set.end(), [&key](const auto& entry) { return entry.first == key; });
    if (!format) {
        if (found != m_set.end())
            m_set.erase(found);
    } else if (found != m_set.end()) {
        found->second = format;
    } else {
        m_set.emplace_back(key, format);
    }
}

void Formats::apply(const Item& format)
{
    const content::Format* content = formatOf(format);
    set(content->key, content->json == Null ? nullptr : &format);
}

void FormattedGap::forward()
{
    if (!right->deleted && formatOf(*right))
        formats.apply(*right);
    left = right;
    right = right->right;
}

FormattedGap seekFormatted(TransactionCore& transaction, TypeCore& text, std::uint64_t units)
{
    FormattedGap gap;
    gap.right = text.start;
    while (gap.right && units > 0) {
        if (!gap.right->deleted && !formatOf(*gap.right)) {
            if (units < gap.right->length)
                itemStartingAt(transaction, {gap.right->id.client, gap.right->id.clock + units});
            units -= gap.right->length;
        }
        gap.forward();
    }
    return gap;
}

void passRedundantFormats(FormattedGap& gap)
{
    while (gap.right) {
        const content::Format* format = formatOf(*gap.right);
        if (!gap.right->deleted && !(format && isEqual(gap.formats.get(format->key), gap.right)))
            return;
        gap.forward();
    }
}

void cleanFormatsBetween(TransactionCore& transaction, Item* start, const Item* curr, const Formats& atStart,
                         Formats& atCurr)
{
    const Item* end = start;
    std::unordered_map<std::string, const Item*> last; // of each key, in the gap
    for (; end && (!end->isCountable() || end->deleted); end = end->right) {
        if (const content::Format* format = formatOf(*end); format && !end->deleted)
            last[format->key] = end;
    }
    bool reachedCurr = false;
    for (Item* item = start; item != end; item = item->right) {
        if (item == curr)
            reachedCurr = true;
        const content::Format* format = formatOf(*item);
        if (item->deleted || !format)
            continue;
        const Item* const before = atStart.get(format->key);
        if (last[format->key] != item || isSame(before, item)) {
            deleteItem(transaction, item);
            if (!reachedCurr && isSame(atCurr.get(format->key), item) && !isSame(before, item))
                atCurr.set(format->key, before);
        }
        if (!reachedCurr && !item->deleted)
            atCurr.apply(*item);
    }
}

void cleanFormatsAfter(TransactionCore& transaction)
{
    DocCore& doc = transaction.doc;
    std::vector<TypeCore*> texts; // that need to be looked through wholly
    const auto add = [&texts](TypeCore* text) {
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    };
    for (const auto& [client, after] : transaction.info.after.clocks()) {
        const Clock before = transaction.info.before.clock(client);
        if (after == before)
            continue;
        StructStore::Structs& structs = doc.store.structs(client);
        visitRange(transaction, structs, before, structs.back()->end(), [&](Item* item) {
            if (!item->deleted && formatOf(*item))
                add(item->parent);
        });
    }
    TransactionScope scope(doc, nullptr, true);
    visitDeleteSet(transaction, doc.store, transaction.deletes, [&](Item* item) {
        if (item->isGc() || !item->parent->cleansFormats ||
            std::find(texts.begin(), texts.end(), item->parent) != texts.end())
            return;
        if (formatOf(*item))
            add(item->parent);
        else
            cleanGapAround(scope.transaction(), item);
    });
    for (TypeCore* text : texts)
        cleanFormatsOf(scope.transaction(), *text);
}

} // namespace bytecrowds::crdt
