#pragma once

#include "sync/crdt/content.h"
#include "sync/crdt/id.h"

#include <cstdint>

namespace bytecrowds::crdt {

/// Names an item of a document's pool; half as large as a pointer. Zero names none.
struct ItemRef
{
    std::uint32_t number = 0;

    explicit operator bool() const { return number != 0; }
    bool operator==(const ItemRef&) const = default;
};

/// A client, by its number in one document's store.
using ClientNumber = std::uint32_t;
inline constexpr ClientNumber NoClient = ~ClientNumber(0);

/// An Id within one document.
struct LocalId
{
    ClientNumber client = NoClient;
    Clock clock = 0;

    explicit operator bool() const { return client != NoClient; }
    bool operator==(const LocalId&) const = default;
};

/// A list of items, by its number in one document: the sequence of a type, or the history of one key of it.
using ListNumber = std::uint32_t;
inline constexpr ListNumber NoList = ~ListNumber(0);

/// A struct of a document: a run of elements of one client, in a list of its parent. Documents consist of these, so they
/// are small: what is rarely needed (origins of other clients, clocks beyond 32 bits) lies in tables beside them, and
/// StructStore gives and takes it.
///
///   bits:  client number (20) | right origin (2) | origin (2) | wide | redone | keep | deleted | kind (4)
///   place: names its list itself | is an entry | number (30) of its list, or of a leaf of that list's index
class Item
{
public:
    static constexpr ClientNumber MaxClients = (1u << 20) - 1;

    /// How an origin is kept.
    enum class Origin : std::uint32_t
    {
        None,
        Own,     ///< a clock of the same client
        Foreign, ///< a number in the table of ids
    };

    std::uint32_t clock = 0;  ///< or a number in the table of wide ranges
    std::uint32_t length = 0; ///< the most it can say, if a wide item is longer: such a one has no content
    ItemRef left, right;
    std::uint32_t origin = 0;
    std::uint32_t rightOrigin = 0;
    std::uint32_t content = 0; ///< where its client's text or values begin, or a number in the table of contents

    /// Of a new item.
    void begin(ClientNumber client, ContentKind kind)
    {
        m_bits = client << ClientShift | std::uint32_t(kind) | (kind == ContentKind::Deleted ? Deleted : 0);
    }
    /// The same of one that goes on where another ends, made before the same right neighbour.
    void beginBehind(const Item& other, ContentKind kind)
    {
        begin(other.client(), kind);
        m_bits |= (other.m_bits & (3u << RightShift)) | std::uint32_t(Origin::Own) << OriginShift;
    }
    ClientNumber client() const { return m_bits >> ClientShift; }
    void setClient(ClientNumber client) { m_bits = (m_bits & FlagBits) | client << ClientShift; }
    ContentKind kind() const { return ContentKind(m_bits & KindBits); }
    void setKind(ContentKind kind) { m_bits = (m_bits & ~KindBits) | std::uint32_t(kind); }

    bool isDeleted() const { return m_bits & Deleted; }
    void setDeleted(bool on) { set(Deleted, on); }
    /// An undo step may need it: not collected.
    bool isKept() const { return m_bits & Keep; }
    void setKept(bool on) { set(Keep, on); }
    /// An undo made another item in its place.
    bool isRedone() const { return m_bits & Redone; }
    void setRedone(bool on) { set(Redone, on); }
    bool isWide() const { return m_bits & Wide; }
    void setWide(bool on) { set(Wide, on); }

    Origin originKind() const { return Origin(m_bits >> OriginShift & 3); }
    void setOriginKind(Origin kind) { m_bits = (m_bits & ~(3u << OriginShift)) | std::uint32_t(kind) << OriginShift; }
    Origin rightOriginKind() const { return Origin(m_bits >> RightShift & 3); }
    void setRightOriginKind(Origin kind) { m_bits = (m_bits & ~(3u << RightShift)) | std::uint32_t(kind) << RightShift; }

    /// Whether its list has an index; then it has a leaf of that, else it names its list itself.
    bool isIndexed() const { return !(m_place & ListBit); }
    std::uint32_t leaf() const { return m_place & NumberBits; }
    void setLeaf(std::uint32_t leaf) { m_place = (m_place & EntryBit) | leaf; }
    ListNumber ownList() const { return m_place & NumberBits; }
    void setList(ListNumber list, bool isEntry) { m_place = ListBit | (isEntry ? EntryBit : 0) | list; }
    void copyPlace(const Item& other) { m_place = other.m_place; }
    /// Whether its list is the history of a key.
    bool isEntry() const { return m_place & EntryBit; }

    /// Whether both hold content of one kind, and both or neither is deleted.
    bool isLike(const Item& other) const { return ((m_bits ^ other.m_bits) & (KindBits | Deleted)) == 0; }

    bool isGc() const { return kind() == ContentKind::Gc; }
    bool isCountable() const { return crdt::isCountable(kind()); }
    bool isVisible() const { return !isDeleted() && isCountable(); }

private:
    static constexpr std::uint32_t KindBits = 0xF, Deleted = 1u << 4, Keep = 1u << 5, Redone = 1u << 6, Wide = 1u << 7;
    static constexpr int OriginShift = 8, RightShift = 10, ClientShift = 12;
    static constexpr std::uint32_t FlagBits = (1u << ClientShift) - 1;

    void set(std::uint32_t bit, bool on) { m_bits = on ? m_bits | bit : m_bits & ~bit; }

    static constexpr std::uint32_t ListBit = 1u << 31, EntryBit = 1u << 30, NumberBits = EntryBit - 1;

    std::uint32_t m_place = 0;
    std::uint32_t m_bits = 0;
};

} // namespace bytecrowds::crdt
