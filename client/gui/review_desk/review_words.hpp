// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "gui/review_desk/review_view.hpp"

/// The words of a desk review.
namespace valise::gui {

[[nodiscard]] QString words_of(casework::Reading reading);
/// All that were said, each with the mark that the answer changed since: "Read / Agreed".
[[nodiscard]] QString words_of(const std::vector<casework::ReadingNow>& readings);
[[nodiscard]] QString words_of(casework::ClarificationState state);
[[nodiscard]] QString words_of(casework::AgreementState state);
[[nodiscard]] QString words_of(desk::ClearedState state);
[[nodiscard]] QString words_of(casework::JointText which);
/// "2 observations · 1 open clarification · 1 new message": of each only what there is.
[[nodiscard]] QString counts_of(const ReceivedRow& row);
/// By the name of a State; the secretariat where it has none.
[[nodiscard]] QString state_words(const casework::Words& name);

/// How an observation may begin.
struct Beginning {
    QString name;
    QString text;
};
[[nodiscard]] std::vector<Beginning> beginnings_for(const QString& article);

/// An answer in its author's layout.
[[nodiscard]] QString html_of(const std::vector<AnswerPart>& parts);

} // namespace valise::gui
