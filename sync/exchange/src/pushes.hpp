// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "judge.hpp"
#include "valise/exchange/request.hpp"
#include "view_cache.hpp"

namespace valise::exchange {

/// What became of one push.
struct PushResult {
    SpaceId space;
    std::optional<ItemName> name; ///< Of the item that it is or completes.
    std::optional<PushOutcome> outcome;
    std::uint64_t kept = 0;
    bool is_of_pieces = false; ///< Which came one after the other.
};

/// What all threads of a module share.
struct Shared {
    Shared(Ledger& its_ledger, const Quotas& its_quotas, Witness its_witness)
        : ledger(its_ledger),
          quotas(its_quotas),
          witness(std::move(its_witness)),
          certificates(its_ledger, its_quotas) {}

    /// What a device is to a space.
    enum class Tie : std::uint8_t { none, was_member, is_member };
    [[nodiscard]] Result<Tie> tie_of(const SubjectId& device, const SpaceId& space);

    /// Keeps up a view, and tells of what it made nothing of.
    [[nodiscard]] Result<void> catch_up(SpaceView& view);

    /// How many spaces a device has founded.
    [[nodiscard]] Result<std::uint64_t> founded_by(const SubjectId& device);
    /// Nothing also when what is kept is damaged: then whoever has it brings it again.
    [[nodiscard]] Result<std::optional<Bytes>> chunk(const ChunkName& name);
    /// A sequence cannot be shown any further than this, since something of it is damaged.
    void note_damage(const SpaceId& space, std::uint64_t position);
    /// How far it can be shown.
    [[nodiscard]] std::uint64_t shown_to(const Cursor& end);

    Ledger& ledger;
    Quotas quotas;
    Witness witness;
    Register certificates;
    ViewCache views;
    std::mutex founders_mutex;
    std::map<SpaceId, SubjectId> founders; ///< Of the spaces that were looked at.
    std::mutex damaged_mutex;
    std::map<SpaceId, std::uint64_t> damaged; ///< Behind which position.
};

/// Takes in what a device pushed, in its order. Used for one request.
class Pushes {
public:
    /// `cursors` are those that the device has: they tell which space a push in short is for.
    Pushes(Shared& shared, const SubjectId& sender, std::span<const Cursor> cursors)
        : shared_(shared), sender_(sender), cursors_(cursors) {}

    /// One result for each. A refusal is of the ledger; what was taken before it is kept.
    [[nodiscard]] Result<std::vector<PushResult>> take(std::span<const Push> pushes);

private:
    /// Something to be judged, and where.
    struct Sorted {
        SpaceId space;
        Offer offer;
    };

    [[nodiscard]] Result<std::optional<Sorted>> sort(std::size_t number, const Push& push);
    [[nodiscard]] Result<std::optional<Sorted>> sort_piece(std::size_t number, const Piece& piece);
    [[nodiscard]] Result<bool> may_begin(const Piece& piece);
    [[nodiscard]] Result<bool> is_kept_already(const Piece& piece);
    [[nodiscard]] Result<std::optional<Bytes>> add(std::size_t number, const Piece& piece);
    [[nodiscard]] Result<void> take_chunk(std::size_t number, const Piece& piece);
    [[nodiscard]] Result<bool> has_room_for(const Piece& chunk, const Account& account);
    [[nodiscard]] std::optional<SpaceId> space_of(const PushedRange& pushed) const;

    [[nodiscard]] Result<void> take_run(std::span<const Sorted> run);
    [[nodiscard]] Result<void> take_certificates(std::span<const Sorted> run);
    [[nodiscard]] Result<bool> try_to_take(SpaceView& view, std::span<const Sorted> run);
    void note(const Offer& offer, const Judged& judged);

    Shared& shared_;
    SubjectId sender_;
    std::span<const Cursor> cursors_;
    std::vector<PushResult> results_;
};

} // namespace valise::exchange
