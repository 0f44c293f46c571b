// SPDX-License-Identifier: Apache-2.0
#include "sync/module/ledger_scenario.hpp"

#include <fmt/format.h>

namespace valise::tests {

namespace {

using exchange::LedgerItem;

constexpr SpaceId space{{7}};
constexpr SubjectId device{{8}};

/// How many items the sequence has after so many steps.
std::uint64_t position_after(std::uint64_t steps) {
    std::uint64_t position = 0;
    for (std::uint64_t step = 1; step <= steps; ++step) position += 1 + step % 4;
    return position;
}

LedgerItem item_at(std::uint64_t position) {
    Bytes bytes(20 + position % 7 * 1000, static_cast<Byte>(position));
    append(bytes, as_bytes(fmt::format("item {}", position)));
    const auto name = *exchange::name_of({exchange::ItemKind::heads, bytes});
    return {name, std::nullopt, std::nullopt, std::move(bytes)};
}

ByteArray<16> address_of(std::uint64_t step) {
    return {static_cast<Byte>(step), static_cast<Byte>(step >> 8)};
}

Timestamp moment_of(std::uint64_t step) { return {static_cast<std::int64_t>(step) * 1000}; }

/// Ten steps give one thing; each begins another.
exchange::Piece piece_of(std::uint64_t step) {
    exchange::Piece piece{space, exchange::ItemKind::range, {}, 100, step % 10 * 10, Bytes(10, 1)};
    piece.id[0] = static_cast<Byte>(step / 10);
    return piece;
}

Result<void> require(bool holds, std::string_view what) {
    if (!holds) return refuse(Errc::corrupt_data, what);
    return {};
}

} // namespace

Result<void> LedgerScenario::make() {
    return module::SqliteLedger::create(folder_, DatabaseScenario::key(), {}).map([](const auto&) {});
}

Result<void> LedgerScenario::open() {
    close();
    VALISE_TRY(ledger_, module::SqliteLedger::open(folder_, DatabaseScenario::key()));
    return {};
}

Result<void> LedgerScenario::step(std::uint64_t number) {
    VALISE_TRY_VOID(ledger_->add_piece(device, piece_of(number)));
    VALISE_TRY_VOID(ledger_->leave_mail(address_of(number), Bytes(100, 1), moment_of(number)));
    std::vector<LedgerItem> items;
    for (auto position = position_after(number - 1); position < position_after(number);)
        items.push_back(item_at(++position));
    const auto end = ledger_->append(
        space, position_after(number - 1), items, exchange::Readers{SubjectId{address_of(number)}});
    if (!end) return tl::unexpected(end.error());
    return ledger_->moment_for(space, end->position, moment_of(number)).map([](Timestamp) {});
}

Result<std::uint64_t> LedgerScenario::steps_held() {
    VALISE_TRY(const auto findings, ledger_->check());
    if (!findings.empty()) return refuse(Errc::corrupt_data, findings.front().detail);
    VALISE_TRY(const auto end, ledger_->end_of(space));
    std::uint64_t steps = 0;
    while (position_after(steps) < end.position) ++steps;
    VALISE_TRY_VOID(require(position_after(steps) == end.position, "an append is there in part"));
    std::uint64_t position = 0;
    bool are_the_same = true;
    VALISE_TRY_VOID(ledger_->read(space, 0, [&](const exchange::PlacedItem& placed) {
        are_the_same = are_the_same && placed.item == item_at(++position);
        return true;
    }));
    VALISE_TRY_VOID(require(are_the_same && position == end.position, "an item is another one"));
    VALISE_TRY_VOID(require_what_is_beside(steps));
    return steps;
}

Result<void> LedgerScenario::require_what_is_beside(std::uint64_t steps) {
    for (std::uint64_t step = 1; step <= steps; ++step) {
        VALISE_TRY(const auto mail, ledger_->mail_at(address_of(step)));
        VALISE_TRY_VOID(require(mail == Bytes(100, 1), "mail that was left is gone"));
    }
    if (steps == 0) return {};
    VALISE_TRY(const auto spaces, ledger_->spaces_of(SubjectId{address_of(steps)}));
    VALISE_TRY_VOID(require(spaces == std::vector{space}, "the readers are others"));
    VALISE_TRY(const auto kept, ledger_->add_piece(device, piece_of(steps)));
    VALISE_TRY_VOID(require(kept > piece_of(steps).offset || steps < 10, "a piece is gone"));
    VALISE_TRY(const auto moment, ledger_->moment_for(space, position_after(steps), Timestamp{0}));
    return require(moment >= moment_of(steps - 1), "a moment was forgotten");
}

} // namespace valise::tests
