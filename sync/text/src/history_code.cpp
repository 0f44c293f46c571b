// SPDX-License-Identifier: Apache-2.0
#include "history_code.hpp"

#include <algorithm>

#include "branches.hpp"
#include "history_records.hpp"

namespace valise::text {
namespace {

constexpr std::uint32_t kind_of(const Operations& operations) noexcept {
    return (operations.kind == Kind::deletion ? 2U : 0U)
        | (operations.is_backward && operations.count > 1 ? 1U : 0U);
}
constexpr std::uint32_t backward_deletion = 3;

/// What writer and reader both know at every step: who wrote last, and where each author's cursor is.
class Scene {
public:
    explicit Scene(Walker& walker) : walker_(walker) {}

    [[nodiscard]] std::size_t author_count() const noexcept { return authors_.size(); }

    /// How many other authors have written since this one did; `author_count()` for a new one.
    [[nodiscard]] std::uint32_t rank_of(std::uint32_t author) const noexcept {
        return static_cast<std::uint32_t>(std::ranges::find(recent_, author) - recent_.begin());
    }
    [[nodiscard]] std::uint32_t author_at(std::uint32_t rank) const noexcept {
        return rank < recent_.size() ? recent_[rank] : static_cast<std::uint32_t>(recent_.size());
    }

    /// A piece by this author begins.
    void begin_piece(std::uint32_t author, Moment first) {
        const std::uint32_t rank = rank_of(author);
        if (rank == recent_.size()) {
            recent_.push_back(author);
            authors_.emplace_back();
        }
        std::rotate(recent_.begin(), recent_.begin() + rank, recent_.begin() + rank + 1);
        current_ = &authors_[author];
        current_->pieces.push_back({first, first});
        is_first_ = true;
    }

    /// A parent, as whose it is, how many pieces of that author came later, and how far from the end of its
    /// own.
    [[nodiscard]] std::array<std::uint32_t, 3> reference_to(Moment parent, std::uint32_t author) const {
        const auto& pieces = authors_[author].pieces;
        const auto after = std::ranges::upper_bound(pieces, parent, {}, &Moments::first);
        return {
            rank_of(author), static_cast<std::uint32_t>(pieces.end() - after), (after - 1)->end - 1 - parent};
    }
    /// The other way round, or `no_moment`.
    [[nodiscard]] Moment parent_at(
        std::uint32_t rank, std::uint32_t back, std::uint32_t offset) const noexcept {
        if (rank >= recent_.size()) return no_moment;
        const auto& pieces = authors_[recent_[rank]].pieces;
        if (back >= pieces.size()) return no_moment;
        const Moments piece = pieces[pieces.size() - 1 - back];
        return offset < piece.size() ? piece.end - 1 - offset : no_moment;
    }

    [[nodiscard]] std::uint32_t kind_before() const noexcept { return current_->kind; }
    [[nodiscard]] bool is_first() const noexcept { return is_first_; }

    /// Where operations of this kind would begin if the author went on at the cursor.
    [[nodiscard]] std::int64_t expected(std::uint32_t kind) const {
        if (current_->beside == no_unit) return 0;
        const std::int64_t cursor = walker_.weave().cursor_at(current_->beside, current_->is_after);
        return kind == backward_deletion ? cursor - 1 : cursor;
    }

    /// These operations were applied.
    void learn(Moments moments, std::uint32_t kind) {
        current_->kind = kind;
        current_->beside = walker_.weave().character_of(moments.end - 1);
        current_->is_after = kind == 0;
        current_->pieces.back().end = moments.end;
        is_first_ = false;
    }

private:
    struct Writer {
        std::vector<Moments> pieces;
        Unit beside = no_unit; ///< Beside which character the cursor is.
        bool is_after = false;
        std::uint32_t kind = RecordCoder<RangeEncoder>::no_kind;
    };

    Walker& walker_;
    std::vector<Writer> authors_;
    std::vector<std::uint32_t> recent_; ///< Authors, the one who wrote last first.
    Writer* current_ = nullptr;
    bool is_first_ = false;
};

std::uint32_t folded(std::int64_t distance) noexcept {
    return static_cast<std::uint32_t>(distance < 0 ? -distance : distance) << 1 | (distance < 0 ? 1U : 0U);
}

std::int64_t unfolded(std::uint32_t number) noexcept {
    const std::int64_t magnitude = number >> 1;
    return (number & 1U) != 0 ? -magnitude : magnitude;
}

/// A byte of code stands for no more runs of operations than this, so that a small file cannot ask for much
/// memory and time. What would need fewer bytes is filled up.
constexpr std::size_t operations_per_byte = 32;

class HistoryWriter {
public:
    HistoryWriter(const History& history, Walker& walker)
        : history_(history), walker_(walker), scene_(walker), records_(RangeEncoder()) {}

    CodedHistory write() {
        if (history_.size() > 0) {
            if (!write_by_branches()) write_in_order();
        }
        coded_.code = records_.coder().finish();
        coded_.code.resize(std::max(coded_.code.size(), coded_.operations / operations_per_byte));
        return std::move(coded_);
    }

private:
    struct Segment {
        Moments moments;
        std::vector<Moment> parents;
    };

    /// Branch by branch, if that pays and every author's operations stay in their order.
    bool write_by_branches() {
        const Moments all{0, history_.size()};
        if (!Branches::pay_off(history_.graph(), all)) return false;
        Branches branches;
        branches.plan(history_.graph(), all);
        std::vector<Segment> segments;
        std::vector<std::uint32_t> next(history_.author_count());
        while (const Branches::Segment* segment = branches.next()) {
            segments.push_back({segment->moments, {segment->parents.begin(), segment->parents.end()}});
            for (Moment at = segment->moments.first; at < segment->moments.end;) {
                const auto who = history_.authorship_at(at);
                if (who.sequence != next[who.author]) return false;
                at = std::min(who.moments.end, segment->moments.end);
                next[who.author] += at - who.moments.first;
            }
        }
        for (const Segment& segment : segments) write_segment(segment.moments, segment.parents);
        return true;
    }

    void write_in_order() {
        for (std::size_t number = 0; number < history_.graph().run_count(); ++number) {
            const auto run = history_.graph().run(number);
            write_segment(run.moments, run.parents);
        }
    }

    void write_segment(Moments moments, std::span<const Moment> parents) {
        Moment before = 0;
        while (moments.size() > 0) {
            const auto who = history_.authorship_at(moments.first);
            const Moments piece{moments.first, std::min(who.moments.end, moments.end)};
            write_piece(piece, who.author, parents);
            moments.first = piece.end;
            before = piece.end - 1;
            parents = {&before, 1};
        }
    }

    std::uint32_t index_of(AuthorNumber author) {
        const auto [place, is_new] =
            indexes_.try_emplace(author, static_cast<std::uint32_t>(coded_.authors.size()));
        if (is_new) coded_.authors.push_back(history_.author(author));
        return place->second;
    }

    void write_piece(Moments piece, AuthorNumber author, std::span<const Moment> parents) {
        const std::uint32_t index = index_of(author);
        Record record{scene_.rank_of(index), static_cast<std::uint32_t>(parents.size())};
        // The author's own work comes first, being the surest.
        for (const bool own : {true, false})
            for (const Moment parent : parents) {
                const AuthorNumber whose = history_.authorship_at(parent).author;
                if ((whose == author) != own) continue;
                const auto reference = scene_.reference_to(parent, index_of(whose));
                record.insert(record.end(), reference.begin(), reference.end());
            }
        records_.piece(record, static_cast<std::uint32_t>(parents.size()));
        ++coded_.pieces;
        walker_.go_to(parents);
        scene_.begin_piece(index, piece.first);
        Moment before = 0;
        while (piece.size() > 0) {
            const Operations operations = history_.operations_at(piece);
            const Moments here{piece.first, piece.first + operations.count};
            const std::uint32_t kind = kind_of(operations);
            records_.operations({kind, folded(operations.position - scene_.expected(kind)), operations.count,
                                    here.end == piece.end ? 1U : 0U},
                scene_.kind_before(), scene_.is_first());
            ++coded_.operations;
            VALISE_CHECK(walker_.apply(here, parents, Weave::Shown::yes));
            scene_.learn(here, kind);
            piece.first = here.end;
            before = here.end - 1;
            parents = {&before, 1};
        }
    }

    const History& history_;
    Walker& walker_;
    Scene scene_;
    RecordCoder<RangeEncoder> records_;
    std::unordered_map<AuthorNumber, std::uint32_t> indexes_;
    CodedHistory coded_;
};

class HistoryReader {
public:
    HistoryReader(const CodedHistory& coded, std::uint32_t most_inserted, History& history, Walker& walker)
        : coded_(coded),
          insertions_left_(most_inserted),
          operations_left_(coded.operations),
          history_(history),
          walker_(walker),
          scene_(walker),
          records_(RangeDecoder(coded.code)) {}

    Result<void> read() {
        if (coded_.pieces > coded_.operations || coded_.operations / operations_per_byte > coded_.code.size())
            return refuse(Errc::malformed, "a history that says too much");
        for (std::uint32_t piece = 0; piece < coded_.pieces; ++piece) VALISE_TRY_VOID(read_piece());
        if (operations_left_ > 0 || records_.coder().is_exhausted()
            || scene_.author_count() != coded_.authors.size())
            return refuse(Errc::malformed, "a history that is cut short");
        return {};
    }

private:
    Result<void> read_piece() {
        const Record record = records_.piece({}, pieces_read_++);
        VALISE_TRY(Frontier parents, parents_of(record));
        const std::uint32_t index = scene_.author_at(record[0]);
        if (record[0] > scene_.author_count() || index >= coded_.authors.size())
            return refuse(Errc::malformed, "a history without its author");
        const AuthorNumber author = history_.number_of(coded_.authors[index]);
        walker_.go_to(parents);
        scene_.begin_piece(index, history_.size());
        for (bool is_last = false; !is_last;) {
            VALISE_TRY(is_last, read_operations(author, parents));
        }
        return {};
    }

    Result<Frontier> parents_of(const Record& record) const {
        std::vector<Moment> moments;
        if (record[1] * std::size_t{3} + 2 != record.size())
            return refuse(Errc::malformed, "a history with too many parents");
        for (std::size_t i = 2; i < record.size(); i += 3) {
            moments.push_back(scene_.parent_at(record[i], record[i + 1], record[i + 2]));
            if (moments.back() == no_moment) return refuse(Errc::malformed, "a history without a parent");
        }
        if (moments.size() < 2) return moments;
        Frontier frontier = history_.graph().reduced(moments);
        if (frontier.size() != moments.size())
            return refuse(Errc::malformed, "a history that names more than it builds upon");
        return frontier;
    }

    Result<bool> read_operations(AuthorNumber author, Frontier& parents) {
        if (operations_left_-- == 0) return refuse(Errc::malformed, "a history that goes on too long");
        const Record record = records_.operations({}, scene_.kind_before(), scene_.is_first());
        Operations operations;
        operations.kind = record[0] < 2 ? Kind::insertion : Kind::deletion;
        operations.is_backward = record[0] % 2 == 1;
        operations.count = record[2];
        const std::int64_t position = scene_.expected(record[0]) + unfolded(record[1]);
        if (operations.count == 0 || (operations.is_backward && operations.count == 1)
            || operations.count >= History::most - history_.size() || position < 0
            || position >= History::most)
            return refuse(Errc::malformed, "operations that cannot be");
        operations.position = static_cast<std::uint32_t>(position);
        if (operations.kind == Kind::insertion) {
            if (operations.count > insertions_left_)
                return refuse(Errc::malformed, "a history with more insertions than text");
            insertions_left_ -= operations.count;
        }
        const Moments here{history_.size(), history_.size() + operations.count};
        history_.add(author, parents, operations);
        VALISE_TRY_VOID(walker_.apply(here, parents, Weave::Shown::yes));
        scene_.learn(here, record[0]);
        parents.assign(1, here.end - 1);
        return record[3] != 0;
    }

    const CodedHistory& coded_;
    std::uint32_t insertions_left_;
    std::uint32_t operations_left_;
    std::uint32_t pieces_read_ = 0;
    History& history_;
    Walker& walker_;
    Scene scene_;
    RecordCoder<RangeDecoder> records_;
};

} // namespace

CodedHistory encode_history(const History& history, Walker& walker) {
    return HistoryWriter(history, walker).write();
}

Result<void> decode_history(
    const CodedHistory& coded, std::uint32_t most_inserted, History& history, Walker& walker) {
    return HistoryReader(coded, most_inserted, history, walker).read();
}

} // namespace valise::text
