// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <QString>

#include "gui/printing/printing.hpp"
#include "valise/casework/language.hpp"
#include "valise/desk/desk.hpp"

/// A questionnaire with its answers as they are now, for whoever has no valise.
namespace valise::gui {

/// Writes a document, a sheet or data, as the ending of the file says. What was there is replaced at once or
/// not at all. Refuses as `desk::draft_on_paper`, and as the disk does.
[[nodiscard]] Result<void> export_questionnaire(desk::Desk& desk, const std::string& questionnaire,
    casework::Language language, const std::filesystem::path& file);

/// For a printer.
[[nodiscard]] Result<PaperToPrint> questionnaire_on_paper(
    desk::Desk& desk, const std::string& questionnaire, casework::Language language);

} // namespace valise::gui
