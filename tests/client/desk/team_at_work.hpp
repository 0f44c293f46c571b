// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/desk/sticks.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/answer_items.hpp"
#include "valise/desk/clearing.hpp"
#include "valise/desk/remarks.hpp"

namespace valise::tests {

/// The focal point and an expert of a State under review, with a team, who carry a stick to each other; and
/// the secretariat, which is in the review alone.
class TeamAtWork : public Pouch {
protected:
    static constexpr auto questionnaire = "sample-untoc-1";

    void SetUp() override {
        Pouch::SetUp();
        casework::Review of_senegal;
        of_senegal.under_review = *crypto::StateCode::parse("SEN");
        of_senegal.reviewing = {
            {"UNTOC", {*crypto::StateCode::parse("NOR"), *crypto::StateCode::parse("GHA")}}};
        of_senegal.cluster = "I";
        of_senegal.start = std::chrono::year(2026) / 3 / 2;
        carry(focal_point_, officer_);
        review_ = *desk::found_review(officer_.desk(), of_senegal);
        carry(officer_, focal_point_);
        carry(officer_, expert_);
        team_ = *desk::found_team(focal_point_.desk(), review_);
        carry(focal_point_, expert_);
        catalogue_ = casework::sample_catalogue();
    }

    [[nodiscard]] desk::TeamWork work(Office& office) const {
        const auto places = *desk::places_of(office.desk());
        return *desk::TeamWork::of(office.desk(), places, *places.review_in(review_), catalogue_);
    }
    static casework::AnswerName to(const std::string& question) { return {questionnaire, question}; }
    [[nodiscard]] casework::Answer answer(Office& office, const std::string& question) const {
        auto at = work(office);
        return **at.answer(to(question));
    }
    [[nodiscard]] std::string narrative(Office& office, const std::string& question) const {
        auto at = work(office);
        return (*at.view().open(at.object(to(question), casework::Part::narrative)))
            ->paper.text()
            .text()
            .text();
    }
    void write(Office& office, const std::string& question, std::string_view text) const {
        auto at = work(office);
        ASSERT_THAT(desk::write_answer(at, to(question), text), is_accepted());
    }
    /// To both sides.
    void meet() {
        carry(focal_point_, expert_);
        carry(expert_, focal_point_);
    }
    void mark_ready(const std::string& question) const {
        auto at = work(focal_point_at());
        ASSERT_THAT(desk::take_step(at, to(question), casework::WorkState::ready), is_accepted());
    }
    desk::Taken clear(const desk::ToClear& answers) const {
        auto at = work(focal_point_at());
        auto taken = desk::clear_answers(at, questionnaire, answers);
        EXPECT_THAT(taken, is_accepted());
        return taken ? *std::move(taken) : desk::Taken();
    }
    /// Answered, marked ready, cleared.
    void answer_and_clear(const std::string& question, std::string_view text) const {
        write(focal_point_at(), question, text);
        mark_ready(question);
        ASSERT_THAT(clear({{question, {}}}).done, testing::SizeIs(1));
    }
    [[nodiscard]] Office& focal_point_at() const { return const_cast<Office&>(focal_point_); }

    SpaceId review_;
    SpaceId team_;
    casework::Catalogue catalogue_;
};

/// A file that is read from these bytes.
inline desk::FileToAttach file_with(std::string name, std::string content) {
    return {std::move(name), [content = std::move(content)](std::size_t most) mutable -> Result<Bytes> {
                const std::string portion = content.substr(0, most);
                content.erase(0, portion.size());
                return to_bytes(as_bytes(portion));
            }};
}

} // namespace valise::tests
