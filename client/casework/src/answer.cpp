// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/answer.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "valise/draft/remarks.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::casework {

namespace {

/// Reads one answer, part by part.
class Reading {
public:
    Reading(const SpaceId& space, Answer& answer, const Objects& objects)
        : space_(&space), answer_(&answer), objects_(&objects) {}

    void registers() {
        const draft::Deeds* deeds = deeds_of(Part::registers);
        if (deeds == nullptr) return;
        const draft::Registers registers(*deeds);
        read(registers, AnswerField::choice, answer_->choice);
        read(registers, AnswerField::work, answer_->work);
        read(registers, AnswerField::assignee, answer_->assignee);
        read(registers, AnswerField::language, answer_->language);
        read(registers, AnswerField::fingerprint, answer_->fingerprint);
        read(registers, AnswerField::reference, answer_->reference);
    }

    template <class T> void list(Part part, ItemList<T>& items) {
        items = read_list<T>(object(part), *objects_);
        const draft::Deeds* deeds = deeds_of(part);
        if (deeds == nullptr) return;
        deeds->for_each<proto::AnnounceAttachment>(
            [this](const draft::Deed& deed, const proto::AnnounceAttachment& file) {
                answer_->files.emplace(deed.name, file);
            });
    }

    Result<FormattedText> text(Part part) {
        static const draft::Deeds none;
        const draft::Deeds* deeds = deeds_of(part);
        if (deeds != nullptr) look_at_suggestions(*deeds);
        text::Document* document = objects_->text(object(part));
        if (document == nullptr) return FormattedText{};
        return formatted(*document, deeds == nullptr ? none : *deeds);
    }

    void finish() { answer_->contributors.assign(contributors_.begin(), contributors_.end()); }

private:
    [[nodiscard]] ObjectId object(Part part) const { return object_of(*space_, answer_->name, part); }

    const draft::Deeds* deeds_of(Part part) {
        const draft::Deeds* deeds = objects_->deeds(object(part));
        if (deeds != nullptr && seen_.insert(part).second)
            answer_->open_comments += static_cast<std::size_t>(
                std::ranges::count(draft::threads_of(*deeds), false, &draft::Thread::is_resolved));
        return deeds;
    }

    template <class T> void read(const draft::Registers& registers, AnswerField which, Standing<T>& field) {
        field = standing(registers, static_cast<std::uint32_t>(which), decode<T>);
    }

    void look_at_suggestions(const draft::Deeds& deeds) {
        for (const draft::Suggestion& each : draft::suggestions_of(deeds)) {
            if (each.fate == draft::Fate::open) ++answer_->open_suggestions;
            const bool by_another = std::ranges::any_of(each.accepted,
                [&](const OperationName& name) { return name.log.device != each.name.log.device; });
            if (by_another) contributors_.insert(each.name.log);
        }
    }

    const SpaceId* space_;
    Answer* answer_;
    const Objects* objects_;
    std::set<Part> seen_;
    std::set<LogId> contributors_;
};

void leave_out_void_steps(Answer& answer, const RoleOf& role_of) {
    std::erase_if(answer.work.values, [&](const Stated<WorkStep>& said) {
        if (may_bring_about(role_of(said.name), said.value.state)) return false;
        answer.void_steps.push_back(said.name);
        return true;
    });
}

template <class T> bool has_contested_item(const ItemList<T>& list) {
    return std::ranges::any_of(list.items, [](const auto& item) { return item.wording.is_contested(); });
}

bool has_lists(const Answer& answer) {
    return !answer.legal_references.items.empty() || !answer.attachments.items.empty()
        || !answer.assistance_needs.items.empty() || !answer.practices.items.empty()
        || !answer.challenges.items.empty() || !answer.table_rows.items.empty();
}

} // namespace

Result<Answer> read_answer(
    const SpaceId& space, const AnswerName& name, const Objects& objects, const RoleOf& role_of) {
    Answer answer;
    answer.name = name;
    Reading reading(space, answer, objects);
    reading.registers();
    leave_out_void_steps(answer, role_of);
    reading.list(Part::legal_references, answer.legal_references);
    reading.list(Part::attachments, answer.attachments);
    reading.list(Part::assistance_needs, answer.assistance_needs);
    reading.list(Part::practices, answer.practices);
    reading.list(Part::challenges, answer.challenges);
    reading.list(Part::table_rows, answer.table_rows);
    VALISE_TRY(answer.narrative, reading.text(Part::narrative));
    for (const Language language : all_languages) {
        VALISE_TRY(FormattedText text, reading.text(translation_into(language)));
        if (!is_blank(text)) answer.translations.emplace(language, std::move(text));
    }
    reading.finish();
    return answer;
}

bool is_begun(const Answer& answer) {
    const auto says_something = [](const auto& said) { return !said.value.options.empty(); };
    const auto leads_somewhere = [](const auto& said) { return said.value.target.has_value(); };
    return std::ranges::any_of(answer.choice.values, says_something)
        || std::ranges::any_of(answer.reference.values, leads_somewhere) || !is_blank(answer.narrative)
        || !answer.translations.empty() || has_lists(answer);
}

std::vector<WorkState> states_of(const Answer& answer) {
    std::set<WorkState> states;
    for (const Stated<WorkStep>& said : answer.work.values) states.insert(said.value.state);
    if (states.empty()) states.insert(WorkState::being_drafted);
    if (!is_begun(answer) && states.erase(WorkState::being_drafted) > 0)
        states.insert(WorkState::not_started);
    return {states.begin(), states.end()};
}

WorkState state_of(const Answer& answer) {
    const std::vector<WorkState> states = states_of(answer);
    // Who sent it back has seen what there was; the last of the states is not the furthest.
    if (states.back() == WorkState::returned) return WorkState::returned;
    return states.front();
}

bool is_contested(const Answer& answer) {
    return answer.choice.is_contested() || answer.assignee.is_contested() || states_of(answer).size() > 1
        || !answer.work.unreadable.empty() || answer.language.is_contested()
        || answer.reference.is_contested() || has_contested_item(answer.legal_references)
        || has_contested_item(answer.attachments) || has_contested_item(answer.assistance_needs)
        || has_contested_item(answer.practices) || has_contested_item(answer.challenges)
        || has_contested_item(answer.table_rows);
}

bool needs_another_look(const Answer& answer, const crypto::Digest& fingerprint_now) {
    const auto is_another = [&](const auto& said) { return said.value != fingerprint_now; };
    return is_begun(answer)
        && (answer.fingerprint.values.empty() || std::ranges::any_of(answer.fingerprint.values, is_another));
}

Result<proto::SetRegister> choose(
    const draft::Deeds& registers, const Question& question, std::vector<std::string> options) {
    const bool takes_several = question.form == AnswerForm::several;
    if (!takes_several && question.form != AnswerForm::choice)
        return refuse(Errc::invalid_input, "a question that has nothing to choose");
    if (!takes_several && options.size() > 1) return refuse(Errc::invalid_input, "more than one option");
    for (const std::string& option : options)
        if (std::ranges::find(question.options, option, &Option::id) == question.options.end())
            return refuse(Errc::invalid_input, "an option that the question does not have");
    std::ranges::sort(options);
    options.erase(std::unique(options.begin(), options.end()), options.end());
    return set_field(registers, AnswerField::choice, Choice{std::move(options)});
}

} // namespace valise::casework
