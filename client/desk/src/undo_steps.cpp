// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/undo_steps.hpp"

#include <string>
#include <utility>

#include "valise/base/fixed_layout.hpp"

namespace valise::desk {

namespace {

constexpr std::uint8_t version = 1;

std::string setting_of(const SpaceId& space, const ObjectId& object) {
    return "undo." + space.hex() + "." + object.hex();
}

void forget_oldest(std::vector<text::WorkRun>& steps) {
    if (steps.size() > UndoSteps::most)
        steps.erase(steps.begin(), steps.end() - static_cast<std::ptrdiff_t>(UndoSteps::most));
}

} // namespace

Result<std::vector<text::Edit>> take_step(
    text::Document& text, const text::Author& author, UndoSteps& steps, bool is_back) {
    auto& from = is_back ? steps.done : steps.undone;
    auto& to = is_back ? steps.undone : steps.done;
    while (!from.empty()) {
        const text::WorkRun run = from.back();
        from.pop_back();
        VALISE_TRY(const auto first, text.next_sequence(author));
        auto edits = text.undo(run.first, run.end);
        // What does not count any more is no step any more.
        if (!edits && edits.error().code == Errc::invalid_input) continue;
        if (!edits) return edits;
        VALISE_TRY(const auto end, text.next_sequence(author));
        if (end == first) continue;
        to.push_back({first, end});
        return edits;
    }
    return std::vector<text::Edit>();
}

Bytes encode(const UndoSteps& steps) {
    FixedWriter writer;
    writer.u8(version).log(steps.log);
    for (const auto* const runs : {&steps.done, &steps.undone}) {
        writer.u16(static_cast<std::uint16_t>(runs->size()));
        for (const text::WorkRun& run : *runs) writer.u32(run.first).u32(run.end);
    }
    return writer.written();
}

Result<UndoSteps> parse_undo_steps(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    if (!reader.has_failed() && version_read != version)
        return refuse(Errc::unsupported, "undo steps that a newer program noted");
    UndoSteps steps;
    steps.log = reader.log();
    for (auto* const runs : {&steps.done, &steps.undone}) {
        const auto count = reader.u16();
        if (count > UndoSteps::most) reader.fail();
        for (std::uint16_t i = 0; i < count && !reader.has_failed(); ++i) {
            const text::WorkRun run{reader.u32(), reader.u32()};
            if (run.first >= run.end) reader.fail();
            runs->push_back(run);
        }
    }
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
    forget_oldest(steps.done);
    forget_oldest(steps.undone);
    return store.settings().put(setting_of(space, object), encode(steps));
}

} // namespace valise::desk
