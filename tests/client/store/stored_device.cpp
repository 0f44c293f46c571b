// SPDX-License-Identifier: Apache-2.0
#include "client/store/stored_device.hpp"

namespace valise::tests {

using namespace exchange;

StoredDevice::StoredDevice(ExchangeWorld& world, std::size_t number, store::KeptHoldings::Reader reader)
    : world_(&world),
      reader_(std::move(reader)),
      number_(number),
      store_(place_.made()),
      card_(world.keys().channel.front().card) {
    store_.reset();
    open();
}

void StoredDevice::close() {
    if (caller_) card_ = caller_->card();
    caller_.reset();
    holdings_.reset();
    store_.reset();
}

void StoredDevice::back_up() { VALISE_CHECK(store_->backup(place_.temporary.path() / "backup").has_value()); }

void StoredDevice::put_back() {
    close();
    std::filesystem::remove_all(place_.folder());
    VALISE_CHECK(store::Store::restore(place_.temporary.path() / "backup", place_.folder()).has_value());
    open();
}

void StoredDevice::open() {
    store_.emplace(place_.opened());
    const Traveller& one = traveller();
    auto opened = store::KeptHoldings::open(
        {*store_, one.id, one.sealing, reader_}, world_->authority().signed_policy().bytes);
    VALISE_CHECK(opened.has_value());
    holdings_ = *std::move(opened);
    VALISE_CHECK(holdings_->belong_to(card_->card().module()).has_value());
    caller_ = std::make_unique<Caller>(*holdings_, *card_, one.id, one.channel);
}

void StoredDevice::restart() {
    close();
    open();
}

void StoredDevice::exchange_through(Holdings& holdings) {
    caller_ = std::make_unique<Caller>(holdings, *card_, traveller().id, traveller().channel);
}

Result<void> StoredDevice::receive(ByteView part) {
    if (!takes_together_) return caller_->receive(part);
    Result<void> outcome;
    auto kept = holdings_->together([&]() -> Result<void> {
        outcome = caller_->receive(part);
        return {};
    });
    if (kept) return outcome;
    // It would go on behind what was undone.
    card_ = caller_->card();
    exchange_through(*holdings_);
    return kept;
}

Trip StoredDevice::exchange_once(const Cut& cut, Pace pace) {
    pace.now = world_->clock().now();
    const auto request = caller_->begin(pace, world_->random());
    if (!request) return {0, 0, tl::unexpected(request.error())};
    Trip trip;
    trip.up = std::min(cut.up, request->size());
    if (trip.up == request->size()) {
        const auto said = world_->ask_module(*request);
        if (!said && said.error().code == Errc::wrong_key) {
            trip.outcome = caller_->offer_card(world_->keys().channel.front().card.bytes());
            return trip;
        }
        VALISE_CHECK(said.has_value());
        trip.down = std::min(cut.down, said->size());
        trip.outcome = receive(ByteView(*said).first(trip.down));
    }
    const auto finished = caller_->finish(); // also of a caller that has nothing to finish
    if (trip.outcome) trip.outcome = finished;
    return trip;
}

std::size_t StoredDevice::exchange() {
    for (std::size_t count = 1; count < 100; ++count)
        if (!exchange_once().outcome || !caller_->wants_more()) return count;
    return 100;
}

Result<Bytes> StoredDevice::try_to_write(const SpaceId& space, const std::string& text) {
    VALISE_TRY(const LogId log, holdings_->log_to_write(space, traveller().key, world_->random()));
    const proto::Body body{
        replica(space).next_number(log), {{{}, 1, proto::Comment{std::nullopt, {}, text}}}};
    return holdings_->write(space, log, traveller().key, {&body, 1}, world_->random());
}

Bytes StoredDevice::write(const SpaceId& space, const std::string& text) {
    auto written = try_to_write(space, text);
    VALISE_CHECK(written.has_value());
    return *std::move(written);
}

SpaceId StoredDevice::found(const Traveller& other) {
    auto fresh = *space::begin_epoch({}, {}, world_->random());
    space::Genesis genesis;
    world_->random().fill(genesis.nonce);
    genesis.founder = traveller().id;
    genesis.epoch = fresh.section;
    genesis.members = {
        {traveller().id, {space::Role::admin, space::Rank::focal_point, traveller().certificate.id()}},
        {other.id, {space::Role::editor, space::Rank::none, other.certificate.id()}}};
    const auto record = *space::sign_genesis(genesis, traveller().key);
    const SpaceId space = space::space_of(record);
    VALISE_CHECK(holdings_->take(space, {ItemKind::genesis, record.bytes}) == Taken::taken);
    const EpochId epoch{space.bytes};
    const auto slot =
        space::seal_slot(space, epoch, other.id, other.sealing.public_key(), fresh.secret, world_->random());
    VALISE_CHECK((*holdings_->space(space))->hold(epoch, std::move(fresh.secret)).has_value());
    Bytes bytes = to_bytes(epoch.bytes);
    append(bytes, slot->encode());
    VALISE_CHECK(holdings_->take(space, {ItemKind::slot, bytes}) == Taken::taken);
    return space;
}

std::vector<ItemName> StoredDevice::unsent() {
    std::vector<ItemName> names;
    VALISE_CHECK(holdings_
            ->each_unsent([&](const Outgoing& outgoing) {
                names.push_back(outgoing.name);
                return true;
            })
            .has_value());
    return names;
}

std::vector<LogId> StoredDevice::own_logs(const SpaceId& space) {
    const auto logs = *store_->ranges().logs(space);
    std::vector<LogId> own;
    for (const LogId& log : logs)
        if (log.device == traveller().id) own.push_back(log);
    return own;
}

} // namespace valise::tests
