// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/casework/paper_example.hpp"
#include "valise/docio/answers_document.hpp"

namespace valise::docio::tests {

using valise::tests::paper_questionnaire;
using valise::tests::small_answers;

[[nodiscard]] inline AnswersLook small_look() {
    return {casework::Language::english, "Senegal", "2026-03-02 10:00 UTC, Amina", "Sample"};
}

} // namespace valise::docio::tests
