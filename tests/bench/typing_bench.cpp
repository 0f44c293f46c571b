// SPDX-License-Identifier: Apache-2.0
#include "typing_bench.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "valise/base/system.hpp"
#include "valise/store/journal.hpp"
#include "writing_team.hpp"

namespace valise::bench {
namespace {

using Microseconds = std::chrono::duration<double, std::micro>;

constexpr std::uint32_t operation_count = 500'000;
constexpr std::uint32_t longest_text = 110'000;
constexpr int keys_until_flush = 50;

class Percentiles {
public:
    template <class Work> double measure(Work work) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        add(Microseconds(std::chrono::steady_clock::now() - begin).count());
        return times_.back();
    }
    void add(double time) { times_.push_back(time); }
    void tell(benchmark::State& state, const std::string& name) {
        if (times_.empty()) return;
        std::ranges::sort(times_);
        state.counters[name + "_p50_us"] = times_[times_.size() / 2];
        state.counters[name + "_p99_us"] = times_[times_.size() * 99 / 100];
        state.counters[name + "_most_us"] = times_.back();
    }

private:
    std::vector<double> times_;
};

/// A text as it was kept: the paper, of which words were rewritten until there were enough operations.
const Bytes& kept_text() {
    static const Bytes kept = [] {
        SeededRandom random(1);
        text::Document document;
        std::uint32_t operations = 0;
        const auto insert = [&](std::uint32_t position, std::string_view words) {
            VALISE_CHECK(document.insert(position, words));
            operations += text::count_scalars(words);
        };
        VALISE_CHECK(document.write_as(*text::Author::of("earlier")));
        for (std::size_t i = 0; i < paper().size(); i += 40)
            insert(document.text().length(), std::string_view(paper()).substr(i, 40));
        while (operations < operation_count) {
            const auto place = static_cast<std::uint32_t>(random.below(document.text().length() - 20));
            const auto count = static_cast<std::uint32_t>(1 + random.below(20));
            if (document.text().length() > longest_text || random.below(2) == 0) {
                VALISE_CHECK(document.erase(place, count));
                operations += count;
            } else {
                insert(place, std::string_view(paper()).substr(random.below(50'000), count));
            }
        }
        return *document.full();
    }();
    return kept;
}

/// Where somebody types: a while in one place, then in another.
class Cursor {
public:
    std::uint32_t next(std::uint32_t length) {
        constexpr std::uint32_t keys_in_one_place = 50;
        if (keys_++ % keys_in_one_place == 0) place_ = static_cast<std::uint32_t>(random_.below(length));
        return place_++;
    }

private:
    SeededRandom random_{2};
    std::uint32_t keys_ = 0;
    std::uint32_t place_ = 0;
};

void type_a_key(benchmark::State& state) {
    const auto temporary = *system::TemporaryFolder::make();
    SystemRandom random;
    SystemClock clock;
    auto store =
        *store::Store::create_with_key(temporary.path() / "store", database::DatabaseKey::generate(random),
            [](const auto&, const auto&) {
                return Result<std::vector<store::Slot>>({{store::SlotType::recovery, Bytes(8)}});
            },
            {random, clock});
    // So that the disk is at work all the while: nobody types as fast as this.
    auto journal = *store::Journal::start(std::move(store), {std::chrono::milliseconds(0)});
    auto document = *text::Document::open(kept_text());
    const auto author = *text::Author::of("somebody");
    VALISE_CHECK(document.write_as(author));
    std::uint32_t kept_up_to = document.next_sequence(author).value(); // Reads the history, as opening does.
    Cursor cursor;
    Percentiles insertion;
    Percentiles update;
    Percentiles hand_over;
    Percentiles key;
    Percentiles kept;
    int keys = 0;
    for (auto _ : state) {
        double time = insertion.measure(
            [&] { VALISE_CHECK(document.insert(cursor.next(document.text().length()), "e")); });
        store::Keystrokes typed;
        time += update.measure([&] {
            typed.bytes = *document.written_by(author, kept_up_to);
            kept_up_to = document.next_sequence(author).value();
        });
        time += hand_over.measure([&] { VALISE_CHECK(journal.append(std::move(typed))); });
        key.add(time);
        if (++keys % keys_until_flush != 0) continue;
        state.PauseTiming();
        kept.measure([&] { VALISE_CHECK(journal.flush()); });
        state.ResumeTiming();
    }
    insertion.tell(state, "insertion");
    update.tell(state, "update");
    hand_over.tell(state, "hand_over");
    key.tell(state, "key");
    kept.tell(state, "until_kept");
}

void type_a_key_into_a_rope(benchmark::State& state) {
    const auto document = *text::Document::open(kept_text());
    auto rope = *text::Rope::of(document.text().text());
    Cursor cursor;
    for (auto _ : state) VALISE_CHECK(rope.insert(cursor.next(rope.length()), "e"));
}

} // namespace

void add_typing_benchmarks() {
    // So few that the text stays as long as it is said to be.
    constexpr int keys = 5000;
    benchmark::RegisterBenchmark("type_a_key/ours", type_a_key)->Iterations(keys);
    benchmark::RegisterBenchmark("type_a_key/peer", type_a_key_into_a_rope)->Iterations(keys);
}

} // namespace valise::bench
