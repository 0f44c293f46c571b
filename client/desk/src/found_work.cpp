// SPDX-License-Identifier: Apache-2.0
// What was done in a log that its device left, and was not sealed there: in a store that is a copy, what it
// found when it was opened.
//
// It keeps its names until others were heard, since the original may have sealed it under them. What was
// sealed goes from the tail then; the rest becomes work of the log with which the device goes on, before what
// was done there upon it.
#include <algorithm>
#include <ranges>
#include <utility>

#include "valise/desk/own_work.hpp"
#include "valise/desk/undo_steps.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::desk {

namespace {

draft::LogEnd end_of(const space::Replica& replica, const LogId& log) {
    return {log, replica.next_number(log), replica.text_ends(log)};
}

/// The operations that this is, when it is words.
Result<std::optional<text::WorkRun>> run_of(const LogId& log, const proto::Operation& operation) {
    const auto* const words = std::get_if<proto::UpdateText>(&operation.action);
    if (words == nullptr) return std::nullopt;
    text::WorkReader reader;
    VALISE_TRY(const auto runs, reader.read(draft::author_of(log), words->update));
    if (runs.empty()) return std::nullopt;
    text::WorkRun all = runs.front();
    for (const text::WorkRun& run : runs) all = {std::min(all.first, run.first), std::max(all.end, run.end)};
    return all;
}

/// Where work of one log begins, and where it ends.
struct Extent {
    draft::LogEnd begin;
    draft::LogEnd end;

    Result<void> take(const OperationName& name, const proto::Operation& operation) {
        begin.next_number = std::min(begin.next_number, name.number);
        end.next_number = std::max(end.next_number, name.number + 1);
        VALISE_TRY(const auto run, run_of(name.log, operation));
        if (!run) return {};
        auto& first = begin.texts.try_emplace(operation.object, run->first).first->second;
        auto& last = end.texts.try_emplace(operation.object, run->end).first->second;
        first = std::min(first, run->first);
        last = std::max(last, run->end);
        return {};
    }
    [[nodiscard]] bool is_empty() const { return end.next_number == 0; }
    /// Whether nothing of it stands before this.
    [[nodiscard]] bool is_behind(const draft::LogEnd& sealed) const {
        return begin.next_number >= sealed.next_number
            && std::ranges::all_of(begin.texts, [&](const auto& text) {
                   const auto known = sealed.texts.find(text.first);
                   return known == sealed.texts.end() || text.second >= known->second;
               });
    }
};

/// Of what these rows have of one log.
template <class Rows> Result<Extent> extent_of(const LogId& log, const Rows& rows) {
    Extent extent{{log, ~std::uint64_t{0}, {}}, {log, 0, {}}};
    for (const auto& row : rows)
        if (row.name.log == log) VALISE_TRY_VOID(extent.take(row.name, row.operation));
    return extent;
}

/// The same, but no further than where this work begins.
draft::LogEnd before(const Extent& work, draft::LogEnd end) {
    end.next_number = std::min(end.next_number, work.begin.next_number);
    for (const auto& [text, first] : work.begin.texts) end.texts[text] = std::min(end.texts[text], first);
    return end;
}

/// Where a log ends that goes on with what another has behind this end.
draft::LogEnd end_with(const Extent& work, const draft::LogEnd& behind, draft::LogEnd end) {
    end.next_number += work.end.next_number - behind.next_number;
    for (const auto& [text, last] : work.end.texts) {
        const auto from = behind.texts.find(text);
        end.texts[text] += last - (from == behind.texts.end() ? 0 : from->second);
    }
    return end;
}

/// New names for what is written in the own log, and for what comes before it there.
struct Renaming {
    const draft::Reauthoring& makes_room;
    const draft::Reauthoring& moves;

    void operator()(const ObjectId& text, proto::Mark& mark) const {
        for (proto::TextAnchor* const anchor : {&mark.begin, &mark.end}) {
            if (!anchor->character) continue;
            const auto id = draft::to_text(*anchor->character);
            if (!id) continue; // of nobody
            anchor->character = draft::from_text(moves.renamed(text, makes_room.renamed(text, *id)));
        }
    }
};

/// What can be undone in a text, when other words come before it in the own log.
Result<void> make_room(store::Store& store, const SpaceId& space, const ObjectId& text,
    const draft::LogEnd& before, const draft::LogEnd& after, const Renaming& rename) {
    VALISE_TRY(auto steps, undo_steps_of(store, space, text, before.log));
    if (steps.done.empty() && steps.undone.empty()) return {};
    const auto sealed = before.texts.find(text);
    const std::uint32_t from = sealed == before.texts.end() ? 0 : sealed->second;
    const std::uint32_t room = after.texts.at(text) - from;
    for (auto* const runs : {&steps.done, &steps.undone})
        for (UndoStep& step : *runs) {
            if (auto* const run = std::get_if<text::WorkRun>(&step); run != nullptr && run->first >= from)
                *run = {run->first + room, run->end + room};
            if (auto* const marks = std::get_if<std::vector<proto::Mark>>(&step))
                for (proto::Mark& mark : *marks) rename(text, mark);
        }
    return keep(store, space, text, std::move(steps));
}

} // namespace

/// Whether others have this, the same under the same name.
Result<bool> OwnWork::is_sealed(Paper& paper, const Row& row) {
    VALISE_TRY(const auto run, run_of(row.name.log, row.operation));
    if (!run) {
        const auto deed = paper.deeds().by_name().find(row.name);
        return deed != paper.deeds().by_name().end()
            && deed->second == draft::Deed{row.name, row.operation.time, row.operation.action};
    }
    const text::Author author = draft::author_of(row.name.log);
    VALISE_TRY(const auto next, paper.text().next_sequence(author));
    if (next < run->end) return false;
    return paper.text()
        .receive_work(author, std::get<proto::UpdateText>(row.operation.action).update)
        .has_value();
}

/// Without what others have already of the work in a log that was left.
Result<std::vector<OwnWork::Row>> OwnWork::not_sealed(
    const SpaceId& space, const LogId& left, const std::vector<Row>& rows) {
    VALISE_TRY(const store::KeptSpace* const kept, owner_.holdings.space(space));
    std::map<ObjectId, Paper> papers;
    std::vector<Row> rest;
    for (const Row& row : rows) {
        bool has_gone = row.name.log == left && row.name.number < kept->replica().next_number(left);
        if (has_gone) {
            auto paper = papers.find(row.operation.object);
            if (paper == papers.end()) {
                VALISE_TRY(Paper opened, owner_.papers.open(space, row.operation.object));
                paper = papers.emplace(row.operation.object, std::move(opened)).first;
            }
            VALISE_TRY(has_gone, is_sealed(paper->second, row));
        }
        if (!has_gone) rest.push_back(row);
    }
    return rest;
}

Result<void> OwnWork::rename(Row& row, const draft::Reauthoring& names) {
    VALISE_TRY(auto body, names(row.name.log, {row.name.number, {row.operation}}));
    row.name = names.renamed(row.name);
    row.operation = std::move(body.operations.front());
    return {};
}

Result<std::vector<OwnWork::Row>> OwnWork::gone_on_with(
    const SpaceId& space, std::vector<Row> rows, const LogId& log) {
    // The log that was left last comes first: it builds upon the others, which come before it then.
    for (;;) {
        const auto last = std::ranges::find_if(
            rows.rbegin(), rows.rend(), [&](const Row& row) { return row.name.log != log; });
        if (last == rows.rend()) return rows;
        VALISE_TRY(rows, gone_on_with(space, last->name.log, std::move(rows), log));
    }
}

Result<std::vector<OwnWork::Row>> OwnWork::gone_on_with(
    const SpaceId& space, const LogId& left, std::vector<Row> rows, const LogId& log) {
    VALISE_TRY(const store::KeptSpace* const kept, owner_.holdings.space(space));
    const std::uint64_t last_row = rows.back().row;
    draft::LogEnd sealed = end_of(kept->replica(), left);
    VALISE_TRY(std::vector<Row> rest, not_sealed(space, left, rows));
    VALISE_TRY(Extent work, extent_of(left, rest));
    if (!work.is_behind(sealed)) {
        // Others have something else under these names. What is here stays whole, even if a part comes twice.
        rest = std::move(rows);
        VALISE_TRY(work, extent_of(left, rest));
        sealed = before(work, std::move(sealed));
    }
    const draft::LogEnd own = end_of(kept->replica(), log);
    const draft::LogEnd behind = work.is_empty() ? own : end_with(work, sealed, own);
    const draft::Reauthoring makes_room(own, behind);
    const draft::Reauthoring moves(sealed, own);
    for (Row& row : rest) {
        if (row.name.log == log) VALISE_TRY_VOID(rename(row, makes_room));
        if (row.name.log == log || row.name.log == left) VALISE_TRY_VOID(rename(row, moves));
    }
    const auto rewritten = owner_.store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(owner_.store.tail().take_up_to(space, last_row));
        for (Row& row : rest) {
            VALISE_TRY(row.row, put_in_tail(space, row));
        }
        for (const auto& [text, end] : work.end.texts)
            VALISE_TRY_VOID(make_room(owner_.store, space, text, own, behind, {makes_room, moves}));
        return {};
    });
    if (!rewritten) return tl::unexpected(rewritten.error());
    pens_.erase(space); // Behind what is there now.
    if (!work.is_empty()) {
        renamings_.emplace_back(space, makes_room);
        renamings_.emplace_back(space, moves);
    }
    return rest;
}

} // namespace valise::desk
