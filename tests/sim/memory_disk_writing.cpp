// SPDX-License-Identifier: Apache-2.0
// What the program of a device writes, and what it reads anew.
#include <algorithm>
#include <utility>

#include "sim/memory_disk.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/log/incarnation.hpp"

namespace valise::sim {

using namespace exchange;
using log::LogHead;

Result<void> MemoryDisk::note_written(
    const SpaceId& space, const LogId& log, const ItemName& range, const log::Head& head) {
    VALISE_TRY_VOID(admit_call());
    const Call call = [=](MemoryDisk& disk) {
        if (log == disk.log(space)) disk.written_[space] = head.sequence;
        disk.own_ranges_.insert(range);
    };
    calls_.push_back(call);
    call(*this);
    return {};
}

Result<void> MemoryDisk::note_incarnation(const SpaceId& space, std::uint32_t incarnation) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([=](MemoryDisk& disk) {
        disk.incarnations_[space] = incarnation;
        disk.written_[space] = 0;
    });
    incarnations_[space] = incarnation;
    written_[space] = 0;
    return {};
}

LogId MemoryDisk::log(const SpaceId& space) {
    const auto found = incarnations_.find(space);
    return {device_, found == incarnations_.end() ? 0 : found->second};
}

std::uint64_t MemoryDisk::written(const SpaceId& space) const {
    const auto found = written_.find(space);
    return found == written_.end() ? 0 : found->second;
}

Result<void> MemoryDisk::keep(const SpaceId& space, ItemKind kind, Bytes bytes) {
    VALISE_TRY(const Taken taken, take(space, {kind, std::move(bytes)}));
    if (taken == Taken::refused) return refuse(Errc::invalid_input, "we refuse what we made");
    return {};
}

void MemoryDisk::read_again(const SpaceId& space) {
    auto* const known = content_->replica(space);
    if (known == nullptr) return;
    // What is taken in once more may cast doubt on other logs.
    for (auto doubted = known->doubted(); !doubted.empty(); doubted = known->doubted())
        for (const auto& [log, number] : doubted) {
            read_log_again(space, log);
            known->settle(log, number);
        }
}

void MemoryDisk::read_log_again(const SpaceId& space, const LogId& log) {
    std::vector<Bytes> ranges;
    content_->each_item(space, [&](const Item& item) {
        if (item.kind != ItemKind::range) return;
        const auto range = log::Range::parse(item.bytes);
        if (range && range->log() == log) ranges.push_back(item.bytes);
    });
    std::vector<space::TakenRange> told;
    // One that was signed again may stand before what it hangs on.
    for (std::size_t left = ranges.size() + 1; ranges.size() < left;) {
        left = ranges.size();
        std::erase_if(ranges, [&](const Bytes& range) {
            auto taken = content_->replica(space)->take(range);
            if (!taken || taken->is_waiting) return false;
            told.push_back(*std::move(taken));
            return true;
        });
    }
    drafts_[space].show_instead(log, told);
}

void MemoryDisk::tend() {
    for (const SpaceId& space : spaces()) {
        read_again(space);
        for (const auto& [log, proof] : drafts_[space].proofs())
            if (proved_.insert(log).second) (void)keep(space, ItemKind::proof, log::encode_proof(proof));
    }
}

Result<void> MemoryDisk::begin_incarnation(
    const SpaceId& space, const crypto::SigningKey& device, Random& random) {
    const space::Replica& known = *replica(space);
    VALISE_TRY(const log::Heads heads, known.heads());
    VALISE_TRY(LogId next, log::next_incarnation(log(space), heads));
    next.incarnation = std::max(next.incarnation, first_incarnation_);
    log::Announcement left;
    for (const LogHead& head : heads.all())
        if (head.log.device == device_ && head.log.incarnation < next.incarnation)
            left.push_back({head.log.incarnation, head.head});
    std::ranges::sort(left);
    if (left.size() > log::most_left_logs)
        left.erase(left.begin(), left.end() - static_cast<std::ptrdiff_t>(log::most_left_logs));
    VALISE_TRY_VOID(note_incarnation(space, next.incarnation));
    VALISE_TRY(const EpochId epoch, known.membership().epoch_to_write());
    const auto* const key = known.keyring().key_for(epoch);
    if (key == nullptr) return refuse(Errc::not_found, "no key");
    VALISE_TRY(const auto range,
        log::begin_incarnation({epoch, key->key(), device}, space, next, left, std::nullopt, random));
    return keep_written(space, range);
}

/// What it wrote before it learned that it had renewed its certificate.
Result<void> MemoryDisk::sign_again(const SpaceId& space, const crypto::SigningKey& device, Random& random) {
    std::map<LogId, std::map<std::uint64_t, Bytes>> written;
    content_->each_item(space, [&](const Item& item) {
        if (item.kind != ItemKind::range || !own_ranges_.contains(*name_of(item))) return;
        const auto range = log::Range::parse(item.bytes);
        if (range) written[range->log()].emplace(range->first().sequence, item.bytes);
    });
    for (const auto& [own, ranges] : written) {
        std::vector<Bytes> all;
        for (const auto& [first, bytes] : ranges) all.push_back(bytes);
        const auto signed_again = replica(space)->sign_again(all, device, random);
        if (signed_again && *signed_again) VALISE_TRY_VOID(keep_written(space, **signed_again));
    }
    return {};
}

/// Goes on as another incarnation when it was put back, finds its log forked, or is told of more than it
/// wrote.
Result<LogId> MemoryDisk::log_to_write(
    const SpaceId& space, const crypto::SigningKey& device, Random& random) {
    tend();
    VALISE_TRY_VOID(sign_again(space, device, random));
    const auto* const chain = replica(space)->chain(log(space));
    const bool must_leave = log(space).incarnation < first_incarnation_
        || (chain != nullptr && (chain->is_forked() || chain->furthest().sequence > written(space)));
    if (!must_leave) return log(space);
    VALISE_TRY_VOID(begin_incarnation(space, device, random));
    return log(space);
}

Result<void> MemoryDisk::keep_written(const SpaceId& space, const log::VerifiedRange& range) {
    Bytes bytes = range.range().bytes();
    VALISE_TRY(const ItemName name, name_of({ItemKind::range, bytes}));
    VALISE_TRY_VOID(keep(space, ItemKind::range, std::move(bytes)));
    return note_written(space, range.range().log(), name, range.head());
}

Result<void> MemoryDisk::keep_heads(const SpaceId& space, const LogId& log) {
    const auto* const heads = replica(space)->heads_to_tell(log);
    if (heads == nullptr) return {};
    FixedWriter writer;
    writer.log(log).bytes(heads->beside(log).encode());
    VALISE_TRY(Bytes bytes, writer.finish());
    return keep(space, ItemKind::heads, std::move(bytes));
}

Result<Bytes> MemoryDisk::write(const SpaceId& space, const LogId& log, const crypto::SigningKey& device,
    const proto::Body& body, Random& random) {
    auto range = content_->replica(space)->write(log, device, std::span(&body, 1), random);
    drafts_[space].forget_documents();
    if (!range) return tl::unexpected(range.error());
    if (const auto kept = keep_written(space, *range); !kept) {
        has_power_ = false; // What is in memory alone nobody may build upon.
        return tl::unexpected(kept.error());
    }
    if (range->range().entry(0).header.known_heads) VALISE_TRY_VOID(keep_heads(space, log));
    return range->range().bytes();
}

} // namespace valise::sim
