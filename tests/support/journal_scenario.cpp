// SPDX-License-Identifier: Apache-2.0
#include "support/journal_scenario.hpp"

#include <future>

#include "valise/store/upkeep.hpp"

namespace valise::tests {

namespace {

const SpaceId space{{1}};

Bytes text_of(std::uint64_t step) { return to_bytes(as_bytes("key " + std::to_string(step))); }

/// Every keystroke is there once, in order, and nothing is damaged.
Result<std::uint64_t> count_in(store::Store& store) {
    VALISE_TRY(const auto findings, store.upkeep().check());
    if (!findings.empty()) return refuse(Errc::corrupt_data, findings.front().detail);
    std::uint64_t count = 0;
    VALISE_TRY_VOID(store.tail().each(space, [&](std::uint64_t, const store::Keystrokes& typed) {
        if (typed.bytes == text_of(++count)) return Result<void>();
        return Result<void>(refuse(Errc::corrupt_data, "another keystroke was to come"));
    }));
    return count;
}

} // namespace

Result<void> JournalScenario::make() {
    const store::SlotMaker no_slot = [](const store::StoreId&, const database::DatabaseKey&) {
        return Result<std::vector<store::Slot>>({{store::SlotType::recovery, Bytes(8)}});
    };
    return store::Store::create_with_key(folder_, DatabaseScenario::key(), no_slot, outside())
        .map([](const store::Store&) {});
}

Result<void> JournalScenario::open() {
    close();
    VALISE_TRY(auto store, store::Store::open_with_key(folder_, DatabaseScenario::key(), outside()));
    VALISE_TRY(auto journal, store::Journal::start(std::move(store)));
    journal_.emplace(std::move(journal));
    return {};
}

Result<void> JournalScenario::step(std::uint64_t number) {
    VALISE_TRY_VOID(journal_->append({space, {{2}}, 1, text_of(number)}));
    return journal_->flush();
}

Result<std::uint64_t> JournalScenario::steps_held() {
    std::promise<Result<std::uint64_t>> counted;
    journal_->post([&](store::Store& store) { counted.set_value(count_in(store)); });
    return counted.get_future().get();
}

} // namespace valise::tests
