// SPDX-License-Identifier: Apache-2.0
// Places that move with their text, and undo.
#include <algorithm>

#include "state.hpp"
#include "valise/base/utf8.hpp"

namespace valise::text {
namespace {

/// The characters of a passage, in a weave that began with the empty document.
Result<Units> units_of(const Passage& passage, const History& history, const Weave& weave) {
    const Moment first = history.moment_of(passage.first.character);
    const Moment last = history.moment_of(passage.last.character);
    if (first == no_moment || last == no_moment)
        return refuse(Errc::not_found, "a passage whose text is not here");
    for (const Moment moment : {first, last})
        if (history.operations_at({moment, moment + 1}).kind != Kind::insertion)
            return refuse(Errc::invalid_input, "a passage that is not of characters");
    if (weave.stands_before(weave.unit_of(last), weave.unit_of(first)))
        return refuse(Errc::invalid_input, "a passage that ends before it begins");
    return Units{weave.unit_of(first), weave.unit_of(last)};
}

/// What an undo does at one place: characters go, or what was deleted comes back.
struct Step {
    Unit first = 0;
    std::uint32_t position = 0;
    std::uint32_t deleted = 0;
    std::string restored;
};

/// Finds the steps of an undo.
class Undoing {
public:
    Undoing(const DocumentState& state, const Weave& weave) : state_(state), weave_(weave) {}

    /// What is undone: ascending.
    std::vector<Moments> undone;

    Result<std::vector<Step>> find() {
        for (const Moments range : undone)
            for (Moment at = range.first; at < range.end;) {
                const Operations operations = state_.history.operations_at({at, range.end});
                const Moments here{at, at + operations.count};
                at = here.end;
                if (operations.kind == Kind::insertion)
                    take_out({weave_.unit_of(here.first), weave_.unit_of(here.end)});
                else
                    note_targets(here);
            }
        VALISE_TRY_VOID(bring_back());
        std::ranges::sort(steps_, [this](const Step& left, const Step& right) {
            return weave_.stands_before(left.first, right.first);
        });
        return std::move(steps_);
    }

private:
    template <class Visit> void for_each_stretch(Units units, Visit&& visit) {
        while (units.first < units.end) {
            Weave::Stretch stretch = weave_.locate(units.first);
            stretch.units.end = std::min(stretch.units.end, units.end);
            visit(stretch);
            units.first = stretch.units.end;
        }
    }

    void take_out(Units units) {
        for_each_stretch(units, [this](const Weave::Stretch& stretch) {
            if (stretch.is_final)
                steps_.push_back({stretch.units.first, stretch.position, stretch.units.size(), {}});
        });
    }

    /// What of these moments, from the first on, is undone, or is not: as far as that goes.
    [[nodiscard]] std::pair<bool, Moment> undone_from(Moments moments) const {
        const auto after = std::ranges::upper_bound(undone, moments.first, {}, &Moments::end);
        if (after == undone.end() || after->first >= moments.end) return {false, moments.end};
        if (after->first > moments.first) return {false, after->first};
        return {true, std::min(after->end, moments.end)};
    }

    void note_targets(Moments deletions) {
        weave_.for_each_target(deletions, [this](Moments, Units units, bool) {
            targets_.push_back({units.first, 1});
            targets_.push_back({units.end, -1});
        });
    }

    /// What nobody deleted whose work stays.
    Result<void> bring_back() {
        std::ranges::sort(targets_, {}, &Target::unit);
        std::int64_t undone_here = 0;
        bool is_left_out = false;
        for (std::size_t i = 0; i + 1 < targets_.size(); ++i) {
            undone_here += targets_[i].change;
            const Units units{targets_[i].unit, targets_[i + 1].unit};
            if (undone_here > 0) is_left_out |= bring_back(units, undone_here);
        }
        if (is_left_out) return refuse(Errc::unavailable, "text to bring back was left out here");
        return {};
    }

    /// Whether some of the text was left out.
    bool bring_back(Units units, std::int64_t undone_here) {
        bool is_left_out = false;
        for_each_stretch(units, [&](const Weave::Stretch& stretch) {
            if (stretch.deletions != undone_here) return;
            Moments rest = weave_.moments_of(stretch.units);
            while (rest.size() > 0) {
                const auto [is_undone, end] = undone_from(rest);
                const Moments here{rest.first, end};
                rest.first = end;
                if (is_undone) continue; // A passing thought, which goes anyway.
                is_left_out |= state_.lacks(here);
                steps_.push_back({weave_.unit_of(here.first), stretch.position, 0,
                    std::string(state_.history.text_of(here))});
            }
        });
        return is_left_out;
    }

    /// Where characters begin or end that an operation which is undone has deleted.
    struct Target {
        Unit unit = 0;
        std::int64_t change = 0;
    };

    const DocumentState& state_;
    const Weave& weave_;
    std::vector<Target> targets_;
    std::vector<Step> steps_;
};

std::vector<Edit> carry_out(DocumentState& state, std::span<const Step> steps) {
    std::vector<Edit> edits;
    std::uint32_t edit_end = 0; // Of what the last edit inserted.
    std::uint32_t come = 0;
    std::uint32_t gone = 0;
    for (const Step& step : steps) {
        const std::uint32_t position = step.position + come - gone;
        const std::uint32_t count = count_scalars(step.restored);
        if (step.deleted > 0) state.erase(position, step.deleted);
        if (count > 0) state.insert(position, step.restored, count);
        if (edits.empty() || edit_end != position) edits.push_back({position, 0, {}});
        edits.back().deleted += step.deleted;
        edits.back().inserted += step.restored;
        edit_end = position + count;
        gone += step.deleted;
        come += count;
    }
    return edits;
}

/// Ascending, each once.
std::vector<Moments> joined(std::vector<Moments> moments) {
    std::ranges::sort(moments, {}, &Moments::first);
    std::vector<Moments> all;
    for (const Moments& range : moments) {
        if (!all.empty() && range.first <= all.back().end)
            all.back().end = std::max(all.back().end, range.end);
        else
            all.push_back(range);
    }
    return all;
}

} // namespace

Result<std::vector<Moments>> DocumentState::moments_of(std::span<const OperationRun> operations) const {
    std::vector<Moments> moments;
    for (const OperationRun& run : operations) {
        const auto author = history.find_author(run.first.author.name());
        const std::uint32_t next = author ? history.next_sequence(*author) : 0;
        std::uint32_t from = run.first.sequence;
        if (from > next || run.count > next - from)
            return refuse(Errc::invalid_input, "operations that their author has not made");
        for (const std::uint32_t end = from + run.count; from < end;) {
            Moments here = history.authorship_at(history.moment_of(*author, from)).moments;
            here.end = std::min(here.end, here.first + (end - from));
            from += here.size();
            moments.push_back(here);
        }
    }
    return joined(std::move(moments));
}

Result<Passage> Document::anchor(std::uint32_t position, std::uint32_t count) {
    VALISE_TRY_VOID(state_->read_history());
    const std::uint32_t length = state_->text.length();
    if (position > length || count > length - position || count == 0)
        return refuse(Errc::invalid_input, "a range that is not in the text");
    const Weave& weave = state_->whole().weave();
    const auto id_at = [&](std::uint32_t at) {
        return state_->history.id_of(weave.moment_of(weave.at(at).units.first));
    };
    return Passage{{id_at(position)}, {id_at(position + count - 1)},
        state_->version_of(state_->history.graph().heads())};
}

Result<Located> Document::locate(const Passage& passage) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier version, state_->frontier_of(passage.version));
    const Weave& weave = state_->whole().weave();
    VALISE_TRY(const Units units, units_of(passage, state_->history, weave));
    Located located;
    const Weave::Stretch last = weave.locate(units.end);
    located.position = weave.locate(units.first).position;
    located.count = last.position + (last.is_final ? 1 : 0) - located.position;
    located.is_gone = true;
    const EventGraph& graph = state_->history.graph();
    for (std::uint32_t at = located.position; located.is_gone && at < located.position + located.count;) {
        // Its own are the characters that were written when it was anchored.
        const Weave::Stretch stretch = weave.at(at);
        const Moment moment = weave.moment_of(stretch.units.first);
        located.is_gone = !graph.contains(version, moment);
        at += std::min(stretch.units.size(), graph.run(graph.run_at(moment)).moments.end - moment);
    }
    return located;
}

Result<std::string> Document::quotation(const Passage& passage) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier version, state_->frontier_of(passage.version));
    Walker& walker = state_->whole();
    VALISE_TRY(const Units units, units_of(passage, state_->history, walker.weave()));
    walker.go_to(version);
    std::string text;
    const Weave& weave = walker.weave();
    weave.for_each_between(units.first, units.end, [&](const Weave::Stretch& stretch) {
        if (stretch.is_current) text += state_->history.text_of(weave.moments_of(stretch.units));
    });
    return text;
}

Result<Bytes> Document::proposal(
    const Passage& passage, Placement placement, const Author& author, std::string_view text) {
    if (!is_utf8(as_bytes(text))) return refuse(Errc::malformed, "a proposal that is not UTF-8");
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(const Frontier version, state_->frontier_of(passage.version));
    Walker& walker = state_->whole();
    const Weave& weave = walker.weave();
    VALISE_TRY(const Units units, units_of(passage, state_->history, weave));
    walker.go_to(version);
    Edit edit{weave.cursor_at(units.first, false), 0, std::string(text)};
    weave.for_each_between(units.first, units.end, [&edit](const Weave::Stretch& stretch) {
        if (stretch.is_current) edit.deleted += stretch.units.size();
    });
    if (placement == Placement::after) edit.position += edit.deleted;
    if (placement != Placement::instead) edit.deleted = 0;
    if (edit.deleted == 0 && text.empty()) return refuse(Errc::invalid_input, "a proposal of nothing");
    return encode_edit(author, passage.version, edit);
}

Result<std::vector<Edit>> Document::undo(std::uint32_t from, std::uint32_t end) {
    VALISE_TRY_VOID(state_->read_history());
    if (!state_->may_write(0)) return state_->refuse_writing();
    if (from > end) return refuse(Errc::invalid_input, "operations that the writer has not made");
    const OperationRun run{{state_->history.author(*state_->writer), from}, end - from};
    return take_back({&run, 1});
}

Result<std::vector<Edit>> Document::take_back(std::span<const OperationRun> operations) {
    VALISE_TRY_VOID(state_->read_history());
    if (!state_->may_write(0)) return state_->refuse_writing();
    Walker& walker = state_->whole();
    walker.go_to(state_->history.graph().heads());
    Undoing undoing(*state_, walker.weave());
    VALISE_TRY(undoing.undone, state_->moments_of(operations));
    VALISE_TRY(const std::vector<Step> steps, undoing.find());
    std::uint32_t count = 0;
    for (const Step& step : steps) count += step.deleted + count_scalars(step.restored);
    if (!state_->may_write(count)) return state_->refuse_writing();
    return carry_out(*state_, steps);
}

} // namespace valise::text
