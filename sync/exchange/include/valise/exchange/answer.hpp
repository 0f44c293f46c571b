// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/crypto/signature.hpp"
#include "valise/exchange/request.hpp"

/// What a module answers: a status, and parts that can each be used as soon as they are read.
/// docs/formats.md has the bytes.
namespace valise::exchange {

/// What a message of an answer has at most; only the last one has less.
inline constexpr std::size_t answer_message_size = std::size_t{16} << 10;

/// What the module says first. With all but `news` that is all.
enum class Status : std::uint8_t {
    nothing_new = 0,
    news = 1,
    tell_cursors = 2,   ///< Nothing was taken: it does not know where the device is.
    unknown_device = 3, ///< Nothing was taken: no certificate in force has this channel key.
    busy = 4,           ///< Nothing was taken: later.
};

/// What became of something that was pushed, unless it is now in its sequence.
enum class PushOutcome : std::uint8_t {
    in_full = 1,    ///< To be sent again, not in short; in pieces, from the first one.
    refused = 2,    ///< It will never be taken.
    waits = 3,      ///< Something that it needs is not here: to be sent behind that.
    no_room = 4,    ///< Beyond what the space, or the device, may keep there.
    piece_kept = 5, ///< A part of it is here, up to the byte that is told.
};
struct Outcome {
    std::uint64_t push = 0; ///< Which, from 0.
    PushOutcome outcome = PushOutcome::refused;
    std::uint64_t kept = 0; ///< With `piece_kept`, else 0.

    bool operator==(const Outcome&) const = default;
};

/// What stands at the next position of a sequence: an `Item` no larger than a piece, or one of these.
struct AnsweredRange {
    LogId log;
    Bytes short_range; ///< As `write_short` writes it; no larger than a piece.

    bool operator==(const AnsweredRange&) const = default;
};
struct OwnPush {
    std::uint64_t push = 0; ///< What this request pushed.

    bool operator==(const OwnPush&) const = default;
};
/// Each position costs its reader a hash, and no bytes: so many are skipped in one answer at most.
inline constexpr std::uint32_t most_skipped = std::uint32_t{1} << 16;
struct Skipped {
    std::uint32_t count = 1; ///< So many positions hold slots of others; not 0.

    bool operator==(const Skipped&) const = default;
};
/// The item at this position is longer than a piece; the position is done with its last one.
struct ItemPiece {
    ItemKind kind = ItemKind::range;
    std::uint64_t total = 0;
    std::uint64_t offset = 0;
    Bytes bytes; ///< Not empty, no larger than a piece.

    bool operator==(const ItemPiece&) const = default;
};
using Element = std::variant<Item, AnsweredRange, OwnPush, Skipped, ItemPiece>;

/// Where a part of a sequence ends: the beginning of the running hash there, or a receipt for it.
using HashBeginning = ByteArray<8>;
struct Signed {
    Timestamp moment; ///< Not before 1970.
    crypto::Signature signature{};

    bool operator==(const Signed&) const = default;
};

struct BeginSequence {
    /// Which of the cursors that both know, in their order; or a space of which the device has none.
    std::variant<std::uint64_t, SpaceId> which;

    bool operator==(const BeginSequence&) const = default;
};
struct EndSequence {
    std::variant<HashBeginning, Signed> end;

    bool operator==(const EndSequence&) const = default;
};
struct ChunkPiece {
    std::uint64_t wanted = 0; ///< Which of those that the request wants.
    std::uint64_t total = 0;  ///< 0: the module has no such chunk, and the rest is empty.
    std::uint64_t offset = 0;
    Bytes bytes; ///< No larger than a piece.

    bool operator==(const ChunkPiece&) const = default;
};
/// There is more than the budget allows, or the module would say in one answer.
struct More {
    bool operator==(const More&) const = default;
};
using Part = std::variant<Outcome, BeginSequence, Element, EndSequence, ChunkPiece, More>;

/// In which order parts stand: outcomes, by their pushes; sequences, each begun and ended, with all elements
/// inside, those that both know by their number, others by their space; pieces of chunks, by their number
/// among the wanted; `More`. No more positions are skipped in all than `most_skipped`.
class AnswerOrder {
public:
    /// Whether this can stand next; if so it does.
    [[nodiscard]] bool admit(const Part& part);
    [[nodiscard]] bool is_in_sequence() const noexcept { return stage_ == Stage::in_sequence; }

private:
    enum class Stage : std::uint8_t { outcomes, sequences, in_sequence, chunks, end };

    bool admit_at(Stage stage);
    bool admit_element(const Element& element);

    Stage stage_ = Stage::outcomes;
    std::optional<std::uint64_t> last_outcome_;
    std::optional<std::uint64_t> last_cursor_;
    std::optional<SpaceId> last_space_;
    std::uint64_t last_wanted_ = 0;
    std::uint32_t skipped_ = 0;
};

/// Writes an answer part by part, so that any beginning of it can be used.
class AnswerWriter {
public:
    explicit AnswerWriter(Status status);

    /// Only with `news`; a part that is as the comments say, where it can stand.
    void add(const Part& part);
    /// How many bytes there are, with the one that ends the answer.
    [[nodiscard]] std::size_t size() const noexcept { return bytes_.size() + (has_parts_ ? 1 : 0); }
    /// How many more there would be with this part.
    [[nodiscard]] std::size_t size_of(const Part& part) const;
    /// Without padding; ends the use of this. Every sequence has been ended.
    [[nodiscard]] Bytes finish();

private:
    Bytes bytes_;
    bool has_parts_ = false;
    AnswerOrder order_;
    std::map<LogId, std::uint64_t> logs_; ///< Told in this answer, each with its number.
};

/// Reads an answer as it comes, and gives each part that is whole.
///
/// Never holds more than was added and not yet read; a part of which the beginning has come is refused at
/// once if it would be too large. What it gives a writer would have written in the same bytes.
class AnswerReader {
public:
    /// Adds bytes that came behind those before.
    void add(ByteView bytes);
    /// The status; nothing before the first byte has come. A refusal, here and below, is `malformed` and for
    /// good; parts that were given before it stand.
    [[nodiscard]] Result<std::optional<Status>> status();
    /// The next part; nothing while it is not whole, and behind the last.
    [[nodiscard]] Result<std::optional<Part>> next();
    /// Whether the end of the answer was read: nothing was cut off. Only padding follows.
    [[nodiscard]] bool has_ended() const noexcept { return has_ended_; }

private:
    Result<std::optional<Part>> read_part();
    Result<void> read_padding();

    Bytes bytes_;
    std::size_t read_ = 0;
    std::optional<Status> status_;
    std::optional<Error> refusal_;
    bool has_ended_ = false;
    AnswerOrder order_;
    std::vector<LogId> logs_; ///< Told in this answer, by their number.
    std::map<LogId, std::uint64_t> numbers_;
};

} // namespace valise::exchange
