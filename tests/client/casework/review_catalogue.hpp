// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/casework/review_world.hpp"
#include "valise/casework/observation.hpp"

/// A small catalogue, and observations that were cleared.
namespace valise::tests {

inline casework::Words english(std::string words) {
    return {{casework::Language::english, std::move(words)}};
}

inline casework::Catalogue small_catalogue() {
    using casework::TreatyStatus;
    casework::Catalogue catalogue;
    catalogue.clusters = {{"I", english("Criminalization")}};
    catalogue.instruments = {{"tip", english("Trafficking Protocol"), {}, {{"I", {"3", "5"}}}},
        {"untoc", english("Convention"), {}, {{"I", {"5", "8", "15"}}}}};
    catalogue.exemptions.push_back({});
    catalogue.exemptions[0].instrument = "untoc";
    catalogue.exemptions[0].cluster = "I";
    catalogue.exemptions[0].articles = {"8"};
    catalogue.exemptions[0].for_parties_to = "uncac";
    for (const auto* const code : {"GHA", "KEN", "NOR"}) {
        casework::State state;
        state.code = state_code(code);
        state.treaties = {{"tip", TreatyStatus::party}, {"untoc", TreatyStatus::party}};
        catalogue.states.push_back(state);
    }
    catalogue.blueprint.categories = {{"gap", english("Gaps and challenges")},
        {"practice", english("Best practices")}, {"need", english("Technical assistance needs")}};
    catalogue.blueprint.sections = {{"header", english("Particulars")},
        {"articles", english("Observations by article")}, {"other", english("Other observations")}};
    catalogue.blueprint.summary_sections = {{"header", english("Particulars")},
        {"practice", english("Best practices")}, {"gap", english("Gaps")}};
    return catalogue;
}

inline casework::Observation finding(
    std::string category, std::string instrument, std::string article, std::string text) {
    casework::Observation observation;
    observation.category = std::move(category);
    observation.instrument = std::move(instrument);
    observation.article = std::move(article);
    observation.text = std::move(text);
    return observation;
}

/// As `read_cleared` gives it.
inline casework::Stated<casework::ClearedObservation> cleared(
    Byte device, std::uint64_t number, casework::Observation observation, proto::Names replaces = {}) {
    const OperationName name = name_of(device, number);
    return {name, {author_of(name)->state, name_of(device, 1000 + number), std::move(observation), replaces}};
}

} // namespace valise::tests
