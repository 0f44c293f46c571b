// SPDX-License-Identifier: Apache-2.0
// What a power loss leaves of what people do at their desk: all that was said to be done, and nothing by
// halves.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

#include "client/desk/team_at_work.hpp"
#include "support/crash_disk.hpp"
#include "support/depth.hpp"
#include "support/power_loss.hpp"

namespace valise::tests {
namespace {

/// A copy of somebody's valise, in a folder that the disk keeps a record of.
class Recorded {
public:
    [[nodiscard]] std::filesystem::path folder() const { return place_.folder(); }
    void open() {
        auto store = place_.try_to_open();
        ASSERT_THAT(store, is_accepted());
        auto opened = desk::Desk::open(*std::move(store), place_.outside());
        ASSERT_THAT(opened, is_accepted());
        desk_ = *std::move(opened);
    }
    void close() { desk_.reset(); }
    [[nodiscard]] desk::Desk& desk() { return *desk_; }

private:
    StorePlace place_;
    std::unique_ptr<desk::Desk> desk_;
};

/// A focal point answers, clears, submits, packs a pouch and takes one in; then the power goes.
class PowerLossAtTheDesk : public TeamAtWork {
protected:
    using Act = std::function<Result<void>(desk::Desk&)>;

    void SetUp() override {
        TeamAtWork::SetUp();
        TeamAtWork::write(expert_, "u10a", "The expert's answer.");
        stick_.replace();
        from_expert_ = file(pack(expert_, terms_for({&focal_point_})));
        const auto backup = temporary_.path() / "backup";
        ASSERT_THAT(focal_point_.desk().store().backup(backup), is_accepted());
        ASSERT_THAT(store::Store::restore(backup, original_.folder()), is_accepted());
        original_.open(); // It notices that it is a copy, once.
        original_.close();
    }
    [[nodiscard]] desk::TeamWork work_at(desk::Desk& desk) const {
        const auto places = *desk::places_of(desk);
        return *desk::TeamWork::of(desk, places, *places.review_in(review_), catalogue_);
    }

    [[nodiscard]] std::vector<Act> acts() {
        const auto at_work = [this](auto act) {
            return [this, act](desk::Desk& desk) -> Result<void> {
                auto work = work_at(desk);
                return act(work);
            };
        };
        return {
            at_work([](auto& work) { return desk::write_answer(work, to("u2"), "Two meetings."); }),
            at_work([](auto& work) { return desk::choose_options(work, to("u3"), {"yes"}); }),
            at_work([](auto& work) { return desk::write_answer(work, to("u2"), "Two meetings were held."); }),
            at_work([](auto& work) -> Result<void> {
                return work.change(casework::Task::draft_answers, [&]() -> Result<void> {
                    VALISE_TRY_VOID(desk::say_language(work, to("u2"), casework::Language::english));
                    return desk::take_step(work, to("u2"), casework::WorkState::ready);
                });
            }),
            at_work([](auto& work) -> Result<void> {
                VALISE_TRY(const auto taken, desk::clear_answers(work, questionnaire, {{"u2", {}}}));
                EXPECT_THAT(taken.done, testing::SizeIs(1));
                return {};
            }),
            at_work([](auto& work) -> Result<void> {
                VALISE_TRY(const auto submitted, desk::submit_answers(work, questionnaire));
                EXPECT_THAT(submitted.answers.done, testing::SizeIs(1));
                return {};
            }),
            [this](desk::Desk& desk) -> Result<void> {
                MemoryStick stick;
                const auto packed = desk::pack_pouch(desk, stick, terms_for({&expert_}));
                return packed ? Result<void>() : tl::unexpected(packed.error());
            },
            [this](desk::Desk& desk) -> Result<void> {
                BytesSource source(from_expert_);
                VALISE_TRY(const auto look, desk::look_into_pouch(desk, source));
                BytesSource again(from_expert_);
                VALISE_TRY(const auto taken, desk::take_in_pouch(desk, again, look));
                static_cast<void>(taken);
                return {};
            },
            at_work([](auto& work) { return desk::write_answer(work, to("u10a"), "The answer of both."); }),
        };
    }
    /// All that people see of what was done.
    [[nodiscard]] std::string seen(desk::Desk& desk) const {
        auto work = work_at(desk);
        std::string all;
        for (const char* const question : {"u2", "u3", "u10a"}) {
            const auto* const answer = *work.answer(to(question));
            all += testing::PrintToString(casework::state_of(*answer)) + " ";
            for (const auto& paragraph : answer->narrative.paragraphs)
                for (const auto& run : paragraph.runs) all += run.text;
            if (const auto* const choice = answer->choice.only())
                for (const auto& option : choice->options) all += " [" + option + "]";
            all += answer->language.only() == nullptr ? "; " : " in a language; ";
        }
        return all + std::to_string(desk::receipts_of(work)->size()) + " submitted";
    }

    /// What happened on the disk, and what was to be seen after each act, first before the first.
    struct Played {
        DiskRecord record;
        std::vector<std::string> seen;
    };
    [[nodiscard]] Played play() {
        Played played;
        CrashDisk& disk = CrashDisk::instance();
        disk.start_record(original_.folder());
        original_.open();
        played.seen.push_back(seen(original_.desk()));
        const auto all = acts();
        for (std::size_t i = 0; i < all.size(); ++i) {
            disk.note_begun(i + 1);
            EXPECT_THAT(all[i](original_.desk()), is_accepted()) << "act " << i;
            disk.note_acknowledged(i + 1);
            played.seen.push_back(seen(original_.desk()));
        }
        original_.close();
        played.record = disk.end_record();
        return played;
    }
    /// Opens what is left, and holds it against what was said to be done.
    void expect_whole(const Played& played, const DiskImage& image, const Survives& survives) {
        ++states_;
        image.after_power_loss(survives).put_into(left_.folder());
        ASSERT_NO_FATAL_FAILURE(left_.open());
        const std::string now = seen(left_.desk());
        bool is_known = false;
        for (auto act = image.acknowledged(); act <= image.begun(); ++act)
            is_known = is_known || now == played.seen[act];
        EXPECT_TRUE(is_known) << "at event " << image.position() << ", after act " << image.acknowledged()
                              << ": " << now;
        if (states_ % 16 == 0) { // And it goes on.
            auto work = work_at(left_.desk());
            EXPECT_THAT(desk::choose_options(work, to("u5"), {"no"}), is_accepted());
            EXPECT_THAT(left_.desk().own_work().seal_all(), is_accepted());
        }
        left_.close();
    }

    system::TemporaryFolder temporary_ = *system::TemporaryFolder::make();
    Bytes from_expert_;
    Recorded original_;
    Recorded left_;
    std::size_t states_ = 0;
};

TEST_F(PowerLossAtTheDesk, LosesNothingThatWasDoneAndLeavesNothingByHalves) {
    const Played played = play();
    std::filesystem::create_directories(left_.folder());
    SeededRandom random(1);
    const auto chances = at_depth<std::size_t>(1, 200);

    DiskImage image(played.record);
    for (;; image.advance()) {
        if (is_before_certainty(image)) {
            expect_whole(played, image, survivors(0));
            expect_whole(played, image, survivors(UINT64_MAX));
            for (std::size_t i = 0; i < chances; ++i) expect_whole(played, image, by_chance(random));
        }
        if (image.next() == nullptr || HasFatalFailure()) break;
    }

    EXPECT_EQ(image.acknowledged(), played.seen.size() - 1);
    EXPECT_GT(states_, 50U);
    RecordProperty("states", std::to_string(states_));
}

TEST_F(PowerLossAtTheDesk, IsNoticedByThisTestWhereAnActIsLost) {
    const Played played = play();
    std::filesystem::create_directories(left_.folder());
    const std::size_t packing = 7; // It changes nothing that is seen here.
    for (std::size_t act = 1; act < played.seen.size(); ++act)
        EXPECT_EQ(played.seen[act] == played.seen[act - 1], act == packing) << "act " << act;

    DiskImage image(played.record);
    while (image.begun() < played.seen.size() - 1) image.advance();
    image.after_power_loss(survivors(UINT64_MAX)).put_into(left_.folder());
    ASSERT_NO_FATAL_FAILURE(left_.open());

    EXPECT_NE(seen(left_.desk()), played.seen.back()) << "the last act was only begun";
    left_.close();
}

} // namespace
} // namespace valise::tests
