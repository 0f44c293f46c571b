// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/casework/small_questionnaire.hpp"
#include "valise/casework/catalogue.hpp"

namespace valise::tests {

inline casework::State state(std::string_view code, const std::string& group) {
    casework::State one;
    one.code = *crypto::StateCode::parse(code);
    one.name = english(std::string(code));
    one.group = group;
    one.treaties = {{"UNCAC", casework::TreatyStatus::party}};
    return one;
}

/// A little of everything, which fits together.
inline casework::Catalogue small_catalogue() {
    casework::Catalogue all;
    all.version = 4;
    all.notice = english("A sample.");
    all.groups = {{"AFR", english("African Group")}, {"WEOG", english("Western European and Others Group")}};
    all.legal_systems = {{"civil", english("Civil law")}};
    all.clusters = {{"I", english("Criminalization")}};
    all.treaties = {{"UNCAC", english("Convention against Corruption")}};
    all.instruments = {{"UNTOC", english("The Convention"), english("Convention"), {{"I", {"5", "8", "9"}}},
        {{"5", english("Participation.")}, {"8.1", english("Corruption.")}}}};
    all.exemptions = {{"UNTOC", "I", {"8", "9"}, "UNCAC", casework::Evidence::verified}};
    all.status_as_of = {{"UNTOC", "2014-01-27"}};
    all.states = {state("FRA", "WEOG"), state("SEN", "AFR")};
    all.actors = {{"expert", english("Expert")}};
    all.steps = {{"start", english("Start"), {"expert"}, std::nullopt, casework::Evidence::inferred},
        {"answers", english("Answers"), {"expert"},
            casework::Term{6, casework::TimeUnit::months, "start", casework::Evidence::verified},
            casework::Evidence::verified}};
    all.stages.back() = {"answers"};
    all.clocks = casework::Clocks{
        std::chrono::minutes(330), std::chrono::minutes(-90), 10, 4}; // As nowhere; all of it is data.
    all.lots = casework::LotRules{{{casework::LotRule::other_group, casework::Strength::hard}}, 2, 4, 0};
    all.assistance = {{"training", english("Training")}};
    all.blueprint.categories = {{"gap", english("Gaps and challenges")}};
    all.blueprint.field_line = english("{value} ({label})");
    all.blueprint.article_line = english("{article} of {instrument}");
    all.blueprint.templates = {{"partly", "gap", english("In part"), english("{article}: in part.")}};
    all.questionnaires = {small_questionnaire()};
    return all;
}

} // namespace valise::tests
