// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/exchange/request.hpp"

namespace valise::exchange {

/// Where a range lies in its log; how the module finds what follows what.
struct LogSpan {
    LogId log;
    std::uint64_t first = 0;
    Head last;

    bool operator==(const LogSpan&) const = default;
};

/// Who is counted for what a space takes up.
struct Account {
    SubjectId device;
    bool is_late = false; ///< For what somebody brought who was no member any more.

    auto operator<=>(const Account&) const = default;
};

/// An item as a ledger keeps it.
struct LedgerItem {
    ItemName name;
    std::optional<SubjectId> addressee; ///< Of a slot: the beginning of whom it is for, then zeros.
    std::optional<LogSpan> span;        ///< Of a range.
    Bytes bytes;
    std::optional<Account> account = std::nullopt; ///< For counting alone: it is not given back.

    bool operator==(const LedgerItem&) const = default;
};

/// A range without its bytes, with its position.
struct PlacedSpan {
    std::uint64_t position = 0;
    LogSpan span;
    std::uint64_t size = 0; ///< Of its bytes.

    bool operator==(const PlacedSpan&) const = default;
};

/// An item with its position.
struct PlacedItem {
    std::uint64_t position = 0;
    LedgerItem item;

    bool operator==(const PlacedItem&) const = default;
};

/// What a module remembers of one device; if it is lost, one more round trip.
struct DeviceMemory {
    std::vector<Cursor> acknowledged; ///< What the device said that it has.
    std::vector<Cursor> offered;      ///< Where it is when it got the last answer.

    bool operator==(const DeviceMemory&) const = default;
};

/// What a space takes up in a ledger, or somebody in a space.
struct Usage {
    std::uint64_t items = 0; ///< Of somebody with chunks, of a space without.
    std::uint64_t bytes = 0; ///< Of items and chunks.

    bool operator==(const Usage&) const = default;
};

/// Of one device, how many bytes of long things may be here of which the rest has not come, and how many
/// such things.
inline constexpr std::size_t most_unfinished_bytes = std::size_t{8} << 20;
inline constexpr std::size_t most_unfinished = 16;

/// No more ranges are told of at once.
inline constexpr std::size_t most_ranges_met = 8192;

/// For so many days letters lie here, and beginnings of long things to which nothing is added.
inline constexpr std::int64_t most_days = 30;
/// Whether a day has gone by since `last`: when `now` is so far from it, on either side and however far.
[[nodiscard]] constexpr bool is_another_day(Timestamp last, Timestamp now) noexcept {
    constexpr std::uint64_t day = std::uint64_t{24} * 3600 * 1000;
    const auto [earlier, later] = std::minmax(last.milliseconds, now.milliseconds);
    return static_cast<std::uint64_t>(later) - static_cast<std::uint64_t>(earlier) >= day;
}

/// The devices to which a sequence is shown, in order.
using Readers = std::vector<SubjectId>;

/// What a module keeps. It knows of sequences, bytes and names, and nothing of what they mean.
///
/// Always true of it: what a call has acknowledged survives a crash (but for `remember`); positions of a
/// sequence are 1, 2, 3 and so on in the order in which they were acknowledged, so that who has read up to
/// one misses nothing below it; no name stands twice in a sequence. What was damaged on the disk is
/// `corrupt_data` for whoever needs it; all else is there.
///
/// Used by several threads at once, and by several processes where the implementation says so.
class Ledger {
public:
    Ledger() = default;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;
    virtual ~Ledger() = default;

    /// Which life of the module this is; raised when it was restored from a backup.
    [[nodiscard]] virtual Result<std::uint32_t> instance() = 0;

    /// How far a sequence goes; the beginning of one that is not here.
    [[nodiscard]] virtual Result<Place> end_of(const SpaceId& space) = 0;
    /// Puts items behind a sequence, all or none, if it still ends at `judged_at`: else `out_of_order`, and
    /// whoever judged them judges them anew. One whose name is there already is left out. Gives the new end.
    /// With `readers`, these have the sequence from now on and nobody else has; of the register nobody needs
    /// to be told.
    [[nodiscard]] virtual Result<Place> append(const SpaceId& space, std::uint64_t judged_at,
        std::span<const LedgerItem> items, const std::optional<Readers>& readers) = 0;

    /// Is told of items in their order; false ends the walk. It does not ask the ledger for anything.
    using Visitor = std::function<bool(const PlacedItem&)>;
    /// Walks along a sequence behind this position.
    [[nodiscard]] virtual Result<void> read(
        const SpaceId& space, std::uint64_t after, const Visitor& visit) = 0;
    /// The same, but that ranges, which are most of it, are left out.
    [[nodiscard]] virtual Result<void> read_without_ranges(
        const SpaceId& space, std::uint64_t after, const Visitor& visit) = 0;
    /// How far the sequence went when it had so many items. `not_found` beyond its end.
    [[nodiscard]] virtual Result<Place> place_at(const SpaceId& space, std::uint64_t position) = 0;
    /// Where an item stands, if it does.
    [[nodiscard]] virtual Result<std::optional<std::uint64_t>> find(
        const SpaceId& space, const ItemName& name) = 0;
    /// The item at a position. `not_found` beyond its end.
    [[nodiscard]] virtual Result<LedgerItem> item_at(const SpaceId& space, std::uint64_t position) = 0;
    /// The ranges in which places of a log lie from `first` to `last`, in the order of their positions, and
    /// no more than `most_ranges_met`; several at one place when the log has forked, or came in parts that
    /// overlap.
    [[nodiscard]] virtual Result<std::vector<PlacedSpan>> ranges_meeting(
        const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) = 0;
    /// The range that leads furthest in a log, of several the first; nothing when there is none.
    [[nodiscard]] virtual Result<std::optional<PlacedItem>> newest_range(
        const SpaceId& space, const LogId& log) = 0;
    /// The spaces that have a sequence, in order, but for the register.
    [[nodiscard]] virtual Result<std::vector<SpaceId>> spaces() = 0;
    /// Those of them that this device has, in order.
    [[nodiscard]] virtual Result<std::vector<SpaceId>> spaces_of(const SubjectId& reader) = 0;
    /// How far each of these goes, and before them the register: all in one question.
    [[nodiscard]] virtual Result<std::vector<Cursor>> ends_of(const SubjectId& reader) = 0;
    [[nodiscard]] virtual Result<Usage> usage(const SpaceId& space) = 0;
    /// What of it is counted for somebody.
    [[nodiscard]] virtual Result<Usage> usage_of(const SpaceId& space, const Account& account) = 0;

    /// A moment at which to sign that a sequence ends at this position; `out_of_order` when it does not.
    ///
    /// Not before any that was given for this sequence: `now` if it can be. So of two moments for different
    /// positions of it the later is for the higher, whoever asks at the same time.
    [[nodiscard]] virtual Result<Timestamp> moment_for(
        const SpaceId& space, std::uint64_t position, Timestamp now) = 0;

    /// May be lost by a crash.
    [[nodiscard]] virtual Result<void> remember(const SubjectId& device, const DeviceMemory& memory) = 0;
    [[nodiscard]] virtual Result<std::optional<DeviceMemory>> memory_of(const SubjectId& device) = 0;

    /// Adds to the beginning of something long; `offset` is where it goes on. Gives how much is here: when
    /// that is not where this goes on, nothing was added, and the caller goes on from there. All of it is
    /// handed out and let go by `take_whole`, which gives nothing before. What a device added to longest ago
    /// gives way to what would be beyond `most_unfinished`, or whose total, with those of the others, would
    /// be beyond `most_unfinished_bytes`. `too_large` for a total beyond that alone, `invalid_input` for
    /// another total than before, for one of 0, and for a piece that reaches beyond it.
    [[nodiscard]] virtual Result<std::uint64_t> add_piece(const SubjectId& device, const Piece& piece) = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> take_whole(
        const SubjectId& device, const Piece& piece) = 0;

    /// Keeps a chunk, and counts it for somebody; one that is there stays, unless it is damaged.
    [[nodiscard]] virtual Result<void> keep_chunk(
        const ChunkName& name, ByteView bytes, const Account& account) = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> chunk(const ChunkName& name) = 0;

    /// Mail between people who have a ticket in common, at an address that only they know; nothing is
    /// replaced: false when something lies there already.
    [[nodiscard]] virtual Result<bool> leave_mail(
        const ByteArray<16>& address, ByteView content, Timestamp now) = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> mail_at(const ByteArray<16>& address) = 0;
    /// How many letters lie here.
    [[nodiscard]] virtual Result<std::uint64_t> letters() = 0;
    /// If another day has begun since the last time: lets go of letters, and of beginnings of long things,
    /// that have been here for more than `most_days` of these days. A clock that is ten years ahead makes one
    /// day.
    [[nodiscard]] virtual Result<void> let_go_of_old(Timestamp now) = 0;
};

} // namespace valise::exchange
