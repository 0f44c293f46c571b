// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "caller_memory.hpp"
#include "frames.hpp"
#include "valise/exchange/answer.hpp"
#include "valise/exchange/caller.hpp"

namespace valise::exchange {

/// A push that left.
struct SentPush {
    using Key = std::pair<SpaceId, ItemName>;

    SpaceId space;
    ItemName name;
    std::optional<ChunkName> chunk;
    std::uint64_t offset = 0; ///< Of a piece.
    std::uint64_t total = 0;  ///< Of which it is one.
    bool is_done = false;     ///< It was told what became of it.

    [[nodiscard]] Key key() const { return {space, name}; }
};
/// The sequence that is being read.
struct SequenceReading {
    SpaceId space;
    Bytes beginning;        ///< Of the next item: as it was kept, and what came.
    std::size_t before = 0; ///< How long it was when this began.
    std::size_t kept = 0;   ///< How much of it the holdings have.
    bool had_pieces = false;
    bool has_changed = false;
    bool has_advanced = false;
    bool is_blocked = false; ///< Something in it cannot be read; what follows has no place.
    bool had_short = false;  ///< A range of it came in short.
};
/// What one exchange is about.
struct OngoingExchange {
    std::optional<AnswerOpener> opener;
    AnswerReader reader;
    std::vector<Cursor> cursors;
    std::vector<SentPush> sent;
    std::vector<WantedChunk> wanted;
    std::optional<Status> status;
    std::optional<SequenceReading> reading;
    std::vector<SpaceId> unsigned_ends;
    bool wants_receipts = false;
    Timestamp now;
    bool is_in_full = false;           ///< Nothing was to come in short.
    bool needs_full = false;           ///< What came in this one is to come again in full.
    std::optional<SpaceId> told_up_to; ///< It only told cursors, up to this one; more are to follow.
    bool has_more = false;
    bool has_progressed = false; ///< Something came, or is on its way, that was not before.
    bool has_changed = false;
    std::uint64_t received = 0;
    std::uint64_t most_received = 0;                          ///< More no honest module answers.
    std::uint64_t used_since_kept = 0;                        ///< Since the memory was kept.
    bool has_no_room = false;                                 ///< For another sequence.
    std::map<std::pair<SpaceId, EpochId>, std::size_t> slots; ///< How many came of each epoch.
    std::size_t came_early = 0;                               ///< How many things wait.
    std::set<SpaceId> blocked;                                ///< Where not all that came was read.
    std::optional<Error> failure_at_end; ///< Of what could not be read, while the rest could.
    std::optional<Error> failure;        ///< The first; nothing is used behind it.
};

/// One exchange on its way, and what is known from those before it.
struct Caller::State {
    State(Holdings& its_holdings, SignedCard its_card, const SubjectId& its_device,
        const crypto::AgreementKeyPair& its_channel)
        : holdings(its_holdings), card(std::move(its_card)), device(its_device), channel(its_channel) {}

    using Sent = SentPush;
    using Reading = SequenceReading;
    using Exchange = OngoingExchange;
    using Key = SentPush::Key;

    // Making a request.
    [[nodiscard]] Result<CallerMemory> what_was_kept();
    [[nodiscard]] Result<void> forget_placed_behind(const CallerMemory& kept);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> begin_anew();
    void forget_what_was_said();
    [[nodiscard]] Result<void> read_again_what_was_let_go();
    [[nodiscard]] Result<Request> make_request(const Pace& pace, Exchange& exchange);
    void tell_cursors(Request& request) const;
    [[nodiscard]] Result<bool> has_room_for(const SpaceId& space);
    [[nodiscard]] Result<void> fill(Request& request, std::size_t limit, Exchange& exchange);
    [[nodiscard]] bool add(Request& request, std::size_t& room, const Outgoing& outgoing, Exchange& exchange);
    [[nodiscard]] std::optional<PushedRange> in_short(const Outgoing& outgoing);
    [[nodiscard]] bool add_piece(
        Request& request, std::size_t& room, const Outgoing& outgoing, Exchange& exchange);
    [[nodiscard]] Result<void> add_chunk(Request& request, std::size_t& room, Exchange& exchange);
    [[nodiscard]] Result<void> add_wanted(Request& request, std::size_t room, Exchange& exchange);
    [[nodiscard]] bool was_in_vain(const ChunkName& name, Timestamp now) const;
    [[nodiscard]] Result<bool> wants_other_chunks();
    [[nodiscard]] bool is_held_back(const Outgoing& outgoing) const;
    [[nodiscard]] bool may_wait(const Outgoing& outgoing, std::size_t size_so_far, Timestamp now) const;

    // Using an answer.
    [[nodiscard]] Result<void> use(ByteView content);
    [[nodiscard]] Result<void> use(Status status);
    [[nodiscard]] Result<void> use(const Part& part);
    [[nodiscard]] Result<void> use(const Outcome& outcome);
    [[nodiscard]] Result<void> use(const BeginSequence& begin);
    [[nodiscard]] Result<void> ask_for_signed(const SpaceId& space);
    [[nodiscard]] Result<void> use(const Element& element);
    [[nodiscard]] Result<void> use(const EndSequence& end);
    [[nodiscard]] Result<void> use(const ChunkPiece& piece);
    [[nodiscard]] Result<void> use(const More& more);
    [[nodiscard]] Result<void> use_element(const Item& item);
    [[nodiscard]] Result<void> use_element(const AnsweredRange& range);
    [[nodiscard]] Result<void> use_element(const OwnPush& own);
    [[nodiscard]] Result<void> use_element(const Skipped& skipped);
    [[nodiscard]] Result<void> use_element(const ItemPiece& piece);
    [[nodiscard]] bool are_own_heads(const Item& item) const;
    [[nodiscard]] bool offer_with_what_was_of_a_flood(const Key& waiting);
    [[nodiscard]] bool is_slot_too_many(const Item& item);
    [[nodiscard]] Result<void> kept_in_part(Sent& sent, std::uint64_t kept);
    [[nodiscard]] Result<void> arrived(const ItemName& name);
    [[nodiscard]] Result<void> read_anew(const SpaceId& space, bool was_denied = true);
    [[nodiscard]] Result<void> deviates(const SpaceId& space, bool had_short, std::string_view what);
    [[nodiscard]] Result<void> check(const Receipt& receipt, bool had_short);
    void note_unsigned_ends();

    // Receipts.
    /// What two receipts are to each other.
    enum class Relation : std::uint8_t { agree, contradict, unknown };
    [[nodiscard]] Result<Relation> relation_of(const Receipt& one, const Receipt& other);
    [[nodiscard]] Result<Relation> relation_in(Telling telling, const Receipt& lower, const Receipt& higher);
    [[nodiscard]] Result<void> set_aside(const SpaceId& space);
    [[nodiscard]] Result<void> found_proof(const ModuleProof& proof);
    [[nodiscard]] Result<void> weigh_own(const Receipt& receipt);
    [[nodiscard]] Result<bool> is_of_use(const Receipt& of_somebody);
    [[nodiscard]] bool waits_for_receipts() const;
    [[nodiscard]] Result<void> stop_reading();
    [[nodiscard]] Result<void> end_answer();
    [[nodiscard]] Result<void> settle_sent();
    void try_again_in(const SpaceId& space);
    [[nodiscard]] Result<void> nothing_said_of(const Key& key);
    void end_reading_anew();
    void block();
    [[nodiscard]] Result<void> keep_beginning();
    [[nodiscard]] Result<void> keep_begun_item();
    [[nodiscard]] Result<void> drop_beginnings_beside(const SpaceId& space);
    [[nodiscard]] Result<void> keep_memory();
    [[nodiscard]] Result<void> keep_memory_if_due();

    Holdings& holdings;
    SignedCard card;
    SubjectId device;
    const crypto::AgreementKeyPair& channel;
    std::optional<ByteArray<16>> founding;
    bool has_begun_anew = false; ///< Since there was a secret to say.

    std::optional<CallerMemory> memory; ///< Once it was read.
    std::size_t memory_size = 0;        ///< When it was kept last.
    std::optional<SpaceId> told_up_to;  ///< While all cursors are told: up to this one.
    std::optional<Exchange> exchange;
    Findings findings;
    bool wants_more = false;
    bool reads_first = false; ///< Nothing is remembered: what the module has shows when all was read.
    bool has_more_to_send = false;
    bool needs_full = false;            ///< Until all was read: a range in short could not be.
    bool needs_receipts = false;        ///< The module says another thing than before.
    std::set<SpaceId> chunks_held_back; ///< Spaces of which the module takes none now.
    std::set<Key> in_full;              ///< To be sent so.
    std::set<Key> held_back;            ///< The module lacks what they need.
    std::set<Key> no_room;              ///< It has none for them.
    std::set<Key> offered_together;     ///< Acts that waited, with those for which it had no room.
    std::set<Key> on_their_way;         ///< The module has them, at a place that was not read yet.
    std::set<Key> unconfirmed;          ///< All was read, and nothing shows that the module has them.
    std::uint64_t exchanges = 0;        ///< How many were begun.
    /// Items and chunks of which the module let go of the beginning that it had, and in which exchange.
    std::map<std::pair<SpaceId, ByteArray<32>>, std::uint64_t> gone_back;
    std::set<SpaceId> read_again;             ///< Of which the module denied where we were.
    std::map<ChunkName, Timestamp> not_there; ///< When the module said so.
    std::map<ChunkName, Timestamp> no_good;   ///< When what it gave was of no use.
};

/// What comes in order waits for little; what is made up may all have to, and each costs a look at what
/// waits. Behind so many in one answer a sequence is read on with the next.
inline constexpr std::size_t most_that_came_early = 1024;

/// How much stands before the beginning of an item that is kept.
inline constexpr std::size_t item_beginning_size = 9;

[[nodiscard]] inline Error no_honest_module(std::string_view what) {
    return {Errc::corrupt_data, std::string(what)};
}

/// Who knows nothing of a space: it is not here.
[[nodiscard]] const Familiar& stranger();

} // namespace valise::exchange
