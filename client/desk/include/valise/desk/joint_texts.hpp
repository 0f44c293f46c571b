// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/casework/agreement.hpp"
#include "valise/casework/formatted_text.hpp"
#include "valise/desk/participation.hpp"

/// The list of observations and its summary: built once of what was cleared, written together from then on,
/// and agreed to. What refuses leaves everything as it was; `not_permitted` to those who may not.
namespace valise::desk {

/// A joint text as the owner has it before them.
struct JointTextNow {
    std::string text; ///< Empty until somebody builds it.
    casework::FormattedText formatted;
    crypto::Digest digest{}; ///< Of the words with their formats: what is agreed to.
    casework::Agreement agreement;
    casework::ListCheck check;
    /// Several wrote in it without knowing of each other, and nobody has read it since.
    bool was_joined = false;
};

[[nodiscard]] Result<JointTextNow> joint_text(
    Participation& participation, const casework::Catalogue& catalogue, casework::JointText which);

/// Writes the first text, with all that was cleared so far: `out_of_order` where there is one already. Two
/// who build it at the same time have both their texts in it, and `check.twice` tells.
[[nodiscard]] Result<void> build_joint_text(
    Participation& participation, const casework::Catalogue& catalogue, casework::JointText which);

/// Brings in observations that are offered (`check.missing`), by the names of their clearings. Each comes
/// behind the words that stand before it in the order of the blueprint, as far as they are still there, with
/// the headings that it needs. Nothing is written over: what it stands in place of is for people to take out.
/// `not_found` for one that is not offered, `out_of_order` before the first text.
[[nodiscard]] Result<void> bring_in(Participation& participation, const casework::Catalogue& catalogue,
    casework::JointText which, const proto::Names& observations);

/// Makes it say this, by the smallest changes: formats of what stays, stay. `out_of_order` before the first
/// text, `invalid_input` for no words at all.
[[nodiscard]] Result<void> edit_joint_text(
    Participation& participation, casework::JointText which, std::string_view text);

/// Says that what several wrote at once was read. Nothing happens where nobody has to.
[[nodiscard]] Result<void> mark_text_as_read(Participation& participation, casework::JointText which);

/// Says for the owner's State that it agrees to the words with this digest, or takes back that it did.
/// `out_of_order` when other words are here, or none.
[[nodiscard]] Result<void> agree_to_text(
    Participation& participation, casework::JointText which, const crypto::Digest& digest, bool agrees);

} // namespace valise::desk
