// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/papers_in.hpp"

#include <algorithm>

#include "papers_beside.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/edits.hpp"
#include "valise/desk/received_answers.hpp"
#include "valise/desk/remarks.hpp"
#include "valise/desk/versions.hpp"

namespace valise::desk {

using casework::AnswerName;
using casework::Part;
using casework::ReturnedText;
using casework::Task;

namespace {

std::uint32_t characters_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// The edits that make one text of another, each told of the first one.
std::vector<text::Edit> edits_of_the_first(std::string_view before, std::string_view after) {
    auto edits = edits_between(before, after);
    std::int64_t grown = 0;
    for (text::Edit& edit : edits) {
        edit.position = static_cast<std::uint32_t>(std::int64_t{edit.position} - grown);
        grown += std::int64_t{characters_in(edit.inserted)} - std::int64_t{edit.deleted};
    }
    return edits;
}

bool have_met(const text::Edit& one, const text::Edit& other) {
    return one.position <= other.position + other.deleted && other.position <= one.position + one.deleted;
}

std::string_view without_last_lines(std::string_view text) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    return text;
}

/// What is to be done with one text, before anything is.
struct Plan {
    PaperChange change;
    std::string text; ///< That there will be.
};

class Planner {
public:
    Planner(TeamWork& work, const TakingIn& how)
        : work_(work), drafts_(work.may(Task::draft_answers) && !how.only_suggests) {}

    Result<Plan> plan(const AnswerName& name, const ReturnedText& returned) {
        Plan plan{{name, returned.translation}, {}};
        const Part part =
            returned.translation ? casework::translation_into(*returned.translation) : Part::narrative;
        const ObjectId object = work_.object(name, part);
        VALISE_TRY(const OpenPaper* const paper, work_.view().open(object));
        const std::string now = paper->paper.text().text().text();
        bool is_known = true;
        VALISE_TRY(const auto before, before_paper(object, returned, now, is_known));
        if (!before) {
            plan.change.fate = PaperFate::not_here;
            return plan;
        }
        const std::string_view here = without_last_lines(now);
        const std::string came = words_of(returned.text.text);
        auto joined = join_texts(without_last_lines(*before), here, without_last_lines(came));
        plan.text = joined.text + now.substr(here.size());
        plan.change.changes = edits_between(now, plan.text).size();
        plan.change.met_other_changes = joined.have_met && plan.change.changes > 0;
        if (plan.change.changes > 0) {
            VALISE_TRY(plan.change.fate, fate_of(name, returned, is_known));
        }
        return plan;
    }

private:
    /// On what it was written; nothing where that is not here. `is_known` is false where nobody can tell.
    Result<std::optional<std::string>> before_paper(
        const ObjectId& object, const ReturnedText& returned, const std::string& now, bool& is_known) {
        const Bytes& as_of = returned.text.as_of;
        if (as_of.empty()) {
            is_known = now.empty(); // Nobody had written anything, and nobody has since.
            return now;
        }
        const auto named = parse_version_name(as_of);
        if (!named) return std::nullopt;
        auto text = text_at(work_.desk(), work_.space(), object, named->version);
        if (text) return *std::move(text);
        if (text.error().code == Errc::not_found) return std::nullopt;
        return tl::unexpected(std::move(text).error());
    }

    Result<PaperFate> fate_of(const AnswerName& name, const ReturnedText& returned, bool is_known) {
        const bool suggests = !drafts_ || !is_known;
        if (suggests) return returned.translation ? PaperFate::not_permitted : PaperFate::suggested;
        const auto open = require_open(work_, name);
        if (open) return PaperFate::edited;
        if (open.error().code == Errc::out_of_order) return PaperFate::cleared;
        return tl::unexpected(open.error());
    }

    TeamWork& work_;
    bool drafts_;
};

Result<void> carry_out(TeamWork& work, const Plan& plan) {
    const PaperChange& change = plan.change;
    if (change.fate == PaperFate::edited)
        return write_answer(work, change.name, plan.text, change.translation);
    if (change.fate == PaperFate::suggested) {
        const auto done = suggest_text(work, change.name, plan.text);
        return done ? Result<void>() : tl::unexpected(done.error());
    }
    return {};
}

} // namespace

JoinedText join_texts(std::string_view before, std::string_view one, std::string_view other) {
    const auto first = edits_of_the_first(before, one);
    const auto second = edits_of_the_first(before, other);
    JoinedText joined;
    for (const text::Edit& each : first)
        for (const text::Edit& against : second)
            joined.have_met = joined.have_met || (!(each == against) && have_met(each, against));

    auto next = first.begin();
    auto next_other = second.begin();
    std::uint32_t gone_until = 0;
    std::uint32_t position = 0;
    const auto put_in = [&] {
        const bool has_one = next != first.end() && next->position == position;
        const bool has_other = next_other != second.end() && next_other->position == position;
        if (has_one) joined.text += next->inserted;
        if (has_other && !(has_one && next->inserted == next_other->inserted))
            joined.text += next_other->inserted;
        if (has_one) gone_until = std::max(gone_until, position + (next++)->deleted);
        if (has_other) gone_until = std::max(gone_until, position + (next_other++)->deleted);
    };
    for (std::size_t at = 0; at < before.size(); ++position) {
        put_in();
        std::size_t end = at + 1;
        while (end < before.size() && (static_cast<unsigned char>(before[end]) & 0xC0) == 0x80) ++end;
        if (position >= gone_until) joined.text += before.substr(at, end - at);
        at = end;
    }
    put_in();
    return joined;
}

PaperBelongs where_belongs(const TeamWork& work, const casework::PaperOrigin& origin) {
    if (origin.state != work.review().review.under_review) return PaperBelongs::to_other_state;
    if (origin.review != work.review().space) return PaperBelongs::to_other_review;
    const auto of = work.questionnaire(origin.questionnaire);
    if (!of) return PaperBelongs::to_other_questionnaire;
    return (*of)->version == origin.version ? PaperBelongs::here : PaperBelongs::to_other_version;
}

Result<std::vector<PaperChange>> take_in_papers(
    TeamWork& work, const casework::ReturnedAnswers& returned, const TakingIn& how) {
    if (where_belongs(work, returned.origin) != PaperBelongs::here)
        return refuse(Errc::invalid_input, "answers that belong elsewhere");
    if (!work.may(Task::suggest_in_team)) return refuse(Errc::not_permitted, "for those who may suggest");
    std::vector<Plan> plans;
    Planner planner(work, how);
    for (const ReturnedText& each : returned.texts) {
        const AnswerName name{returned.origin.questionnaire, each.question};
        VALISE_TRY_VOID(work.asked(name));
        VALISE_TRY(Plan plan, planner.plan(name, each));
        plans.push_back(std::move(plan));
    }
    VALISE_TRY(std::vector<PlanBeside> beside, plan_beside(work, returned, how));
    if (!how.is_trial) {
        const auto done = work.change(Task::suggest_in_team, [&]() -> Result<void> {
            for (const Plan& plan : plans) VALISE_TRY_VOID(carry_out(work, plan));
            for (const PlanBeside& plan : beside) VALISE_TRY_VOID(carry_out(work, plan));
            return {};
        });
        VALISE_TRY_VOID(done);
    }
    std::vector<PaperChange> changes;
    changes.reserve(plans.size() + beside.size());
    for (Plan& plan : plans) changes.push_back(std::move(plan.change));
    for (PlanBeside& plan : beside) changes.push_back(std::move(plan.change));
    return changes;
}

} // namespace valise::desk
