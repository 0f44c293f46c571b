// SPDX-License-Identifier: Apache-2.0
// Answering "nothing new" beside answering a Noise IK handshake and nothing else; and exchanges that bring
// work, of devices with spaces of their own, beside appending as many items to the same kind of ledger. The
// requests are made before. And what the first exchanges of a device cost the module alone, that reads a long
// sequence from its beginning.
#include "module_bench.hpp"

#include <algorithm>
#include <thread>

#include <benchmark/benchmark.h>

#include "support/exchange_world.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/noise.hpp"
#include "valise/module/sqlite_ledger.hpp"

namespace valise::bench {
namespace {

using tests::ExchangeWorld;

constexpr std::size_t crowd = 16;
constexpr std::size_t turns = 16;

/// A ledger in a temporary folder, which takes the disk that the system gives it.
struct Disk {
    Disk() {
        SystemRandom random;
        key = database::DatabaseKey::generate(random);
        ledger = *module::SqliteLedger::create(folder.path() / "ledger", key, {});
    }

    system::TemporaryFolder folder = *system::TemporaryFolder::make();
    database::DatabaseKey key;
    std::unique_ptr<module::SqliteLedger> ledger;
};

/// A module over such a ledger, with the keys that the devices of a world know.
class MeasuredModule {
public:
    explicit MeasuredModule(ExchangeWorld& world)
        : world_(world), responder_(*disk_.ledger, world.keys(), room()) {}

    [[nodiscard]] Result<Bytes> answer(ByteView request, Random& random) {
        VALISE_TRY(auto call, responder_.open(request));
        return call.answer({1'790'000'000'000}, random);
    }
    /// One exchange; gives how long the answer is.
    std::size_t exchange(std::size_t device, const exchange::Pace& pace, Random& random) {
        auto& caller = *world_.device(device).caller;
        const auto request = caller.begin(pace, random);
        VALISE_CHECK(request.has_value());
        const auto answered = answer(*request, random);
        VALISE_CHECK(answered && caller.receive(*answered) && caller.finish());
        return answered->size();
    }
    void exchange_all(std::size_t device, const exchange::Pace& pace, Random& random) {
        do exchange(device, pace, random);
        while (world_.device(device).caller->wants_more());
    }

    /// What a device holds of a space, straight into its sequence.
    void put(const SpaceId& space, std::size_t device) {
        std::vector<exchange::LedgerItem> items;
        world_.device(device).holdings.each_item(space, [&](const exchange::Item& item) {
            if (item.kind != exchange::ItemKind::range) return;
            const auto range = *log::Range::parse(item.bytes);
            const auto name = *exchange::name_of(item);
            const Head last{range.last_sequence(), EntryId{name.id}};
            items.push_back({name, std::nullopt, exchange::LogSpan{range.log(), range.first().sequence, last},
                item.bytes});
        });
        constexpr std::size_t at_once = 500;
        for (std::span<const exchange::LedgerItem> left(items); !left.empty();) {
            const auto some = left.first(std::min(at_once, left.size()));
            const auto end = disk_.ledger->end_of(space);
            VALISE_CHECK(disk_.ledger->append(space, end->position, some, std::nullopt).has_value());
            left = left.subspan(some.size());
        }
    }

private:
    /// All devices of a world are one expert's.
    static exchange::Quotas room() {
        exchange::Quotas quotas;
        quotas.devices_of_expert = crowd * turns;
        quotas.certificates_of_expert = crowd * turns;
        return quotas;
    }

    ExchangeWorld& world_;
    Disk disk_;
    exchange::Responder responder_;
};

void nothing_new(benchmark::State& state) {
    ExchangeWorld world(2);
    MeasuredModule module(world);
    SeededRandom random(1);
    (void)world.found({0, 1});
    for (int round = 0; round < 3; ++round)
        for (std::size_t device = 0; device < 2; ++device)
            module.exchange_all(device, ExchangeWorld::usual_pace(), random);
    const auto request = world.device(1).caller->begin(ExchangeWorld::usual_pace(), random);
    VALISE_CHECK(request.has_value());
    for (auto _ : state) benchmark::DoNotOptimize(module.answer(*request, random));
}

/// Of a sequence of so many entries, each published by itself.
void first_sync(benchmark::State& state) {
    ExchangeWorld world(2);
    MeasuredModule module(world);
    SeededRandom random(1);
    module.exchange_all(0, ExchangeWorld::usual_pace(), random);
    module.exchange_all(1, ExchangeWorld::usual_pace(), random);
    const SpaceId space = world.found({0, 1});
    module.exchange_all(0, ExchangeWorld::usual_pace(), random);
    for (std::int64_t i = 0; i < state.range(0); ++i) (void)world.write(space, 0, "a comment");
    module.put(space, 0);
    exchange::Pace quick = ExchangeWorld::usual_pace();
    quick.answer_budget = 11;
    auto& caller = *world.device(1).caller;
    for (auto _ : state) {
        do {
            state.PauseTiming();
            const auto request = caller.begin(quick, random);
            VALISE_CHECK(request.has_value());
            state.ResumeTiming();
            const auto answered = module.answer(*request, random);
            state.PauseTiming();
            VALISE_CHECK(answered && caller.receive(*answered) && caller.finish());
            state.ResumeTiming();
        } while (caller.wants_more());
    }
    VALISE_CHECK(world.device(1).holdings.length_of(space, world.device(0).log())
        == static_cast<std::uint64_t>(state.range(0)));
}

void bare_response(benchmark::State& state) {
    namespace noise = crypto::noise;
    SeededRandom random(1);
    const auto device = crypto::AgreementKeyPair::generate(random);
    const auto module = crypto::AgreementKeyPair::generate(random);
    auto initiator = *noise::Handshake::begin(
        noise::patterns::ik, noise::Role::initiator, {}, {&device, module.public_key(), {}});
    const auto request = *initiator.write_message(Bytes(64), random);
    for (auto _ : state) {
        auto responder = *noise::Handshake::begin(
            noise::patterns::ik, noise::Role::responder, {}, {&module, std::nullopt, {}});
        benchmark::DoNotOptimize(responder.read_message(request));
        benchmark::DoNotOptimize(responder.write_message(Bytes(16), random));
    }
}

/// What many do at once, one thing after the other each: how much of it came to pass in a second, and how
/// long a hundredth of it took at least.
template <class Work> void measure_crowd(benchmark::State& state, const Work& work) {
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;
    std::array<std::array<double, turns>, crowd> took{};
    const auto began = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (std::size_t number = 0; number < crowd; ++number)
            threads.emplace_back([&, number] {
                for (std::size_t turn = 0; turn < turns; ++turn) {
                    const auto start = Clock::now();
                    work(number, turn);
                    took[number][turn] = Milliseconds(Clock::now() - start).count();
                }
            });
    }
    const std::chrono::duration<double> time = Clock::now() - began;
    std::vector<double> all;
    for (const auto& each : took) all.insert(all.end(), each.begin(), each.end());
    const auto slow = all.begin() + static_cast<std::ptrdiff_t>(all.size() * 99 / 100);
    std::ranges::nth_element(all, slow);
    state.counters["a_second"] = static_cast<double>(all.size()) / time.count();
    state.counters["p99_ms"] = *slow;
}

/// Of devices with a space of their own each, in which they have written.
void exchanges_with_news(benchmark::State& state) {
    for (auto _ : state) {
        ExchangeWorld world(crowd * turns);
        MeasuredModule module(world);
        SeededRandom random(1);
        std::vector<Bytes> requests;
        module.exchange_all(0, ExchangeWorld::usual_pace(), random); // everybody's certificates
        for (std::size_t device = 0; device < world.device_count(); ++device) {
            module.exchange_all(device, ExchangeWorld::usual_pace(), random); // learns of its own
            const SpaceId space = world.found({device});
            module.exchange_all(device, ExchangeWorld::usual_pace(), random);
            (void)world.write(space, device, "a comment of the length that comments have");
            const auto request = world.device(device).caller->begin(ExchangeWorld::usual_pace(), random);
            VALISE_CHECK(request.has_value());
            requests.push_back(*request);
        }
        std::vector<Result<Bytes>> answers(requests.size(), Bytes{});
        measure_crowd(state, [&](std::size_t number, std::size_t turn) {
            const std::size_t device = number * turns + turn;
            SeededRandom own(device);
            answers[device] = module.answer(requests[device], own);
        });
        for (std::size_t device = 0; device < world.device_count(); ++device) {
            auto& caller = *world.device(device).caller;
            VALISE_CHECK(answers[device] && caller.receive(*answers[device]) && caller.finish());
        }
    }
}

void appends(benchmark::State& state) {
    for (auto _ : state) {
        Disk disk;
        measure_crowd(state, [&](std::size_t number, std::size_t turn) {
            SpaceId space;
            space.bytes[0] = static_cast<Byte>(number + 1);
            exchange::LedgerItem item;
            item.name = {exchange::ItemKind::range, {}};
            item.name.id[0] = static_cast<Byte>(turn);
            item.bytes = Bytes(300);
            const std::vector items{item};
            VALISE_CHECK(disk.ledger->append(space, turn, items, std::nullopt).has_value());
        });
    }
}

} // namespace

void add_module_benchmarks() {
    constexpr int repetitions = 9;
    const auto add = [](const char* name, auto* run) {
        return benchmark::RegisterBenchmark(name, run)->Repetitions(repetitions)->ReportAggregatesOnly(true);
    };
    add("answer_nothing_new/ours", nothing_new);
    add("answer_nothing_new/peer_noise_ik", bare_response);
    benchmark::RegisterBenchmark("first_sync", first_sync)
        ->ArgName("entries")
        ->Arg(20'000)
        ->Arg(5'000)
        ->Iterations(1)
        ->Repetitions(1)
        ->Unit(benchmark::kMillisecond);
    add("crowd/exchanges_with_news", exchanges_with_news)->Iterations(1);
    add("crowd/appends_alone", appends)->Iterations(1);
}

} // namespace valise::bench
