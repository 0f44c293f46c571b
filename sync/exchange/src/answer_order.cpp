// SPDX-License-Identifier: Apache-2.0
#include <type_traits>

#include "answer_code.hpp"
#include "layout.hpp"

namespace valise::exchange {

namespace {

bool is_good(const Outcome& outcome) {
    return outcome.outcome >= PushOutcome::in_full && outcome.outcome <= PushOutcome::piece_kept
        && (outcome.kept == 0 || outcome.outcome == PushOutcome::piece_kept);
}
bool is_good(const BeginSequence& /*begin*/) { return true; }
bool is_good(const Item& item) { return !item.bytes.empty() && item.bytes.size() <= largest_piece; }
bool is_good(const AnsweredRange& range) {
    return range.short_range.size() <= largest_piece && is_short_range(range.short_range);
}
bool is_good(const OwnPush& /*push*/) { return true; }
bool is_good(const Skipped& skipped) { return skipped.count > 0 && skipped.count <= most_skipped; }
bool is_good(const ItemPiece& piece) { return is_piece(piece.total, piece.offset, piece.bytes.size()); }
bool is_good(const Element& element) {
    return std::visit([](const auto& one) { return is_good(one); }, element);
}
bool is_good(const EndSequence& end) {
    const auto* receipt = std::get_if<Signed>(&end.end);
    return receipt == nullptr || receipt->moment >= Timestamp{};
}
bool is_good(const ChunkPiece& piece) {
    return (piece.total == 0 && piece.offset == 0 && piece.bytes.empty())
        || is_piece(piece.total, piece.offset, piece.bytes.size());
}
bool is_good(const More& /*more*/) { return true; }

/// Whether this is behind the one before it, if there is one; then it takes its place.
template <class Value> bool advance(std::optional<Value>& last, const Value& next) {
    if (last && next <= *last) return false;
    last = next;
    return true;
}

} // namespace

bool is_well_formed(const Part& part) {
    return std::visit([](const auto& one) { return is_good(one); }, part);
}

bool AnswerOrder::admit_at(Stage stage) {
    if (stage_ > stage || is_in_sequence()) return false;
    stage_ = stage;
    return true;
}

bool AnswerOrder::admit_element(const Element& element) {
    if (!is_in_sequence()) return false;
    const auto* const skipped = std::get_if<Skipped>(&element);
    if (skipped == nullptr) return true;
    if (skipped->count > most_skipped - skipped_) return false;
    skipped_ += skipped->count;
    return true;
}

bool AnswerOrder::admit(const Part& part) {
    if (const auto* element = std::get_if<Element>(&part)) return admit_element(*element);
    if (std::holds_alternative<EndSequence>(part)) {
        if (!is_in_sequence()) return false;
        stage_ = Stage::sequences;
        return true;
    }
    if (const auto* outcome = std::get_if<Outcome>(&part))
        return admit_at(Stage::outcomes) && advance(last_outcome_, outcome->push);
    if (const auto* begin = std::get_if<BeginSequence>(&part)) {
        if (!admit_at(Stage::sequences)) return false;
        stage_ = Stage::in_sequence;
        const auto* space = std::get_if<SpaceId>(&begin->which);
        return space != nullptr ? advance(last_space_, *space)
                                : advance(last_cursor_, std::get<std::uint64_t>(begin->which));
    }
    if (const auto* piece = std::get_if<ChunkPiece>(&part)) {
        if (!admit_at(Stage::chunks) || piece->wanted < last_wanted_) return false;
        last_wanted_ = piece->wanted;
        return true;
    }
    // There is one `More` at most: nothing stands behind it.
    return stage_ != Stage::end && admit_at(Stage::end);
}

} // namespace valise::exchange
