// SPDX-License-Identifier: Apache-2.0
// What a document answers about its past.
#include <algorithm>

#include "state.hpp"
#include "valise/base/utf8.hpp"

namespace valise::text {
namespace {

Moment last_of(const Frontier& one, const Frontier& other) noexcept {
    return std::max(one.empty() ? 0 : one.back() + 1, other.empty() ? 0 : other.back() + 1);
}

/// The moment after the last critical one that both states have, or 0.
Moment after_common_critical(const EventGraph& graph, const Frontier& one, const Frontier& other) noexcept {
    if (one.empty() || other.empty()) return 0;
    const Moment critical = graph.last_critical(std::min(one.front(), other.front()));
    return critical == no_moment ? 0 : critical + 1;
}

/// What leads from one version of a text to another, from the beginning of the text to its end.
class Comparison {
public:
    explicit Comparison(const History& history) : history_(history), walker_(history) {}

    std::vector<AttributedEdit> compare(const Frontier& from, const Frontier& to, std::uint32_t length_now) {
        Difference difference;
        history_.graph().compare(from, to, 0, difference);
        // Where something is taken back, what was deleted long ago may return: then all characters are
        // needed.
        const bool goes_forward = difference.only_left.empty();
        const Moment first = goes_forward ? after_common_critical(history_.graph(), from, to) : 0;
        walker_.begin(most_length_before(history_, first, length_now), first);
        VALISE_CHECK(walker_.walk_by_branches(last_of(from, to), Weave::Shown::yes));
        walker_.go_to(from);
        walker_.weave().show_current();
        walker_.go_to(to);
        find_deletions(difference.only_right);
        walker_.weave().for_each([this](const Weave::Stretch& stretch) {
            if (stretch.is_current && !stretch.is_shown) add_insertion(stretch.units);
            if (!stretch.is_current && stretch.is_shown) add_deletion(stretch.units);
            if (stretch.is_current) position_ += stretch.units.size();
        });
        return std::move(edits_);
    }

private:
    /// Characters, and the deletions that took them.
    struct Deleted {
        Units units;
        Moments deletions;
        bool is_descending = false;

        [[nodiscard]] Moment deletion_of(Unit unit) const noexcept {
            return is_descending ? deletions.end - 1 - (unit - units.first)
                                 : deletions.first + (unit - units.first);
        }
    };

    void find_deletions(std::span<const Moments> ranges) {
        for (const Moments range : ranges)
            for (Moments rest = range; rest.size() > 0;) {
                const auto who = history_.authorship_at(rest.first);
                const Operations operations =
                    history_.operations_at({rest.first, std::min(rest.end, who.moments.end)});
                const Moments here{rest.first, rest.first + operations.count};
                rest.first = here.end;
                if (operations.kind == Kind::insertion) continue;
                walker_.weave().for_each_target(
                    here, [this](Moments moments, Units units, bool is_descending) {
                        deleted_.push_back({units, moments, is_descending});
                    });
            }
        std::ranges::sort(deleted_, {}, [](const Deleted& each) { return each.units.first; });
        // How far to look back for somebody who deleted more at once.
        Unit end = 0;
        for (const Deleted& each : deleted_) reach_.push_back(end = std::max(end, each.units.end));
    }

    void add_insertion(Units units) {
        std::uint32_t position = position_;
        const Weave& weave = walker_.weave();
        for (Moments rest = weave.moments_of(units); rest.size() > 0;) {
            const Moments moments{
                rest.first, std::min(rest.end, history_.authorship_at(rest.first).moments.end)};
            const OperationId first = history_.id_of(moments.first);
            const std::string_view text = history_.text_of(moments);
            if (goes_on(first, position))
                edits_.back().inserted += text;
            else
                edits_.push_back({position, std::string(text), 0, first});
            inserted_ = {first.author, first.sequence + moments.size()};
            position += moments.size();
            inserted_end_ = position;
            rest.first = moments.end;
        }
    }

    /// Whether an insertion goes on with the last one.
    [[nodiscard]] bool goes_on(const OperationId& first, std::uint32_t position) const {
        return !edits_.empty() && edits_.back().deleted == 0 && inserted_end_ == position
            && inserted_ == first;
    }

    void add_deletion(Units units) {
        while (units.first < units.end) {
            auto [deleter, end] = deleter_of(units);
            const bool is_same_author = !edits_.empty() && edits_.back().deleted > 0
                && edits_.back().position == position_ && edits_.back().first.author == deleter.author;
            if (is_same_author)
                edits_.back().deleted += end - units.first;
            else
                edits_.push_back({position_, {}, end - units.first, std::move(deleter)});
            units.first = end;
        }
    }

    /// Who deleted the first of these characters, and how far that goes. Where a version is compared with an
    /// earlier one nobody did, and who wrote them stands for it.
    [[nodiscard]] std::pair<OperationId, Unit> deleter_of(Units units) const {
        auto after = static_cast<std::size_t>(std::ranges::upper_bound(deleted_, units.first, {},
                                                  [](const Deleted& each) { return each.units.first; })
            - deleted_.begin());
        const Unit next =
            after == deleted_.size() ? units.end : std::min(units.end, deleted_[after].units.first);
        for (; after > 0 && reach_[after - 1] > units.first; --after) {
            const Deleted& each = deleted_[after - 1];
            if (each.units.end > units.first)
                return {history_.id_of(each.deletion_of(units.first)), std::min(units.end, each.units.end)};
        }
        const Moment moment = walker_.weave().moment_of(units.first);
        const Unit end = walker_.weave().unit_of(history_.authorship_at(moment).moments.end);
        return {history_.id_of(moment), std::min(next, end)};
    }

    const History& history_;
    Walker walker_;
    std::vector<Deleted> deleted_; ///< By character.
    std::vector<Unit> reach_;      ///< How far those up to each of `deleted_` go.
    std::vector<AttributedEdit> edits_;
    std::uint32_t position_ = 0;
    OperationId inserted_{*Author::of("?"), 0}; ///< What would go on with the last insertion.
    std::uint32_t inserted_end_ = 0;
};

/// The text of a state that is not all there is.
std::string text_of_state(const History& history, const Frontier& state) {
    const Moment first = after_common_critical(history.graph(), state, state);
    const auto base = replay(history, first);
    VALISE_CHECK(base);
    Walker walker(history);
    walker.begin(base->length(), first);
    VALISE_CHECK(walker.walk_by_branches(last_of(state, state), Weave::Shown::yes));
    walker.go_to(state);
    std::string text;
    const Weave& weave = walker.weave();
    weave.for_each([&](const Weave::Stretch& stretch) {
        if (!stretch.is_current) return;
        if (weave.is_base(stretch.units.first))
            text += *base->slice(stretch.units.first, stretch.units.size());
        else
            text += history.text_of(weave.moments_of(stretch.units));
    });
    return text;
}

} // namespace

Result<std::string> Document::text_at(const Version& version) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier state, state_->frontier_of(version));
    if (state == state_->history.graph().heads()) return state_->text.text();
    return text_of_state(state_->history, state);
}

Result<Version> Document::reduced(const Version& version) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier state, state_->frontier_of(version));
    return state_->version_of(state);
}

Result<std::vector<AttributedEdit>> Document::compare(const Version& from, const Version& to) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier left, state_->frontier_of(from));
    VALISE_TRY(const Frontier right, state_->frontier_of(to));
    if (left == right) return std::vector<AttributedEdit>{};
    return Comparison(state_->history).compare(left, right, state_->text.length());
}

Result<std::vector<OperationRun>> Document::operations_between(const Version& from, const Version& to) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier left, state_->frontier_of(from));
    VALISE_TRY(const Frontier right, state_->frontier_of(to));
    const History& history = state_->history;
    Difference difference;
    history.graph().compare(left, right, 0, difference);
    std::ranges::sort(difference.only_right, {}, &Moments::first);
    std::vector<OperationRun> runs;
    for (Moments rest : difference.only_right) {
        while (rest.size() > 0) {
            const auto here = history.authorship_at(rest.first).moments;
            const std::uint32_t count = std::min(here.end, rest.end) - rest.first;
            const OperationId first = history.id_of(rest.first);
            rest.first += count;
            if (!runs.empty() && runs.back().first.author == first.author
                && runs.back().first.sequence + runs.back().count == first.sequence)
                runs.back().count += count;
            else
                runs.push_back({first, count});
        }
    }
    return runs;
}

Result<std::vector<Attribution>> Document::blame(std::uint32_t position, std::uint32_t count) {
    VALISE_TRY_VOID(state_->read_history());
    const std::uint32_t length = state_->text.length();
    if (position > length || count > length - position)
        return refuse(Errc::invalid_input, "a range that is not in the text");
    const History& history = state_->history;
    const Weave& weave = state_->whole().weave();
    std::vector<Attribution> answer;
    for (const std::uint32_t end = position + count; position < end;) {
        const Weave::Stretch stretch = weave.at(position);
        const auto here = history.authorship_at(weave.moment_of(stretch.units.first));
        const std::uint32_t known = std::min({end - position, stretch.units.size(), here.moments.size()});
        const OperationId first = history.id_of(here.moments.first);
        position += known;
        if (!answer.empty() && answer.back().first.author == first.author
            && answer.back().first.sequence + answer.back().count == first.sequence)
            answer.back().count += known;
        else
            answer.push_back({first, known});
    }
    return answer;
}

bool is_version_name(std::string_view name) noexcept {
    return !name.empty() && name.size() <= Document::longest_name && is_utf8(as_bytes(name));
}

Result<void> Document::name_version(std::string_view name, const Version& version) {
    VALISE_TRY_VOID(state_->read_history());
    if (!is_version_name(name)) return refuse(Errc::invalid_input, "what is not a name for a version");
    VALISE_TRY(const Frontier state, state_->frontier_of(version));
    NamedVersion named{std::string(name), state_->version_of(state)};
    auto& all = state_->named_versions;
    const auto place = std::ranges::lower_bound(all, named);
    if (place == all.end() || *place != named) all.insert(place, std::move(named));
    return {};
}

Result<Bytes> Document::since(const Version& version) {
    VALISE_TRY_VOID(state_->read_history());
    const EventGraph& graph = state_->history.graph();
    std::vector<Moment> known;
    for (const OperationId& id : version)
        if (const Moment moment = state_->history.moment_of(id); moment != no_moment) known.push_back(moment);
    Difference difference;
    graph.compare(graph.heads(), graph.reduced(std::move(known)), 0, difference);
    std::ranges::reverse(difference.only_left);
    return state_->update_of(difference.only_left);
}

namespace {

/// What an author did, from a sequence number on.
std::vector<Moments> moments_by(const History& history, const Author& author, std::uint32_t from) {
    std::vector<Moments> moments;
    const auto number = history.find_author(author.name());
    if (!number) return moments;
    while (from < history.next_sequence(*number)) {
        moments.push_back(history.authorship_at(history.moment_of(*number, from)).moments);
        from += moments.back().size();
    }
    return moments;
}

} // namespace

Result<Bytes> Document::written_by(const Author& author, std::uint32_t from) {
    VALISE_TRY_VOID(state_->read_history());
    return state_->update_of(moments_by(state_->history, author, from));
}

Result<Bytes> Document::work_by(const Author& author, std::uint32_t from) {
    VALISE_TRY_VOID(state_->read_history());
    const std::vector<Moments> moments = moments_by(state_->history, author, from);
    VALISE_TRY_VOID(state_->check_has(moments));
    return encode_own_work(state_->history, moments);
}

Result<void> DocumentState::check_has(std::span<const Moments> moments) const {
    for (const Moments range : moments)
        if (lacks(range)) return refuse(Errc::unavailable, "deleted text in this was left out here");
    return {};
}

Result<Bytes> DocumentState::update_of(std::span<const Moments> moments) const {
    VALISE_TRY_VOID(check_has(moments));
    return encode_update(history, moments);
}

} // namespace valise::text
