// SPDX-License-Identifier: Apache-2.0
#include "particulars.hpp"

#include <string_view>
#include <utility>

namespace valise::desk {

namespace {

using casework::Language;

/// As docs/glossary.md has them.
struct Labels {
    std::string_view state_under_review;
    std::string_view reviewing_state;
    std::string_view cluster;
};

Labels labels_in(Language language) {
    switch (language) {
    case Language::arabic: return {"الدولة الخاضعة للاستعراض", "الدولة القائمة بالاستعراض", "مجموعة مواد"};
    case Language::chinese: return {"受审议国", "审议国", "条款组"};
    case Language::english: break;
    case Language::french: return {"État examiné", "État examinateur", "Groupe d'articles"};
    case Language::russian:
        return {"Государство, в отношении которого проводится обзор", "Государство, проводящее обзор",
            "Группа статей"};
    case Language::spanish: return {"Estado objeto de examen", "Estado examinador", "Grupo de artículos"};
    }
    return {"State under review", "Reviewing State", "Cluster"};
}

std::string name_of(const casework::Catalogue& catalogue, const crypto::StateCode& code, Language language) {
    const auto* const state = casework::find_state(catalogue, code);
    if (state == nullptr) return std::string(as_text(code.letters));
    return std::string(casework::words_in(state->name, language));
}

} // namespace

casework::FieldsOfSections particulars_of(
    const casework::Catalogue& catalogue, const casework::Review& review) {
    const Labels labels = labels_in(review.language);
    std::vector<casework::ListField> fields{
        {std::string(labels.state_under_review), name_of(catalogue, review.under_review, review.language)}};
    for (const crypto::StateCode& state : casework::reviewing_states(review))
        fields.push_back({std::string(labels.reviewing_state), name_of(catalogue, state, review.language)});
    fields.push_back({std::string(labels.cluster), review.cluster});
    casework::FieldsOfSections all;
    for (const auto* const sections : {&catalogue.blueprint.sections, &catalogue.blueprint.summary_sections})
        if (!sections->empty()) all[sections->front().id] = fields;
    return all;
}

} // namespace valise::desk
