// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/own_work.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/desk/typing.hpp"
#include "valise/desk/undo_steps.hpp"
#include "valise/draft/anchors.hpp"
#include "valise/draft/reauthoring.hpp"

namespace valise::desk {

namespace {

/// What stands in a row of the tail.
constexpr std::uint8_t row_kind = 1;
constexpr std::uint8_t row_version = 1;
/// Of the bodies that are sealed at once.
constexpr std::size_t most_at_once = std::size_t{1} << 20;
constexpr std::size_t most_operations = 4096;

Bytes encode(const OperationName& name, const proto::Operation& operation) {
    const auto body = proto::encode_body({name.number, {operation}});
    VALISE_CHECK(body.has_value());
    return FixedWriter().u8(row_version).log(name.log).bytes(*body).written();
}

/// Operations with numbers that follow each other are one body.
std::vector<proto::Body> bodies_of(std::span<const std::pair<std::uint64_t, proto::Operation>> operations) {
    std::vector<proto::Body> bodies;
    for (const auto& [number, operation] : operations) {
        const bool follows = !bodies.empty() && bodies.back().operations.size() < most_operations
            && bodies.back().first_number + bodies.back().operations.size() == number;
        if (!follows) bodies.push_back({number, {}});
        bodies.back().operations.push_back(operation);
    }
    return bodies;
}

bool is_forked(const space::Replica& replica, const LogId& log) {
    const log::Chain* const chain = replica.chain(log);
    return chain != nullptr && chain->is_forked();
}

std::size_t size_of(const proto::Operation& operation) {
    const auto action = proto::encode_action(operation.action);
    VALISE_CHECK(action.has_value());
    return action->size();
}

} // namespace

Result<OwnWork::Row> OwnWork::row_in(std::uint64_t number, const store::Keystrokes& kept) {
    FixedReader reader(kept.bytes);
    const auto version = reader.u8();
    const LogId log = reader.log();
    if (reader.has_failed() || kept.kind != row_kind || version != row_version)
        return refuse(Errc::unsupported, "a row of the tail that this program did not write");
    VALISE_TRY(auto body, proto::decode_body(ByteView(kept.bytes).subspan(reader.consumed().size())));
    if (body.operations.size() != 1) return refuse(Errc::corrupt_data, "a row of the tail");
    return Row{number, {log, body.first_number}, std::move(body.operations.front())};
}

Result<std::vector<OwnWork::Row>> OwnWork::rows_of(const SpaceId& space) {
    std::vector<Row> rows;
    VALISE_TRY_VOID(owner_.store.tail().each(
        space, [&](std::uint64_t number, const store::Keystrokes& kept) -> Result<void> {
            VALISE_TRY(Row row, row_in(number, kept));
            rows.push_back(std::move(row));
            return {};
        }));
    return rows;
}

Result<OwnWork::Pen*> OwnWork::pen_of(const SpaceId& space) {
    if (const auto known = pens_.find(space); known != pens_.end()) return &known->second;
    VALISE_TRY(const LogId log, owner_.holdings.log_to_write(space, owner_.device, owner_.random));
    VALISE_TRY(auto rows, rows_of(space));
    VALISE_TRY(const store::KeptSpace* const kept, owner_.holdings.space(space));
    if (!rows.empty() && is_forked(kept->replica(), rows.front().name.log)) {
        // There, another may have the same names.
        VALISE_TRY(rows, gone_on_with(space, std::move(rows), log));
    }
    VALISE_TRY(const auto last_time, owner_.papers.last_time(space));
    Pen pen{log, kept->replica().next_number(log), last_time, {}, {}};
    for (const Row& row : rows) {
        pen.last_time = std::max(pen.last_time, row.operation.time);
        if (row.name.log != log) continue;
        pen.next_number = std::max(pen.next_number, row.name.number + 1);
        if (std::holds_alternative<proto::UpdateText>(row.operation.action))
            pen.words.emplace(row.operation.object, row.name);
    }
    return &pens_.insert_or_assign(space, std::move(pen)).first->second;
}

Result<OpenPaper> OwnWork::open(const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(const Pen* const pen, pen_of(space));
    VALISE_TRY(Paper paper, owner_.papers.open(space, object));
    const auto taken = owner_.store.tail().each_of(
        space, object, [&](std::uint64_t number, const store::Keystrokes& kept) -> Result<void> {
            VALISE_TRY(const Row row, row_in(number, kept));
            VALISE_TRY(const auto edits, paper.take(row.name, row.operation));
            static_cast<void>(edits);
            return {};
        });
    if (!taken) return tl::unexpected(taken.error());
    VALISE_TRY_VOID(paper.text().write_as(draft::author_of(pen->log)));
    return OpenPaper{space, object, std::move(paper)};
}

Result<std::uint64_t> OwnWork::put_in_tail(const SpaceId& space, const Row& row) {
    return owner_.store.tail().append(
        {space, row.operation.object, row_kind, encode(row.name, row.operation)});
}

Result<void> OwnWork::append(Pen& pen, const SpaceId& space, const Row& row) {
    VALISE_TRY_VOID(put_in_tail(space, row).map([](std::uint64_t) {}));
    pen.next_number = std::max(pen.next_number, row.name.number + 1);
    pen.last_time = row.operation.time;
    if (std::holds_alternative<proto::UpdateText>(row.operation.action))
        pen.words.emplace(row.operation.object, row.name);
    return {};
}

Result<void> OwnWork::keep_words(
    Pen& pen, const Typed& words, const std::function<Result<void>()>& keep_steps) {
    const auto known = pen.words.find(words.object);
    const OperationName name =
        known == pen.words.end() ? OperationName{pen.log, pen.next_number} : known->second;
    const Row row{0, name, {words.object, pen.last_time + 1, proto::UpdateText{words.work}}};
    auto kept = owner_.store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(append(pen, words.space, row));
        return keep_steps();
    });
    if (kept)
        pen.next_in_text[words.object] = words.run.end;
    else
        pens_.erase(words.space); // It is as it was before.
    return kept;
}

Result<std::vector<text::Edit>> OwnWork::change(OpenPaper& paper, const Change& work) {
    VALISE_TRY(Pen* const pen, pen_of(paper.space));
    const LogId log = pen->log;
    const text::Author author = draft::author_of(log);
    text::Document& text = paper.paper.text();
    VALISE_TRY(const auto from, text.next_sequence(author));
    if (const auto next = pen->next_in_text.find(paper.object);
        next != pen->next_in_text.end() && next->second != from)
        return refuse(Errc::out_of_order, "the paper is to be opened again: more was written in it");
    VALISE_TRY(auto edits, work(text));
    VALISE_TRY(const auto next, text.next_sequence(author));
    if (next == from) return edits;
    VALISE_TRY(Bytes update, text.work_by(author, from));
    const Typed words{paper.space, paper.object, log, {from, next}, std::move(update), {}};
    VALISE_TRY_VOID(keep_words(*pen, words, [&] { return add_step(paper, log, words.run); }));
    return edits;
}

Result<void> OwnWork::write(OpenPaper& paper, std::span<const text::Edit> edits) {
    const auto written = change(paper, [&](text::Document& text) -> Result<std::vector<text::Edit>> {
        for (const text::Edit& edit : edits) {
            if (edit.deleted > 0) VALISE_TRY_VOID(text.erase(edit.position, edit.deleted));
            if (!edit.inserted.empty()) VALISE_TRY_VOID(text.insert(edit.position, edit.inserted));
        }
        return std::vector<text::Edit>();
    });
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<std::vector<text::Edit>> OwnWork::take_back(
    OpenPaper& paper, std::span<const text::OperationRun> operations) {
    return change(paper, [&](text::Document& text) { return text.take_back(operations); });
}

Result<void> OwnWork::add_step(const OpenPaper& paper, const LogId& log, const text::WorkRun& done) {
    VALISE_TRY(auto steps, undo_steps_of(owner_.store, paper.space, paper.object, log));
    desk::add_step(steps, done);
    return desk::keep(owner_.store, paper.space, paper.object, std::move(steps));
}

Result<Typing> OwnWork::begin_typing(const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(OpenPaper paper, open(space, object));
    VALISE_TRY(Pen* const pen, pen_of(space));
    text::Document text = std::move(paper.paper.text());
    VALISE_TRY(const auto next, text.next_sequence(draft::author_of(pen->log)));
    VALISE_TRY(auto steps, undo_steps_of(owner_.store, space, object, pen->log));
    pen->next_in_text[object] = next;
    return Typing(space, object, std::move(text), std::move(steps), {next, renamings_.size()});
}

/// The number of the next operation in a text.
Result<std::uint32_t> OwnWork::next_in(const Pen& pen, const SpaceId& space, const ObjectId& object) {
    if (!pen.next_in_text.contains(object)) {
        VALISE_TRY_VOID(begin_typing(space, object)); // which looks
    }
    return pen.next_in_text.at(object);
}

Result<void> OwnWork::keep(const Typed& typed) {
    VALISE_TRY(Pen* const pen, pen_of(typed.space));
    if (pen->log != typed.log) return refuse(Errc::out_of_order, "this store goes on in another log");
    VALISE_TRY(const auto next, next_in(*pen, typed.space, typed.object));
    if (next != typed.run.first) return refuse(Errc::out_of_order, "something else was written in this text");
    if (!typed.has_words()) return desk::keep(owner_.store, typed.space, typed.object, typed.steps);
    return keep_words(
        *pen, typed, [&] { return desk::keep(owner_.store, typed.space, typed.object, typed.steps); });
}

Result<Bytes> OwnWork::news_since(const TypedSoFar& typed) {
    VALISE_TRY(const Pen* const pen, pen_of(typed.space));
    if (pen->log != typed.log) return refuse(Errc::out_of_order, "this store goes on in another log");
    VALISE_TRY(const auto next, next_in(*pen, typed.space, typed.object));
    if (next != typed.kept_end && next != typed.taken_end)
        return refuse(Errc::out_of_order, "something else was written in this text");
    VALISE_TRY(OpenPaper paper, open(typed.space, typed.object));
    return paper.paper.text().since(typed.version);
}

Result<FreshTyping> OwnWork::type_anew(const TypedSoFar& typed) {
    VALISE_TRY(Typing typing, begin_typing(typed.space, typed.object));
    FreshTyping fresh{std::move(typing), {}};
    for (std::size_t i = typed.renamings; i < renamings_.size(); ++i)
        if (renamings_[i].first == typed.space) fresh.renamings.push_back(renamings_[i].second);
    return fresh;
}

Result<OperationName> OwnWork::act(OpenPaper& paper, proto::Action action) {
    VALISE_TRY(Pen* const pen, pen_of(paper.space));
    const OperationName name{pen->log, paper.paper.deeds().free_number(pen->log, pen->next_number)};
    const proto::Operation operation{paper.object, pen->last_time + 1, std::move(action)};
    draft::Deeds after = paper.paper.deeds();
    VALISE_TRY(const bool is_new, after.add({name, operation.time, operation.action}));
    VALISE_CHECK(is_new);
    VALISE_TRY_VOID(append(*pen, paper.space, {0, name, operation}));
    VALISE_TRY(const auto edits, paper.paper.take(name, operation));
    static_cast<void>(edits);
    return name;
}

Result<void> OwnWork::together(const std::function<Result<void>()>& work) {
    auto done = owner_.holdings.together(work);
    if (!done) pens_.clear(); // They are behind what was undone.
    return done;
}

// Sealing

/// Rows, in which the words of each text are one operation.
Result<std::vector<OwnWork::Row>> OwnWork::joined(const SpaceId& space, const std::vector<Row>& rows) {
    std::vector<Row> result;
    std::set<ObjectId> written;
    VALISE_TRY(const store::KeptSpace* const kept, owner_.holdings.space(space));
    for (const Row& row : rows) {
        const bool has_words = std::holds_alternative<proto::UpdateText>(row.operation.action);
        if (has_words && !written.insert(row.operation.object).second) continue;
        result.push_back(row);
        if (!has_words) continue;
        VALISE_TRY(OpenPaper paper, open(space, row.operation.object));
        const auto ends = kept->replica().text_ends(row.name.log);
        const auto end = ends.find(row.operation.object);
        VALISE_TRY(Bytes work,
            paper.paper.text().work_by(draft::author_of(row.name.log), end == ends.end() ? 0 : end->second));
        result.back().operation.action = proto::UpdateText{std::move(work)};
    }
    return result;
}

Result<bool> OwnWork::seal(const SpaceId& space, Found found) {
    pens_.erase(space); // Somebody may have found out that this store is a copy.
    const auto sealed = try_to_seal(space, found);
    pens_.erase(space);
    if (sealed) return true;
    switch (sealed.error().code) {
    case Errc::not_permitted:
    case Errc::not_found:
    case Errc::out_of_order: return false;
    default: return tl::unexpected(sealed.error());
    }
}

Result<void> OwnWork::try_to_seal(const SpaceId& space, Found found) {
    VALISE_TRY(const Pen* const pen, pen_of(space));
    const LogId log = pen->log;
    VALISE_TRY(auto rows, rows_of(space));
    if (rows.empty()) return {};
    if (found == Found::waits && rows.front().name.log != log)
        return refuse(Errc::out_of_order, "others are to be heard first");
    VALISE_TRY(rows, gone_on_with(space, std::move(rows), log));
    if (rows.empty()) return {};
    VALISE_TRY(const auto work, joined(space, rows));
    return owner_.papers.together(owner_.holdings, [&]() -> Result<void> {
        std::vector<std::pair<std::uint64_t, proto::Operation>> group;
        std::size_t size = 0;
        for (std::size_t i = 0; i < work.size(); ++i) {
            size += size_of(work[i].operation);
            group.emplace_back(work[i].name.number, work[i].operation);
            if (size < most_at_once && i + 1 < work.size()) continue;
            VALISE_TRY(const Bytes range,
                owner_.holdings.write(space, log, owner_.device, bodies_of(group), owner_.random));
            static_cast<void>(range);
            group.clear();
            size = 0;
        }
        return owner_.store.tail().take_up_to(space, rows.back().row);
    });
}

Result<std::vector<SpaceId>> OwnWork::seal_all(Found found) {
    VALISE_TRY(const auto spaces, owner_.store.records().spaces());
    std::vector<SpaceId> waiting;
    for (const SpaceId& space : spaces) {
        VALISE_TRY(const bool is_sealed, seal(space, found));
        if (!is_sealed) waiting.push_back(space);
    }
    return waiting;
}

} // namespace valise::desk
