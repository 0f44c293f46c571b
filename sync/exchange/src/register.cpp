// SPDX-License-Identifier: Apache-2.0
#include "register.hpp"

#include <algorithm>
#include <utility>

namespace valise::exchange {

Judged turned_away(PushOutcome outcome, std::optional<ItemName> name) {
    return {std::nullopt, outcome, name};
}

PushOutcome outcome_of(const Error& error) {
    switch (error.code) {
    case Errc::out_of_order:
    case Errc::not_found: return PushOutcome::waits;
    case Errc::too_large:
    case Errc::exhausted: return PushOutcome::no_room;
    default: return PushOutcome::refused;
    }
}

Result<RecordId> Register::Fold::admit(const Item& item) {
    if (!directory) {
        VALISE_TRY(directory, crypto::Directory::begin(item.bytes));
        return crypto::parse_root_policy(item.bytes).map([](const auto& policy) { return policy.id(); });
    }
    switch (item.kind) {
    case ItemKind::root_policy:
        VALISE_TRY_VOID(directory->admit_root_policy(item.bytes));
        return crypto::parse_root_policy(item.bytes).map([](const auto& policy) { return policy.id(); });
    case ItemKind::certificate: break;
    case ItemKind::revocation: return admit_revocation(item);
    default: return refuse(Errc::malformed, "not of the register");
    }
    VALISE_TRY(const RecordId id, directory->admit_certificate(item.bytes));
    const crypto::Certificate* const certificate = directory->find(id);
    if (certificate->kind == crypto::CertificateKind::device)
        channels.emplace(certificate->device_keys.channel, certificate->subject);
    count(id, *certificate);
    return id;
}

Result<RecordId> Register::Fold::admit_revocation(const Item& item) {
    VALISE_TRY_VOID(directory->admit_revocation(item.bytes));
    VALISE_TRY(const auto record, crypto::parse_revocation(item.bytes));
    if (const auto revoker = revoker_of(record.content)) ++revoked[{*revoker, record.content.target}];
    return record.id();
}

std::optional<SubjectId> Register::Fold::revoker_of(const crypto::Revocation& revocation) const {
    const auto* const certificate = revocation.is_by_root ? nullptr : directory->find(revocation.revoker);
    return certificate == nullptr ? std::nullopt : std::optional(certificate->subject);
}

/// For whoever signed it, and for the focal point above them.
void Register::Fold::count(const RecordId& id, const crypto::Certificate& certificate) {
    const crypto::Certificate* below = &certificate;
    while (!below->is_by_root) {
        const auto* const above = directory->find(below->issuer);
        if (above == nullptr) return;
        if (below == &certificate || above->kind == crypto::CertificateKind::focal_point)
            issued[above->subject].push_back(id);
        below = above;
    }
}

/// What a copy of something known takes is none.
bool Register::Fold::has_room_for(const Item& item, const Quotas& quotas) const {
    if (!directory) return true;
    if (item.kind == ItemKind::revocation) {
        const auto record = crypto::parse_revocation(item.bytes);
        const auto revoker = record ? revoker_of(record->content) : std::nullopt;
        if (!revoker) return true;
        const auto found = revoked.find({*revoker, record->content.target});
        return found == revoked.end() || found->second < quotas.revocations_by_one;
    }
    if (item.kind != ItemKind::certificate) return true;
    const auto record = crypto::parse_certificate(item.bytes);
    return !record || has_room_for(record->content, quotas);
}

bool Register::Fold::has_room_for(const crypto::Certificate& certificate, const Quotas& quotas) const {
    const crypto::Certificate* below = &certificate;
    while (!below->is_by_root) {
        const auto* const above = directory->find(below->issuer);
        if (above == nullptr) return true;
        if (!has_room_below(*above, below == &certificate, certificate, quotas)) return false;
        below = above;
    }
    return true;
}

bool Register::Fold::has_room_below(const crypto::Certificate& above, bool is_direct,
    const crypto::Certificate& certificate, const Quotas& quotas) const {
    const auto found = issued.find(above.subject);
    if (found == issued.end()) return true;
    const auto& all = found->second;
    switch (above.kind) {
    case crypto::CertificateKind::expert:
        return all.size() < quotas.certificates_of_expert
            && others_in_force(all, certificate.subject) < quotas.devices_of_expert;
    case crypto::CertificateKind::focal_point: return all.size() < quotas.certificates_of_focal_point;
    default: return !is_direct || all.size() < quotas.certificates_of_issuer;
    }
}

std::size_t Register::Fold::others_in_force(const std::vector<RecordId>& of, const SubjectId& subject) const {
    return static_cast<std::size_t>(std::ranges::count_if(of, [&](const RecordId& id) {
        return directory->is_in_force(id) && directory->find(id)->subject != subject;
    }));
}

std::optional<SubjectId> Register::Fold::device_with(const crypto::AgreementKey& channel) const {
    const auto found = channels.find(channel);
    if (found == channels.end()) return std::nullopt;
    // Whichever of its certificates came last: renewals may keep the key, or come with another.
    for (const RecordId& id : directory->certificates_of(found->second))
        if (directory->is_in_force(id) && directory->find(id)->device_keys.channel == channel)
            return found->second;
    return std::nullopt;
}

std::shared_ptr<const Register::Fold> Register::now() const {
    const std::scoped_lock lock(mutex_);
    return fold_;
}

void Register::set(const Fold& next) {
    auto shared = std::make_shared<const Fold>(next);
    const std::scoped_lock lock(mutex_);
    std::swap(fold_, shared);
}

std::optional<SubjectId> Register::device_with(const crypto::AgreementKey& channel) const {
    return now()->device_with(channel);
}

Result<void> Register::catch_up() {
    VALISE_TRY(const Place end, ledger_->end_of(the_register));
    if (now()->position >= end.position) return {};
    const std::scoped_lock lock(writing_);
    return catch_up_alone();
}

/// A first root policy that cannot be read is said each time: without it there is nobody.
Result<void> Register::catch_up_alone() {
    VALISE_TRY(const Place end, ledger_->end_of(the_register));
    if (now()->position >= end.position) return {};
    Result<void> outcome;
    VALISE_TRY_VOID(ledger_->read(the_register, next_.position, [&](const PlacedItem& placed) {
        const auto admitted = next_.admit({placed.item.name.kind, placed.item.bytes});
        if (!admitted && placed.position == 1) {
            outcome = tl::unexpected(admitted.error());
            return false;
        }
        next_.position = placed.position;
        return true;
    }));
    if (outcome) set(next_);
    return outcome;
}

Result<std::vector<Judged>> Register::judge(Fold& fold, std::span<const Item> items) const {
    std::vector<Judged> judged;
    for (const Item& item : items) {
        const auto named = name_of(item);
        if (named) {
            VALISE_TRY(const auto known, ledger_->find(the_register, *named));
            if (known) {
                judged.push_back({std::nullopt, std::nullopt, *named});
                continue;
            }
        }
        if (named && !fold.has_room_for(item, quotas_)) {
            judged.push_back(turned_away(PushOutcome::no_room, *named));
            continue;
        }
        const auto admitted = fold.admit(item);
        if (!admitted) {
            judged.push_back(turned_away(outcome_of(admitted.error())));
            continue;
        }
        const ItemName name{item.kind, admitted->bytes};
        judged.push_back({LedgerItem{name, std::nullopt, std::nullopt, item.bytes}, std::nullopt, name});
    }
    return judged;
}

/// Whether nobody was quicker.
Result<bool> Register::keep(Fold& fold, const std::vector<Judged>& judged) {
    std::vector<LedgerItem> items;
    for (const Judged& one : judged)
        if (one.item) items.push_back(*one.item);
    if (items.empty()) return true;
    const auto end = ledger_->append(the_register, fold.position, items, std::nullopt);
    if (!end && end.error().code == Errc::out_of_order) return false;
    if (!end) return tl::unexpected(end.error());
    fold.position = end->position;
    set(fold);
    return true;
}

Result<std::vector<Judged>> Register::try_to_push(std::span<const Item> items, bool& is_kept) {
    VALISE_TRY_VOID(catch_up_alone());
    VALISE_TRY(auto judged, judge(next_, items));
    VALISE_TRY(is_kept, keep(next_, judged));
    return judged;
}

/// What the ledger does not get to keep was never admitted in the fold that is read.
Result<std::vector<Judged>> Register::push(std::span<const Item> items) {
    const std::scoped_lock lock(writing_);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        bool is_kept = false;
        auto judged = try_to_push(items, is_kept);
        if (judged && is_kept) return judged;
        next_ = *now();
        if (!judged) return judged;
    }
    return refuse(Errc::unavailable, "others were quicker");
}

Result<std::optional<std::vector<Judged>>> Register::found(
    std::span<const Item> items, const crypto::AgreementKey& channel) {
    const std::scoped_lock lock(writing_);
    VALISE_TRY_VOID(catch_up_alone());
    if (now()->position != 0) return std::nullopt;
    Fold founded;
    VALISE_TRY(auto judged, judge(founded, items));
    if (!founded.device_with(channel)) return std::nullopt;
    VALISE_TRY(const bool is_first, keep(founded, judged));
    if (!is_first) return std::nullopt;
    next_ = std::move(founded);
    return judged;
}

} // namespace valise::exchange
