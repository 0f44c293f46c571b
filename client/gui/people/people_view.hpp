// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gui/people/parties.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/people.hpp"

namespace valise::gui {

/// Somebody who is known here.
struct PersonCard {
    desk::KnownPerson person;
    Party party;
    /// When work of theirs last came, by this computer's clock; nothing while none did.
    std::optional<Timestamp> last_work;
    std::uint64_t late = 0; ///< What they wrote after they were removed, kept aside.
    bool may_be_removed = false;
};

/// An invitation that is out.
struct InvitationCard {
    desk::Invitation invitation;
    casework::Words state;
};

struct InvitedState {
    crypto::StateCode code;
    casework::Words name;
};

/// Who is known, and who is invited. A value, made on the desk's thread.
struct PeopleView {
    std::vector<PersonCard> people; ///< By State, the owner's first.
    std::vector<InvitationCard> invitations;
    std::vector<desk::Capacity> may_invite;
    std::vector<InvitedState> states; ///< Of whom the owner may invite; one, unless they are the secretariat.
    bool has_module = false;          ///< Which carries letters.
};
[[nodiscard]] Result<PeopleView> people_view_of(desk::Desk& desk);

/// What came of words that were typed.
enum class Comparison : std::uint8_t { confirmed, no_words, words_differ };
/// Confirms whoever asks with this invitation, if these are their six words. Refuses as
/// `desk::Invitations::certify` does.
[[nodiscard]] Result<Comparison> confirm_words(
    desk::Desk& desk, std::uint32_t number, const std::string& typed);

[[nodiscard]] Result<void> save_letter(
    desk::Desk& desk, std::uint32_t number, const std::filesystem::path& file);
/// Who asks, by the letter in a file.
[[nodiscard]] Result<std::string> take_letter(
    desk::Desk& desk, std::uint32_t number, const std::filesystem::path& file);

} // namespace valise::gui
