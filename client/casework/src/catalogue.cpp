// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/catalogue.hpp"

#include <algorithm>
#include <set>

namespace valise::casework {

const State* find_state(const Catalogue& catalogue, const crypto::StateCode& code) {
    const auto found = std::ranges::find(catalogue.states, code, &State::code);
    return found == catalogue.states.end() ? nullptr : &*found;
}

TreatyStatus status_of(const State& state, const std::string& treaty) {
    const auto found = state.treaties.find(treaty);
    return found == state.treaties.end() ? TreatyStatus::none : found->second;
}

std::vector<std::string> skipped_sections(
    const Catalogue& catalogue, const Questionnaire& questionnaire, const State& state) {
    std::set<std::string> exempt;
    for (const Exemption& exemption : catalogue.exemptions)
        if (exemption.instrument == questionnaire.instrument && exemption.cluster == questionnaire.cluster
            && status_of(state, exemption.for_parties_to) == TreatyStatus::party)
            exempt.insert(exemption.articles.begin(), exemption.articles.end());

    std::vector<std::string> skipped;
    const auto is_exempt = [&](const std::string& article) { return exempt.contains(article); };
    for (const Section& section : questionnaire.sections)
        if (!section.articles.empty() && std::ranges::all_of(section.articles, is_exempt))
            skipped.push_back(section.id);
    return skipped;
}

} // namespace valise::casework
