// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/casework/lot_notice.hpp"
#include "valise/desk/desk.hpp"

/// Draws of lots as everybody has them in the circle, and how the secretariat holds one.
///
/// The seeds of a draw lie in the store of the officer who committed to it, before anybody is told of the
/// commitment, and nowhere else; a backup of the store has them, too. Every step is all or nothing.
namespace valise::desk {

/// What the secretariat said of one draw, and what of it is here.
struct PublicDraw {
    SpaceId circle;
    std::string session;
    crypto::Digest commitment{}; ///< Its name.
    OperationName committed;     ///< What said so first.
    casework::LotStage stage = casework::LotStage::committed;
    bool has_seed = false; ///< This computer committed to it.
    /// The secretariat said two things of which one could be true: it committed twice in one session, opened
    /// one draw with different words, or drew it differently. A person has to see to it.
    bool is_contested = false;
    bool is_whole = true;                        ///< All files that were announced are here.
    std::optional<casework::LotInputs> inputs;   ///< While that file is here.
    std::optional<casework::LotOpening> opening; ///< The same.
    /// Those that are of this draw and signed by whoever published them, each with more redraws than the one
    /// before.
    std::vector<casework::SignedLotRecord> records;

    /// While the inputs are here.
    [[nodiscard]] std::optional<casework::Announcement> announcement() const;
    /// The last one: with all redraws.
    [[nodiscard]] const casework::SignedLotRecord* record() const {
        return records.empty() ? nullptr : &records.back();
    }
};

/// All that the secretariat told of, in the order in which it committed to them. An opening that is not of
/// its commitment counts for nothing, and neither does a record of another draw.
[[nodiscard]] Result<std::vector<PublicDraw>> draws_of(Desk& desk);

/// Draws the seeds, keeps them, and publishes the commitment, by which the draw is called from then on.
/// `not_permitted` to others than the secretariat; `not_found` while there is no circle here; `out_of_order`
/// when this session has a commitment already; otherwise as `casework::announce`.
[[nodiscard]] Result<crypto::Digest> commit_to_draw(
    Desk& desk, const std::string& session, const casework::LotInputs& inputs);

/// Whether the secure module was seen to have what this computer said in the circle, so that a commitment can
/// reach everybody. True where this valise knows no module: then it goes by pouch.
[[nodiscard]] Result<bool> is_announced(Desk& desk, const PublicDraw& draw);

/// Publishes the seed with what was contributed: the draw is fixed from then on. `not_permitted` to others
/// than the secretariat; `unavailable` for a draw whose seed is not on this computer; `out_of_order` for one
/// that was opened, or is contested; `not_found` while its inputs are not here; otherwise as
/// `casework::hold_draw`.
[[nodiscard]] Result<void> open_draw(
    Desk& desk, const PublicDraw& draw, std::vector<casework::Contribution> contributions);

/// Draws, signs the record with this computer's key, and publishes it. It is the same on any computer of the
/// secretariat, but for who signs. `not_permitted` to others than the secretariat; `out_of_order` for a draw
/// that was not opened, was drawn already, or is contested; `not_found` while a file of it is not here.
[[nodiscard]] Result<Bytes> draw_lots(Desk& desk, const PublicDraw& draw);

/// Draws once more in the place of one State, from the next seed, and publishes the longer record.
/// `unavailable` for a draw whose seed is not on this computer; `out_of_order` for one that was not drawn, or
/// is contested; otherwise as `casework::redraw`, and `not_permitted` to others than the secretariat.
[[nodiscard]] Result<Bytes> redraw_lots(
    Desk& desk, const PublicDraw& draw, const casework::RedrawRequest& request);

/// What the circle has of a record that somebody hands over.
enum class RecordStanding : std::uint8_t {
    in_force = 1,  ///< It is the secretariat's last one of its draw.
    superseded,    ///< There was a redraw since.
    contested,     ///< The secretariat said something of this draw that contradicts it.
    not_published, ///< The secretariat published no such record, as far as it has come here.
};

[[nodiscard]] Result<RecordStanding> standing_of(Desk& desk, const casework::SignedLotRecord& record);

} // namespace valise::desk
