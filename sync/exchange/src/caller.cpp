// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/caller.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "caller_state.hpp"
#include "layout.hpp"

namespace valise::exchange {

namespace {

using crypto::noise::Handshake;

/// What the number, the name and the sizes around the bytes of a piece take at most.
constexpr std::size_t around_a_piece = 80;
/// No piece is worth less.
constexpr std::size_t smallest_piece = 1024;
constexpr std::size_t most_wanted = 16;
/// When to ask again for a chunk that the module did not have: its author may have brought it.
constexpr std::int64_t ten_minutes = 10 * 60 * 1000;
/// How long heads may wait for the next that are told of the same space, and how much else has to go with
/// them before that: in a space of many authors they are longer than what each of these says.
constexpr std::int64_t a_day = 24 * 60 * 60 * 1000;
constexpr std::size_t as_much_as_heads = 8;
/// What a wanted chunk takes in a request.
constexpr std::size_t wanted_size = 1 + 32 + 32 + 4;

/// So that there is room for other things beside them in a request of any size.
constexpr std::size_t most_told_at_once = 600;

/// What an honest module may answer, with padding; of each push it says less than that is long.
std::uint64_t largest_answer_to(std::uint8_t budget, std::size_t request) {
    const std::uint64_t content = (std::uint64_t{1024} << budget) + request;
    return content + content / 8;
}

/// Knows nothing: of a space that is not here.
class Stranger final : public Familiar {
public:
    [[nodiscard]] std::optional<EntryId> only_entry(const LogId& /*log*/, std::uint64_t) const override {
        return std::nullopt;
    }
    [[nodiscard]] std::span<const EpochId> epochs() const override { return {}; }
};

} // namespace

const Familiar& stranger() {
    static const Stranger one;
    return one;
}

Pace pace_for(std::uint64_t bytes_each_second) {
    constexpr std::uint64_t seconds = 20;
    // Little says nothing of the speed, so asking for little would never tell: 20 kbit/s are taken for
    // granted.
    constexpr std::uint64_t of_the_slowest = 2500;
    if (bytes_each_second == 0) bytes_each_second = of_the_slowest;
    Pace pace;
    pace.answer_budget = 0;
    while (
        pace.answer_budget < 15 && (std::uint64_t{2048} << pace.answer_budget) <= bytes_each_second * seconds)
        ++pace.answer_budget;
    // What is cut was sent for nothing; where it takes no time, more of it saves round trips.
    pace.request = static_cast<std::size_t>(
        std::clamp<std::uint64_t>(bytes_each_second / 4, pace.request, largest_request));
    return pace;
}

Caller::Caller(Holdings& holdings, const SignedCard& card, const SubjectId& device,
    const crypto::AgreementKeyPair& channel)
    : state_(std::make_unique<State>(holdings, card, device, channel)) {}
Caller::Caller(Caller&&) noexcept = default;
Caller& Caller::operator=(Caller&&) noexcept = default;
Caller::~Caller() = default;

void Caller::found_with(const ByteArray<16>& secret) {
    state_->founding = secret;
    state_->has_begun_anew = false;
}
bool Caller::wants_more() const { return state_->wants_more; }
const SignedCard& Caller::card() const { return state_->card; }
const Findings& Caller::findings() const { return state_->findings; }
Findings Caller::take_findings() { return std::exchange(state_->findings, {}); }

Result<void> Caller::offer_card(ByteView bytes) {
    VALISE_TRY(auto offered, SignedCard::parse(bytes));
    if (!follows(state_->card.card(), offered.card()))
        return refuse(Errc::corrupt_data, "a card that does not follow ours");
    state_->wants_more = offered.card() != state_->card.card();
    state_->card = std::move(offered);
    return {};
}

Result<Bytes> Caller::begin(const Pace& pace, Random& random) {
    VALISE_TRY_VOID(state_->load());
    VALISE_TRY_VOID(state_->read_again_what_was_let_go());
    ++state_->exchanges;
    const Card& card = state_->card.card();
    VALISE_TRY(auto handshake,
        Handshake::begin(crypto::noise::patterns::ik, crypto::noise::Role::initiator, prologue_of(card),
            {&state_->channel, card.channel, {}}));
    State::Exchange exchange;
    // 0 says that there was no moment.
    exchange.now = std::max(pace.now, Timestamp{1});
    VALISE_TRY(const Request request, state_->make_request(pace, exchange));
    VALISE_TRY(Bytes body, seal_request(handshake, encode(request), random));
    // What became of each push is told beyond the budget.
    exchange.most_received = largest_answer_to(pace.answer_budget, body.size());
    exchange.opener.emplace(std::move(handshake));
    state_->exchange.emplace(std::move(exchange));
    state_->wants_more = false;
    return body;
}

/// A module that nobody owns has nothing, whatever it had before.
Result<void> Caller::State::begin_anew() {
    for (const auto& [space, sequence] : memory->sequences)
        VALISE_TRY_VOID(holdings.forget_placed_behind(space, 0));
    for (auto& [space, sequence] : memory->sequences) memory->retire(sequence);
    memory->sequences.clear();
    memory->pieces.clear();
    forget_what_was_said();
    VALISE_TRY_VOID(holdings.remember(encode(*memory)));
    has_begun_anew = true;
    return {};
}

/// Of what was sent to the module, or asked for.
void Caller::State::forget_what_was_said() {
    for (auto* keys : {&in_full, &held_back, &no_room, &offered_together, &on_their_way, &unconfirmed})
        keys->clear();
    gone_back.clear();
    read_again.clear();
    told_up_to.reset();
    not_there.clear();
    no_good.clear();
    chunks_held_back.clear();
}

/// What a program before this one remembered of this module.
Result<CallerMemory> Caller::State::what_was_kept() {
    CallerMemory kept;
    VALISE_TRY(const auto bytes, holdings.memory());
    if (bytes) {
        VALISE_TRY(kept, parse_caller_memory(*bytes));
    }
    if (!bytes || kept.module != card.card().module()) {
        kept = {};
        reads_first = true;
        kept.module = card.card().module();
        kept.instance = card.card().instance;
    }
    VALISE_TRY_VOID(forget_placed_behind(kept));
    // Chunks stand in no sequence, by which it would show that they are gone.
    VALISE_TRY_VOID(holdings.doubt_last_chunk());
    return kept;
}

/// Who ended in the middle of an answer noted what stands where, and does not remember to have read so far.
/// If the module has it, it says so again; if not, nobody would ever know.
Result<void> Caller::State::forget_placed_behind(const CallerMemory& kept) {
    VALISE_TRY(const auto ends, holdings.last_placed());
    for (const auto& [space, last] : ends) {
        const auto known = kept.sequences.find(space);
        const std::uint64_t read = known == kept.sequences.end() ? 0 : known->second.place.position;
        if (last <= read) continue;
        VALISE_TRY_VOID(holdings.forget_placed_behind(space, read));
        reads_first = true;
    }
    return {};
}

/// What is remembered of this module in the instance that it is in.
Result<void> Caller::State::load() {
    if (!memory) {
        VALISE_TRY(memory, what_was_kept());
    }
    if (founding && !has_begun_anew) VALISE_TRY_VOID(begin_anew());
    // A program may begin with an older card than it had before; the module will offer the newer one.
    if (card.card().instance <= memory->instance) return {};
    // What was taken in another instance and not read may be gone; what was signed there contradicts nothing
    // that is signed in this one.
    for (const auto& [space, sequence] : memory->sequences)
        VALISE_TRY_VOID(holdings.forget_placed_behind(space, sequence.place.position));
    findings.was_restored = true;
    forget_what_was_said();
    memory->instance = card.card().instance;
    memory->tells_all = true;
    for (auto& [space, sequence] : memory->sequences) {
        memory->retire(sequence);
        sequence.heads_told = {};
    }
    memory->pieces.clear();
    return {};
}

/// What the module has of it needs no second sending: it counts as placed all the while.
Result<void> Caller::State::read_again_what_was_let_go() {
    VALISE_TRY(const auto spaces, holdings.to_read_anew());
    for (const SpaceId& space : spaces) {
        const auto sequence = memory->sequences.find(space);
        if (sequence == memory->sequences.end()) continue;
        VALISE_TRY_VOID(set_aside(space));
        sequence->second.place = {};
        sequence->second.begun = 0;
        memory->tells_all = true;
        VALISE_TRY_VOID(holdings.keep_beginning(space, {}));
    }
    if (!spaces.empty()) VALISE_TRY_VOID(holdings.remember(encode(*memory)));
    for (const SpaceId& space : spaces) VALISE_TRY_VOID(holdings.note_read_anew(space));
    return {};
}

Result<Request> Caller::State::make_request(const Pace& pace, Exchange& for_exchange) {
    Request request;
    request.budget = pace.answer_budget;
    request.wants_receipts = pace.wants_receipts || needs_receipts || waits_for_receipts();
    for_exchange.wants_receipts = request.wants_receipts;
    request.wants_all_in_full = for_exchange.is_in_full = needs_full;
    request.founding = founding;
    tell_cursors(request);
    for_exchange.cursors = memory->cursors();
    if (request.more_cursors_follow) {
        for_exchange.told_up_to = request.cursors.back().space;
        return request;
    }
    for (const auto& [space, sequence] : memory->sequences)
        if (sequence.begun > 0) request.begun.push_back({space, sequence.begun});
    VALISE_TRY_VOID(fill(request, std::min(pace.request, largest_request), for_exchange));
    request.waits = pace.waits && request.pushes.empty() && request.wanted.empty();
    return request;
}

void Caller::State::tell_cursors(Request& request) const {
    const auto cursors = memory->cursors();
    request.digest = digest_of(cursors);
    for (const Cursor& cursor : cursors)
        if (memory->tells_all || !memory->sequences.at(cursor.space).is_told)
            request.cursors.push_back(cursor);
    request.are_all_cursors = memory->tells_all || request.cursors.size() > most_told_at_once;
    if (!request.are_all_cursors) return;
    request.cursors = cursors;
    if (told_up_to) {
        request.are_all_cursors = false;
        std::erase_if(request.cursors, [&](const Cursor& cursor) { return cursor.space <= *told_up_to; });
    }
    request.more_cursors_follow = request.cursors.size() > most_told_at_once;
    if (request.more_cursors_follow) request.cursors.resize(most_told_at_once);
}

Result<void> Caller::State::fill(Request& request, std::size_t limit, Exchange& for_exchange) {
    const std::size_t base = encode(request).size();
    std::size_t room = limit > base + smallest_piece ? limit - base : smallest_piece;
    has_more_to_send = false;
    const std::size_t limit_of_all = base + room;
    VALISE_TRY_VOID(holdings.each_unsent([&](const Outgoing& outgoing) {
        if (is_held_back(outgoing) || may_wait(outgoing, limit_of_all - room, for_exchange.now)) return true;
        has_more_to_send = reads_first && !founding;
        if (has_more_to_send) return false;
        has_more_to_send = !add(request, room, outgoing, for_exchange);
        return !has_more_to_send;
    }));
    std::vector<ItemName> names;
    names.reserve(for_exchange.sent.size());
    for (const Sent& sent : for_exchange.sent) names.push_back(sent.name);
    if (!names.empty()) VALISE_TRY_VOID(holdings.mark_left(names));
    if (!has_more_to_send) VALISE_TRY_VOID(add_chunk(request, room, for_exchange));
    return add_wanted(request, room, for_exchange);
}

bool Caller::State::is_held_back(const Outgoing& outgoing) const {
    const Key key{outgoing.space, outgoing.name};
    // What the module has is known when its sequence was read again to the end.
    const auto sequence = memory->sequences.find(outgoing.space);
    const bool is_read_anew = sequence != memory->sequences.end() && sequence->second.denied_at > 0;
    return is_read_anew || held_back.contains(key) || no_room.contains(key) || on_their_way.contains(key)
        || unconfirmed.contains(key);
}

/// What its author knew an entry says by a digest, at once. The heads behind that are wanted by whoever
/// misses something, and those that come later replace them: they go once a day, or when they are small
/// beside the rest.
bool Caller::State::may_wait(const Outgoing& outgoing, std::size_t size_so_far, Timestamp now) const {
    if (outgoing.item.kind != ItemKind::heads) return false;
    const auto sequence = memory->sequences.find(outgoing.space);
    if (sequence == memory->sequences.end() || sequence->second.heads_told == Timestamp{}) return false;
    const std::int64_t told = sequence->second.heads_told.milliseconds;
    const bool is_due = now.milliseconds >= told + a_day || now.milliseconds + a_day <= told;
    return !is_due && outgoing.item.bytes.size() * as_much_as_heads > size_so_far;
}

/// Whether all of it is in the request.
bool Caller::State::add(
    Request& request, std::size_t& room, const Outgoing& outgoing, Exchange& for_exchange) {
    if (outgoing.item.bytes.size() + around_a_piece > largest_request)
        return add_piece(request, room, outgoing, for_exchange);
    Push push = PushedItem{outgoing.space, outgoing.item};
    if (auto range = in_short(outgoing)) push = *std::move(range);
    const std::size_t size = size_of(push);
    if (size > room) {
        // What is too large for any request of this pace goes in pieces.
        return request.pushes.empty() && add_piece(request, room, outgoing, for_exchange);
    }
    room -= size;
    request.pushes.push_back(std::move(push));
    Sent& sent = for_exchange.sent.emplace_back();
    sent.space = outgoing.space;
    sent.name = outgoing.name;
    return true;
}

/// A range of the own log, if both know its space and no other begins like it.
std::optional<PushedRange> Caller::State::in_short(const Outgoing& outgoing) {
    if (outgoing.item.kind != ItemKind::range || in_full.contains({outgoing.space, outgoing.name}))
        return std::nullopt;
    const auto range = log::Range::parse(outgoing.item.bytes);
    if (!range || range->log().device != device) return std::nullopt;
    PushedRange pushed;
    std::copy_n(outgoing.space.bytes.begin(), pushed.space_prefix.size(), pushed.space_prefix.begin());
    const auto begins_so = [&](const Cursor& cursor) {
        return std::ranges::equal(pushed.space_prefix, std::span(cursor.space.bytes).first<2>());
    };
    const auto cursors = memory->cursors();
    const auto is_known =
        std::ranges::any_of(cursors, [&](const Cursor& cursor) { return cursor.space == outgoing.space; });
    if (!is_known || std::ranges::count_if(cursors, begins_so) != 1) return std::nullopt;
    const Familiar* const familiar = holdings.familiar(outgoing.space);
    FixedWriter writer;
    write_short(writer, *range, familiar == nullptr ? stranger() : *familiar);
    pushed.incarnation = range->log().incarnation;
    pushed.short_range = writer.written();
    return pushed;
}

/// As much of it as there is room for, behind what the module has; whether that is all.
bool Caller::State::add_piece(
    Request& request, std::size_t& room, const Outgoing& outgoing, Exchange& for_exchange) {
    const ByteView bytes(outgoing.item.bytes);
    const auto known = memory->pieces.find({outgoing.space, outgoing.name});
    std::uint64_t offset = known == memory->pieces.end() || known->second >= bytes.size() ? 0 : known->second;
    while (room >= around_a_piece + smallest_piece && offset < bytes.size()) {
        const auto size =
            std::min<std::uint64_t>({largest_piece, room - around_a_piece, bytes.size() - offset});
        Piece piece{outgoing.space, outgoing.name.kind, outgoing.name.id, bytes.size(), offset, {}};
        piece.bytes =
            to_bytes(bytes.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(size)));
        room -= size_of(piece);
        request.pushes.emplace_back(std::move(piece));
        Sent& sent = for_exchange.sent.emplace_back();
        sent.space = outgoing.space;
        sent.name = outgoing.name;
        sent.offset = offset;
        sent.total = bytes.size();
        offset += size;
    }
    return offset == bytes.size();
}

Result<void> Caller::State::add_chunk(Request& request, std::size_t& room, Exchange& for_exchange) {
    if (room < around_a_piece + smallest_piece) return {};
    VALISE_TRY(auto piece,
        holdings.next_chunk_piece(std::min(largest_piece, room - around_a_piece), chunks_held_back));
    if (!piece) return {};
    Sent& sent = for_exchange.sent.emplace_back();
    sent.space = piece->space;
    sent.chunk = ChunkName{piece->space, piece->id};
    sent.offset = piece->offset;
    sent.total = piece->total;
    room -= size_of(*piece);
    request.pushes.emplace_back(*std::move(piece));
    return {};
}

Result<void> Caller::State::add_wanted(Request& request, std::size_t room, Exchange& for_exchange) {
    const std::size_t most = std::min(most_wanted, room / wanted_size);
    if (most == 0) return {};
    VALISE_TRY(const auto wanted, holdings.wanted_chunks(most + not_there.size() + no_good.size()));
    for (const WantedChunk& chunk : wanted) {
        if (was_in_vain(chunk.name, for_exchange.now) || request.wanted.size() == most) continue;
        request.wanted.push_back(chunk);
        for_exchange.wanted.push_back(chunk);
    }
    return {};
}

bool Caller::State::was_in_vain(const ChunkName& name, Timestamp now) const {
    return std::ranges::any_of(std::array{&not_there, &no_good}, [&](const auto* chunks) {
        const auto said = chunks->find(name);
        if (said == chunks->end()) return false;
        const auto since = now.milliseconds - said->second.milliseconds;
        return since >= 0 && since < ten_minutes;
    });
}

/// What came may have announced them.
Result<bool> Caller::State::wants_other_chunks() {
    const std::size_t known = exchange->wanted.size() + not_there.size() + no_good.size();
    VALISE_TRY(const auto wanted, holdings.wanted_chunks(known + 1));
    return std::ranges::any_of(wanted, [&](const WantedChunk& chunk) {
        const bool was_asked_for = std::ranges::any_of(
            exchange->wanted, [&](const WantedChunk& asked) { return asked.name == chunk.name; });
        return !was_asked_for && !was_in_vain(chunk.name, exchange->now);
    });
}

} // namespace valise::exchange
