// SPDX-License-Identifier: Apache-2.0
#include "sim/module.hpp"

namespace valise::sim {

using namespace exchange;

Module::Module(std::uint64_t seed, Timestamp now, bool is_in_files)
    : random_(seed), keys_{crypto::SigningKey::generate(random_), {}, std::nullopt} {
    random_.fill(founding_);
    keys_.founding = founding_;
    keys_.channel.push_back(channel_key(1, 1, now));
    sides_.push_back(std::make_unique<Side>());
    if (is_in_files) sides_.front()->kept = std::make_unique<KeptLedger>(seed, now);
    begin_processes();
}

ChannelKey Module::channel_key(std::uint32_t instance, std::uint32_t serial, Timestamp now) {
    auto keys = crypto::AgreementKeyPair::generate(random_);
    Card card;
    card.instance = instance;
    card.serial = serial;
    card.channel = keys.public_key();
    card.issued = std::max(now, Timestamp{});
    return {SignedCard::sign(card, keys_.signing), std::move(keys)};
}

void Module::begin_processes() {
    ++life_;
    for (const auto& side : sides_)
        for (auto& process : side->processes)
            process = std::make_unique<Responder>(side->ledger(), keys_, Quotas());
}

void Module::restart() {
    for (auto& process : sides_.front()->processes) process.reset();
    if (kept() != nullptr) kept()->restart();
    begin_processes();
}

void Module::begin_call() {
    if (kept() != nullptr) kept()->files().begin_call();
}

bool Module::end_call(bool has_failed) {
    if (kept() == nullptr) return false;
    const bool was_in_trouble = kept()->files().is_in_trouble();
    const bool has_lost_power = kept()->files().end_call();
    return has_lost_power || (has_failed && was_in_trouble);
}

void Module::turn_channel_key(Timestamp now) {
    const Card& newest = card().card();
    keys_.channel.insert(keys_.channel.begin(), channel_key(newest.instance, newest.serial + 1, now));
    if (keys_.channel.size() > 2) keys_.channel.pop_back();
}

void Module::back_up(Timestamp now) {
    if (kept() != nullptr)
        kept()->back_up(now);
    else
        backup_ = sides_.front()->memory.backup();
}

bool Module::has_backup() const {
    const Side& side = *sides_.front();
    return side.kept ? side.kept->has_backup() : backup_.has_value();
}

void Module::restore(Timestamp now) {
    for (auto& process : sides_.front()->processes) process.reset();
    std::uint32_t instance = 0;
    if (kept() != nullptr)
        instance = kept()->restore(now);
    else {
        instance = *ledger().instance() + 1;
        sides_.front()->memory.restore(*std::exchange(backup_, std::nullopt), instance);
    }
    keys_.channel.clear();
    keys_.channel.push_back(channel_key(instance, 1, now));
    begin_processes();
}

void Module::roll_back() {
    sides_.front()->memory.restore(*std::exchange(backup_, std::nullopt), *ledger().instance());
    begin_processes();
}

void Module::drop_what_comes(std::size_t side, bool pretends, const std::function<void()>& meanwhile) {
    tests::MemoryLedger& memory = sides_[side]->memory;
    auto before = memory.backup();
    memory.lose_what_comes(!pretends);
    meanwhile();
    memory.lose_what_comes(false);
    if (pretends) memory.restore(std::move(before), *memory.instance());
    begin_processes();
}

void Module::fork() {
    sides_.push_back(std::make_unique<Side>());
    sides_.back()->memory.restore(sides_.front()->memory.backup(), *ledger().instance());
    begin_processes();
}

void Module::tamper(const SpaceId& space, const Tamper& tamper) {
    auto kept = sides_.front()->memory.backup();
    auto& sequence = kept.sequences[space];
    auto made_anew = decltype(kept.sequences)::mapped_type();
    made_anew.readers = sequence.readers;
    made_anew.moment = sequence.moment;
    for (const PlacedItem& placed : sequence.items)
        if (const auto item = tamper(placed)) made_anew.add(*item);
    sequence = std::move(made_anew);
    sides_.front()->memory.restore(std::move(kept), *ledger().instance());
    begin_processes();
}

} // namespace valise::sim
