// SPDX-License-Identifier: Apache-2.0
#include "support/exchange_world.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"
#include "valise/exchange/placed_slot.hpp"

namespace valise::tests {

using namespace exchange;
using crypto::AgreementKeyPair;
using crypto::SigningKey;

Traveller::Traveller(Authority::Holder its_certificate, SigningKey its_key, AgreementKeyPair its_sealing,
    AgreementKeyPair its_channel, ByteView root_policy)
    : id(its_certificate.certificate.content.subject),
      certificate(std::move(its_certificate.certificate)),
      key(std::move(its_key)),
      sealing(std::move(its_sealing)),
      channel(std::move(its_channel)),
      holdings(root_policy, id, sealing) {}

ExchangeWorld::ExchangeWorld(std::size_t devices, std::uint64_t seed)
    : authority_(seed), keys_{SigningKey::generate(authority_.random()), {}, std::nullopt} {
    random().fill(founding_);
    quotas_.devices_of_expert = 1'000; // All are of one.
    keys_.founding = founding_;
    keys_.channel.push_back(channel_key(1, 1));
    restart_module();
    for (std::size_t i = 0; i < devices; ++i) add_device();
}

ChannelKey ExchangeWorld::channel_key(std::uint32_t instance, std::uint32_t serial) {
    auto keys = AgreementKeyPair::generate(random());
    Card card;
    card.instance = instance;
    card.serial = serial;
    card.channel = keys.public_key();
    card.issued = clock_.now();
    return {SignedCard::sign(card, keys_.signing), std::move(keys)};
}

Traveller& ExchangeWorld::add_device() {
    auto draft = authority_.draft(crypto::CertificateKind::device, expert_.id(), ++serial_, "SEN");
    auto key = SigningKey::generate(random());
    auto sealing = AgreementKeyPair::generate(random());
    auto channel = AgreementKeyPair::generate(random());
    draft.key = key.verification_key();
    draft.device_keys = {
        sealing.public_key(), channel.public_key(), AgreementKeyPair::generate(random()).public_key()};
    auto record = crypto::sign_certificate(draft, expert_.key);
    const Bytes certificate = record.bytes;
    Authority::Holder holder{SigningKey::generate(random()), std::move(record)};
    Traveller& added = devices_.emplace_back(
        std::move(holder), std::move(key), std::move(sealing), std::move(channel), root_policy_);
    added.caller =
        std::make_unique<Caller>(added.holdings, keys_.channel.front().card, added.id, added.channel);
    added.caller->found_with(founding_);
    if (devices_.size() == 1) {
        keep(0, the_register, ItemKind::root_policy, root_policy_);
        for (const auto* above : {&issuer_, &focal_point_, &expert_})
            keep(0, the_register, ItemKind::certificate, above->bytes());
    }
    keep(0, the_register, ItemKind::certificate, certificate);
    return added;
}

ExchangeWorld::Renewal ExchangeWorld::renewal_of(std::size_t number, const space::Replica& known) {
    const Traveller& device = devices_[number];
    auto key = SigningKey::generate(random());
    crypto::Certificate draft = device.certificate.content;
    draft.serial = ++serial_;
    draft.key = key.verification_key();
    const auto certificate = crypto::sign_certificate(draft, expert_.key);
    space::Standing standing = *known.membership().standing_of(device.id);
    standing.certificate = certificate.id();
    space::Act act;
    act.space = known.membership().space();
    act.author = device.id;
    act.certificate = certificate.id();
    act.parents = known.membership().heads();
    act.changes = {{device.id, standing, known.cuts_to_renew(device.id)}};
    Bytes signed_act = space::sign_act(std::move(act), key)->bytes;
    return {
        {ItemKind::certificate, certificate.bytes}, {ItemKind::act, std::move(signed_act)}, std::move(key)};
}

std::size_t ExchangeWorld::number_of(const SubjectId& device) const {
    const auto found = std::ranges::find(devices_, device, &Traveller::id);
    VALISE_CHECK(found != devices_.end());
    return static_cast<std::size_t>(found - devices_.begin());
}

ItemName ExchangeWorld::keep(std::size_t by, const SpaceId& space, ItemKind kind, Bytes bytes) {
    const Item item{kind, std::move(bytes)};
    VALISE_CHECK(device(by).holdings.take(space, item) == Taken::taken);
    return *name_of(item);
}

ItemName ExchangeWorld::hold(const SpaceId& space, std::size_t by, ItemKind kind, Bytes bytes) {
    return keep(by, space, kind, std::move(bytes));
}

SpaceId ExchangeWorld::found(const std::vector<std::size_t>& members) {
    Traveller& founder = device(members.front());
    auto fresh = *space::begin_epoch({}, {}, random());
    space::Genesis genesis;
    random().fill(genesis.nonce);
    genesis.founder = founder.id;
    genesis.epoch = fresh.section;
    for (const std::size_t member : members) {
        const bool is_founder = member == members.front();
        genesis.members.push_back({device(member).id,
            {is_founder ? space::Role::admin : space::Role::editor,
                is_founder ? space::Rank::focal_point : space::Rank::none, device(member).certificate.id()}});
    }
    const auto signed_genesis = *space::sign_genesis(genesis, founder.key);
    const SpaceId space = space::space_of(signed_genesis);
    keep(members.front(), space, ItemKind::genesis, signed_genesis.bytes);
    const EpochId epoch{space.bytes};
    VALISE_CHECK(founder.holdings.replica(space)->hold(epoch, std::move(fresh.secret)).has_value());
    for (const std::size_t member : members)
        if (member != members.front()) hand_out(space, members.front(), epoch, member);
    return space;
}

void ExchangeWorld::hand_out(const SpaceId& space, std::size_t by, const EpochId& epoch, std::size_t to) {
    const auto secret =
        device(by).holdings.replica(space)->keyring().to_hand_on(epoch, space::KeyKind::history);
    VALISE_CHECK(secret.has_value());
    const auto slot =
        space::seal_slot(space, epoch, device(to).id, device(to).sealing.public_key(), *secret, random());
    keep(by, space, ItemKind::slot, exchange::PlacedSlot{epoch, *slot}.encode());
}

void ExchangeWorld::perform(
    const SpaceId& space, std::size_t by, std::vector<space::Change> changes, bool turns_keys) {
    Traveller& author = device(by);
    space::Replica& replica = *author.holdings.replica(space);
    space::Act act;
    act.space = space;
    act.author = author.id;
    act.certificate = author.certificate.id();
    act.parents = replica.membership().heads();
    act.changes = std::move(changes);
    std::optional<space::EpochSecret> secret;
    if (turns_keys) {
        auto fresh = replica.keyring().turn(replica.membership().last_epochs(), random());
        VALISE_CHECK(fresh.has_value());
        act.epoch = fresh->section;
        secret = std::move(fresh->secret);
    }
    const auto record = *space::sign_act(act, author.key);
    keep(by, space, ItemKind::act, record.bytes);
    if (!secret) return;
    const EpochId epoch = space::epoch_of(record.id());
    VALISE_CHECK(replica.hold(epoch, *std::move(secret)).has_value());
    for (const auto& [member, standing] : replica.membership().members())
        if (member != author.id) hand_out(space, by, epoch, number_of(member));
}

void ExchangeWorld::admit(const SpaceId& space, std::size_t by, std::size_t member) {
    perform(space, by,
        {{device(member).id,
            space::Standing{space::Role::editor, space::Rank::none, device(member).certificate.id()}, {}}},
        false);
    hand_out(space, by, *device(by).holdings.replica(space)->membership().epoch_to_write(), member);
}

void ExchangeWorld::remove(const SpaceId& space, std::size_t by, std::size_t member) {
    const auto& replica = *device(by).holdings.replica(space);
    perform(space, by, {{device(member).id, std::nullopt, replica.cuts_of(device(member).id)}}, true);
}

ItemName ExchangeWorld::write(const SpaceId& space, std::size_t by, std::string_view text) {
    return write(space, by, std::vector{std::string(text)});
}

ItemName ExchangeWorld::write(const SpaceId& space, std::size_t by, const std::vector<std::string>& texts) {
    std::vector<proto::Body> bodies;
    std::uint64_t& number = device(by).next_number[space];
    for (const std::string& text : texts)
        bodies.push_back({number++, {{{}, 1, proto::Comment{std::nullopt, {}, text}}}});
    return write(space, by, bodies);
}

ItemName ExchangeWorld::write(
    const SpaceId& space, std::size_t by, std::vector<proto::Operation> operations) {
    std::uint64_t& number = device(by).next_number[space];
    const std::uint64_t first = std::exchange(number, number + operations.size());
    return write(space, by, std::vector{proto::Body{first, std::move(operations)}});
}

ItemName ExchangeWorld::write(const SpaceId& space, std::size_t by, const std::vector<proto::Body>& bodies) {
    Traveller& author = device(by);
    space::Replica& replica = *author.holdings.replica(space);
    const auto range = replica.write(author.log(), author.key, bodies, random());
    VALISE_CHECK(range.has_value());
    const ItemName name = keep(by, space, ItemKind::range, range->range().bytes());
    tell_heads(space, by, *range);
    return name;
}

Bytes ExchangeWorld::seal(
    const SpaceId& space, std::size_t by, const log::Head& behind, std::string_view text) {
    Traveller& author = device(by);
    const space::Replica& replica = *author.holdings.replica(space);
    const auto epoch = *replica.membership().epoch_to_write();
    const std::vector<Bytes> bodies{*proto::encode_body(
        {author.next_number[space]++, {{{}, 1, proto::Comment{std::nullopt, {}, std::string(text)}}}})};
    const auto range = log::seal_range({epoch, replica.keyring().key_for(epoch)->key(), author.key},
        {space, author.log(), behind}, bodies, std::nullopt, random());
    VALISE_CHECK(range.has_value());
    return range->range().bytes();
}

ItemName ExchangeWorld::write_beside(const SpaceId& space, std::size_t by, std::string_view text) {
    return keep(by, space, ItemKind::range, range_beside(space, by, text));
}

Bytes ExchangeWorld::range_beside(const SpaceId& space, std::size_t by, std::string_view text) {
    const auto* const chain = device(by).holdings.replica(space)->chain(device(by).log());
    const auto head = chain->furthest();
    const log::Head before{head.sequence - 1, *chain->entry_at(head, head.sequence - 1)};
    return seal(space, by, before, text);
}

void ExchangeWorld::write_as_a_stranger(const SpaceId& space, std::size_t by, std::string_view text) {
    VALISE_CHECK(
        device(by).holdings.take(space, {ItemKind::range, seal(space, by, {}, text)}) == Taken::waits);
}

void ExchangeWorld::spoil(std::size_t number, const SpaceId& space, const ItemName& range) {
    device(number).holdings.change(space, range, [](Bytes& bytes) { bytes.back() ^= 1; });
}

void ExchangeWorld::hand_over(const SpaceId& space, std::size_t from, std::size_t to) {
    device(from).holdings.each_item(
        space, [&](const Item& item) { (void)device(to).holdings.take(space, item); });
    for (const EpochId& epoch : device(from).holdings.replica(space)->membership().epochs()) {
        const auto* const secret = device(from).holdings.replica(space)->keyring().secret_of(epoch);
        if (secret != nullptr)
            VALISE_CHECK(device(to).holdings.replica(space)->hold(epoch, secret->clone()).has_value());
    }
}

void ExchangeWorld::hand_out_again(const SpaceId& space, std::size_t by, std::size_t to) {
    hand_out(space, by, *device(by).holdings.replica(space)->membership().epoch_to_write(), to);
}

void ExchangeWorld::renew_caller(std::size_t number) {
    Traveller& one = device(number);
    const SignedCard card = one.caller->card();
    one.caller = std::make_unique<Caller>(one.holdings, card, one.id, one.channel);
}

void ExchangeWorld::found_again(std::size_t number) { device(number).caller->found_with(founding_); }

/// What its author knew stands in the entry as a digest; who has that may want to know more.
void ExchangeWorld::tell_heads(const SpaceId& space, std::size_t by, const log::VerifiedRange& range) {
    if (!range.range().entry(0).header.known_heads) return;
    Traveller& author = device(by);
    const auto* const heads = author.holdings.replica(space)->heads_to_tell(author.log());
    if (heads == nullptr) return;
    FixedWriter writer;
    writer.log(author.log()).bytes(heads->beside(author.log()).encode());
    keep(by, space, ItemKind::heads, *writer.finish());
}

Pace ExchangeWorld::usual_pace() {
    Pace pace;
    pace.wants_receipts = false;
    return pace;
}

Result<Bytes> ExchangeWorld::ask_module(ByteView request) {
    VALISE_TRY(auto call, responder_->open(request));
    return call.answer(clock_.now(), random());
}

Trip ExchangeWorld::exchange_once(std::size_t number, const Cut& cut, const Pace& pace) {
    Caller& caller = *device(number).caller;
    Pace dated = pace;
    dated.now = clock_.now();
    const auto request = caller.begin(dated, random());
    if (!request) return {0, 0, tl::unexpected(request.error())};
    last_request_ = *request;
    Trip trip;
    trip.up = std::min(cut.up, request->size());
    if (trip.up == request->size()) {
        const auto answer = ask_module(*request);
        if (!answer && answer.error().code == Errc::wrong_key) {
            trip.outcome = caller.offer_card(responder_->newest_card().bytes());
            return trip;
        }
        VALISE_CHECK(answer.has_value());
        trip.down = std::min(cut.down, answer->size());
        // In parts of odd sizes, as a line gives them.
        constexpr std::size_t part = 1000;
        const ByteView arrives = ByteView(*answer).first(trip.down);
        for (std::size_t at = 0; at < arrives.size() && trip.outcome; at += part)
            trip.outcome = caller.receive(arrives.subspan(at, std::min(part, arrives.size() - at)));
    }
    const auto finished = caller.finish();
    if (trip.outcome) trip.outcome = finished;
    return trip;
}

std::size_t ExchangeWorld::exchange(std::size_t number, std::size_t most, const Pace& pace) {
    for (std::size_t count = 1; count <= most; ++count) {
        const Trip trip = exchange_once(number, {}, pace);
        if (!trip.outcome || !device(number).caller->wants_more()) return count;
    }
    return most + 1;
}

bool ExchangeWorld::settle(std::size_t most_rounds) {
    for (std::size_t round = 0; round < most_rounds; ++round) {
        bool has_news = false;
        for (std::size_t number = 0; number < device_count(); ++number) {
            const Trip trip = exchange_once(number);
            has_news = has_news || !trip.outcome || trip.up > 128 || trip.down > 64
                || device(number).caller->wants_more();
        }
        if (!has_news) return true;
    }
    return false;
}

void ExchangeWorld::set_quotas(const Quotas& quotas) {
    quotas_ = quotas;
    restart_module();
}

void ExchangeWorld::restart_module() { responder_ = std::make_unique<Responder>(*ledger_, keys_, quotas_); }

void ExchangeWorld::restore_module(MemoryLedger::Kept backup, bool says_so) {
    const std::uint32_t instance = *ledger_->instance() + (says_so ? 1 : 0);
    ledger_->restore(std::move(backup), instance);
    if (says_so) {
        keys_.channel.clear();
        keys_.channel.push_back(channel_key(instance, 1));
    }
    restart_module();
}

void ExchangeWorld::turn_channel_key() {
    const Card& newest = keys_.channel.front().card.card();
    keys_.channel.insert(keys_.channel.begin(), channel_key(newest.instance, newest.serial + 1));
    if (keys_.channel.size() > 2) keys_.channel.pop_back();
}

void ExchangeWorld::replace_module() { restore_module(MemoryLedger().backup()); }

bool ExchangeWorld::agree(std::size_t one, std::size_t other, const SpaceId& space) {
    return device(one).holdings.names(space) == device(other).holdings.names(space);
}

} // namespace valise::tests
