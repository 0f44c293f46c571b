// SPDX-License-Identifier: Apache-2.0
#include "sim/client.hpp"

#include <algorithm>

#include "valise/draft/anchors.hpp"

namespace valise::sim {

using namespace exchange;

Client::Client(Identity& who, std::unique_ptr<Disk> disk, const SignedCard& card, Random& random)
    : who_(who), random_(random), disk_(std::move(disk)) {
    begin_caller(card);
}

void Client::begin_caller(const SignedCard& card) {
    auto next = std::make_unique<Caller>(
        *disk_, card, who_.id, who_.channels[channel_]); // The card may be the last one's.
    if (caller_) gather_findings();
    receipts_gathered_ = proofs_gathered_ = 0;
    caller_ = std::move(next);
}

void Client::restart() {
    ++life_;
    has_caught_up_ = false;
    expected_.clear();
    gather_findings();
    disk_->power_up();
    begin_caller(caller_->card());
    tend();
}

Result<void> Client::together(const std::function<Result<void>()>& work) {
    auto kept = disk_->together(work);
    if (kept) return kept;
    // It would go on behind what was undone.
    ++life_;
    begin_caller(caller_->card());
    return kept;
}

Result<void> Client::receive(ByteView part) {
    Result<void> outcome;
    VALISE_TRY_VOID(together([&]() -> Result<void> {
        outcome = caller_->receive(part);
        return {};
    }));
    return outcome;
}

Result<void> Client::finish() {
    Result<void> finished;
    VALISE_TRY_VOID(together([&]() -> Result<void> {
        finished = caller_->finish();
        return {};
    }));
    has_caught_up_ = has_caught_up_ || (finished && !caller_->wants_more());
    if (finished || finished.error().code != Errc::not_permitted || who_.channels.size() == 1)
        return finished;
    // The module knows another of its certificates.
    channel_ = (channel_ + 1) % who_.channels.size();
    ++life_;
    begin_caller(caller_->card());
    return finished;
}

void Client::gather_findings() {
    const Findings& found = caller_->findings();
    for (; receipts_gathered_ < found.receipts.size(); ++receipts_gathered_)
        receipts_.push_back(found.receipts[receipts_gathered_]);
    for (; proofs_gathered_ < found.proofs.size(); ++proofs_gathered_)
        proofs_.push_back(found.proofs[proofs_gathered_]);
}

bool Client::is_member(const SpaceId& space) {
    const auto* const known = replica(space);
    return known != nullptr && known->membership().standing_of(id()).has_value();
}

bool Client::is_admin(const SpaceId& space) {
    return is_member(space) && replica(space)->membership().standing_of(id())->role == space::Role::admin;
}

Result<ItemName> Client::keep(const SpaceId& space, ItemKind kind, Bytes bytes) {
    const Item item{kind, std::move(bytes)};
    VALISE_TRY(const Taken taken, disk_->take(space, item));
    if (taken == Taken::refused) return refuse(Errc::invalid_input, "we refuse what we made");
    return name_of(item);
}

void Client::tend() {
    disk_->tend();
    if (!fetches_files) return;
    for (const SpaceId& space : disk_->spaces()) expect_files(space);
}

std::vector<AnnounceAttachment> Client::announced_files(const SpaceId& space) {
    std::vector<AnnounceAttachment> files;
    for (const auto& [id, entry] : disk_->drafts(space).entries()) {
        if (entry.reading != space::Reading::counts || !entry.body) continue;
        for (const auto& operation : entry.body->operations)
            if (const auto* const file = std::get_if<AnnounceAttachment>(&operation.action))
                files.push_back(*file);
    }
    return files;
}

void Client::expect_files(const SpaceId& space) {
    for (const AnnounceAttachment& file : announced_files(space))
        if (!expected_.contains(file.file) && disk_->expect(space, file)) expected_.insert(file.file);
}

Result<Client::Attached> Client::attach(const SpaceId& space, const Bytes& content) {
    VALISE_TRY(const LogId log, log_to_write(space));
    VALISE_TRY(const auto file, disk_->attach(space, content, random_));
    const std::uint64_t number = replica(space)->next_number(log);
    const std::uint64_t time = disk_->drafts(space).next_time();
    VALISE_TRY(const Written entry, write(space, log, {number, {{answer_field(0), time, file}}}));
    return Attached{file, entry};
}

Result<Written> Client::write(const SpaceId& space, const LogId& log, const proto::Body& body) {
    VALISE_TRY(const Bytes bytes, disk_->write(space, log, key_to_write(space), body, random_));
    const auto name = name_of({ItemKind::range, bytes});
    const auto range = log::Range::parse(bytes);
    VALISE_CHECK(name && range);
    return Written{log, {range->last_sequence(), EntryId{name->id}}};
}

Result<LogId> Client::log_to_write(const SpaceId& space) {
    VALISE_TRY_VOID(go_on_as_certified(space));
    return disk_->log_to_write(space, key_to_write(space), random_);
}

void Client::see_to_own_work(const SpaceId& space) {
    if (is_member(space)) (void)disk_->log_to_write(space, key_to_write(space), random_);
}

Result<Written> Client::comment(const SpaceId& space, std::string_view text) {
    VALISE_TRY(const LogId log, log_to_write(space));
    const std::uint64_t number = replica(space)->next_number(log);
    const std::uint64_t time = disk_->drafts(space).next_time();
    return write(space, log, {number, {{answer_field(0), time, proto::Comment{{}, {}, std::string(text)}}}});
}

Result<Written> Client::edit(const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(const LogId log, log_to_write(space));
    Drafts& drafts = disk_->drafts(space);
    text::Document& document = drafts.document(object);
    const text::Author author = draft::author_of(log);
    VALISE_TRY_VOID(document.write_as(author));
    VALISE_TRY(const std::uint32_t from, document.next_sequence(author));
    const std::uint32_t length = document.text().length();
    if (length > 12 && random_.below(4) == 0) {
        const auto at = static_cast<std::uint32_t>(random_.below(length - 5));
        VALISE_TRY_VOID(document.erase(at, 5));
    } else {
        const auto at = static_cast<std::uint32_t>(random_.below(length + 1));
        VALISE_TRY_VOID(document.insert(at, name().substr(0, 2) + std::to_string(random_.below(1000)) + " "));
    }
    VALISE_TRY(Bytes work, document.work_by(author, from));
    const std::uint64_t number = replica(space)->next_number(log);
    return write(space, log, {number, {{object, drafts.next_time(), proto::UpdateText{std::move(work)}}}});
}

} // namespace valise::sim
