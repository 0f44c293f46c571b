// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>
#include <string>
#include <utility>
#include <vector>

#include "client/store/stores.hpp"
#include "valise/store/journal.hpp"

namespace valise::tests {

using Texts = std::vector<std::string>;

/// Something that one thread waits for and another lets happen, once or more often.
class Event {
public:
    void happens() {
        if (!std::exchange(has_happened_, true)) promise_.set_value();
    }
    void wait() { promise_.get_future().wait(); }

private:
    std::promise<void> promise_;
    bool has_happened_ = false;
};

[[nodiscard]] inline store::Keystrokes typed(std::string_view text) { return {team, answer, 1, words(text)}; }

/// What was typed and is in the tail.
[[nodiscard]] inline Texts texts_in(store::Store& store) {
    Texts texts;
    EXPECT_THAT(store.tail().each(team,
                    [&](std::uint64_t, const store::Keystrokes& row) {
                        texts.emplace_back(as_text(row.bytes));
                        return Result<void>();
                    }),
        is_accepted());
    return texts;
}
[[nodiscard]] inline Texts texts_in(store::Store&& store) { return texts_in(store); }
/// Asks the thread of the journal.
[[nodiscard]] inline Texts texts_in(store::Journal& journal) {
    std::promise<Texts> answer_to_come;
    journal.post([&](store::Store& store) { answer_to_come.set_value(texts_in(store)); });
    return answer_to_come.get_future().get();
}
/// What the files hold as they are now, while the store is open.
[[nodiscard]] inline Texts texts_in_a_copy_of(const StorePlace& place) {
    const auto copy = *system::TemporaryFolder::make();
    std::filesystem::copy(place.folder(), copy.path() / "store");
    SeededRandom random(1);
    ManualClock clock;
    return texts_in(*store::Store::open_with_key(copy.path() / "store", place.key, {random, clock}));
}

} // namespace valise::tests
