// SPDX-License-Identifier: Apache-2.0
#include <rapidcheck/gtest.h>

#include "client/casework/catalogue_generator.hpp"

namespace valise::casework {
namespace {

/// What is wrong, in one line.
std::string first_of(const Faults& faults) {
    return faults.empty() ? "" : faults.front().where + ": " + faults.front().what;
}

RC_GTEST_PROP(CatalogueJson, IsReadAsWhatWasWrittenAndWrittenAsItWasRead, (const Catalogue& catalogue)) {
    RC_ASSERT(first_of(faults_of(catalogue)) == "");
    const std::string text = to_json(catalogue);

    const auto read = catalogue_from_json(text);

    if (!read) RC_FAIL(first_of(read.error()));
    RC_ASSERT(bool(*read == catalogue));
    RC_ASSERT(to_json(*read) == text);
}

RC_GTEST_PROP(QuestionnaireJson, IsReadAsWhatWasWrittenAndWrittenAsItWasRead, (const Questionnaire& one)) {
    RC_ASSERT(first_of(faults_of(one)) == "");
    const std::string text = to_json(one);

    const auto read = questionnaire_from_json(text);

    if (!read) RC_FAIL(first_of(read.error()));
    RC_ASSERT(bool(*read == one));
    RC_ASSERT(to_json(*read) == text);
}

RC_GTEST_PROP(QuestionnaireJson, IsRefusedWithoutHarmWhereAByteIsAnother,
    (const Questionnaire& one, std::uint32_t place, unsigned char byte)) {
    std::string text = to_json(one);
    text[place % text.size()] = static_cast<char>(byte);

    const auto read = questionnaire_from_json(text);

    if (!read) RC_ASSERT(!read.error().empty());
    if (read) RC_ASSERT(first_of(faults_of(*read)) == "");
    if (read) RC_ASSERT(bool(questionnaire_from_json(to_json(*read)) == read));
}

} // namespace
} // namespace valise::casework
