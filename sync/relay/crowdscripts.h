#pragma once

namespace bytecrowds::relay {

// What Redis does with a crowd's keys at once, in Lua. All of a crowd's keys lie in one slot of a cluster.

/// KEYS log, hash. ARGV relay, update… Gives the id of the last entry before and that of the new one.
inline constexpr const char* AppendScript = R"(
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local before = last and last[1] or redis.call('HGET', KEYS[2], 'stateAt') or ''
local fields = {'by', ARGV[1]}
for i = 2, #ARGV do
    fields[#fields + 1] = 'u'
    fields[#fields + 1] = ARGV[i]
end
return {before, redis.call('XADD', KEYS[1], '*', unpack(fields))}
)";

/// Whether an entry's id comes before another's; every id comes behind none.
inline constexpr const char* IsBefore = R"(
local function number(id, part) return tonumber(string.match(id, part)) or 0 end
local function isBefore(a, b)
    local first, second = number(a or '', '^%d+'), number(b, '^%d+')
    return first < second or (first == second and number(a or '', '%d+$') < number(b, '%d+$'))
end
)";

/// KEYS hash, log. ARGV state, the entry that it reaches, the smallest id behind that.
inline constexpr const char* CompactScript = R"(
if not isBefore(ARGV[2], redis.call('HGET', KEYS[1], 'stateAt') or '') then
    redis.call('HSET', KEYS[1], 'state', ARGV[1], 'stateAt', ARGV[2])
    redis.call('XTRIM', KEYS[2], 'MINID', ARGV[3])
end
return 1
)";

/// KEYS hash, files. ARGV the entry that the texts reach, text, language, time, whether the files are all there are, how
/// many are gone, their paths, then path, text …
inline constexpr const char* MirrorScript = R"(
local at = redis.call('HGET', KEYS[1], 'textAt')
if at and not isBefore(at, ARGV[1]) then
    return 0
end
redis.call('HSET', KEYS[1], 'text', ARGV[2], 'language', ARGV[3], 'updatedAt', ARGV[4], 'textAt', ARGV[1])
redis.call('HSETNX', KEYS[1], 'createdAt', ARGV[4])
if ARGV[5] == '1' then
    redis.call('DEL', KEYS[2])
end
local files = 7 + tonumber(ARGV[6])
for i = 7, files - 1 do
    redis.call('HDEL', KEYS[2], ARGV[i])
end
for i = files, #ARGV, 2 do
    redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
end
return 1
)";

/// KEYS hash, log, files. ARGV how PUBSUB counts who listens (empty: put nothing over what is there), the channel,
/// writer, state (empty: none), how many fields the hash gets, field, value …, how many files, path, text … Gives what
/// stands in the way: "exists", "open".
inline constexpr const char* PutScript = R"(
if ARGV[1] == '' then
    if redis.call('EXISTS', KEYS[1], KEYS[2], KEYS[3]) > 0 then
        return 'exists'
    end
elseif redis.call('PUBSUB', ARGV[1], ARGV[2])[2] > 0 then
    return 'open'
else
    redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
end
local function fill(key, at)
    local last = at + 2 * tonumber(ARGV[at])
    for i = at + 1, last, 2 do
        redis.call('HSET', key, ARGV[i], ARGV[i + 1])
    end
    return last + 1
end
fill(KEYS[3], fill(KEYS[1], 5))
if ARGV[4] ~= '' then
    redis.call('HSET', KEYS[1], 'textAt', redis.call('XADD', KEYS[2], '*', 'by', ARGV[3], 'u', ARGV[4]))
end
return 'done'
)";

/// KEYS hash. ARGV field, value …, of who may enter, to do what, and who owns it. Nothing where any of it is said already.
inline constexpr const char* FillAccessScript = R"(
for _, field in ipairs({'authorizedEmails', 'visibility', 'owner'}) do
    if #ARGV == 0 or redis.call('HEXISTS', KEYS[1], field) == 1 then
        return 0
    end
end
for i = 1, #ARGV, 2 do
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
return 1
)";

} // namespace bytecrowds::relay
