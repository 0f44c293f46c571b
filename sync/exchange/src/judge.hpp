// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <variant>
#include <vector>

#include "space_view.hpp"
#include "valise/exchange/answer.hpp"
#include "valise/exchange/responder.hpp"
#include "valise/log/heads.hpp"
#include "valise/log/range.hpp"

namespace valise::exchange {

/// Whose request it is, and what its author may have here.
struct Bench {
    Ledger& ledger;
    const crypto::Directory& directory;
    const Quotas& quotas;
    const SubjectId& sender;
};

/// Whether somebody may have this much more, of what is theirs in a space; `times` as much as usual.
[[nodiscard]] bool is_within_share(
    const Quotas& quotas, const Account& account, const Usage& used, std::uint64_t more, std::uint64_t times);

/// Something that was pushed into a space: an item, or a range in short of the sender's log.
struct Offer {
    std::size_t push = 0;
    std::variant<Item, PushedRange> content;
};

/// Judges what is pushed into one space, in its order, by what stands in the ledger and what it has let pass
/// before; nothing is put there. Whoever uses it holds the view.
class Judge {
public:
    Judge(const Bench& bench, SpaceView& view)
        : bench_(bench), view_(&view), places_(bench.ledger, view.space()) {}

    /// How many spaces the founder of a new one has founded; asked only for a genesis.
    using Founded = std::function<Result<std::uint64_t>(const SubjectId&)>;

    [[nodiscard]] Result<Judged> judge(const Offer& offer, const Founded& founded);

    /// Judges once more what was put aside for when somebody builds upon it. Whether any of it may now be put
    /// there: then so may what waited for it.
    [[nodiscard]] Result<bool> judge_aside(const Founded& founded);

    /// What may be put there.
    [[nodiscard]] const std::vector<LedgerItem>& pending() const noexcept { return pending_; }
    /// Whether an act or a genesis is among it.
    [[nodiscard]] bool changes_members() const noexcept { return changes_members_; }

private:
    using Outcome = Result<std::optional<PushOutcome>>; ///< Nothing: it may be put there.

    [[nodiscard]] Result<Judged> judge(const Item& item, const Founded& founded);
    [[nodiscard]] Outcome judge_genesis(const Item& item, const Founded& founded);
    [[nodiscard]] Outcome judge_act(const Item& item);
    [[nodiscard]] Outcome judge_slot(LedgerItem& item);
    [[nodiscard]] Outcome judge_range(LedgerItem& item);
    [[nodiscard]] Outcome judge_place(const log::VerifiedRange& range);
    [[nodiscard]] Result<bool> overlaps_too_much(const LedgerItem& item);
    [[nodiscard]] Outcome judge_proof(const LedgerItem& item) const;
    [[nodiscard]] Outcome judge_heads(const LedgerItem& item);
    [[nodiscard]] Outcome judge_testimony(const LedgerItem& item) const;
    [[nodiscard]] Outcome judge_by_kind(const Item& item, LedgerItem& kept, const Founded& founded);
    [[nodiscard]] Result<bool> is_known(const Item& item, const ItemName& name);
    [[nodiscard]] Result<bool> has_room_for(const LedgerItem& item);
    [[nodiscard]] std::optional<Account> account_of(const Item& item) const;
    [[nodiscard]] Result<Usage*> used_by(const Account& account);
    [[nodiscard]] Outcome judge_digest(const LogId& log, const log::HeadsDigest& digest);
    [[nodiscard]] std::vector<crypto::VerificationKey> keys_of(const SubjectId& device) const;
    [[nodiscard]] std::size_t pending_of(ItemKind kind) const;

    Bench bench_;
    SpaceView* view_;
    std::vector<LedgerItem> pending_;
    std::optional<Usage> usage_;
    std::map<Account, Usage> used_;
    LogPlaces places_;
    std::uint64_t searched_ = 0; ///< Bytes, for what authors knew.
    bool changes_members_ = false;
    bool wants_acts_ = false; ///< An act waited, since the last were judged once more.
};

} // namespace valise::exchange
