// SPDX-License-Identifier: Apache-2.0
// Reading 100,000 entries from their bytes, in ranges of different length, beside the signature checks,
// hashes, key derivations and decryptions in it and nothing else. And taking in logs that were forked as
// often as can be, beside logs that were not.
#include "log_bench.hpp"

#include <array>
#include <map>
#include <string>
#include <utility>
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

void bare_operations(benchmark::State& state, Hashes hashes, std::size_t entries_per_range) {
    constexpr std::size_t sealed_size = 64;
    check_and_decrypt(state, hashes, entry_count / entries_per_range, std::vector(entry_count, sealed_size));
}

/// How a device goes on that forks its log.
enum class Forks { none, beside_one_entry, at_each_entry };

/// As many ranges, of one entry each.
std::vector<VerifiedRange> forked_log(std::size_t count, Forks forks) {
    SeededRandom random{1};
    const auto device = crypto::SigningKey::generate(random);
    const auto epoch_key = crypto::Secret::random(crypto::key_size, random);
    OwnLog log;
    std::vector<VerifiedRange> ranges;
    while (ranges.size() < count) {
        const auto range = seal_range({{}, epoch_key.key(), device}, log, std::array{Bytes(30)}, {}, random);
        VALISE_CHECK(range);
        ranges.push_back(*range);
        const bool is_trunk = forks == Forks::none
            || (forks == Forks::at_each_entry && ranges.size() % 2 == 0) || ranges.size() == 1;
        if (is_trunk) log.head = range->head();
    }
    return ranges;
}

/// Takes the ranges into a chain, and asks of each what a replica asks.
void take_forked_log(benchmark::State& state, std::size_t count, Forks forks) {
    const auto ranges = forked_log(count, forks);
    for (auto _ : state) {
        Chain chain(SpaceId{}, LogId{});
        for (const VerifiedRange& range : ranges) {
            const auto before = chain.head();
            VALISE_CHECK(before && chain.append(range));
            benchmark::DoNotOptimize(chain.counts(*before));
            benchmark::DoNotOptimize(chain.counts(range.head()));
            benchmark::DoNotOptimize(chain.entry_at(range.head(), 1));
        }
    }
}

} // namespace

void add_log_benchmarks() {
    // Beside a log of as many entries that was not forked: the ratio is not to grow with their number.
    for (const std::size_t count : {500U, 8000U})
        for (const auto& [way, forks] :
            {std::pair("_beside", Forks::beside_one_entry), std::pair("_along", Forks::at_each_entry)}) {
            const std::string pair = "forked_" + std::to_string(count) + way;
            benchmark::RegisterBenchmark((pair + "/ours").c_str(),
                [count, kind = forks](benchmark::State& state) { take_forked_log(state, count, kind); });
            benchmark::RegisterBenchmark((pair + "/peer").c_str(),
                [=](benchmark::State& state) { take_forked_log(state, count, Forks::none); });
        }
    for (const std::size_t entries_per_range : {10U, 100U, 1000U}) {
        const std::string name = "read_100k_by_" + std::to_string(entries_per_range);
        add_beside_bare_operations(
            name, [=](benchmark::State& state) { read_entries(state, entries_per_range); },
            [=](benchmark::State& state, Hashes hashes) {
                bare_operations(state, hashes, entries_per_range);
            });
    }
}

} // namespace valise::bench
