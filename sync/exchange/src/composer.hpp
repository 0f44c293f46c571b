// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "pushes.hpp"
#include "valise/base/clock.hpp"
#include "valise/exchange/answer.hpp"
#include "valise/exchange/receipt.hpp"

namespace valise::exchange {

/// Of whom an answer is asked, and how.
struct Asked {
    const SubjectId& device;
    const Request& request;
    std::span<const Cursor> cursors; ///< Where the device is, as both know.
    const std::set<SpaceId>& denied; ///< Of which of them the module knows nothing.
    std::span<const Cursor> ends;    ///< Of the sequences that it has, in their order.
    std::span<const PushResult> pushed;
};

/// With what a module signs receipts.
struct Signer {
    const crypto::SigningKey& key;
    std::uint32_t instance = 1;
    Timestamp now;
};

/// Makes the answer to one request: what the device lacks, as much of it as it asked for.
class Composer {
public:
    Composer(Shared& shared, const Asked& asked, const Signer& signer);

    /// Without padding.
    [[nodiscard]] Result<Bytes> compose();
    /// Where the device is when it got all of that.
    [[nodiscard]] std::vector<Cursor> offered() const;

    /// Whether the device has all of what it may have. Without asking for what was pushed, or for chunks.
    [[nodiscard]] bool has_news() const { return !stretches().empty(); }

private:
    /// A sequence, and how far the device has come in it.
    struct Stretch {
        SpaceId space;
        std::optional<std::uint64_t> number; ///< Of its cursor, if both know one.
        Place from;
        std::uint64_t end = 0; ///< As far as it can be shown.
    };

    [[nodiscard]] bool is_denied(const SpaceId& space) const { return asked_.denied.contains(space); }
    void write_outcomes();
    [[nodiscard]] bool has(const SpaceId& space) const;
    [[nodiscard]] std::vector<Stretch> stretches() const;
    void add_stretch(std::vector<Stretch>& found, const Cursor& end) const;
    [[nodiscard]] Result<bool> write(const Stretch& stretch);
    [[nodiscard]] Result<std::vector<EpochId>> epochs_of(const SpaceId& space);
    [[nodiscard]] Result<bool> write_elements(const Stretch& stretch, Place& place);
    [[nodiscard]] Result<std::vector<PlacedItem>> next_items(const Stretch& stretch, std::uint64_t after);
    [[nodiscard]] bool write_element(const LedgerItem& item, const SpaceId& space, const Familiar& familiar);
    [[nodiscard]] std::optional<Element> in_short(const LedgerItem& item, const Familiar& familiar) const;
    [[nodiscard]] bool write_pieces(const LedgerItem& item, std::size_t offset);
    [[nodiscard]] std::size_t begun_of(const SpaceId& space) const;
    [[nodiscard]] std::optional<std::uint64_t> push_of(const SpaceId& space, const ItemName& name) const;
    [[nodiscard]] bool is_end(const SpaceId& space, const Place& place) const;
    [[nodiscard]] Result<EndSequence> end_at(const Stretch& stretch, const Place& place);
    void write_skipped();
    [[nodiscard]] Result<bool> write_chunks();
    [[nodiscard]] Result<bool> write_chunk(std::size_t number);

    [[nodiscard]] std::size_t room() const;
    [[nodiscard]] bool add_if_it_fits(const Part& part);

    Shared& shared_;
    Asked asked_;
    Signer signer_;
    std::size_t limit_;
    AnswerWriter writer_{Status::news};
    bool has_news_ = false;
    std::uint32_t skipped_ = 0;        ///< And not written yet.
    std::uint32_t skipped_in_all_ = 0; ///< In this answer.
    std::size_t begun_ = 0;            ///< Of the next item, as much as the device has.
    std::map<SpaceId, Place> places_;
};

} // namespace valise::exchange
