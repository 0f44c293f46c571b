// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <QDate>
#include <QString>

#include "valise/casework/answer_values.hpp"
#include "valise/casework/stages.hpp"
#include "valise/casework/work_counts.hpp"
#include "valise/crypto/certificate.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/standing.hpp"

/// The words of docs/glossary.md, in the language that the program speaks.
namespace valise::gui {

[[nodiscard]] QString words_of(casework::WorkState state);
[[nodiscard]] QString words_of(desk::Delivery delivery);
[[nodiscard]] QString words_of(casework::Timing timing);
[[nodiscard]] QString words_of(desk::Capacity capacity);

/// All that stand: one, unless they are contested.
[[nodiscard]] QString words_of(const std::vector<casework::WorkState>& states);
/// What stands beside the state until a person removes it. Nothing where nothing does.
[[nodiscard]] QString marks_of(bool two_wrote_here, bool is_contested, bool needs_another_look);
/// In which six words are said, and passphrases drawn: those of the language that the program speaks, where
/// it has a list; otherwise the English ones.
[[nodiscard]] crypto::WordList listed_words();
/// "2 comments · 1 suggested change · 3 attachments": of each only what there is.
[[nodiscard]] QString remarks_of(std::size_t comments, std::size_t suggestions, std::size_t files);
[[nodiscard]] QString not_asked_any_more();
/// A person by their name; the owner, who has none here, as who they are.
[[nodiscard]] QString person(const std::string& name);

/// A moment, by this computer's clock; a day of the secretariat's.
[[nodiscard]] QString shown(Timestamp moment);
[[nodiscard]] QString shown(const casework::Day& day);
[[nodiscard]] casework::Day day_from(const QDate& date);
/// "34 of 56 ready · 6 being drafted · 4 need attention"
[[nodiscard]] QString completeness(const casework::WorkCounts& counts);
/// What of it is shared, in one sentence.
[[nodiscard]] QString delivery_sentence(const desk::Sharing& sharing);

[[nodiscard]] QString from_utf8(std::string_view text);

/// Whether words stand in a text, whatever their capitals, accents, Arabic vowel signs and tatweel.
[[nodiscard]] bool has_words(const QString& text, const QString& wanted);

} // namespace valise::gui
