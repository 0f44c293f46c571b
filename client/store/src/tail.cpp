// SPDX-License-Identifier: Apache-2.0
#include "valise/store/tail.hpp"

#include <algorithm>

#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

Result<void> visit_rows(Result<database::Query> rows, const Tail::Visitor& visit) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    for (;;) {
        VALISE_TRY(const bool has_row, rows->next());
        if (!has_row) return {};
        Keystrokes keystrokes;
        VALISE_TRY(keystrokes.space, rows->id<SpaceId>(1));
        VALISE_TRY(keystrokes.object, rows->id<ObjectId>(2));
        keystrokes.kind = static_cast<std::uint8_t>(rows->integer(3));
        keystrokes.bytes = rows->bytes(4);
        VALISE_TRY_VOID(visit(rows->number(0), keystrokes));
    }
}

} // namespace

Result<std::uint64_t> Tail::append(const Keystrokes& keystrokes) {
    VALISE_TRY_VOID(connection_->run("INSERT INTO tail (space, object, kind, bytes) VALUES (?, ?, ?, ?)",
        keystrokes.space, keystrokes.object, keystrokes.kind, ByteView(keystrokes.bytes)));
    VALISE_TRY(const auto number, connection_->number("SELECT last_insert_rowid()"));
    return static_cast<std::uint64_t>(number);
}

Result<void> Tail::append_all(std::span<const Keystrokes> batch) {
    return connection_->atomically([&]() -> Result<void> {
        for (const Keystrokes& keystrokes : batch) VALISE_TRY_VOID(append(keystrokes));
        return {};
    });
}

Result<void> Tail::append_again(std::span<const Keystrokes> batch) {
    return connection_->atomically([&]() -> Result<void> {
        std::vector<Keystrokes> last;
        VALISE_TRY_VOID(
            visit_rows(connection_->query(
                           "SELECT number, space, object, kind, bytes FROM tail ORDER BY number DESC LIMIT ?",
                           batch.size()),
                [&](std::uint64_t, const Keystrokes& keystrokes) -> Result<void> {
                    last.push_back(keystrokes);
                    return {};
                }));
        std::ranges::reverse(last);
        std::size_t held = last.size();
        while (!std::ranges::equal(std::span(last).last(held), batch.first(held))) --held;
        return append_all(batch.subspan(held));
    });
}

Result<void> Tail::each_of(const SpaceId& space, const ObjectId& object, const Visitor& visit) const {
    return visit_rows(
        connection_->query(
            "SELECT number, space, object, kind, bytes FROM tail WHERE space = ? AND object = ? "
            "ORDER BY number",
            space, object),
        visit);
}

Result<void> Tail::each(const SpaceId& space, const Visitor& visit) const {
    return visit_rows(
        connection_->query(
            "SELECT number, space, object, kind, bytes FROM tail WHERE space = ? ORDER BY number", space),
        visit);
}

Result<bool> Tail::is_empty() const {
    VALISE_TRY(const auto has_row, connection_->number("SELECT EXISTS (SELECT 1 FROM tail)"));
    return has_row == 0;
}

Result<void> Tail::take_up_to(const SpaceId& space, std::uint64_t number) {
    VALISE_TRY(const auto last, database::as_stored(number));
    return connection_->run("DELETE FROM tail WHERE space = ? AND number <= ?", space, last);
}

} // namespace valise::store
