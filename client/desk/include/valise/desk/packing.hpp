// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "valise/crypto/fingerprint.hpp"
#include "valise/desk/desk.hpp"
#include "valise/pouch/packing.hpp"
#include "valise/pouch/stick.hpp"

/// Work that travels on a stick.
///
/// Of a stick that is lost: whoever finds it reads nothing without the key of a computer that its pouches are
/// for, sees what docs/sync.md says, and can neither change a pouch nor make one. So there is nothing to take
/// back of a pouch, and nobody can: an addressee who has a copy may open it whenever they like. When a
/// computer that it is for is gone as well, that computer is taken out of use, and the keys of its spaces are
/// turned: this keeps what is written from then on, not what is in the pouch.
namespace valise::desk {

/// How far the packing has come.
struct PackProgress {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0; ///< Of what was packed, before it is sealed.
};

/// What is to be packed, and for whom.
struct PackTerms {
    std::vector<RecordId> addressees; ///< Certificates of computers, in force.
    /// Nothing: all of those of which all addressees are members.
    std::optional<std::vector<SpaceId>> spaces;
    bool with_attachments = true;
    /// Packs what they were seen to have, too: for somebody who has lost it.
    bool with_all_they_have = false;
    std::uint64_t volume = pouch::usual_volume; ///< As in `pouch::Packer::begin`.
    std::function<void(const PackProgress&)> on_progress;
    std::stop_token stop;
};

/// Why something of a space is not in a pouch.
enum class OmissionReason : std::uint8_t {
    not_all_are_members = 1, ///< An addressee is not: nothing of the space is in it.
    work_is_not_sealed,      ///< Own work that its owner may not seal, or not now; it stays in the tail.
    attachments_in_part,     ///< Of some attachments not everything is on this computer.
};
struct Omission {
    SpaceId space;
    OmissionReason reason = OmissionReason::not_all_are_members;

    bool operator==(const Omission&) const = default;
};

/// One file of a pouch, and what is said of it on the slip: both sides read the same words aloud.
struct PackedVolume {
    std::string file;
    crypto::Fingerprint words;
};

/// A pouch that lies on a stick, whole.
struct PackReport {
    pouch::PouchId id;
    Timestamp made;                    ///< As whoever looks into it is shown.
    std::vector<PackedVolume> volumes; ///< At least one, in order.
    std::uint64_t bytes = 0;           ///< Of all files.
    std::uint64_t records = 0;         ///< Of all that is in it.
    std::uint64_t known = 0;           ///< How much is not in it, since all addressees were seen to have it.
    std::vector<Omission> omissions;
};

/// Seals own work, and packs what not all addressees were seen to have of these spaces and of who is who;
/// with it what this computer has and took in, for the way back. What they have is told by their pouches:
/// without a way back everything is packed anew each time.
///
/// Everything that is packed counts as seen by others from then on, whatever becomes of the pouch. What
/// an earlier attempt left unfinished on the stick is taken away; then there is a whole pouch on it, or
/// nothing new (`pouch::Packer`).
///
/// `not_found` for an addressee or a space that is not known here, `not_permitted` for a certificate that
/// does not count, `unavailable` when it was stopped; otherwise as the store and `pouch::Packer` refuse.
[[nodiscard]] Result<PackReport> pack_pouch(Desk& desk, pouch::Stick& stick, const PackTerms& terms);

} // namespace valise::desk
