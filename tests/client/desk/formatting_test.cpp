// SPDX-License-Identifier: Apache-2.0
// How a team formats an answer: two people, each at their own computer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/team_at_work.hpp"
#include "valise/desk/formatting.hpp"

namespace valise::tests {
namespace {

using casework::Direction;
using casework::FormattedParagraph;
using casework::ParagraphStyle;
using casework::TextRun;
using proto::MarkKind;
using testing::ElementsAre;

class Formatting : public TeamAtWork {
protected:
    [[nodiscard]] proto::Mark at(Office& office, std::uint32_t position, std::uint32_t count,
        const draft::Formatting& formatting) const {
        auto work = this->work(office);
        auto* const paper = *work.view().open(work.object(to("u2"), casework::Part::narrative));
        const auto marks = *draft::Marks::read(paper->paper.deeds(), paper->paper.text());
        return *desk::mark_for(marks, paper->paper.text(), position, count, formatting);
    }
    [[nodiscard]] Result<void> format(Office& office, const std::vector<proto::Mark>& formats) const {
        auto work = this->work(office);
        return desk::format_answer(work, to("u2"), formats);
    }
    [[nodiscard]] std::vector<FormattedParagraph> paragraphs(Office& office) const {
        return answer(office, "u2").narrative.paragraphs;
    }
};

TEST_F(Formatting, IsSeenByOthersUponTheSameWords) {
    write(focal_point_, "u2", "Two meetings\nwere held");
    meet();
    const auto bold = at(focal_point_, 4, 8, {MarkKind::bold, true, {}});
    const auto item = at(focal_point_, 12, 0, {MarkKind::bullet_item, true, {}});
    const auto turned = at(focal_point_, 22, 0, {MarkKind::right_to_left, true, {}});
    write(expert_, "u2", "In May two meetings\nwere held");

    ASSERT_THAT(format(focal_point_, {bold, item, turned}), is_accepted());
    meet();

    const FormattedParagraph first{
        ParagraphStyle::bullet_item, Direction::unsaid, {TextRun{"In May two "}, TextRun{"meetings", true}}};
    const FormattedParagraph second{ParagraphStyle::plain, Direction::right_to_left, {TextRun{"were held"}}};
    EXPECT_THAT(paragraphs(expert_), ElementsAre(first, second));
    EXPECT_EQ(paragraphs(focal_point_), paragraphs(expert_));
}

TEST_F(Formatting, EndsAgain) {
    write(focal_point_, "u2", "Two meetings");
    ASSERT_THAT(format(focal_point_,
                    {at(focal_point_, 0, 12, {MarkKind::link, true, "https://example.org"}),
                        at(focal_point_, 12, 0, {MarkKind::numbered_item, true, {}})}),
        is_accepted());

    ASSERT_THAT(format(focal_point_,
                    {at(focal_point_, 0, 4, {MarkKind::link, false, {}}),
                        at(focal_point_, 12, 0, {MarkKind::numbered_item, false, {}})}),
        is_accepted());

    const FormattedParagraph only{ParagraphStyle::plain, Direction::unsaid,
        {TextRun{"Two "}, TextRun{"meetings", false, false, "https://example.org"}}};
    EXPECT_THAT(paragraphs(focal_point_), ElementsAre(only));
}

TEST_F(Formatting, MeansNothingUponWordsThatAreGone) {
    write(focal_point_, "u2", "Two long meetings");
    const auto bold = at(focal_point_, 4, 5, {MarkKind::bold, true, {}});
    const auto italic = at(focal_point_, 0, 3, {MarkKind::italic, true, {}});
    write(focal_point_, "u2", "Two meetings");

    ASSERT_THAT(format(focal_point_, {bold, italic}), is_accepted());

    EXPECT_THAT(paragraphs(focal_point_).front().runs,
        ElementsAre(TextRun{"Two", false, true}, TextRun{" meetings"}));
}

TEST_F(Formatting, GrowsWithWhatWasWrittenBehindItBeforeItWasKept) {
    write(focal_point_, "u2", "See s");
    const auto italic = at(focal_point_, 4, 1, {MarkKind::italic, true, {}});
    auto& desk = focal_point_.desk();
    auto paper = *desk.own_work().open(team_, work(focal_point_).object(to("u2"), casework::Part::narrative));
    const text::Edit rest{5, 0, "upra"};
    ASSERT_THAT(desk.own_work().write(paper, {&rest, 1}), is_accepted());

    ASSERT_THAT(format(focal_point_, {italic}), is_accepted());

    EXPECT_THAT(
        paragraphs(focal_point_).front().runs, ElementsAre(TextRun{"See "}, TextRun{"supra", false, true}));
}

TEST_F(Formatting, IsRefusedOnceTheAnswerIsClearedAndLeavesItAsItWas) {
    write(focal_point_, "u2", "Two meetings");
    const auto bold = at(focal_point_, 0, 3, {MarkKind::bold, true, {}});
    mark_ready("u2");
    clear({{"u2", {}}});
    const auto before = paragraphs(focal_point_);

    EXPECT_THAT(format(focal_point_, {bold}), is_refused(Errc::out_of_order));

    EXPECT_EQ(paragraphs(focal_point_), before);
}

} // namespace
} // namespace valise::tests
