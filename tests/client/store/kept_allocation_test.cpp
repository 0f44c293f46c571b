// SPDX-License-Identifier: Apache-2.0
// Whichever piece of memory SQLite is refused while somebody works with a whole store (types, takes in a
// range and an act, seals, closes it): each refusal has a code, what was acknowledged is there when the store
// is opened again, and all of it hangs together.
#include <algorithm>
#include <future>
#include <optional>

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "client/store/refused_memory.hpp"
#include "client/store/stores.hpp"
#include "support/depth.hpp"
#include "support/people.hpp"
#include "sync/space/world.hpp"
#include "valise/store/journal.hpp"
#include "valise/store/kept_space.hpp"

/// SQLCipher 4.6 loses some of its memory when it is refused more.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libsqlcipher"; }

namespace valise::tests {
namespace {

/// Bo's computer, and what comes to it from Amina. What there is grows from round to round.
class WorkingDay {
public:
    WorkingDay() {
        VALISE_CHECK(hers_.hold(EpochId{space().bytes}, world_.first_secret.clone()).has_value());
        (void)place_.made();
    }

    /// How often each thing was done, or may have been.
    struct Count {
        std::uint64_t typed = 0;
        std::uint64_t sealed = 0;
        std::uint64_t imported = 0;
        std::uint64_t acts = 0;

        bool operator==(const Count&) const = default;
    };
    [[nodiscard]] const Count& done() const { return done_; }

    Result<void> open() {
        VALISE_TRY(auto opened, place_.try_to_open());
        VALISE_TRY(auto journal, store::Journal::start(std::move(opened)));
        is_typed_ = false;
        journal_.emplace(std::move(journal));
        return on_the_thread([this](store::Store& store) -> Result<void> {
            store::Ties ties{store, world_.directory, &world_.devices[bo].sealing, {}};
            VALISE_TRY(auto kept, store::KeptSpace::begin(genesis_.bytes, ties));
            kept_.emplace(std::move(kept));
            return kept_->hold(EpochId{space().bytes}, world_.first_secret.clone());
        });
    }
    void close() {
        if (kept_)
            (void)on_the_thread([this](store::Store&) -> Result<void> {
                kept_.reset();
                return {};
            });
        journal_.reset();
    }

    Result<void> type() {
        if (!is_typed_)
            VALISE_TRY_VOID(journal_->append({space(), answer, 1, words(fmt::format("{}", done_.typed))}));
        is_typed_ = true;
        VALISE_TRY_VOID(journal_->flush());
        is_typed_ = false;
        ++done_.typed;
        return {};
    }
    Result<void> seal() {
        const proto::Body body{done_.sealed, {{answer, 1, proto::Comment{std::nullopt, {}, "sealed"}}}};
        const auto sealed_now = on_the_thread([&](store::Store& store) {
            auto sealed = store.transaction([&]() -> Result<void> {
                VALISE_TRY_VOID(kept_->write(log(bo), world_.devices[bo].key, {&body, 1}, world_.random()));
                return store.tail().take_up_to(space(), UINT32_MAX);
            });
            if (!sealed) kept_->start_over();
            return sealed;
        });
        if (sealed_now) ++done_.sealed;
        return sealed_now;
    }
    /// A range, and in every second round an act with new keys before it.
    Result<void> import() {
        if (coming_.empty()) {
            const proto::Body body{done_.imported, {{answer, 1, proto::Comment{std::nullopt, {}, "hers"}}}};
            const auto range =
                hers_.write(log(amina), world_.devices[amina].key, {&body, 1}, world_.random());
            coming_ = range->range().bytes();
        }
        VALISE_TRY_VOID(on_the_thread([&](store::Store&) { return taken(kept_->take(coming_)); }));
        coming_.clear();
        ++done_.imported;
        return {};
    }
    Result<void> take_act() {
        if (act_.empty()) {
            const auto role = done_.acts % 2 == 0 ? space::Role::commenter : space::Role::editor;
            act_ = world_.sign(world_.act(amina, hers_.membership(), {world_.change(2, as(role))})).bytes;
            VALISE_CHECK(hers_.take_act(act_).has_value());
        }
        VALISE_TRY_VOID(on_the_thread([&](store::Store&) { return taken(kept_->take_act(act_)); }));
        act_.clear();
        ++done_.acts;
        return {};
    }

    /// What the open store holds, of which everything hangs together.
    Result<Count> count() {
        Count held;
        const auto counted = on_the_thread([&](store::Store& store) -> Result<void> {
            VALISE_TRY(const auto findings, store.upkeep().check());
            if (!findings.empty()) return refuse(Errc::corrupt_data, findings.front().detail);
            VALISE_TRY_VOID(store.tail().each(space(), [&](std::uint64_t, const store::Keystrokes& typed) {
                held.typed = std::stoull(std::string(as_text(typed.bytes))) + 1;
                return Result<void>();
            }));
            VALISE_TRY(held.sealed, entries_of(store, bo));
            VALISE_TRY(held.imported, entries_of(store, amina));
            return store.records().each_after(space(), store::RecordKind::act, 0,
                [&](std::uint64_t, const RecordId& id, ByteView) -> Result<void> {
                    ++held.acts;
                    if (kept_->replica().membership().is_authorised(id)) return {};
                    return refuse(Errc::corrupt_data, "an act that the replica does not have");
                });
        });
        return counted.map([&held] { return held; });
    }
    /// What may have been done all the same is done.
    void go_on_from(const Count& held) {
        done_.sealed = held.sealed;
        done_.typed = std::max(done_.typed, held.typed);
    }

private:
    static Result<void> taken(Result<bool> outcome) {
        if (!outcome) return tl::unexpected(std::move(outcome).error());
        return *outcome ? Result<void>() : refuse(Errc::corrupt_data, "it waits for what is here");
    }
    [[nodiscard]] SpaceId space() const { return space::space_of(genesis_); }
    [[nodiscard]] LogId log(std::size_t device) const { return {world_.devices[device].id, 0}; }

    Result<void> on_the_thread(const std::function<Result<void>(store::Store&)>& work) {
        std::promise<Result<void>> outcome;
        journal_->post([&](store::Store& store) { outcome.set_value(work(store)); });
        return outcome.get_future().get();
    }
    /// Of one log: as many as its ranges, the replica and the notes on it say alike.
    Result<std::uint64_t> entries_of(store::Store& store, std::size_t device) {
        std::uint64_t last = 0;
        VALISE_TRY_VOID(store.ranges().each_from(
            space(), log(device), 0, [&](std::uint64_t, const store::SealedRange& range) -> Result<void> {
                if (range.first != last + 1) return refuse(Errc::corrupt_data, "a gap between ranges");
                last = range.last;
                return {};
            }));
        VALISE_TRY(const auto known, store.logs().find(space(), log(device)));
        const log::Chain* const chain = kept_->replica().chain(log(device));
        const std::uint64_t in_chain = chain == nullptr ? 0 : chain->head()->sequence;
        const std::uint64_t noted = known ? known->end.head.sequence : 0;
        if (in_chain == last && noted == last && kept_->replica().next_number(log(device)) == last)
            return last;
        return refuse(Errc::corrupt_data, fmt::format("{}, {} and {} entries", last, in_chain, noted));
    }

    World world_{3, 12};
    space::SignedGenesis genesis_ = world_.found({focal_point, editor, editor});
    space::Replica hers_ = *space::Replica::begin(genesis_.bytes, world_.directory);
    StorePlace place_;
    std::optional<store::Journal> journal_;
    std::optional<store::KeptSpace> kept_; ///< Belongs to the thread of the journal.
    Count done_;
    bool is_typed_ = false;
    Bytes coming_;
    Bytes act_;
};

class KeptAllocationTest : public testing::TestWithParam<bool> {
protected:
    static void SetUpTestSuite() { stand_below_the_engine(); }
    ~KeptAllocationTest() override { memory().refused = SIZE_MAX; }

    /// What is refused once is done when it is asked for again, without opening anything anew.
    static Result<void> work_through(WorkingDay& day) {
        using Step = Result<void> (WorkingDay::*)();
        for (const Step step : {Step{&WorkingDay::type}, Step{&WorkingDay::import},
                 Step{&WorkingDay::take_act}, Step{&WorkingDay::seal}}) {
            auto done = (day.*step)();
            if (done) continue;
            EXPECT_EQ(done.error().code, Errc::unavailable) << done.error().detail;
            if (GetParam()) return done;
            done = (day.*step)();
            EXPECT_THAT(done, is_accepted());
            if (!done) return done;
        }
        return {};
    }
};

TEST_P(KeptAllocationTest, KeepsWhatWasAcknowledgedWhicheverPieceOfMemoryIsRefused) {
    WorkingDay day;
    const std::size_t stride = at_depth<std::size_t>(5, 1);
    std::size_t requests = 0;
    for (bool was_met = true; was_met;) {
        requests += stride;
        SCOPED_TRACE(fmt::format("request {}", requests));
        ASSERT_THAT(day.open(), is_accepted());
        const auto before = day.done();
        refuse_memory_from(requests, GetParam());
        (void)work_through(day);
        day.close();
        was_met = end_refusing_memory();

        ASSERT_THAT(day.open(), is_accepted());
        const auto held = day.count();
        ASSERT_THAT(held, is_accepted());
        const auto& done = day.done();
        EXPECT_TRUE(held->sealed >= done.sealed && held->sealed <= before.sealed + 1);
        EXPECT_TRUE(held->imported >= done.imported && held->imported <= before.imported + 1);
        EXPECT_TRUE(held->acts >= done.acts && held->acts <= before.acts + 1);
        EXPECT_TRUE(held->sealed > before.sealed || held->typed >= done.typed);
        day.go_on_from(*held);
        day.close();
        if (HasFailure()) return;
    }
    RecordProperty("requests", std::to_string(requests));
}

INSTANTIATE_TEST_SUITE_P(OnceOrForGood, KeptAllocationTest, testing::Bool(),
    [](const auto& lasts) { return lasts.param ? "ForGood" : "Once"; });

} // namespace
} // namespace valise::tests
