#pragma once

#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace bytecrowds::crdt {

/// Leaves new elements as the memory was: a buffer that is written at once need not be zeroed first.
template<class T>
struct UninitializedAllocator : std::allocator<T>
{
    template<class U>
    struct rebind
    {
        using other = UninitializedAllocator<U>;
    };

    template<class U>
    void construct(U* place)
    {
        ::new (static_cast<void*>(place)) U;
    }
    template<class U, class... Arguments>
    void construct(U* place, Arguments&&... arguments)
    {
        ::new (static_cast<void*>(place)) U(std::forward<Arguments>(arguments)...);
    }
};

/// Owned bytes, as they lie on a wire or in a store. Bytes(count) has no defined content until it is written.
using Bytes = std::vector<std::uint8_t, UninitializedAllocator<std::uint8_t>>;
/// Borrowed bytes; never outlives the call that it is passed to.
using ByteView = std::span<const std::uint8_t>;

/// Why bytes were refused: one English sentence for a person, without the bytes themselves.
struct DecodeError
{
    std::string sentence;
};

} // namespace bytecrowds::crdt
