// SPDX-License-Identifier: Apache-2.0
#include "valise/store/waiting.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

/// What is further than this waits here.
constexpr std::uint64_t last_place = std::numeric_limits<std::int64_t>::max();

/// Of all kinds.
constexpr std::size_t largest_subject = std::max({database::log_id_size, EpochId::size, RecordId::size});

crypto::Digest name_of(const WaitingThing& thing) {
    return crypto::object_id(crypto::context::waiting, thing.bytes);
}

/// How far a walk comes in the room of a space; nothing when all of it is within the bounds.
Result<std::optional<std::pair<std::int64_t, std::int64_t>>> first_beyond_bounds(
    Result<database::Query> rows) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    std::size_t things = 0;
    std::size_t bytes = 0;
    for (;;) {
        VALISE_TRY(const bool has_row, rows->next());
        if (!has_row) return std::nullopt;
        bytes += rows->number(1);
        if (++things > Waiting::most_things || bytes > Waiting::most_bytes)
            return std::pair{rows->integer(0), rows->integer(2)};
    }
}

} // namespace

exchange::Item item_of(const WaitingThing& thing) {
    switch (thing.kind) {
    case WaitingKind::range: return {exchange::ItemKind::range, thing.bytes};
    case WaitingKind::act: return {exchange::ItemKind::act, thing.bytes};
    case WaitingKind::slot: {
        Bytes bytes = thing.about;
        append(bytes, thing.bytes);
        return {exchange::ItemKind::slot, std::move(bytes)};
    }
    case WaitingKind::other: break;
    }
    const auto kind = thing.about.empty() ? exchange::ItemKind::heads
                                          : static_cast<exchange::ItemKind>(thing.about.front());
    return {kind, thing.bytes};
}

ByteArray<32> item_id_of(const WaitingThing& thing) {
    const auto name = exchange::name_of(item_of(thing));
    return name ? name->id : ByteArray<32>{};
}

Result<bool> Waiting::add(const SpaceId& space, const WaitingThing& thing) {
    if (thing.bytes.size() > most_bytes) return refuse(Errc::too_large, "more than may wait in all");
    // Who made it up may have put it anywhere.
    const auto place = std::min<std::uint64_t>(thing.place, last_place);
    bool is_new = false;
    auto kept = connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(connection_->run("INSERT OR IGNORE INTO waiting "
                                         "(space, kind, about, place, name, size, bytes, item, placed) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            space, static_cast<int>(thing.kind), ByteView(thing.about), place, ByteView(name_of(thing)),
            thing.bytes.size(), ByteView(thing.bytes), ByteView(item_id_of(thing)), thing.placed));
        VALISE_TRY(const auto added, connection_->changes());
        is_new = added == 1;
        if (!is_new) return {};
        return thing.placed > 0 ? keep_placed_within_bounds(space) : keep_others_within_bounds(space);
    });
    if (!kept) return tl::unexpected(std::move(kept).error());
    return is_new;
}

/// What came last stays.
Result<void> Waiting::keep_others_within_bounds(const SpaceId& space) {
    VALISE_TRY(const auto oldest,
        first_beyond_bounds(
            connection_->query("SELECT number, size, placed FROM waiting INDEXED BY waiting_by_age "
                               "WHERE space = ? AND placed <= 0 ORDER BY number DESC",
                space)));
    if (!oldest) return {};
    return connection_->run(
        "DELETE FROM waiting WHERE space = ? AND placed <= 0 AND number <= ?", space, oldest->first);
}

/// What stands first stays: what is behind it may need it.
Result<void> Waiting::keep_placed_within_bounds(const SpaceId& space) {
    VALISE_TRY(const auto last,
        first_beyond_bounds(
            connection_->query("SELECT number, size, placed FROM waiting INDEXED BY waiting_placed "
                               "WHERE space = ? AND placed > 0 ORDER BY placed, number",
                space)));
    if (!last) return {};
    VALISE_TRY_VOID(connection_->run("INSERT OR IGNORE INTO pushed_out (space) VALUES (?)", space));
    return connection_->run(
        "DELETE FROM waiting WHERE space = ? AND placed > 0 AND (placed, number) >= (?, ?)", space,
        last->second, last->first);
}

Result<void> Waiting::place(const SpaceId& space, const ByteArray<32>& item, std::int64_t placed) {
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(
            connection_->run("UPDATE waiting SET placed = ? WHERE space = ? AND item = ? AND placed = 0",
                placed, space, ByteView(item)));
        VALISE_TRY(const auto changed, connection_->changes());
        return changed > 0 && placed > 0 ? keep_placed_within_bounds(space) : Result<void>();
    });
}

Result<std::vector<SpaceId>> Waiting::to_read_anew() const {
    return database::spaces_in(connection_->query(
        "SELECT space FROM pushed_out WHERE "
        "(SELECT count(*) FROM waiting WHERE space = pushed_out.space AND placed > 0) <= ? AND "
        "(SELECT total(size) FROM waiting WHERE space = pushed_out.space AND placed > 0) <= ? ORDER BY space",
        most_things - most_things / 8, most_bytes - most_bytes / 8));
}

Result<void> Waiting::note_read_anew(const SpaceId& space) {
    return connection_->run("DELETE FROM pushed_out WHERE space = ?", space);
}

Result<std::vector<SpaceId>> Waiting::spaces() const {
    return database::spaces_in(connection_->query("SELECT DISTINCT space FROM waiting ORDER BY space"));
}

Result<std::vector<Bytes>> Waiting::subjects(
    const SpaceId& space, WaitingKind kind, ByteView beginning) const {
    Bytes end = to_bytes(beginning);
    end.resize(std::max(largest_subject, end.size()), 0xff);
    VALISE_TRY(auto rows,
        connection_->query(
            "SELECT DISTINCT about FROM waiting WHERE space = ? AND kind = ? AND about BETWEEN ? AND ?",
            space, static_cast<int>(kind), beginning, ByteView(end)));
    std::vector<Bytes> subjects;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return subjects;
        subjects.push_back(rows.bytes(0));
    }
}

Result<std::vector<std::uint64_t>> Waiting::find(
    const SpaceId& space, WaitingKind kind, ByteView about, std::uint64_t up_to) const {
    const auto last = std::min<std::uint64_t>(up_to, last_place);
    VALISE_TRY(auto rows,
        connection_->query(
            "SELECT number FROM waiting WHERE space = ? AND kind = ? AND about = ? AND place <= ? "
            "ORDER BY place, number",
            space, static_cast<int>(kind), about, last));
    std::vector<std::uint64_t> numbers;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return numbers;
        numbers.push_back(rows.number(0));
    }
}

Result<std::optional<WaitingThing>> Waiting::at(std::uint64_t number) const {
    VALISE_TRY(const auto stored, database::as_stored(number));
    VALISE_TRY(auto row,
        connection_->query("SELECT kind, about, place, bytes, placed FROM waiting WHERE number = ?", stored));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return WaitingThing{
        static_cast<WaitingKind>(row.integer(0)), row.bytes(1), row.number(2), row.bytes(3), row.integer(4)};
}

Result<void> Waiting::wait_for(std::uint64_t number, ByteView about) {
    VALISE_TRY(const auto stored, database::as_stored(number));
    return connection_->run("UPDATE waiting SET about = ? WHERE number = ?", about, stored);
}

Result<void> Waiting::remove(std::uint64_t number) {
    VALISE_TRY(const auto stored, database::as_stored(number));
    return connection_->run("DELETE FROM waiting WHERE number = ?", stored);
}

} // namespace valise::store
