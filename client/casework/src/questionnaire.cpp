// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/questionnaire.hpp"

#include <algorithm>
#include <set>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

void write_count(FixedWriter& writer, std::size_t count) { writer.u32(static_cast<std::uint32_t>(count)); }

void write(FixedWriter& writer, const Condition& condition) {
    const std::set<std::string> any_of(condition.is_one_of.begin(), condition.is_one_of.end());
    writer.prefixed32(as_bytes(condition.question));
    write_count(writer, any_of.size());
    for (const std::string& option : any_of) writer.prefixed32(as_bytes(option));
}

/// Whether one of these was chosen.
bool holds(const Condition& condition, const Choices& choices) {
    const auto chosen = choices.find(condition.question);
    if (chosen == choices.end()) return false;
    return std::ranges::find_first_of(chosen->second, condition.is_one_of) != chosen->second.end();
}

} // namespace

const Question* find_question(const Questionnaire& questionnaire, const QuestionId& id) {
    for (const Section& section : questionnaire.sections)
        if (const auto found = std::ranges::find(section.questions, id, &Question::id);
            found != section.questions.end())
            return &*found;
    return nullptr;
}

crypto::Digest fingerprint_of(const Question& question) {
    const auto words = [&](const Words& all) { return as_bytes(words_in(all, question.written_in)); };
    FixedWriter writer;
    writer.u8(static_cast<std::uint8_t>(question.form));
    writer.prefixed32(words(question.text)).prefixed32(words(question.guidance));
    write_count(writer, question.options.size());
    for (const Option& option : question.options)
        writer.prefixed32(as_bytes(option.id)).prefixed32(words(option.label));
    write_count(writer, question.columns.size());
    for (const Words& column : question.columns) writer.prefixed32(words(column));
    writer.u8(question.condition ? 1 : 0);
    if (question.condition) write(writer, *question.condition);
    return crypto::object_id(crypto::context::question, writer.written());
}

std::vector<QuestionId> changed_questions(const Questionnaire& before, const Questionnaire& now) {
    std::map<QuestionId, const Question*> earlier;
    for (const Section& section : before.sections)
        for (const Question& question : section.questions) earlier.emplace(question.id, &question);

    std::vector<QuestionId> changed;
    for (const Section& section : now.sections)
        for (const Question& question : section.questions)
            if (const auto found = earlier.find(question.id);
                found != earlier.end() && fingerprint_of(*found->second) != fingerprint_of(question))
                changed.push_back(question.id);
    return changed;
}

std::vector<const Question*> asked_questions(const Questionnaire& questionnaire, const Choices& choices,
    const std::vector<std::string>& skipped_sections) {
    std::vector<const Question*> asked;
    std::set<QuestionId> asked_ids;
    const auto is_asked = [&](const Question& question) {
        if (question.follows && !asked_ids.contains(*question.follows)) return false;
        const auto& condition = question.condition;
        return !condition || (asked_ids.contains(condition->question) && holds(*condition, choices));
    };
    for (const Section& section : questionnaire.sections) {
        if (std::ranges::find(skipped_sections, section.id) != skipped_sections.end()) continue;
        for (const Question& question : section.questions) {
            if (!is_asked(question)) continue;
            asked.push_back(&question);
            asked_ids.insert(question.id);
        }
    }
    return asked;
}

} // namespace valise::casework
