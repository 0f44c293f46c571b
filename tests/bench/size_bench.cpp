// SPDX-License-Identifier: Apache-2.0
#include "size_bench.hpp"

#include <algorithm>
#include <filesystem>

#include <benchmark/benchmark.h>

#include "valise/base/system.hpp"
#include "valise/store/store.hpp"
#include "valise/store/upkeep.hpp"
#include "writing_team.hpp"

namespace valise::bench {
namespace {

constexpr std::size_t document_count = 200;
constexpr std::size_t entry_count = 20'000;
constexpr std::size_t most_entries_in_a_range = 80;

/// What there is of each kind.
struct Sizes {
    std::size_t ranges = 0;
    std::size_t texts = 0;
    std::size_t snapshots = 0;
    std::size_t histories = 0;
    std::size_t disk_without_index = 0;
    std::size_t disk = 0;
};

std::size_t size_on_disk(const std::filesystem::path& folder) {
    std::size_t size = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder))
        if (file.is_regular_file()) size += file.file_size();
    return size;
}

Result<void> add_ranges(store::Store& store, const WritingTeam& team, Sizes& sizes) {
    for (const Bytes& bytes : team.ranges()) {
        const auto range = *log::Range::parse(bytes);
        VALISE_TRY_VOID(store.ranges().add({range.space(), range.log(), range.first().sequence,
            range.last_sequence(), {}, store::Delivery::left, bytes}));
        sizes.ranges += bytes.size();
    }
    return {};
}

Result<void> add_documents(store::Store& store, WritingTeam& team, Sizes& sizes) {
    const SpaceId space = log::Range::parse(team.ranges().front())->space();
    for (std::size_t i = 0; i < document_count; ++i) {
        text::Document& document = team.documents()[i];
        VALISE_TRY(const Bytes snapshot, document.snapshot());
        VALISE_TRY(const Bytes history, document.full());
        VALISE_TRY_VOID(store.documents().put({space, WritingTeam::object(i), 1, Bytes(40), snapshot}));
        VALISE_TRY_VOID(store.documents().put_history(space, WritingTeam::object(i), history));
        sizes.snapshots += snapshot.size();
        sizes.histories += history.size();
        sizes.texts += document.text().size();
    }
    return {};
}

Result<void> add_words(store::Store& store, WritingTeam& team) {
    const SpaceId space = log::Range::parse(team.ranges().front())->space();
    for (std::size_t i = 0; i < document_count; ++i)
        VALISE_TRY_VOID(store.search().put(space, WritingTeam::object(i), team.documents()[i].text().text()));
    return {};
}

Sizes measure() {
    WritingTeam team(document_count);
    SeededRandom random_lengths(3); // Whole pages hold rows of one length worse, or better, than real ones.
    for (std::size_t left = entry_count; left > 0;) {
        const std::size_t length =
            std::min(left, std::size_t{1} + random_lengths.below(most_entries_in_a_range));
        team.write_range(length);
        left -= length;
    }
    const auto temporary = *system::TemporaryFolder::make();
    const auto folder = temporary.path() / "store";
    SystemRandom random;
    SystemClock clock;
    auto store = *store::Store::create_with_key(folder, database::DatabaseKey::generate(random),
        [](const auto&, const auto&) {
            return Result<std::vector<store::Slot>>({{store::SlotType::recovery, Bytes(8)}});
        },
        {random, clock});
    Sizes sizes;
    VALISE_CHECK(store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(add_ranges(store, team, sizes));
        return add_documents(store, team, sizes);
    }));
    VALISE_CHECK(store.upkeep().compact());
    sizes.disk_without_index = size_on_disk(folder);
    VALISE_CHECK(store.transaction([&] { return add_words(store, team); }));
    VALISE_CHECK(store.upkeep().compact());
    sizes.disk = size_on_disk(folder);
    return sizes;
}

void size_of_a_store(benchmark::State& state) {
    static const Sizes sizes = measure();
    for (auto _ : state) benchmark::DoNotOptimize(sizes);
    const auto tell = [&](const char* name, std::size_t size) {
        state.counters[name] = static_cast<double>(size);
    };
    tell("ranges", sizes.ranges);
    tell("texts", sizes.texts);
    tell("snapshots", sizes.snapshots);
    tell("histories", sizes.histories);
    tell("disk_without_index", sizes.disk_without_index);
    tell("disk", sizes.disk);
    state.counters["disk_to_ranges_and_texts"] =
        static_cast<double>(sizes.disk) / static_cast<double>(sizes.ranges + sizes.texts);
}

} // namespace

void add_size_of_a_store() { benchmark::RegisterBenchmark("size_of_a_store", size_of_a_store); }

} // namespace valise::bench
