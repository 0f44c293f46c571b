// SPDX-License-Identifier: Apache-2.0
#include "client/store/space_story.hpp"

namespace valise::tests {

namespace {

proto::Operation comment(std::string text) {
    return {{}, 1, proto::Comment{std::nullopt, {}, std::move(text)}};
}

proto::Operation choice(std::string_view value) {
    return {{}, 1, proto::SetRegister{1, to_bytes(as_bytes(value)), {}}};
}

} // namespace

SpaceStory::SpaceStory() {
    const auto genesis = world_.found({focal_point, editor, editor, editor});
    genesis_ = genesis.bytes;
    writer_ = *space::Replica::begin(genesis_, world_.directory);
    VALISE_CHECK(writer_->hold(EpochId{space().bytes}, world_.first_secret.clone()).has_value());

    write(2, {comment("two, first"), choice("yes")});
    write(3, {comment("three, first")});
    write(2, {comment("two, second")});
    act(0, {world_.change(2, as(space::Role::commenter))});
    write(2, {choice("no")}); // beyond the role
    write(0, {comment("under new keys")});
    write(3, {comment("three, second")});
    fork(3, "three, second, told to others");
    write(2, {comment("two, fourth"), comment("two, fifth")});
    space::Change removal = world_.removal(2);
    removal.cuts = writer_->cuts_of(removal.member);
    act(0, {removal});
    write(0, {comment("without two")});
    write(2, {comment("two, after the removal")});
    const log::Head last = *writer_->chain(log_of(2))->head();
    act(0, {}, {{log_of(2), last.sequence, last.sequence, last.id}});
    write(0, {comment("the end")});
}

void SpaceStory::write(std::size_t device, std::vector<proto::Operation> operations) {
    const proto::Body body{next_number_[device], std::move(operations)};
    next_number_[device] += body.operations.size();
    const auto epoch = device == 2 || device == 3 ? first_epoch() : *writer_->membership().epoch_to_write();
    const auto* const key = writer_->keyring().key_for(epoch);
    const log::Chain* const chain = writer_->chain(log_of(device));
    const log::Head head = chain == nullptr ? log::Head{} : *chain->head();
    const auto range = *log::seal_range({epoch, key->key(), world_.devices[device].key},
        {space(), log_of(device), head}, std::vector<Bytes>{*proto::encode_body(body)}, {}, world_.random());
    VALISE_CHECK(writer_->take(range.range().bytes()).has_value());
    arrivals_.push_back({Arrival::Kind::range, range.range().bytes(), {}});
}

/// Another entry in the place of the last one, and one behind it.
void SpaceStory::fork(std::size_t device, std::string text) {
    const log::Chain* const chain = writer_->chain(log_of(device));
    log::Head head = *chain->head();
    head = {head.sequence - 1, *chain->entry_at(head, head.sequence - 1)};
    std::uint64_t number = next_number_[device] - 1;
    for (int i = 0; i < 2; ++i) {
        const proto::Body body{number++, {comment(text)}};
        const auto range = *log::seal_range(
            {first_epoch(), writer_->keyring().key_for(first_epoch())->key(), world_.devices[device].key},
            {space(), log_of(device), head}, std::vector<Bytes>{*proto::encode_body(body)}, {},
            world_.random());
        head = range.head();
        VALISE_CHECK(writer_->take(range.range().bytes()).has_value());
        arrivals_.push_back({Arrival::Kind::range, range.range().bytes(), {}});
    }
}

/// Each act turns the keys, which the reader is sent in a slot.
void SpaceStory::act(
    std::size_t device, std::vector<space::Change> changes, std::vector<space::Adoption> adoptions) {
    space::Act act = world_.act(device, writer_->membership(), std::move(changes));
    act.adoptions = std::move(adoptions);
    auto fresh = *writer_->keyring().turn(writer_->membership().last_epochs(), world_.random());
    act.epoch = fresh.section;
    const auto record = world_.sign(act);
    VALISE_CHECK(writer_->take_act(record.bytes).has_value());
    const EpochId epoch = space::epoch_of(record.id());
    arrivals_.push_back({Arrival::Kind::act, record.bytes, {}});
    const auto slot = *space::seal_slot(
        space(), epoch, reader().id, reader().sealing.public_key(), fresh.secret, world_.random());
    arrivals_.push_back({Arrival::Kind::slot, slot.encode(), epoch});
    VALISE_CHECK(writer_->hold(epoch, std::move(fresh.secret)).has_value());
}

space::Replica SpaceStory::replica() const {
    auto replica = *space::Replica::begin(genesis_, world_.directory);
    VALISE_CHECK(replica.hold(first_epoch(), first_secret()).has_value());
    return replica;
}

StoryReader::StoryReader(const SpaceStory& story) : story_(&story), store_(place_.made()) { begin(); }

void StoryReader::begin() {
    kept_.emplace(*store::KeptSpace::begin(story_->genesis(), ties()));
    VALISE_CHECK(kept_->hold(story_->first_epoch(), story_->first_secret()).has_value());
}

store::Ties StoryReader::ties() {
    return {*store_, story_->world().directory, &story_->reader().sealing,
        [this](const store::Ties::Readings& readings) { return hear(readings); }};
}

Result<void> StoryReader::hear(const store::Ties::Readings& readings) {
    if (refusals_to_come > 0) {
        --refusals_to_come;
        return refuse(Errc::exhausted, "no room");
    }
    auto& of_log = told_[readings.log];
    if (readings.is_anew) of_log.clear();
    for (const space::ReadEntry& entry : readings.entries)
        of_log.insert_or_assign({entry.place.sequence, entry.place.id}, std::pair{entry.reading, entry.body});
    return {};
}

void StoryReader::give(const Arrival& arrival) {
    switch (arrival.kind) {
    case Arrival::Kind::act: VALISE_CHECK(kept_->take_act(arrival.bytes).has_value()); return;
    case Arrival::Kind::range: VALISE_CHECK(kept_->take(arrival.bytes).has_value()); return;
    case Arrival::Kind::slot:
        VALISE_CHECK(kept_->take_slot(arrival.epoch, *space::Slot::parse(arrival.bytes)).has_value());
    }
}

void StoryReader::reopen() {
    kept_.reset();
    store_.reset();
    store_ = place_.opened();
    kept_.emplace(*store::KeptSpace::open(story_->space(), ties()));
}

void StoryReader::become_a_copy() {
    kept_.reset();
    store_.reset();
    auto copy = place_.folder();
    copy += ".copy";
    std::filesystem::copy(place_.folder(), copy);
    std::filesystem::remove_all(place_.folder());
    std::filesystem::rename(copy, place_.folder());
    store_ = place_.opened();
    VALISE_CHECK(store_->opening().is_a_copy);
    kept_.emplace(*store::KeptSpace::open(story_->space(), ties()));
}

void StoryReader::rebuild() {
    kept_.reset();
    told_.clear();
    VALISE_CHECK(store_->upkeep().rebuild([&](const SpaceId& space) {
        return store::KeptSpace::open(space, ties()).map([](const store::KeptSpace&) {});
    }));
    reopen_space();
}

void StoryReader::reopen_space() { kept_.emplace(*store::KeptSpace::open(story_->space(), ties())); }

std::vector<store::KeptReading> StoryReader::readings() {
    std::vector<store::KeptReading> readings;
    VALISE_CHECK(store_->logs().each_reading(story_->space(), [&](const store::KeptReading& reading) {
        readings.push_back(reading);
        return Result<void>();
    }));
    return readings;
}

std::vector<std::uint64_t> StoryReader::next_numbers() const {
    std::vector<std::uint64_t> numbers;
    for (const Device& device : story_->world().devices)
        numbers.push_back(kept_->replica().next_number({device.id, 0}));
    return numbers;
}

} // namespace valise::tests
