// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>

#include "valise/casework/answer.hpp"
#include "valise/casework/clearing.hpp"
#include "valise/draft/anchors.hpp"
#include "valise/draft/marks.hpp"

namespace valise::tests {

/// A space as one of its members has it.
class Colleague {
public:
    explicit Colleague(Byte device) { log_.device.bytes.fill(device); }

    [[nodiscard]] const LogId& log() const { return log_; }
    [[nodiscard]] draft::Deeds& deeds(const ObjectId& object) { return deeds_[object]; }
    [[nodiscard]] text::Document& document(const ObjectId& object) {
        const auto [found, is_new] = texts_.try_emplace(object);
        if (is_new) VALISE_CHECK(found->second.write_as(draft::author_of(log_)));
        return found->second;
    }

    OperationName act(const ObjectId& object, proto::Action action) {
        const draft::Deed deed{{log_, number_++}, clock_.next(), std::move(action)};
        VALISE_CHECK(deeds(object).add(deed) == true);
        return deed.name;
    }

    void write(const ObjectId& object, std::string_view text) {
        VALISE_CHECK(document(object).insert(document(object).text().length(), text));
    }

    /// Learns all that another has.
    void meet(Colleague& other) {
        for (auto& [object, document] : other.texts_)
            VALISE_CHECK(this->document(object).receive(*document.since(*this->document(object).version())));
        for (const auto& [object, all] : other.deeds_)
            for (const auto& [name, deed] : all.by_name()) {
                clock_.saw(deed.time);
                VALISE_CHECK(deeds(object).add(deed));
            }
    }

    [[nodiscard]] casework::Objects objects() {
        return {[this](const ObjectId& object) -> const draft::Deeds* {
                    const auto found = deeds_.find(object);
                    return found == deeds_.end() ? nullptr : &found->second;
                },
            [this](const ObjectId& object) -> text::Document* {
                const auto found = texts_.find(object);
                return found == texts_.end() ? nullptr : &found->second;
            }};
    }

    // An answer of this space.

    [[nodiscard]] ObjectId object(const casework::QuestionId& question, casework::Part part) const {
        return casework::object_of(space, {questionnaire, question}, part);
    }
    [[nodiscard]] casework::Answer answer(const casework::QuestionId& question) {
        return *casework::read_answer(space, {questionnaire, question}, objects(), role_of);
    }
    template <class Value>
    void set(const casework::QuestionId& question, casework::AnswerField field, const Value& value) {
        const ObjectId registers = object(question, casework::Part::registers);
        act(registers, *casework::set_field(deeds(registers), field, value));
    }
    template <class Value> OperationName add(const ObjectId& list, const Value& value) {
        const std::size_t end = draft::OrderedSet(deeds(list)).items().size();
        return act(list, *casework::adding(deeds(list), end, value));
    }
    template <class Value> void reword(const ObjectId& list, const OperationName& item, const Value& value) {
        const ObjectId object = casework::wording_of(list, item);
        act(object, *casework::wording(deeds(object), value));
    }
    void write(const casework::QuestionId& question, std::string_view text) {
        write(object(question, casework::Part::narrative), text);
    }
    OperationName announce(const ObjectId& list, Byte file) {
        proto::AnnounceAttachment announcement{{}, {}, "decree.pdf", 1000, 1, {}};
        announcement.file.bytes.fill(file);
        announcement.key.fill(file);
        announcement.manifest_hash.fill(file);
        return act(list, announcement);
    }
    [[nodiscard]] ObjectId laws() const { return casework::object_of(space, casework::SharedObject::laws); }
    [[nodiscard]] ObjectId record() const {
        return casework::object_of(space, casework::SharedObject::record);
    }

    SpaceId space{{0x51}};
    casework::RoleOf role_of = [](const OperationName&) { return casework::ReviewRole::focal_point; };
    std::string questionnaire = "saq";

private:
    LogId log_;
    std::uint64_t number_ = 0;
    draft::LamportClock clock_;
    std::map<ObjectId, draft::Deeds> deeds_;
    std::map<ObjectId, text::Document> texts_;
};

inline void meet(Colleague& one, Colleague& other) {
    one.meet(other);
    other.meet(one);
}

/// The answers of a space, as they are now.
class AnswerBook {
public:
    AnswerBook(Colleague& colleague, const std::vector<casework::QuestionId>& questions) {
        for (const casework::QuestionId& question : questions) {
            casework::Answer answer = colleague.answer(question);
            answers_.emplace(answer.name, std::move(answer));
        }
    }

    [[nodiscard]] const casework::Answer* operator()(const casework::AnswerName& name) const {
        const auto found = answers_.find(name);
        return found == answers_.end() ? nullptr : &found->second;
    }

private:
    std::map<casework::AnswerName, casework::Answer> answers_;
};

/// 1: yes, in part, no. 1a: why, if not yes. 2: text. And in another section 3: a table.
inline casework::Questionnaire answered_questionnaire() {
    using namespace casework;
    const auto option = [](const std::string& id) { return Option{id, {{Language::english, id}}}; };
    Question one{"1", "1", "5", AnswerForm::choice, {{Language::english, "Is it an offence?"}}, {},
        {option("yes"), option("partly"), option("no")}, {}, {}, {}};
    Question why{"1a", "1 (a)", "5", AnswerForm::text, {{Language::english, "Why not?"}}, {}, {}, {}, "1",
        Condition{"1", {"partly", "no"}}};
    Question two{"2", "2", "6", AnswerForm::text, {{Language::english, "Cite the law."}}, {}, {}, {}, {}, {}};
    Question three{"3", "3", "7", AnswerForm::table, {{Language::english, "Cases by year."}}, {}, {},
        {{{Language::english, "Year"}}, {{Language::english, "Cases"}}}, {}, {}};
    Questionnaire questionnaire;
    questionnaire.id = "saq";
    questionnaire.sections = {{"first", {}, {"5", "6"}, {one, why, two}}, {"second", {}, {"7"}, {three}}};
    return questionnaire;
}

} // namespace valise::tests
