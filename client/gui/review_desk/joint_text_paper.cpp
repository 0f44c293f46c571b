// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/joint_text_paper.hpp"

#include <algorithm>

#include "gui/review/at_review.hpp"
#include "valise/base/system.hpp"
#include "valise/docio/written_text.hpp"

namespace valise::gui {

Result<void> export_joint_text(desk::Desk& desk, casework::JointText which, const JointTextWords& words,
    const std::filesystem::path& file) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto now, desk::joint_text(here.participation, here.catalogue(), which));
    if (now.text.empty()) return refuse(Errc::not_found, "nobody has built this text yet");
    const auto& review = here.participation.review();
    docio::WrittenTextLook look;
    look.language = review.language;
    look.title = words.title + ": "
        + std::string(
            casework::words_in(name_of_state(here.catalogue(), review.under_review), look.language));
    const bool is_sample =
        std::ranges::any_of(here.catalogue().questionnaires, &casework::Questionnaire::is_sample);
    look.page_mark = (is_sample ? words.sample + ". " : std::string())
        + (now.agreement.is_reached() ? words.agreed : words.draft);
    for (const auto& category : here.catalogue().blueprint.categories)
        look.columns.emplace_back(casework::words_in(category.name, look.language));
    VALISE_TRY(const Bytes bytes, docio::to_docx(now.formatted, look));
    return system::write_file_durably(file, bytes);
}

} // namespace valise::gui
