// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "valise/crypto/directory.hpp"
#include "valise/exchange/answer.hpp"
#include "valise/exchange/ledger.hpp"
#include "valise/exchange/responder.hpp"

namespace valise::exchange {

/// What became of an item that was judged: what the ledger is to keep, or why not. Neither of one that the
/// ledger has already.
struct Judged {
    std::optional<LedgerItem> item;
    std::optional<PushOutcome> outcome;
    std::optional<ItemName> name; ///< Nothing of what has none.
};

/// How often others may have been quicker before we give up for now.
inline constexpr int most_attempts = 16;

[[nodiscard]] Judged turned_away(PushOutcome outcome, std::optional<ItemName> name = std::nullopt);
/// What a refusal of whoever reads the item means for whoever pushed it.
[[nodiscard]] PushOutcome outcome_of(const Error& error);

/// Who is who, as the sequence of certificates in the ledger has it: its fold, kept up with it.
///
/// Always true of it: what it says was in the ledger. Whoever reads it waits for nobody: a later fold takes
/// the place of the one before, which stays as it was for those who have it. Used by several threads; the
/// ledger must outlive it.
class Register {
public:
    explicit Register(Ledger& ledger, const Quotas& quotas = {}) : ledger_(&ledger), quotas_(quotas) {}

    /// Reads on to the end of the sequence.
    [[nodiscard]] Result<void> catch_up();

    /// The device whose certificate in force has this channel key.
    [[nodiscard]] std::optional<SubjectId> device_with(const crypto::AgreementKey& channel) const;

private:
    struct Fold;

public:
    /// Who is who at one moment.
    class Reading {
    public:
        /// Null while nobody owns the module.
        [[nodiscard]] const crypto::Directory* directory() const;

    private:
        friend class Register;
        explicit Reading(std::shared_ptr<const Fold> fold) : fold_(std::move(fold)) {}

        std::shared_ptr<const Fold> fold_;
    };
    [[nodiscard]] Reading read() const { return Reading(now()); }

    /// Judges items in their order, and puts those that are good behind the sequence. `no_room` for what
    /// everybody would have to keep, and somebody has had signed too much of.
    [[nodiscard]] Result<std::vector<Judged>> push(std::span<const Item> items);
    /// The same, when nobody owns the module yet: if they make the owner of this channel key known to it.
    /// Gives nothing, and leaves everything as it was, if they do not, or if somebody owns it.
    [[nodiscard]] Result<std::optional<std::vector<Judged>>> found(
        std::span<const Item> items, const crypto::AgreementKey& channel);

private:
    struct Fold {
        std::optional<crypto::Directory> directory;
        std::map<crypto::AgreementKey, SubjectId> channels; ///< Of all devices, in force or not.
        std::map<SubjectId, std::vector<RecordId>> issued;  ///< By each, and below each focal point.
        std::map<std::pair<SubjectId, RecordId>, std::size_t> revoked; ///< By whom which, how often.
        std::uint64_t position = 0;

        Result<RecordId> admit(const Item& item);
        [[nodiscard]] std::optional<SubjectId> device_with(const crypto::AgreementKey& channel) const;
        [[nodiscard]] bool has_room_for(const Item& item, const Quotas& quotas) const;

    private:
        Result<RecordId> admit_revocation(const Item& item);
        void count(const RecordId& id, const crypto::Certificate& certificate);
        [[nodiscard]] bool has_room_for(const crypto::Certificate& certificate, const Quotas& quotas) const;
        [[nodiscard]] bool has_room_below(const crypto::Certificate& above, bool is_direct,
            const crypto::Certificate& certificate, const Quotas& quotas) const;
        [[nodiscard]] std::size_t others_in_force(
            const std::vector<RecordId>& of, const SubjectId& subject) const;
        [[nodiscard]] std::optional<SubjectId> revoker_of(const crypto::Revocation& revocation) const;
    };

    [[nodiscard]] std::shared_ptr<const Fold> now() const;
    void set(const Fold& next);
    [[nodiscard]] Result<void> catch_up_alone();
    [[nodiscard]] Result<std::vector<Judged>> judge(Fold& fold, std::span<const Item> items) const;
    [[nodiscard]] Result<bool> keep(Fold& fold, const std::vector<Judged>& judged);
    [[nodiscard]] Result<std::vector<Judged>> try_to_push(std::span<const Item> items, bool& is_kept);

    Ledger* ledger_;
    Quotas quotas_;
    std::mutex writing_; ///< Of whoever makes the next fold.
    Fold next_;          ///< As the one that is read, so that what is refused costs no copy.
    mutable std::mutex mutex_;
    std::shared_ptr<const Fold> fold_ = std::make_shared<const Fold>();
};

inline const crypto::Directory* Register::Reading::directory() const {
    return fold_->directory ? &*fold_->directory : nullptr;
}

} // namespace valise::exchange
