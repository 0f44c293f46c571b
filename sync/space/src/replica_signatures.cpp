// SPDX-License-Identifier: Apache-2.0
// Under which certificate a device signs its ranges, and how far that leads.
#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

#include "certificate_order.hpp"
#include "valise/space/replica.hpp"

namespace valise::space {

void Replica::Log::note_signature(std::uint64_t certificate, std::uint64_t sequence) {
    std::uint64_t& furthest = signed_up_to[certificate];
    furthest = std::max(furthest, sequence);
}

std::vector<crypto::VerificationKey> Replica::keys_of(const SubjectId& device) const {
    std::vector<crypto::VerificationKey> keys;
    for (const RecordId& id : directory_->certificates_of(device) | std::views::reverse)
        keys.push_back(directory_->find(id)->key);
    return keys;
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
    const auto keys = keys_of(log.device);
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

bool Replica::may_sign(const SubjectId& device, const crypto::VerificationKey& key) const {
    return certificate_to_write_with({device, std::numeric_limits<std::uint32_t>::max()}, key, 1).has_value();
}

// Signing again

/// Those that follow each other behind an entry that is here, under a certificate that does no longer for so
/// much.
Result<std::vector<log::VerifiedRange>> Replica::cut_off(std::span<const Bytes> written) const {
    std::vector<log::VerifiedRange> ranges;
    for (const Bytes& bytes : written) {
        VALISE_TRY(auto parsed, log::Range::parse(bytes));
        const auto good = verify(parsed);
        if (good || good.error().code != Errc::not_permitted) continue;
        const crypto::EntryPosition first = parsed.first();
        const log::Head before{first.sequence - 1, first.previous};
        const bool follows = ranges.empty() ? before.sequence == 0 || has({first.log, before})
                                            : before == ranges.back().head();
        if (!follows) continue;
        const auto keys = keys_of(first.log.device);
        VALISE_TRY(auto range, log::verify_range(std::move(parsed), keys));
        if (!has({first.log, range.head()})) ranges.push_back(std::move(range));
    }
    return ranges;
}

/// The first number that the entries of a range leave free.
Result<std::uint64_t> Replica::number_behind(const log::VerifiedRange& range) const {
    std::uint64_t next = 0;
    for (std::size_t i = 0; i < range.links().size(); ++i) {
        const log::EntryHeader& header = range.range().entry(i).header;
        const crypto::Secret* const key = keyring_.key_for(header.epoch);
        if (key == nullptr) return refuse(Errc::out_of_order, "own entries that no key has come for yet");
        if (header.entry_class != log::EntryClass::work) continue;
        VALISE_TRY(const Bytes plain, log::open_entry(key->key(), range, i));
        VALISE_TRY(const proto::Body body, proto::decode_body(plain));
        next = std::max(next, body.first_number + body.operations.size());
    }
    return next;
}

Result<std::optional<log::VerifiedRange>> Replica::sign_again(
    std::span<const Bytes> written, const crypto::SigningKey& device, Random& random) const {
    VALISE_TRY(auto ranges, cut_off(written));
    if (ranges.empty()) return std::nullopt;
    const log::OwnLog own{membership_.space(), ranges.back().range().log(), ranges.back().head()};
    VALISE_TRY(const std::uint64_t certificate,
        certificate_to_write_with(own.log, device.verification_key(), own.head.sequence + 1));
    static_cast<void>(certificate);
    VALISE_TRY(const EpochId epoch, membership_.epoch_to_write());
    const crypto::Secret* const key = keyring_.key_for(epoch);
    if (key == nullptr) return refuse(Errc::not_found, "no key to write with has come yet");
    proto::Body nothing{next_number(own.log), {}};
    for (const log::VerifiedRange& range : ranges) {
        VALISE_TRY(const std::uint64_t number, number_behind(range));
        nothing.first_number = std::max(nothing.first_number, number);
    }
    VALISE_TRY(const Bytes body, proto::encode_body(nothing));
    VALISE_TRY(auto last,
        log::seal_range({epoch, key->key(), device}, own, std::span(&body, 1), std::nullopt, random));
    ranges.push_back(std::move(last));
    VALISE_TRY(auto joined, log::join_ranges(ranges));
    return std::optional(std::move(joined));
}

} // namespace valise::space
