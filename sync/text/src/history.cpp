// SPDX-License-Identifier: Apache-2.0
#include "history.hpp"

#include <algorithm>

#include "recent.hpp"
#include "valise/text/rope.hpp"

namespace valise::text {

Result<Author> Author::of(std::string_view name) {
    if (name.empty() || name.size() > longest)
        return refuse(Errc::invalid_input, "an author's name has from 1 to 64 bytes");
    return Author(name);
}

Operations part_of(const Operations& whole, std::uint32_t skipped, std::uint32_t count) {
    const bool is_backward = whole.is_backward && count > 1; // One alone goes in no direction.
    if (whole.kind == Kind::deletion)
        return {whole.kind, is_backward, whole.position - (whole.is_backward ? skipped : 0), count, {}};
    const std::uint32_t position = whole.position + (whole.is_backward ? 0 : skipped);
    // All of it, or its text comes later.
    if (count == whole.count || whole.text.empty())
        return {whole.kind, is_backward, position, count, whole.text};
    const bool is_ascii = whole.text.size() == whole.count;
    const std::string_view rest = whole.text.substr(is_ascii ? skipped : byte_offset(whole.text, skipped));
    return {whole.kind, is_backward, position, count,
        rest.substr(0, is_ascii ? count : byte_offset(rest, count))};
}

std::optional<AuthorNumber> History::find_author(std::string_view name) const {
    // Who wrote last often goes on.
    if (!authorship_.empty() && author(authorship_.back().author).name() == name)
        return authorship_.back().author;
    const auto place = place_of(name);
    if (place == authors_by_name_.end() || authors_[*place].author.name() != name) return std::nullopt;
    return *place;
}

AuthorNumber History::number_of(const Author& author) {
    const auto place = place_of(author.name());
    if (place != authors_by_name_.end() && authors_[*place].author == author) return *place;
    const auto number = static_cast<AuthorNumber>(authors_.size());
    const auto rank = place - authors_by_name_.begin();
    authors_.push_back({author, 0, {}});
    authors_by_name_.insert(authors_by_name_.begin() + rank, number);
    return number;
}

std::vector<AuthorNumber>::const_iterator History::place_of(std::string_view name) const {
    return std::ranges::lower_bound(
        authors_by_name_, name, {}, [&](AuthorNumber number) { return authors_[number].author.name(); });
}

Moment History::moment_of(AuthorNumber author, std::uint32_t sequence) const noexcept {
    const KnownAuthor& known = authors_[author];
    if (sequence >= known.next) return no_moment;
    const auto& run = known.runs[last_not_above(known.runs, sequence, &KnownAuthor::Run::sequence)];
    return run.first + (sequence - run.sequence);
}

Moment History::moment_of(const OperationId& id) const {
    const auto author = find_author(id.author.name());
    return author ? moment_of(*author, id.sequence) : no_moment;
}

OperationId History::id_of(Moment moment) const {
    const Authorship holder = authorship_at(moment);
    return {author(holder.author), holder.sequence};
}

History::Authorship History::authorship_at(Moment moment) const noexcept {
    const std::size_t number = last_not_above(authorship_, moment, &StoredAuthorship::first);
    const StoredAuthorship& holder = authorship_[number];
    const Moment end = number + 1 == authorship_.size() ? size() : authorship_[number + 1].first;
    return {{moment, end}, holder.author, holder.sequence + (moment - holder.first)};
}

bool History::ranks_before(Moment left, Moment right) const noexcept {
    const Authorship one = authorship_at(left);
    const Authorship other = authorship_at(right);
    if (one.author == other.author) return one.sequence < other.sequence;
    return author(one.author) < author(other.author);
}

std::size_t History::operation_run_at(Moment moment) const noexcept {
    const auto holds = [&](std::size_t number) {
        return runs_[number].first <= moment
            && (number + 1 == runs_.size() || moment < runs_[number + 1].first);
    };
    for (std::size_t near = last_run_; near < runs_.size() && near < last_run_ + 2; ++near)
        if (holds(near)) return last_run_ = near;
    return last_run_ = last_not_above(runs_, moment, &Stored::first);
}

std::string_view History::text_of(Moments insertions) const noexcept {
    const auto offset_of = [&](Moment moment) -> std::size_t {
        if (moment == size()) return text_.size();
        const std::size_t number = operation_run_at(moment);
        const Operations run = operations_of_run(number);
        const std::uint32_t skipped = moment - runs_[number].first;
        const bool is_ascii = run.text.size() == run.count || skipped == 0;
        return runs_[number].text
            + (run.kind == Kind::deletion ? 0
                    : is_ascii            ? skipped
                                          : byte_offset(run.text, skipped));
    };
    const std::size_t from = offset_of(insertions.first);
    return std::string_view(text_).substr(from, offset_of(insertions.end) - from);
}

void History::begin_authorship(AuthorNumber author) {
    authorship_.push_back({size(), author, authors_[author].next});
    authors_[author].runs.push_back({authors_[author].next, size()});
}

void History::begin_run(Kind kind, bool is_backward, std::uint32_t position) {
    runs_.push_back({size(), position & (most - 1), kind == Kind::deletion ? 1U : 0U, is_backward ? 1U : 0U,
        static_cast<std::uint32_t>(text_.size())});
}

bool History::goes_on_backward(const Operations& next) noexcept {
    Stored& last = runs_.back();
    // One operation alone goes in neither direction yet.
    if (last.is_backward == 0 && size() - last.first > 1) return false;
    if (!next.is_backward && next.count > 1) return false;
    const std::uint32_t before =
        next.kind == Kind::insertion ? next.position : next.position + (size() - last.first);
    if (before != last.position) return false;
    last.is_backward = 1;
    return true;
}

void History::add(AuthorNumber author, std::span<const Moment> parents, const Operations& operations) {
    store(operations);
    note_author(author, operations.count);
    graph_.add(operations.count, parents);
}

void History::add_to_heads(AuthorNumber author, const Operations& operations) {
    store(operations);
    note_author(author, operations.count);
    graph_.add_to_heads(operations.count);
}

void History::set_text(std::string text) {
    text_ = std::move(text);
    std::size_t at = 0;
    for (std::size_t number = 0; number < runs_.size(); ++number) {
        runs_[number].text = static_cast<std::uint32_t>(at);
        if (runs_[number].is_deletion == 0)
            at += byte_offset(std::string_view(text_).substr(at), moments_of_run(number).size());
    }
}

void History::mark() {
    graph_.mark();
    marked_authors_ = authors_.size();
    marked_text_ = text_.size();
}

void History::take_back() {
    const Moment size = graph_.marked_size();
    while (!authorship_.empty() && authorship_.back().first >= size) {
        KnownAuthor& known = authors_[authorship_.back().author];
        known.next = authorship_.back().sequence;
        known.runs.pop_back();
        authorship_.pop_back();
    }
    if (!authorship_.empty())
        authors_[authorship_.back().author].next =
            authorship_.back().sequence + (size - authorship_.back().first);
    std::erase_if(authors_by_name_, [&](AuthorNumber number) { return number >= marked_authors_; });
    authors_.erase(authors_.begin() + static_cast<std::ptrdiff_t>(marked_authors_), authors_.end());

    while (!runs_.empty() && runs_.back().first >= size) runs_.pop_back();
    graph_.take_back();
    text_.resize(marked_text_);
    last_run_ = 0;
    // A single operation goes in neither direction; what followed may have said otherwise.
    if (!runs_.empty() && size - runs_.back().first == 1) runs_.back().is_backward = 0;
}

} // namespace valise::text
