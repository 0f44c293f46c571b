// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/questionnaires.hpp"

namespace valise::desk {

std::vector<const casework::Questionnaire*> questionnaires_of(
    const casework::Catalogue& catalogue, const casework::Review& review) {
    std::vector<const casework::Questionnaire*> asked;
    for (const casework::Questionnaire& each : catalogue.questionnaires)
        if (each.cluster == review.cluster && review.reviewing.contains(each.instrument))
            asked.push_back(&each);
    return asked;
}

} // namespace valise::desk
