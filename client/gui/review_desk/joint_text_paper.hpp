// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "valise/desk/joint_texts.hpp"

namespace valise::gui {

/// What stands around a joint text on paper, in words.
struct JointTextWords {
    std::string title;  ///< Before the name of the State.
    std::string agreed; ///< Said of a text to which all agreed,
    std::string draft;  ///< and of any other.
    std::string sample;
};

/// Writes a joint text as a Word document. `not_found` while nobody has built it. What was in the file is
/// replaced at once or not at all.
[[nodiscard]] Result<void> export_joint_text(desk::Desk& desk, casework::JointText which,
    const JointTextWords& words, const std::filesystem::path& file);

} // namespace valise::gui
