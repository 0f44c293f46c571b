// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event_graph.hpp"
#include "valise/text/version.hpp"

namespace valise::text {

/// The number of an author in one replica's order of arrival.
using AuthorNumber = std::uint32_t;

enum class Kind : std::uint8_t { insertion, deletion };

/// Operations that follow each other, each of them of one scalar value.
///
/// The positions are those at which each operation found the text. A run goes
/// forward as people type and press Delete: insertions at p, p + 1, p + 2, deletions all at p. It goes
/// backward as the cursor does: insertions all at p, deletions at p, p - 1, p - 2.
struct Operations {
    Kind kind = Kind::insertion;
    bool is_backward = false;
    std::uint32_t position = 0; ///< Of the first one.
    std::uint32_t count = 0;
    std::string_view text; ///< What is inserted, in the order of the operations.

    bool operator==(const Operations&) const = default;

    /// The lowest position that a run of deletions takes from.
    [[nodiscard]] std::uint32_t lowest() const noexcept {
        return is_backward && kind == Kind::deletion ? position - (count - 1) : position;
    }
};

/// `count` operations of a run, without the first `skipped`.
[[nodiscard]] Operations part_of(const Operations& operations, std::uint32_t skipped, std::uint32_t count);

/// Everything that ever happened to a document: who did what, upon what.
///
/// Grows at its end only. Operations are kept run-length: a run of storage goes on for as long as positions
/// do, whoever wrote and whatever it builds upon.
///
/// A plain value. Not thread-safe.
class History {
public:
    /// Moments stay below this, so that numbers made of two of them fit 32 bits.
    static constexpr Moment most = Moment{1} << 30;

    [[nodiscard]] const EventGraph& graph() const noexcept { return graph_; }
    [[nodiscard]] Moment size() const noexcept { return graph_.size(); }

    // Who.
    [[nodiscard]] std::size_t author_count() const noexcept { return authors_.size(); }
    [[nodiscard]] const Author& author(AuthorNumber number) const noexcept { return authors_[number].author; }
    [[nodiscard]] std::optional<AuthorNumber> find_author(std::string_view name) const;
    /// The author's number, a new one if need be.
    AuthorNumber number_of(const Author& author);
    /// How many operations of this author there are; also the sequence number of the next one.
    [[nodiscard]] std::uint32_t next_sequence(AuthorNumber author) const noexcept {
        return authors_[author].next;
    }
    /// The moment of an operation, or `no_moment`.
    [[nodiscard]] Moment moment_of(AuthorNumber author, std::uint32_t sequence) const noexcept;
    [[nodiscard]] Moment moment_of(const OperationId& id) const;
    [[nodiscard]] OperationId id_of(Moment moment) const;

    /// Moments of one author with sequence numbers that follow each other.
    struct Authorship {
        Moments moments;
        AuthorNumber author = 0;
        std::uint32_t sequence = 0; ///< Of the first one.
    };
    /// The authorship of `moment`, from there on.
    [[nodiscard]] Authorship authorship_at(Moment moment) const noexcept;
    /// Whether the author of `left` comes before the author of `right`; by sequence when it is the same.
    [[nodiscard]] bool ranks_before(Moment left, Moment right) const noexcept;

    // What.
    [[nodiscard]] std::size_t operation_run_count() const noexcept { return runs_.size(); }
    /// The number of the run of storage that holds `moment`.
    [[nodiscard]] std::size_t operation_run_at(Moment moment) const noexcept;
    [[nodiscard]] Moments moments_of_run(std::size_t number) const noexcept {
        return {runs_[number].first, number + 1 == runs_.size() ? size() : runs_[number + 1].first};
    }
    [[nodiscard]] Operations operations_of_run(std::size_t number) const noexcept {
        const Stored& stored = runs_[number];
        const std::size_t end = number + 1 == runs_.size() ? text_.size() : runs_[number + 1].text;
        return {stored.is_deletion != 0 ? Kind::deletion : Kind::insertion, stored.is_backward != 0,
            stored.position, moments_of_run(number).size(), {text_.data() + stored.text, end - stored.text}};
    }
    /// What the run of storage that holds `moments.first` has of `moments`.
    [[nodiscard]] Operations operations_at(Moments moments) const {
        const std::size_t number = operation_run_at(moments.first);
        const Moments whole = moments_of_run(number);
        const Operations run = operations_of_run(number);
        if (whole.first == moments.first && whole.end <= moments.end) return run;
        return part_of(run, moments.first - whole.first, std::min(moments.end, whole.end) - moments.first);
    }
    /// The text that a range of insertions brought.
    [[nodiscard]] std::string_view text_of(Moments insertions) const noexcept;

    // Changing.
    /// Takes room for so many runs of operations, with so much text.
    void reserve(std::size_t runs, std::size_t text) {
        runs_.reserve(runs);
        text_.reserve(text);
    }
    /// Adds the next operations, by `author`, upon `parents` (a frontier).
    void add(AuthorNumber author, std::span<const Moment> parents, const Operations& operations);
    /// Adds the next operations upon everything that is there.
    void add_to_heads(AuthorNumber author, const Operations& operations);
    /// The same for one operation, if it goes on with the last one, which is the author's too. Otherwise adds
    /// nothing.
    [[nodiscard]] bool go_on(AuthorNumber author, Kind kind, std::uint32_t position, std::string_view text) {
        if (runs_.empty() || authorship_.back().author != author || !graph_.goes_on()) return false;
        if (!goes_on({kind, false, position, 1, text})) return false;
        if (kind == Kind::insertion) text_.push_back(text.front());
        ++authors_[author].next;
        graph_.go_on(1);
        return true;
    }
    /// Gives insertions their text, all in the order of moments. It has as many scalar values as there are
    /// insertions.
    void set_text(std::string text);

    /// Remembers where the history is now, instead of where it was remembered before.
    void mark();
    /// Takes out everything that was added since the mark.
    void take_back();

    /// All inserted text, in the order of moments.
    [[nodiscard]] const std::string& all_text() const noexcept { return text_; }

private:
    struct Stored {
        Moment first;
        std::uint32_t position : 30;
        std::uint32_t is_deletion : 1;
        std::uint32_t is_backward : 1;
        std::uint32_t text; ///< Where in `text_` its text begins, or would.
    };

    struct KnownAuthor {
        struct Run {
            std::uint32_t sequence;
            Moment first;
        };
        Author author;
        std::uint32_t next = 0;
        std::vector<Run> runs;
    };

    struct StoredAuthorship {
        Moment first;
        AuthorNumber author;
        std::uint32_t sequence;
    };

    [[nodiscard]] std::vector<AuthorNumber>::const_iterator place_of(std::string_view name) const;
    void note_author(AuthorNumber author, std::uint32_t count) {
        if (authorship_.empty() || authorship_.back().author != author) begin_authorship(author);
        authors_[author].next += count;
    }
    void begin_authorship(AuthorNumber author);
    void store(const Operations& operations) {
        if (!goes_on(operations))
            begin_run(operations.kind, operations.is_backward && operations.count > 1, operations.position);
        text_ += operations.text;
    }
    void begin_run(Kind kind, bool is_backward, std::uint32_t position);
    /// Whether operations go on with the last run of storage. One alone takes on their direction.
    [[nodiscard]] bool goes_on(const Operations& next) noexcept {
        if (runs_.empty()) return false;
        const Stored& last = runs_.back();
        const bool is_deletion = next.kind == Kind::deletion;
        if ((last.is_deletion != 0) != is_deletion) return false;
        const std::uint32_t forward = last.position + (is_deletion ? 0 : size() - last.first);
        if (next.position == forward && last.is_backward == 0 && (!next.is_backward || next.count == 1))
            return true;
        return goes_on_backward(next);
    }
    [[nodiscard]] bool goes_on_backward(const Operations& next) noexcept;

    EventGraph graph_;
    std::vector<KnownAuthor> authors_;
    std::vector<AuthorNumber> authors_by_name_;
    std::vector<StoredAuthorship> authorship_;
    std::vector<Stored> runs_;
    std::string text_;
    std::size_t marked_authors_ = 0;
    std::size_t marked_text_ = 0;
    mutable std::size_t last_run_ = 0; ///< Where the last question was, as the next one is often near.
};

} // namespace valise::text
