// SPDX-License-Identifier: Apache-2.0
// Reading 100,000 entries from their bytes, in ranges of different length, beside the signature checks, key
// derivations and decryptions in it and nothing else.
#include "log_bench.hpp"

#include <map>
#include <string>
#include <vector>

#include "bare_operations.hpp"
#include "valise/log/chain.hpp"

namespace valise::bench {
namespace {

using namespace valise::log;

constexpr std::size_t entry_count = 100'000;

/// What came, and what is known already: the keys.
struct Delivery {
    explicit Delivery(std::size_t entries_per_range) {
        OwnLog log;
        Byte number = 0;
        for (std::size_t i = 0; i < entry_count; i += entries_per_range) {
            const std::vector bodies(entries_per_range, Bytes(30, ++number));
            const auto range = seal_range({{}, epoch_key.key(), device}, log, bodies, {}, random);
            VALISE_CHECK(range);
            log.head = range->head();
            ranges.push_back(range->range().bytes());
        }
    }

    SeededRandom random{1};
    crypto::SigningKey device = crypto::SigningKey::generate(random);
    crypto::Secret epoch_key = crypto::Secret::random(crypto::key_size, random);
    std::vector<Bytes> ranges;
};

const Delivery& delivery(std::size_t entries_per_range) {
    static std::map<std::size_t, Delivery> made;
    return made.try_emplace(entries_per_range, entries_per_range).first->second;
}

void read_entries(benchmark::State& state, std::size_t entries_per_range) {
    const Delivery& all = delivery(entries_per_range);
    for (auto _ : state) {
        Chain chain(SpaceId{}, LogId{});
        for (const Bytes& bytes : all.ranges) {
            const auto range = verify_range(*Range::parse(bytes), all.device.verification_key());
            VALISE_CHECK(range && chain.append(*range));
            for (std::size_t i = 0; i < range->range().size(); ++i)
                benchmark::DoNotOptimize(open_entry(all.epoch_key.key(), *range, i));
        }
    }
}

void bare_operations(benchmark::State& state, std::size_t entries_per_range) {
    constexpr std::size_t sealed_size = 64;
    check_and_decrypt(state, entry_count / entries_per_range, std::vector(entry_count, sealed_size));
}

} // namespace

void add_log_benchmarks() {
    for (const std::size_t entries_per_range : {10U, 100U, 1000U}) {
        const std::string name = "read_100k_by_" + std::to_string(entries_per_range);
        benchmark::RegisterBenchmark((name + "/ours").c_str(),
            [=](benchmark::State& state) { read_entries(state, entries_per_range); });
        benchmark::RegisterBenchmark((name + "/peer").c_str(),
            [=](benchmark::State& state) { bare_operations(state, entries_per_range); });
    }
}

} // namespace valise::bench
