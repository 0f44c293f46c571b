// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/sample.hpp"

#include <string_view>

namespace valise::casework {

namespace data {

// The files of the folder data.
extern const std::string_view catalogue;
extern const std::string_view questionnaire_tip_1;
extern const std::string_view questionnaire_untoc_1;

} // namespace data

Catalogue sample_catalogue() {
    auto catalogue = catalogue_from_json(data::catalogue);
    VALISE_CHECK(catalogue.has_value());
    for (const std::string_view json : {data::questionnaire_untoc_1, data::questionnaire_tip_1}) {
        auto questionnaire = questionnaire_from_json(json);
        VALISE_CHECK(questionnaire.has_value());
        catalogue->questionnaires.push_back(*std::move(questionnaire));
    }
    return *std::move(catalogue);
}

} // namespace valise::casework
