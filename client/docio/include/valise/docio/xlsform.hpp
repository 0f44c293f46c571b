// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"
#include "valise/casework/questionnaire.hpp"

/// Questionnaires as XLSForm, the sheets in which field surveys are written (xlsform.org): three sheets
/// `survey`, `choices` and `settings`, with columns of our own for what XLSForm does not say. docs/review.md
/// names every column.
namespace valise::docio {

/// Reads such a file, whichever program wrote it. What is wrong is listed by sheet and row ("survey, row
/// 14"), and then nothing is taken. Nothing that would change what is asked is passed over: a type, a column
/// or a condition that is not known is a fault.
[[nodiscard]] casework::Read<casework::Questionnaire> questionnaire_from_xlsform(ByteView file);

/// The file, from which the same questionnaire is read; the same bytes for the same questionnaire. Refuses
/// one that does not fit together (`casework::faults_of`), and what no sheet can hold or is too much in all.
/// Of a sample, every printed page says that it is one.
[[nodiscard]] casework::Read<Bytes> to_xlsform(const casework::Questionnaire& questionnaire);

} // namespace valise::docio
