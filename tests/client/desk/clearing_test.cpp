// SPDX-License-Identifier: Apache-2.0
// How answers leave a team, and what stays.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/team_at_work.hpp"
#include "valise/base/compression.hpp"
#include "valise/base/fixed_layout.hpp"

namespace valise::tests {
namespace {

using casework::FindingKind;
using casework::SubmissionState;
using casework::WorkState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class Clearing : public TeamAtWork {
protected:
    desk::Submitted submit() {
        auto at = work(focal_point_);
        auto submitted = desk::submit_answers(at, questionnaire);
        EXPECT_THAT(submitted, is_accepted());
        return submitted ? *std::move(submitted) : desk::Submitted();
    }
    /// Its whole content, as it lies in the file; nothing of what is none.
    static std::string words_of_submission(ByteView file) {
        if (!casework::open_submission(file)) return {};
        FixedReader reader(file);
        static_cast<void>(reader.view(2 + 1 + std::tuple_size_v<crypto::Digest>));
        const auto size = reader.u32();
        return *decompress(file.subspan(reader.consumed().size()), size);
    }
    /// All that somebody can read of the review: papers, and the content of files.
    std::string all_of_the_review(Office& office) {
        std::string all;
        EXPECT_THAT(office.desk().store().documents().each(review_,
                        [&](const store::StoredDocument& document) -> Result<void> {
                            all += as_text(document.state);
                            VALISE_TRY(const auto history,
                                office.desk().store().documents().history(review_, document.object));
                            if (history) all += as_text(*history);
                            desk::SpaceView view(office.desk(), review_);
                            const auto deeds = view.deeds(document.object);
                            if (!deeds) return {}; // How far a log was read.
                            (*deeds)->for_each<proto::AnnounceAttachment>(
                                [&](const draft::Deed&, const proto::AnnounceAttachment& file) {
                                    const auto content = attached(office, file.file);
                                    EXPECT_TRUE(content.has_value()) << file.name;
                                    all += file.name + std::string(as_text(content.value_or(Bytes())));
                                    all += content ? words_of_submission(*content) : std::string();
                                });
                            return {};
                        }),
            is_accepted());
        return all;
    }
};

TEST_F(Clearing, TakesNothingAlongButWhatWasCleared) {
    write(focal_point_, "u2", "Section 12 and a first idea.");
    auto at = work(focal_point_);
    const auto asked = desk::comment(at, to("u2"), {}, "PRIVATE comment");
    ASSERT_THAT(asked, is_accepted());
    ASSERT_THAT(desk::suggest(at, to("u2"), desk::WordsAt{0, 7}, "PRIVATE suggestion"), is_accepted());
    ASSERT_THAT(desk::write_answer(at, to("u2"), "Section 12 and PRIVATE thoughts."), is_accepted());
    ASSERT_THAT(desk::write_answer(at, to("u2"), "Section 12 covers this."), is_accepted());
    ASSERT_THAT(desk::write_answer(at, to("u9c"), "PRIVATE answer"), is_accepted());
    ASSERT_THAT(desk::attach_file(at, to("u2"), file_with("law.pdf", "The law."), "The law"), is_accepted());
    ASSERT_THAT(desk::attach_file(at, to("u2"), file_with("PRIVATE.pdf", "PRIVATE file"), ""), is_accepted());
    ASSERT_THAT(desk::take_step(at, to("u2"), WorkState::ready), is_accepted());
    desk::ToClear chosen{{"u2", {}}};
    const auto files = *desk::files_of(at, to("u2"));
    for (const auto& [file, name] : files)
        if (name == "law.pdf") chosen["u2"] = {file};

    EXPECT_THAT(clear(chosen).done, ElementsAre("u2"));
    EXPECT_THAT(submit().answers.done, ElementsAre("u2"));
    carry(focal_point_, officer_);

    EXPECT_EQ(casework::state_of(answer(focal_point_, "u2")), WorkState::submitted);
    const auto all = all_of_the_review(officer_);
    EXPECT_THAT(all, HasSubstr("Section 12 covers this."));
    EXPECT_THAT(all, HasSubstr("The law."));
    EXPECT_THAT(all, Not(HasSubstr("PRIVATE")));
    EXPECT_THAT(all, Not(HasSubstr("first idea")));
}

TEST_F(Clearing, StaysWhatItWas) {
    answer_and_clear("u2", "Two meetings were held.");
    write(expert_, "u3", "Of this the expert knows nothing yet.");
    write(expert_, "u2", "Three meetings were held."); // Who does not know that it is cleared.
    meet();

    auto at = work(focal_point_);
    EXPECT_THAT(desk::write_answer(at, to("u2"), "None."), is_refused(Errc::out_of_order));
    EXPECT_THAT(desk::choose_options(at, to("u2"), {}), is_refused(Errc::out_of_order));
    EXPECT_THAT(desk::submit_answers(at, questionnaire), is_refused(Errc::not_found));
    const auto findings =
        *desk::check_answers(at, questionnaire, casework::Purpose::submission, desk::QuestionIds{"u2"});
    EXPECT_THAT(findings,
        testing::Contains(testing::Field(&casework::Finding::kind, FindingKind::changed_since_cleared)));
    EXPECT_THAT(desk::take_step(at, to("u2"), WorkState::being_drafted), is_accepted());
    EXPECT_THAT(desk::write_answer(at, to("u2"), "Three meetings were held."), is_accepted());
}

TEST_F(Clearing, LeavesWhatSomethingHoldsBack) {
    write(focal_point_, "u2", "Two meetings were held.");
    mark_ready("u2");
    write(focal_point_, "u4", "Not ready.");

    const auto taken = clear({{"u2", {}}, {"u4", {}}, {"u3", {}}});

    EXPECT_THAT(taken.done, ElementsAre("u2"));
    ASSERT_THAT(taken.in_the_way, SizeIs(2));
    EXPECT_EQ(taken.in_the_way[0].kind, FindingKind::empty);
    EXPECT_EQ(taken.in_the_way[1].kind, FindingKind::not_ready);
    EXPECT_EQ(casework::state_of(answer(focal_point_, "u4")), WorkState::being_drafted);
}

TEST_F(Clearing, OfAReopenedAnswerIsNoLeaveToSubmitIt) {
    answer_and_clear("u2", "Two meetings were held.");
    auto at = work(focal_point_);
    ASSERT_THAT(desk::take_step(at, to("u2"), WorkState::being_drafted), is_accepted());

    EXPECT_THAT(
        desk::submit_answers(at, questionnaire, desk::QuestionIds{"u2"}), is_refused(Errc::not_found));
}

TEST_F(Clearing, CanBeWithdrawnUntilTheModuleHasIt) {
    answer_and_clear("u2", "Two meetings were held.");
    const auto submitted = submit();
    auto at = work(focal_point_);
    ASSERT_THAT(*desk::receipts_of(at), SizeIs(1));
    EXPECT_FALSE(desk::receipts_of(at)->front().is_received);

    EXPECT_THAT(desk::withdraw_submission(at, submitted.submission), is_accepted());

    EXPECT_EQ(desk::receipts_of(at)->front().state, SubmissionState::withdrawn);
    EXPECT_EQ(casework::state_of(answer(focal_point_, "u2")), WorkState::cleared);
    EXPECT_THAT(desk::withdraw_submission(at, submitted.submission), is_refused(Errc::not_permitted));
    EXPECT_EQ(submit().number, 2u);
}

TEST_F(Clearing, IsConfirmedOnceTheModuleHasAllOfIt) {
    answer_and_clear("u2", "Two meetings were held.");
    const auto submitted = submit();
    auto at = work(focal_point_);
    EXPECT_EQ(desk::note_received(at), 0u);
    ASSERT_THAT(focal_point_.desk().own_work().seal_all(), is_accepted());
    auto& holdings = focal_point_.desk().holdings();
    std::vector<exchange::Outgoing> unsent;
    ASSERT_THAT(holdings.each_unsent([&](const exchange::Outgoing& each) {
        unsent.push_back(each);
        return true;
    }),
        is_accepted());
    std::uint64_t position = 0;
    for (const auto& each : unsent)
        ASSERT_THAT(holdings.note_placed(each.space, each.name, ++position), is_accepted());
    at.look_again();
    EXPECT_EQ(desk::note_received(at), 0u) << "its file is not there";
    for (int chunks = 0; chunks < 10; ++chunks) {
        const auto piece = *holdings.next_chunk_piece(1 << 20, {});
        if (!piece) break;
        ASSERT_THAT(holdings.note_chunk_placed(
                        exchange::ChunkName{piece->space, piece->id}, piece->offset + piece->bytes.size()),
            is_accepted());
    }

    EXPECT_EQ(desk::note_received(at), 1u);

    EXPECT_EQ(desk::receipts_of(at)->front().state, SubmissionState::confirmed);
    EXPECT_THAT(desk::withdraw_submission(at, submitted.submission), is_refused(Errc::not_permitted));
}

} // namespace
} // namespace valise::tests
