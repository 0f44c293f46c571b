// SPDX-License-Identifier: Apache-2.0
#include "papers_beside.hpp"

#include <algorithm>

#include "valise/desk/answer_items.hpp"
#include "valise/desk/answering.hpp"

namespace valise::desk {

using casework::AnswerName;
using casework::PaperLaw;

namespace {

/// A law of the library that says this of itself.
std::optional<OperationName> law_called(const casework::Library& library, const PaperLaw& law) {
    for (const auto& item : library.laws.items)
        for (const auto& said : item.wording.values)
            if (said.value.title == law.title && (!law.language || said.value.language == law.language)
                && (law.link.empty() || said.value.link == law.link))
                return item.place.name;
    return std::nullopt;
}

bool cites(const std::vector<PaperLaw>& laws, const PaperLaw& law) {
    return std::ranges::any_of(laws, [&](const PaperLaw& each) {
        return each.title == law.title && each.provision == law.provision
            && (law.language ? each.language == law.language : true)
            && (law.link.empty() || each.link == law.link);
    });
}

/// What a choice, or references, were when the paper left, on paper and here: by `as_of` of each.
struct Marks {
    const Bytes& left;
    Bytes came;
    Bytes here;
    bool has_nothing_come;
    bool is_nothing_here;

    [[nodiscard]] bool is_unchanged() const {
        return came == here || came == left || (left.empty() && has_nothing_come);
    }
    /// Nobody can tell where the mark was lost: then it fills what is empty.
    [[nodiscard]] bool was_changed_here() const { return left.empty() ? !is_nothing_here : here != left; }
};

class PlannerBeside {
public:
    PlannerBeside(TeamWork& work, std::string questionnaire, const TakingIn& how)
        : work_(work), questionnaire_(std::move(questionnaire)), how_(how) {}

    Result<void> add(const casework::ReturnedChoice& returned) {
        const AnswerName name{questionnaire_, returned.question};
        VALISE_TRY(const casework::PaperAnswer here, on_paper(name));
        std::vector<casework::Choice> came;
        if (!returned.choice.options.empty()) came.push_back(returned.choice);
        const Marks marks{returned.as_of, casework::as_of(came), casework::as_of(here.choices), came.empty(),
            here.choices.empty()};
        if (marks.is_unchanged()) return {};
        PlanBeside plan{{name, {}}, returned.choice.options, {}};
        plan.change.part = PaperPart::choice;
        VALISE_TRY(const TeamWork::Asked asked, work_.asked(name));
        for (const std::string& option : returned.choice.options)
            if (std::ranges::find(asked.question->options, option, &casework::Option::id)
                == asked.question->options.end())
                plan.change.what = option;
        if (!plan.change.what.empty() || takes_too_many(*asked.question, returned.choice)) {
            plan.change.fate = PaperFate::unknown;
        } else {
            VALISE_TRY(plan.change.fate, fate_of(name, marks));
        }
        plan.change.changes = 1;
        plans_.push_back(std::move(plan));
        return {};
    }

    Result<void> add(const casework::ReturnedLaws& returned) {
        const AnswerName name{questionnaire_, returned.question};
        VALISE_TRY(const casework::PaperAnswer here, on_paper(name));
        const Marks marks{returned.as_of, casework::as_of(returned.laws),
            casework::as_of(here.legal_references), returned.laws.empty(), here.legal_references.empty()};
        if (marks.is_unchanged()) return {};
        PlanBeside plan{{name, {}}, {}, {}};
        plan.change.part = PaperPart::legal_references;
        for (const PaperLaw& law : returned.laws) {
            if (cites(here.legal_references, law)) continue;
            if (law.title.empty() || (!how_.adds_laws && !law_called(work_.library(), law)))
                add_unknown(name, law);
            else
                plan.cited.push_back(law);
        }
        if (plan.cited.empty()) return {};
        VALISE_TRY(plan.change.fate, fate_of(name, marks));
        plan.change.changes = plan.cited.size();
        plans_.push_back(std::move(plan));
        return {};
    }

    [[nodiscard]] std::vector<PlanBeside> plans() && { return std::move(plans_); }

private:
    static bool takes_too_many(const casework::Question& question, const casework::Choice& choice) {
        return choice.options.size() > 1 && question.form == casework::AnswerForm::choice;
    }

    Result<casework::PaperAnswer> on_paper(const AnswerName& name) {
        VALISE_TRY_VOID(work_.asked(name));
        VALISE_TRY(const casework::Answer* const answer, work_.answer(name));
        return casework::on_paper(*answer, work_.library());
    }

    void add_unknown(const AnswerName& name, const PaperLaw& law) {
        PlanBeside plan{{name, {}}, {}, {}};
        plan.change.part = PaperPart::legal_references;
        plan.change.fate = PaperFate::unknown;
        plan.change.changes = 1;
        plan.change.what = law.title.empty() ? law.provision : law.title;
        plans_.push_back(std::move(plan));
    }

    Result<PaperFate> fate_of(const AnswerName& name, const Marks& marks) {
        if (how_.only_suggests || !work_.may(casework::Task::draft_answers)) return PaperFate::not_permitted;
        const auto open = require_open(work_, name);
        if (!open)
            return open.error().code == Errc::out_of_order ? Result<PaperFate>(PaperFate::cleared)
                                                           : tl::unexpected(open.error());
        return marks.was_changed_here() ? PaperFate::changed_here : PaperFate::edited;
    }

    TeamWork& work_;
    std::string questionnaire_;
    TakingIn how_;
    std::vector<PlanBeside> plans_;
};

Result<void> cite(TeamWork& work, const AnswerName& name, const PaperLaw& law) {
    auto cited = law_called(work.library(), law);
    if (!cited) {
        VALISE_TRY(cited, add_law(work, {law.title, law.language, law.link, {}}));
    }
    return add_item(work, name, casework::LegalReference{*cited, law.provision})
        .map([](const OperationName&) {});
}

} // namespace

Result<std::vector<PlanBeside>> plan_beside(
    TeamWork& work, const casework::ReturnedAnswers& returned, const TakingIn& how) {
    PlannerBeside planner(work, returned.origin.questionnaire, how);
    for (const auto& each : returned.choices) VALISE_TRY_VOID(planner.add(each));
    for (const auto& each : returned.laws) VALISE_TRY_VOID(planner.add(each));
    return std::move(planner).plans();
}

Result<void> carry_out(TeamWork& work, const PlanBeside& plan) {
    if (plan.change.fate != PaperFate::edited) return {};
    if (plan.change.part == PaperPart::choice) return choose_options(work, plan.change.name, plan.options);
    for (const PaperLaw& law : plan.cited) VALISE_TRY_VOID(cite(work, plan.change.name, law));
    return {};
}

} // namespace valise::desk
