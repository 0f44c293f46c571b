// SPDX-License-Identifier: Apache-2.0
// Under which certificate a device signs its ranges, and how far that leads.
#include <algorithm>
#include <ranges>
#include <utility>

#include "certificate_order.hpp"
#include "valise/space/replica.hpp"

namespace valise::space {

void Replica::Log::note_signature(std::uint64_t certificate, std::uint64_t sequence) {
    std::uint64_t& furthest = signed_up_to[certificate];
    furthest = std::max(furthest, sequence);
}

/// By which certificate, of those that acts have named for its device. One that was renewed does no longer
/// for what the device wrote later.
Result<Replica::SignedRange> Replica::verify(log::Range range) const {
    if (range.space() != membership_.space()) return refuse(Errc::malformed, "a range of another space");
    const LogId log = range.log();
    const auto named = named_certificates_.find(log.device);
    if (named == named_certificates_.end())
        return refuse(Errc::out_of_order, "a range by a device that no act has named yet");
    const auto all = directory_->certificates_of(log.device);
    std::vector<crypto::VerificationKey> keys;
    for (const RecordId& id : all | std::views::reverse) keys.push_back(directory_->find(id)->key);
    if (keys.empty()) return refuse(Errc::out_of_order, "a certificate that has not come");
    VALISE_TRY(log::VerifiedRange verified, log::verify_range(std::move(range), keys));
    Error why;
    for (const RecordId& id : all | std::views::reverse) {
        if (directory_->find(id)->key != verified.signer()) continue;
        const CertificateNumber number = number_of(id, *directory_);
        if (!named->second.contains(id))
            why = {Errc::out_of_order, "signed under a certificate that no act has named yet"};
        else if (verified.range().last_sequence() <= reach_of(membership_, log, number))
            return SignedRange{std::move(verified), number};
        else
            why = {Errc::not_permitted, "signed under a certificate that was renewed before"};
    }
    return tl::unexpected(std::move(why));
}

/// What was signed under a certificate of which its device says by now that it had renewed it. The log is
/// made anew of what is offered again.
bool Replica::has_outdated_ranges(const Log& log) const {
    return std::ranges::any_of(log.signed_up_to,
        [&](const auto& part) { return part.second > reach_of(membership_, log.chain.log(), part.first); });
}

void Replica::begin_anew(Log& log) {
    Log fresh(log::Chain(membership_.space(), log.chain.log(), log.begins_after));
    fresh.begins_after = log.begins_after;
    fresh.numbers = std::move(log.numbers);
    fresh.numbers.forget();
    fresh.is_begun_anew = true;
    log = std::move(fresh);
}

/// The newest that has this key, if others take what leads so far.
Result<std::uint64_t> Replica::certificate_to_write_with(
    const LogId& log, const crypto::VerificationKey& key, std::uint64_t last) const {
    const auto named = named_certificates_.find(log.device);
    const auto all = directory_->certificates_of(log.device);
    for (const RecordId& id : all | std::views::reverse)
        if (named != named_certificates_.end() && named->second.contains(id)
            && directory_->find(id)->key == key
            && last <= reach_of(membership_, log, number_of(id, *directory_)))
            return number_of(id, *directory_);
    return refuse(Errc::not_permitted, "a key of which no act says that it is this device's, or no longer");
}

} // namespace valise::space
