// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/undo_steps.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/proto/body.hpp"

namespace valise::desk {

namespace {

constexpr std::uint8_t version = 2;
constexpr std::size_t longest_mark = UndoSteps::longest_value + 2048;

enum class StepKind : std::uint8_t { words = 0, formats = 1 };

std::string setting_of(const SpaceId& space, const ObjectId& object) {
    return "undo." + space.hex() + "." + object.hex();
}

using Formats = std::vector<proto::Mark>;

bool is_of_formats(const UndoStep& step) { return std::holds_alternative<Formats>(step); }

bool is_too_long(const UndoStep& step) {
    return is_of_formats(step) && std::ranges::any_of(std::get<Formats>(step), [](const proto::Mark& mark) {
        return mark.value.size() > UndoSteps::longest_value;
    });
}

std::size_t marks_in(const UndoSteps& steps) {
    std::size_t count = 0;
    for (const auto* const all : {&steps.done, &steps.undone})
        for (const UndoStep& step : *all)
            if (is_of_formats(step)) count += std::get<Formats>(step).size();
    return count;
}

void forget_oldest(UndoSteps& steps) {
    for (auto* const all : {&steps.undone, &steps.done}) {
        std::erase_if(*all, is_too_long);
        while (all->size() > UndoSteps::most) all->erase(all->begin());
        while (marks_in(steps) > UndoSteps::most_marks) {
            const auto oldest = std::ranges::find_if(*all, is_of_formats);
            if (oldest == all->end()) break;
            all->erase(oldest);
        }
    }
}

/// Nothing where the step changes nothing any more.
Result<std::optional<UndoStep>> take_back(text::Document& text, const text::Author& author,
    const text::WorkRun& run, std::vector<text::Edit>& edits) {
    VALISE_TRY(const auto first, text.next_sequence(author));
    auto taken = text.undo(run.first, run.end);
    // What does not count any more is no step any more.
    if (!taken && taken.error().code == Errc::invalid_input) return std::nullopt;
    if (!taken) return tl::unexpected(taken.error());
    VALISE_TRY(const auto end, text.next_sequence(author));
    if (end == first) return std::nullopt;
    edits = *std::move(taken);
    return text::WorkRun{first, end};
}

Result<void> write(FixedWriter& writer, const UndoStep& step) {
    if (const auto* const run = std::get_if<text::WorkRun>(&step)) {
        writer.u8(static_cast<std::uint8_t>(StepKind::words)).u32(run->first).u32(run->end);
        return {};
    }
    const auto& marks = std::get<Formats>(step);
    writer.u8(static_cast<std::uint8_t>(StepKind::formats)).u16(static_cast<std::uint16_t>(marks.size()));
    for (const proto::Mark& mark : marks) {
        VALISE_TRY(const Bytes action, proto::encode_action(mark));
        writer.prefixed32(action);
    }
    return {};
}

UndoStep read_words(FixedReader& reader) {
    const text::WorkRun run{reader.u32(), reader.u32()};
    if (run.first >= run.end) reader.fail();
    return run;
}

UndoStep read_formats(FixedReader& reader) {
    Formats marks;
    const auto count = reader.u16();
    if (count == 0 || count > UndoSteps::most_marks) reader.fail();
    for (std::uint16_t i = 0; i < count && !reader.has_failed(); ++i) {
        const auto action = proto::decode_action(reader.prefixed32(longest_mark));
        const auto* const mark = action ? std::get_if<proto::Mark>(&*action) : nullptr;
        if (mark != nullptr && mark->seen.empty() && mark->value.size() <= UndoSteps::longest_value)
            marks.push_back(*mark);
        else
            reader.fail();
    }
    return marks;
}

UndoStep read_step(FixedReader& reader) {
    const auto kind = reader.u8();
    if (kind > static_cast<std::uint8_t>(StepKind::formats)) reader.fail();
    return kind == static_cast<std::uint8_t>(StepKind::words) ? read_words(reader) : read_formats(reader);
}

} // namespace

void add_step(UndoSteps& steps, UndoStep step) {
    if (is_of_formats(step) && std::get<Formats>(step).empty()) return;
    steps.done.push_back(std::move(step));
    steps.undone.clear();
    forget_oldest(steps);
}

Result<std::vector<text::Edit>> take_step(text::Document& text, const text::Author& author, UndoSteps& steps,
    bool is_back, const Reformat& reformat) {
    auto& from = is_back ? steps.done : steps.undone;
    auto& to = is_back ? steps.undone : steps.done;
    std::vector<text::Edit> edits;
    while (!from.empty()) {
        std::optional<UndoStep> opposite;
        if (const auto* const run = std::get_if<text::WorkRun>(&from.back())) {
            VALISE_TRY(opposite, take_back(text, author, *run, edits));
        } else {
            VALISE_TRY(auto marks, reformat(std::get<Formats>(from.back())));
            if (!marks.empty()) opposite = std::move(marks);
        }
        from.pop_back();
        if (!opposite) continue;
        to.push_back(*std::move(opposite));
        forget_oldest(steps);
        break;
    }
    return edits;
}

Result<Bytes> encode(const UndoSteps& steps) {
    FixedWriter writer;
    writer.u8(version).log(steps.log);
    for (const auto* const all : {&steps.done, &steps.undone}) {
        writer.u16(static_cast<std::uint16_t>(all->size()));
        for (const UndoStep& step : *all) VALISE_TRY_VOID(write(writer, step));
    }
    return writer.finish();
}

Result<UndoSteps> parse_undo_steps(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    if (!reader.has_failed() && version_read != version)
        return refuse(Errc::unsupported, "undo steps that another version of this program noted");
    UndoSteps steps;
    steps.log = reader.log();
    for (auto* const all : {&steps.done, &steps.undone}) {
        const auto count = reader.u16();
        if (count > UndoSteps::most) reader.fail();
        for (std::uint16_t i = 0; i < count && !reader.has_failed(); ++i) all->push_back(read_step(reader));
    }
    if (marks_in(steps) > UndoSteps::most_marks) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return steps;
}

Result<UndoSteps> undo_steps_of(
    store::Store& store, const SpaceId& space, const ObjectId& object, const LogId& log) {
    VALISE_TRY(const auto kept, store.settings().find(setting_of(space, object)));
    auto steps = kept ? parse_undo_steps(*kept) : UndoSteps();
    return steps && steps->log == log ? *std::move(steps) : UndoSteps{log, {}, {}};
}

Result<void> keep(store::Store& store, const SpaceId& space, const ObjectId& object, UndoSteps steps) {
    forget_oldest(steps);
    const auto bytes = encode(steps);
    if (!bytes) return keep(store, space, object, {steps.log, {}, {}});
    return store.settings().put(setting_of(space, object), *bytes);
}

} // namespace valise::desk
