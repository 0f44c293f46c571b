// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/responder.hpp"

#include <algorithm>
#include <utility>

#include "composer.hpp"
#include "frames.hpp"
#include "pushes.hpp"

namespace valise::exchange {

using crypto::noise::Handshake;

struct Responder::State {
    State(Ledger& ledger, const ModuleKeys& its_keys, const Quotas& quotas, Witness witness)
        : keys(its_keys), shared(ledger, quotas, std::move(witness)) {
        VALISE_CHECK(!keys.channel.empty());
    }

    const ModuleKeys& keys;
    Shared shared;
};

struct Call::State {
    Shared& shared;
    const ModuleKeys& keys;
    std::uint32_t instance = 1;
    Handshake handshake;
    crypto::AgreementKey channel{};
    std::optional<SubjectId> device;
    Request request;

    /// Where the device is, as both know.
    struct Known {
        std::vector<Cursor> cursors;
        std::set<SpaceId> denied;
        std::vector<Cursor> ends; ///< Of the sequences that it has.
        DeviceMemory memory;
    };

    [[nodiscard]] Result<std::optional<Known>> known_cursors();
    [[nodiscard]] Result<std::set<SpaceId>> denied_of(
        std::span<const Cursor> cursors, std::span<const Cursor> ends);
    [[nodiscard]] Result<Bytes> payload(Timestamp now);
    [[nodiscard]] Result<Bytes> note_cursors();
    [[nodiscard]] Result<Bytes> news(Known known, Timestamp now);
    [[nodiscard]] Result<bool> found();
    void tell_of(std::span<const PushResult> pushed) const;
    [[nodiscard]] Result<void> remember(const Known& known, std::vector<Cursor> offered);
};

namespace {

Bytes only(Status status) { return AnswerWriter(status).finish(); }

/// The cursors of `request`, laid over others that the device had.
std::vector<Cursor> laid_over(std::span<const Cursor> base, const Request& request) {
    std::map<SpaceId, Place> places;
    if (!request.are_all_cursors)
        for (const auto& [space, place] : base) places[space] = place;
    for (const auto& [space, place] : request.cursors) places[space] = place;
    std::vector<Cursor> cursors;
    cursors.reserve(places.size());
    for (const auto& [space, place] : places) cursors.push_back({space, place});
    return cursors;
}

/// Those that the device means by its digest; nothing when that cannot be told.
std::optional<std::vector<Cursor>> meant_by(const Request& request, const DeviceMemory& memory) {
    const std::vector<Cursor> none;
    for (const auto* base : {&memory.acknowledged, &memory.offered, &none}) {
        auto cursors = laid_over(*base, request);
        if (cursors.size() <= most_cursors && digest_of(cursors) == request.digest) return cursors;
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<Call::State::Known>> Call::State::known_cursors() {
    VALISE_TRY(const auto memory, shared.ledger.memory_of(*device));
    Known known;
    known.memory = memory.value_or(DeviceMemory());
    auto cursors = meant_by(request, known.memory);
    if (!cursors) return std::nullopt;
    known.cursors = *std::move(cursors);
    VALISE_TRY(known.ends, shared.ledger.ends_of(*device));
    VALISE_TRY(known.denied, denied_of(known.cursors, known.ends));
    return known;
}

/// Who is where a sequence ends is not asked about by itself: that is nearly everybody, nearly everywhere.
Result<std::set<SpaceId>> Call::State::denied_of(
    std::span<const Cursor> cursors, std::span<const Cursor> ends) {
    std::set<SpaceId> denied;
    for (const auto& cursor : cursors) {
        const auto& [space, place] = cursor;
        if (std::ranges::binary_search(ends, cursor)) continue;
        const auto here = shared.ledger.place_at(space, place.position);
        if (!here && here.error().code == Errc::corrupt_data) continue; // who knows
        if (!here && here.error().code != Errc::not_found) return tl::unexpected(here.error());
        if (here != place) denied.insert(space);
    }
    return denied;
}

/// Whether the request brings the first certificates, with the secret that the module printed, and with them
/// its sender.
Result<bool> Call::State::found() {
    if (!keys.founding || !request.founding
        || !crypto::equal_in_constant_time(*request.founding, *keys.founding))
        return false;
    std::vector<Item> items;
    for (const Push& push : request.pushes)
        if (const auto* item = std::get_if<PushedItem>(&push); item != nullptr && item->space == the_register)
            items.push_back(item->item);
    VALISE_TRY(const auto judged, shared.certificates.found(items, channel));
    if (judged) device = shared.certificates.device_with(channel);
    return judged.has_value();
}

Result<Bytes> Call::State::payload(Timestamp now) {
    if (!device) {
        VALISE_TRY(const bool is_founded, found());
        if (!is_founded) return only(Status::unknown_device);
    }
    if (request.more_cursors_follow) return note_cursors();
    VALISE_TRY(auto known, known_cursors());
    if (!known) return only(Status::tell_cursors);
    return news(*std::move(known), std::max(now, Timestamp{}));
}

/// Some of its cursors, behind those of the requests before; the last one has the digest of all.
Result<Bytes> Call::State::note_cursors() {
    VALISE_TRY(auto memory, shared.ledger.memory_of(*device));
    DeviceMemory noted = std::move(memory).value_or(DeviceMemory());
    noted.acknowledged = laid_over(noted.acknowledged, request);
    if (noted.acknowledged.size() > most_cursors) return only(Status::tell_cursors);
    VALISE_TRY_VOID(shared.ledger.remember(*device, noted));
    return only(Status::nothing_new);
}

Result<Bytes> Call::State::news(Known known, Timestamp now) {
    VALISE_TRY(const auto pushed, Pushes(shared, *device, known.cursors).take(request.pushes));
    tell_of(pushed);
    if (!request.pushes.empty()) {
        VALISE_TRY(known.ends, shared.ledger.ends_of(*device));
    }
    const Asked asked{*device, request, known.cursors, known.denied, known.ends, pushed};
    Composer composer(shared, asked, {keys.signing, instance, now});
    VALISE_TRY(Bytes said, composer.compose());
    VALISE_TRY_VOID(remember(known, composer.offered()));
    return said;
}

void Call::State::tell_of(std::span<const PushResult> pushed) const {
    if (!shared.witness) return;
    std::set<std::pair<Notice::What, SpaceId>> told;
    for (const PushResult& result : pushed) {
        const bool is_refused = result.outcome == PushOutcome::refused;
        if (!is_refused && result.outcome != PushOutcome::no_room) continue;
        const auto what = is_refused ? Notice::What::refused : Notice::What::full;
        if (told.emplace(what, result.space).second) shared.witness({what, *device, result.space});
    }
}

Result<void> Call::State::remember(const Known& known, std::vector<Cursor> offered) {
    DeviceMemory memory{{}, std::move(offered)};
    for (const Cursor& cursor : known.cursors)
        if (!known.denied.contains(cursor.space)) memory.acknowledged.push_back(cursor);
    if (memory == known.memory) return {};
    return shared.ledger.remember(*device, memory);
}

Call::Call(std::unique_ptr<State> state) : state_(std::move(state)) {}
Call::Call(Call&&) noexcept = default;
Call& Call::operator=(Call&&) noexcept = default;
Call::~Call() = default;

const std::optional<SubjectId>& Call::device() const { return state_->device; }

Result<bool> Call::may_wait() {
    const Request& request = state_->request;
    if (!request.waits || request.more_cursors_follow || !state_->device || !request.pushes.empty()
        || !request.wanted.empty())
        return false;
    VALISE_TRY(const auto known, state_->known_cursors());
    if (!known) return false;
    const Asked asked{*state_->device, request, known->cursors, known->denied, known->ends, {}};
    Composer composer(state_->shared, asked, {state_->keys.signing, state_->instance, {}});
    return !composer.has_news();
}

Result<Bytes> Call::answer(Timestamp now, Random& random) {
    auto payload = state_->payload(now);
    // Others were quicker, again and again.
    if (!payload && payload.error().code == Errc::unavailable) payload = only(Status::busy);
    if (!payload) return payload;
    return seal_answer(std::move(state_->handshake), *std::move(payload), random);
}

Responder::Responder(Ledger& ledger, const ModuleKeys& keys, const Quotas& quotas, Witness witness)
    : state_(std::make_unique<State>(ledger, keys, quotas, std::move(witness))) {}
Responder::Responder(Responder&&) noexcept = default;
Responder& Responder::operator=(Responder&&) noexcept = default;
Responder::~Responder() = default;

const SignedCard& Responder::newest_card() const { return state_->keys.channel.front().card; }

Result<Call> Responder::open(ByteView body) {
    const auto& signed_cards = state_->keys.channel;
    for (const auto& [card, keys] : signed_cards) {
        VALISE_TRY(auto handshake,
            Handshake::begin(crypto::noise::patterns::ik, crypto::noise::Role::responder,
                prologue_of(card.card()), {&keys, std::nullopt, {}}));
        const auto payload = handshake.read_message(body);
        if (!payload) continue;
        VALISE_TRY(auto request, parse_request(*payload));
        VALISE_TRY_VOID(state_->shared.certificates.catch_up());
        const auto channel = *handshake.peer_static();
        auto device = state_->shared.certificates.device_with(channel);
        return Call(std::make_unique<Call::State>(Call::State{state_->shared, state_->keys,
            card.card().instance, std::move(handshake), channel, device, std::move(request)}));
    }
    constexpr std::size_t smallest_body = 128;
    if (body.size() < smallest_body || body.size() > crypto::noise::max_message_size)
        return refuse(Errc::malformed, "no request has this size");
    return refuse(Errc::wrong_key, "made for another card, or for nobody");
}

} // namespace valise::exchange
