// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/work_counts.hpp"

#include <algorithm>

namespace valise::casework {

namespace {

void count(WorkCounts& counts, WorkState state, bool needs_attention) {
    ++counts.asked;
    ++counts.by_state[state];
    if (needs_attention) ++counts.need_attention;
}

std::set<std::optional<SubjectId>> assignees_of(const Answer* answer) {
    std::set<std::optional<SubjectId>> people;
    if (answer != nullptr)
        for (const Stated<Assignee>& said : answer->assignee.values) people.insert(said.value.person);
    if (people.empty()) people.insert(std::nullopt);
    return people;
}

} // namespace

std::size_t WorkCounts::in(WorkState state) const {
    const auto found = by_state.find(state);
    return found == by_state.end() ? 0 : found->second;
}

std::size_t WorkCounts::ready() const {
    return in(WorkState::ready) + in(WorkState::cleared) + in(WorkState::submitted);
}

Progress count_work(const Questionnaire& questionnaire, const std::vector<const Question*>& asked,
    const Answers& answers, const std::set<QuestionId>& two_wrote_here) {
    Progress progress;
    for (const Section& section : questionnaire.sections) {
        SectionCounts of_section{section.id, {}};
        for (const Question& question : section.questions) {
            if (std::ranges::find(asked, question.id, &Question::id) == asked.end()) continue;
            const Answer* answer = answers({questionnaire.id, question.id});
            const WorkState state = answer == nullptr ? WorkState::not_started : state_of(*answer);
            const bool needs_attention = two_wrote_here.contains(question.id)
                || (answer != nullptr
                    && (state == WorkState::returned || is_contested(*answer)
                        || needs_another_look(*answer, fingerprint_of(question))));
            for (WorkCounts* counts : {&progress.all, &of_section.counts})
                count(*counts, state, needs_attention);
            for (const auto& person : assignees_of(answer))
                count(progress.by_person[person], state, needs_attention);
        }
        if (of_section.counts.asked > 0) progress.by_section.push_back(std::move(of_section));
    }
    return progress;
}

} // namespace valise::casework
