// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>

#include "valise/casework/questionnaire.hpp"

namespace valise::tests {

inline casework::Words english(const std::string& words) { return {{casework::Language::english, words}}; }

inline casework::Question question(
    const std::string& id, casework::AnswerForm form = casework::AnswerForm::text) {
    casework::Question one;
    one.id = id;
    one.number = id;
    one.form = form;
    one.text = english("What of " + id + "?");
    return one;
}

/// One that is answered with yes, yes in part, or no.
inline casework::Question yes_or_no(const std::string& id) {
    casework::Question one = question(id, casework::AnswerForm::choice);
    one.options = {{"yes", english("Yes")}, {"partial", english("Yes, in part")}, {"no", english("No")}};
    return one;
}

/// A follow-up of another, asked when that one was answered so.
inline casework::Question follow_up(
    casework::Question one, const std::string& of, std::initializer_list<std::string> when) {
    one.follows = of;
    one.condition = casework::Condition{of, when};
    return one;
}

/// Two sections: of article 5 with a follow-up of a follow-up, and of articles 8 and 9 with a question that
/// depends on the first section.
inline casework::Questionnaire small_questionnaire() {
    casework::Questionnaire all;
    all.id = "small";
    all.instrument = "UNTOC";
    all.cluster = "I";
    all.title = english("Small questionnaire");
    all.notice = english("A sample.");
    all.translations = {{casework::Language::english, casework::Translation::approved}};
    casework::Question elsewhere = question("q4");
    elsewhere.condition = casework::Condition{"q2", {"yes"}};
    all.sections = {
        {"s5", english("Participation"), {"5"},
            {yes_or_no("q1"), follow_up(yes_or_no("q2"), "q1", {"yes", "partial"}),
                follow_up(question("q3"), "q2", {"no"})}},
        {"s8", english("Corruption"), {"8", "9"}, {elsewhere, question("q5")}},
    };
    return all;
}

} // namespace valise::tests
