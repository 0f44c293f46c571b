// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/check.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

namespace valise::casework {

namespace {

bool has_chosen(const Answer& answer) {
    return !answer.choice.unreadable.empty()
        || std::ranges::any_of(
            answer.choice.values, [](const Stated<Choice>& said) { return !said.value.options.empty(); });
}

/// Looks at one answer after the other.
class Looking {
public:
    explicit Looking(const Check& what) : what_(&what), sources_{what.library, what.answers} {}

    void look_at(const Question& question, bool is_asked) {
        question_ = &question;
        const Answer* answer = what_->answers({what_->questionnaire.id, question.id});
        const bool has_answer = answer != nullptr && is_begun(*answer);
        if (!is_asked) {
            if (has_answer) find(FindingKind::not_asked);
            return;
        }
        if (!has_answer) {
            find(FindingKind::empty);
            return;
        }
        answer_ = answer;
        if (!question.options.empty() && !has_chosen(*answer)) find(FindingKind::choice_missing);
        look_at_state();
        if (what_->two_wrote_here.contains(question.id)) find(FindingKind::two_wrote_here);
        if (is_contested(*answer)) find(FindingKind::contested);
        if (needs_another_look(*answer, fingerprint_of(question))) find(FindingKind::needs_another_look);
        look_at_laws();
        look_at_files();
        look_at_way();
        count(FindingKind::unresolved_comment, answer->open_comments);
        count(FindingKind::open_suggestion, answer->open_suggestions);
        look_at_languages();
        look_at_links();
    }

    std::vector<Finding> take() { return std::move(findings_); }

private:
    void find(FindingKind kind, std::size_t count = 1, std::optional<Language> language = {}) {
        findings_.push_back({question_->id, kind, count, language});
    }

    void count(FindingKind kind, std::size_t count) {
        if (count > 0) find(kind, count);
    }

    void look_at_state() {
        if (what_->purpose == Purpose::clearing) {
            if (state_of(*answer_) != WorkState::ready) find(FindingKind::not_ready);
            return;
        }
        const ClearedAnswer* cleared = last_clearing(what_->record, answer_->name);
        if (cleared == nullptr) {
            find(FindingKind::not_cleared);
            return;
        }
        const auto now = as_it_stands(*answer_, sources_);
        const auto digest = now ? digest_of(*now) : tl::unexpected(now.error());
        if (!digest || *digest != cleared->content) find(FindingKind::changed_since_cleared);
    }

    void look_at_laws() {
        std::size_t missing = 0;
        std::size_t removed = 0;
        for (const auto& item : answer_->legal_references.items)
            for (const Stated<LegalReference>& said : item.wording.values) {
                const auto* cited = std::get_if<OperationName>(&said.value.law);
                if (cited == nullptr) continue;
                const auto* law = what_->library.laws.find(*cited);
                if (law == nullptr || law->wording.only() == nullptr)
                    ++missing;
                else if (law->place.places.empty())
                    ++removed;
            }
        count(FindingKind::law_missing, missing);
        count(FindingKind::law_removed, removed);
    }

    void look_at_file(const OperationName& file, const Files& announced) {
        const auto found = announced.find(file);
        if (found == announced.end())
            ++unknown_files_;
        else if (what_->missing_files.contains(found->second.file))
            ++missing_files_;
    }

    void look_at_file_of(const LegalReference& reference) {
        if (const auto* own = std::get_if<Law>(&reference.law)) {
            if (own->file) look_at_file(*own->file, answer_->files);
            return;
        }
        const auto* item = what_->library.laws.find(std::get<OperationName>(reference.law));
        const Law* law = item == nullptr ? nullptr : item->wording.only();
        if (law != nullptr && law->file) look_at_file(*law->file, what_->library.files);
    }

    void look_at_files() {
        unknown_files_ = missing_files_ = 0;
        for (const auto& item : answer_->attachments.items)
            for (const Stated<Attachment>& said : item.wording.values)
                look_at_file(said.value.announced, answer_->files);
        for (const auto& item : answer_->legal_references.items)
            for (const Stated<LegalReference>& said : item.wording.values) look_at_file_of(said.value);
        count(FindingKind::file_unknown, unknown_files_);
        count(FindingKind::file_missing, missing_files_);
    }

    void look_at_way() {
        const Way::End end = follow(*answer_, what_->answers).end;
        if (end == Way::End::circle || end == Way::End::nowhere) find(FindingKind::leads_nowhere);
        if (has_changed_since_referred(*answer_, sources_)) find(FindingKind::other_changed);
    }

    void look_at_languages() {
        if (what_->languages.empty() || is_blank(answer_->narrative)) return;
        if (!answer_->language.is_set()) find(FindingKind::language_unsaid);
        for (const Language language : what_->languages) {
            const auto is_it = [&](const Stated<Language>& said) { return said.value == language; };
            if (!std::ranges::any_of(answer_->language.values, is_it)
                && !answer_->translations.contains(language))
                find(FindingKind::translation_missing, 1, language);
        }
    }

    void look_at_links() {
        FormattedText narrative = answer_->narrative;
        std::size_t links = take_unfit_links(narrative);
        for (FormattedText text : answer_->translations | std::views::values) links += take_unfit_links(text);
        count(FindingKind::link_left_out, links);
    }

    const Check* what_;
    Sources sources_;
    const Question* question_ = nullptr;
    const Answer* answer_ = nullptr;
    std::size_t unknown_files_ = 0;
    std::size_t missing_files_ = 0;
    std::vector<Finding> findings_;
};

} // namespace

bool is_blocking(FindingKind kind) noexcept {
    switch (kind) {
    case FindingKind::not_ready:
    case FindingKind::not_cleared:
    case FindingKind::changed_since_cleared:
    case FindingKind::two_wrote_here:
    case FindingKind::contested:
    case FindingKind::needs_another_look:
    case FindingKind::law_missing:
    case FindingKind::file_unknown:
    case FindingKind::leads_nowhere: return true;
    case FindingKind::empty:
    case FindingKind::choice_missing:
    case FindingKind::not_asked:
    case FindingKind::law_removed:
    case FindingKind::file_missing:
    case FindingKind::other_changed:
    case FindingKind::unresolved_comment:
    case FindingKind::open_suggestion:
    case FindingKind::language_unsaid:
    case FindingKind::translation_missing:
    case FindingKind::link_left_out: return false;
    }
    return true;
}

Choices choices_of(const Questionnaire& questionnaire, const Answers& answers) {
    Choices choices;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            const Answer* answer = answers({questionnaire.id, question.id});
            if (answer == nullptr) continue;
            std::set<std::string> chosen;
            for (const Stated<Choice>& said : answer->choice.values)
                chosen.insert(said.value.options.begin(), said.value.options.end());
            if (!chosen.empty()) choices[question.id] = {chosen.begin(), chosen.end()};
        }
    return choices;
}

std::vector<Finding> check(const Check& what) {
    const auto asked = asked_questions(
        what.questionnaire, choices_of(what.questionnaire, what.answers), what.skipped_sections);
    Looking looking(what);
    for (const Section& section : what.questionnaire.sections)
        for (const Question& question : section.questions)
            if (!what.chosen || what.chosen->contains(question.id))
                looking.look_at(
                    question, std::ranges::find(asked, question.id, &Question::id) != asked.end());
    return looking.take();
}

} // namespace valise::casework
