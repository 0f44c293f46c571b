// SPDX-License-Identifier: Apache-2.0
// Whichever write is refused while a team answers: what was acknowledged is there, and nothing is half done.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/team_at_work.hpp"
#include "support/crash_disk.hpp"
#include "support/depth.hpp"

namespace valise::tests {
namespace {

class AnsweringOnAFailingDisk : public TeamAtWork {
protected:
    void SetUp() override {
        static_cast<void>(CrashDisk::instance()); // Below every database from here on.
        TeamAtWork::SetUp();
    }
    struct Said {
        std::string text;
        std::vector<std::string> choice;
        std::size_t laws = 0;
        std::size_t references = 0;
        std::size_t comments = 0;
    };
    [[nodiscard]] Said said() {
        Said all;
        auto at = work(focal_point_);
        all.text = narrative(focal_point_, "u2");
        const auto* const chosen = (*at.answer(to("u3")))->choice.only();
        if (chosen != nullptr) all.choice = chosen->options;
        all.laws = at.library().laws.items.size();
        all.references = (*at.answer(to("u5b")))->legal_references.items.size();
        all.comments = (*at.answer(to("u2")))->open_comments;
        return all;
    }
    struct Outcomes {
        bool text = false;
        bool choice = false;
        bool law = false;
        bool comment = false;
    };
    Outcomes do_all(desk::TeamWork& at, const Said& wanted) {
        Outcomes done;
        done.text = desk::write_answer(at, to("u2"), wanted.text).has_value();
        done.choice = desk::choose_options(at, to("u3"), wanted.choice).has_value();
        done.law = at.changed(casework::Task::draft_answers, [&]() -> Result<OperationName> {
                         VALISE_TRY(const auto law, desk::add_law(at, {"Penal Code", {}, "", {}}));
                         return desk::add_item(at, to("u5b"), casework::LegalReference{law, "12"});
                     }).has_value();
        done.comment = desk::comment(at, to("u2"), {}, "When?").has_value();
        static_cast<void>(focal_point_.desk().own_work().seal_all());
        return done;
    }
};

TEST_F(AnsweringOnAFailingDisk, LosesNothingAndDoesNothingByHalves) {
    CrashDisk& disk = CrashDisk::instance();
    int faults = 0;
    for (std::size_t number = 1; number < 2000; number += at_depth<std::size_t>(5, 1)) {
        const auto trouble = number % 2 == 0 ? DiskTrouble::full : DiskTrouble::io_error;
        SCOPED_TRACE(testing::PrintToString(DiskFault{DiskCall::write, number, trouble, true}));
        const Said before = said();
        const Said wanted{"Answer " + std::to_string(number) + ".", {number % 4 < 2 ? "yes" : "no"},
            before.laws + 1, before.references + 1, before.comments + 1};
        auto at = std::make_unique<desk::TeamWork>(work(focal_point_));
        disk.fail({DiskCall::write, number, trouble, true});
        const Outcomes done = do_all(*at, wanted);
        const bool was_met = disk.heal();
        at.reset();
        focal_point_.restart();

        const Said after = said();
        EXPECT_EQ(after.laws, after.references) << "a law is cited with the reference that cites it";
        EXPECT_TRUE(after.text == wanted.text || (!done.text && after.text == before.text)) << after.text;
        EXPECT_TRUE(after.choice == wanted.choice || (!done.choice && after.choice == before.choice));
        EXPECT_TRUE(after.laws == wanted.laws || (!done.law && after.laws == before.laws));
        EXPECT_TRUE(
            after.comments == wanted.comments || (!done.comment && after.comments == before.comments));
        if (!was_met) break;
        ++faults;
    }
    EXPECT_GT(faults, 3);

    meet();
    EXPECT_EQ(narrative(expert_, "u2"), narrative(focal_point_, "u2"));
    EXPECT_EQ(answer(expert_, "u3").choice, answer(focal_point_, "u3").choice);
    EXPECT_EQ(answer(expert_, "u2").open_comments, answer(focal_point_, "u2").open_comments);
}

} // namespace
} // namespace valise::tests
