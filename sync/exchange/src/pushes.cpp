// SPDX-License-Identifier: Apache-2.0
#include "pushes.hpp"

#include <algorithm>

#include "valise/space/act.hpp"

namespace valise::exchange {

namespace {

/// A sealed chunk of an attachment, and what a later version may add.
constexpr std::uint64_t largest_chunk = std::uint64_t{65} << 10;

/// The name that its beginning is kept under. A range is called by its last entry, so what begins otherwise
/// may have the same name: what is not as long is something else.
Piece as_kept(Piece piece) {
    if (!piece.kind) return piece;
    for (std::size_t i = 0; i < 8; ++i)
        piece.id[i] = static_cast<Byte>(piece.id[i] ^ static_cast<Byte>(piece.total >> (8 * i)));
    return piece;
}

} // namespace

Result<Shared::Tie> Shared::tie_of(const SubjectId& device, const SpaceId& space) {
    VALISE_TRY(const auto spaces, ledger.spaces_of(device));
    if (std::ranges::binary_search(spaces, space)) return Tie::is_member;
    VALISE_TRY(const Place end, ledger.end_of(space));
    if (end.position == 0 || space == the_register) return Tie::none;
    const LockedView view = views.locked_view_of(space);
    VALISE_TRY_VOID(catch_up(*view.view));
    return view.view->names(device) ? Tie::was_member : Tie::none;
}

Result<void> Shared::catch_up(SpaceView& view) {
    const std::size_t before = view.left_out();
    VALISE_TRY_VOID(view.catch_up(ledger, certificates));
    if (witness && view.left_out() > before) witness({Notice::What::damaged, {}, view.space()});
    return {};
}

Result<std::uint64_t> Shared::founded_by(const SubjectId& device) {
    VALISE_TRY(const auto spaces, ledger.spaces());
    const std::scoped_lock lock(founders_mutex);
    for (const SpaceId& space : spaces) {
        if (founders.contains(space)) continue;
        const auto read = ledger.read_without_ranges(space, 0, [&](const PlacedItem& placed) {
            if (const auto genesis = space::parse_genesis(placed.item.bytes))
                founders[space] = genesis->content.founder;
            return false;
        });
        if (!read && read.error().code != Errc::corrupt_data) return tl::unexpected(read.error());
    }
    const auto is_founder = [&](const auto& founded) { return founded.second == device; };
    return static_cast<std::uint64_t>(std::ranges::count_if(founders, is_founder));
}

Result<std::optional<Bytes>> Shared::chunk(const ChunkName& name) {
    auto bytes = ledger.chunk(name);
    if (!bytes && bytes.error().code == Errc::corrupt_data) return std::nullopt;
    return bytes;
}

void Shared::note_damage(const SpaceId& space, std::uint64_t position) {
    const std::scoped_lock lock(damaged_mutex);
    const auto [known, is_new] = damaged.emplace(space, position);
    if (!is_new) known->second = std::min(known->second, position);
}

std::uint64_t Shared::shown_to(const Cursor& end) {
    const std::scoped_lock lock(damaged_mutex);
    const auto known = damaged.find(end.space);
    return known == damaged.end() ? end.place.position : std::min(known->second, end.place.position);
}

Result<std::vector<PushResult>> Pushes::take(std::span<const Push> pushes) {
    results_.assign(pushes.size(), {});
    std::vector<Sorted> run;
    for (std::size_t number = 0; number < pushes.size(); ++number) {
        VALISE_TRY(auto sorted, sort(number, pushes[number]));
        if (!sorted) continue;
        if (!run.empty() && run.back().space != sorted->space) {
            VALISE_TRY_VOID(take_run(run));
            run.clear();
        }
        run.push_back(*std::move(sorted));
    }
    VALISE_TRY_VOID(take_run(run));
    for (std::size_t number = 0; number < pushes.size(); ++number)
        if (const auto* piece = std::get_if<Piece>(&pushes[number]); piece != nullptr && !piece->kind)
            VALISE_TRY_VOID(take_chunk(number, *piece));
    return std::move(results_);
}

Result<std::optional<Pushes::Sorted>> Pushes::sort(std::size_t number, const Push& push) {
    PushResult& result = results_[number];
    if (const auto* item = std::get_if<PushedItem>(&push)) {
        result.space = item->space;
        return Sorted{item->space, {number, item->item}};
    }
    if (const auto* piece = std::get_if<Piece>(&push)) {
        result.space = piece->space;
        if (piece->kind) return sort_piece(number, *piece);
        return std::nullopt;
    }
    const auto& range = std::get<PushedRange>(push);
    const auto space = space_of(range);
    if (!space) {
        result.outcome = PushOutcome::in_full;
        return std::nullopt;
    }
    result.space = *space;
    return Sorted{*space, {number, range}};
}

/// Nobody leaves anything in spaces that they were never in; what founds one is small.
Result<bool> Pushes::may_begin(const Piece& piece) {
    const bool is_record = piece.space == the_register || piece.kind == ItemKind::genesis;
    if (is_record) return piece.total <= space::most_act_bytes;
    return shared_.tie_of(sender_, piece.space).map([](Shared::Tie tie) { return tie != Shared::Tie::none; });
}

Result<std::optional<Pushes::Sorted>> Pushes::sort_piece(std::size_t number, const Piece& piece) {
    VALISE_TRY(const bool may, may_begin(piece));
    if (!may) {
        results_[number].outcome = PushOutcome::waits;
        return std::nullopt;
    }
    VALISE_TRY(auto whole, add(number, piece));
    if (!whole) return std::nullopt;
    results_[number].outcome.reset();
    results_[number].is_of_pieces = true;
    return Sorted{piece.space, {number, Item{*piece.kind, *std::move(whole)}}};
}

Result<bool> Pushes::is_kept_already(const Piece& piece) {
    if (piece.kind)
        return shared_.ledger.find(piece.space, {*piece.kind, piece.id}).map([](const auto& position) {
            return position.has_value();
        });
    return shared_.chunk({piece.space, piece.id}).map([](const auto& bytes) { return bytes.has_value(); });
}

/// All of it, when this was the last part that was missing.
Result<std::optional<Bytes>> Pushes::add(std::size_t number, const Piece& piece) {
    PushResult& result = results_[number];
    VALISE_TRY(const bool is_kept, is_kept_already(piece));
    if (is_kept) {
        result.outcome = PushOutcome::piece_kept;
        result.kept = piece.total;
        return std::nullopt;
    }
    const Piece kept_piece = as_kept(piece);
    const auto kept = shared_.ledger.add_piece(sender_, kept_piece);
    if (!kept && kept.error().code != Errc::too_large && kept.error().code != Errc::invalid_input)
        return tl::unexpected(kept.error());
    result.outcome = kept ? PushOutcome::piece_kept : outcome_of(kept.error());
    result.kept = kept.value_or(0);
    if (!kept || *kept < piece.total) return std::nullopt;
    return shared_.ledger.take_whole(sender_, kept_piece);
}

Result<void> Pushes::take_chunk(std::size_t number, const Piece& piece) {
    PushResult& result = results_[number];
    VALISE_TRY(const auto tie, shared_.tie_of(sender_, piece.space));
    result.outcome = PushOutcome::waits;
    if (tie == Shared::Tie::none) return {};
    const Account account{sender_, tie == Shared::Tie::was_member};
    VALISE_TRY(const bool is_kept, is_kept_already(piece));
    VALISE_TRY(const bool has_room, has_room_for(piece, account));
    result.outcome = PushOutcome::no_room;
    if (!is_kept && !has_room) return {};
    VALISE_TRY(const auto whole, add(number, piece));
    if (!whole) return {};
    const ChunkName name{piece.space, piece.id};
    if (name_of_chunk(piece.space, *whole) == name) return shared_.ledger.keep_chunk(name, *whole, account);
    result.outcome = PushOutcome::refused;
    result.kept = 0;
    return {};
}

Result<bool> Pushes::has_room_for(const Piece& chunk, const Account& account) {
    VALISE_TRY(const Usage usage, shared_.ledger.usage(chunk.space));
    VALISE_TRY(const Usage used, shared_.ledger.usage_of(chunk.space, account));
    return chunk.total <= largest_chunk && usage.bytes + chunk.total <= shared_.quotas.bytes_of_space
        && is_within_share(shared_.quotas, account, used, chunk.total, 1);
}

std::optional<SpaceId> Pushes::space_of(const PushedRange& pushed) const {
    const auto begins_so = [&](const Cursor& cursor) {
        return std::ranges::equal(pushed.space_prefix, std::span(cursor.space.bytes).first<2>());
    };
    const auto found = std::ranges::find_if(cursors_, begins_so);
    if (found == cursors_.end()
        || std::ranges::find_if(found + 1, cursors_.end(), begins_so) != cursors_.end())
        return std::nullopt;
    return found->space;
}

void Pushes::note(const Offer& offer, const Judged& judged) {
    PushResult& result = results_[offer.push];
    result.name = judged.name;
    result.outcome = judged.outcome;
    result.kept = 0;
    // Its pieces may have been of several things: it is to be begun anew. What came whole comes so again.
    if (result.is_of_pieces && judged.outcome == PushOutcome::refused) result.outcome = PushOutcome::in_full;
    const bool came_whole = !result.is_of_pieces && std::holds_alternative<Item>(offer.content);
    if (came_whole && judged.outcome == PushOutcome::in_full) result.outcome = PushOutcome::waits;
}

Result<void> Pushes::take_run(std::span<const Sorted> run) {
    if (run.empty()) return {};
    const SpaceId space = run.front().space;
    if (space == the_register) return take_certificates(run);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        VALISE_TRY(const Place end, shared_.ledger.end_of(space));
        const LockedView view =
            end.position == 0 ? ViewCache::fresh_view_of(space) : shared_.views.locked_view_of(space);
        const auto is_taken = try_to_take(*view.view, run);
        if (is_taken == true) return {};
        // It may have admitted what the ledger did not get to keep.
        shared_.views.drop(view);
        if (is_taken) continue;
        if (is_taken.error().code != Errc::corrupt_data) return tl::unexpected(is_taken.error());
        // What is damaged is of this space: all others go on.
        for (const Sorted& one : run) note(one.offer, turned_away(PushOutcome::waits));
        return {};
    }
    return refuse(Errc::unavailable, "others were quicker");
}

Result<void> Pushes::take_certificates(std::span<const Sorted> run) {
    std::vector<Item> items;
    for (const Sorted& one : run) {
        const auto* item = std::get_if<Item>(&one.offer.content);
        items.push_back(item == nullptr ? Item{} : *item);
    }
    VALISE_TRY(const auto judged, shared_.certificates.push(items));
    for (std::size_t i = 0; i < run.size(); ++i) note(run[i].offer, judged[i]);
    return {};
}

/// Whether nobody was quicker.
Result<bool> Pushes::try_to_take(SpaceView& view, std::span<const Sorted> run) {
    VALISE_TRY_VOID(shared_.catch_up(view));
    const Register::Reading certificates = shared_.certificates.read();
    if (certificates.directory() == nullptr) return refuse(Errc::unavailable, "nobody owns this module");
    Judge judge({shared_.ledger, *certificates.directory(), shared_.quotas, sender_}, view);
    const auto founded = [this](const SubjectId& device) { return shared_.founded_by(device); };
    for (const Sorted& one : run) {
        VALISE_TRY(const Judged judged, judge.judge(one.offer, founded));
        note(one.offer, judged);
    }
    VALISE_TRY(const bool has_more, judge.judge_aside(founded));
    for (const Sorted& one : run) {
        const auto outcome = results_[one.offer.push].outcome;
        if (!has_more || (outcome != PushOutcome::waits && outcome != PushOutcome::no_room)) continue;
        VALISE_TRY(const Judged judged, judge.judge(one.offer, founded));
        note(one.offer, judged);
    }
    if (judge.pending().empty()) return true;
    const auto readers = judge.changes_members() ? std::optional(view.readers()) : std::nullopt;
    const auto end = shared_.ledger.append(view.space(), view.position(), judge.pending(), readers);
    if (!end && end.error().code == Errc::out_of_order) return false;
    return end.map([](const Place&) { return true; });
}

} // namespace valise::exchange
