// SPDX-License-Identifier: Apache-2.0
#include "valise/store/waiting.hpp"

#include <algorithm>
#include <limits>

#include "connection.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::store {

namespace {

/// What is further than this waits here.
constexpr std::uint64_t last_place = std::numeric_limits<std::int64_t>::max();

crypto::Digest name_of(const WaitingThing& thing) {
    return crypto::object_id(crypto::context::waiting, thing.bytes);
}

} // namespace

Result<bool> Waiting::add(const SpaceId& space, const WaitingThing& thing) {
    if (thing.bytes.size() > most_bytes) return refuse(Errc::too_large, "more than may wait in all");
    // Who made it up may have put it anywhere.
    const auto place = std::min<std::uint64_t>(thing.place, last_place);
    bool is_new = false;
    auto kept = connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(
            connection_->run("INSERT OR IGNORE INTO waiting (space, kind, about, place, name, size, bytes) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)",
                space, static_cast<int>(thing.kind), ByteView(thing.about), place, ByteView(name_of(thing)),
                thing.bytes.size(), ByteView(thing.bytes)));
        VALISE_TRY(const auto added, connection_->changes());
        is_new = added == 1;
        return is_new ? keep_within_bounds(space) : Result<void>();
    });
    if (!kept) return tl::unexpected(std::move(kept).error());
    return is_new;
}

/// What came last stays.
Result<void> Waiting::keep_within_bounds(const SpaceId& space) {
    VALISE_TRY(auto rows,
        connection_->query("SELECT number, size FROM waiting INDEXED BY waiting_by_age WHERE space = ? "
                           "ORDER BY number DESC",
            space));
    std::size_t things = 0;
    std::size_t bytes = 0;
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        bytes += rows.number(1);
        if (++things <= most_things && bytes <= most_bytes) continue;
        const auto oldest = rows.integer(0);
        return connection_->run("DELETE FROM waiting WHERE space = ? AND number <= ?", space, oldest);
    }
}

Result<std::vector<Bytes>> Waiting::subjects(const SpaceId& space, WaitingKind kind) const {
    VALISE_TRY(auto rows,
        connection_->query("SELECT DISTINCT about FROM waiting WHERE space = ? AND kind = ?", space,
            static_cast<int>(kind)));
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
    VALISE_TRY(const auto stored, as_stored(number));
    VALISE_TRY(auto row,
        connection_->query("SELECT kind, about, place, bytes FROM waiting WHERE number = ?", stored));
    VALISE_TRY(const bool has_row, row.next());
    if (!has_row) return std::nullopt;
    return WaitingThing{static_cast<WaitingKind>(row.integer(0)), row.bytes(1), row.number(2), row.bytes(3)};
}

Result<void> Waiting::remove(std::uint64_t number) {
    VALISE_TRY(const auto stored, as_stored(number));
    return connection_->run("DELETE FROM waiting WHERE number = ?", stored);
}

} // namespace valise::store
