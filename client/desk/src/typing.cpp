// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/typing.hpp"

#include <utility>

#include "valise/desk/edits.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::desk {

Typing::Typing(const SpaceId& space, const ObjectId& object, text::Document text, UndoSteps steps,
    const TypingBegun& begun)
    : space_(space),
      object_(object),
      text_(std::move(text)),
      steps_(std::move(steps)),
      kept_end_(begun.next),
      renamings_(begun.renamings) {}

Result<std::uint32_t> Typing::next() { return text_.next_sequence(draft::author_of(log())); }

Result<void> Typing::write(std::span<const text::Edit> edits) {
    VALISE_TRY(const auto first, next());
    Result<void> outcome;
    for (const text::Edit& edit : edits) {
        if (outcome && edit.deleted > 0) outcome = text_.erase(edit.position, edit.deleted);
        if (outcome && !edit.inserted.empty()) outcome = text_.insert(edit.position, edit.inserted);
    }
    VALISE_TRY(const auto end, next());
    if (end == first) return outcome;
    const bool goes_on = is_in_step_ && !steps_.done.empty() && steps_.done.back().end == first;
    if (goes_on)
        steps_.done.back().end = end;
    else
        steps_.done.push_back({first, end});
    steps_.undone.clear();
    is_in_step_ = true;
    return outcome;
}

Result<std::vector<text::Edit>> Typing::step(bool is_back) {
    end_step();
    return take_step(text_, draft::author_of(log()), steps_, is_back);
}

Result<std::vector<text::Edit>> Typing::receive(ByteView update) {
    VALISE_TRY(auto received, text_.receive(update));
    return std::move(received.edits);
}

Result<TypedSoFar> Typing::so_far() {
    VALISE_TRY(auto version, text_.version());
    return TypedSoFar{space_, object_, log(), kept_end_, taken_end_, std::move(version), renamings_};
}

Result<bool> Typing::is_waiting() {
    VALISE_TRY(const auto end, next());
    return end != kept_end_;
}

Result<std::optional<Typed>> Typing::take() {
    if (taken_end_) return std::nullopt;
    VALISE_TRY(const auto end, next());
    if (end == kept_end_) return std::nullopt;
    VALISE_TRY(Bytes work, text_.work_by(draft::author_of(log()), kept_end_));
    taken_end_ = end;
    return Typed{space_, object_, log(), {kept_end_, end}, std::move(work), steps_};
}

void Typing::settle(bool was_kept) noexcept {
    if (was_kept && taken_end_) kept_end_ = *taken_end_;
    taken_end_.reset();
}

Result<void> Typing::take_up(const Typed& words, std::span<const draft::Reauthoring> renamings) {
    const text::Author writer = draft::author_of(words.log);
    const text::Author now = draft::author_of(log());
    VALISE_TRY(const auto first, next());
    const auto rename = [&](const text::OperationId& id) {
        if (id.author == writer && id.sequence >= words.run.first)
            return text::OperationId{now, id.sequence - words.run.first + first};
        text::OperationId renamed = id;
        for (const draft::Reauthoring& each : renamings) renamed = each.renamed(object_, renamed);
        return renamed;
    };
    VALISE_TRY(const Bytes renamed, text::rename_work(words.work, writer, now, rename));
    VALISE_TRY(const auto received, text_.receive_work(now, renamed));
    if (received.waiting > 0)
        return refuse(Errc::corrupt_data, "what was typed builds upon words that are not here");
    steps_.done.push_back({first, first + (words.run.end - words.run.first)});
    steps_.undone.clear();
    end_step();
    return {};
}

Result<std::vector<text::Edit>> Typing::go_on_in(FreshTyping fresh) {
    const std::string shown = text().text();
    VALISE_TRY(const auto end, next());
    if (end != kept_end_) {
        VALISE_TRY(Bytes work, text_.work_by(draft::author_of(log()), kept_end_));
        VALISE_TRY_VOID(fresh.typing.take_up(
            {space_, object_, log(), {kept_end_, end}, std::move(work), {}}, fresh.renamings));
    }
    *this = std::move(fresh.typing);
    return edits_between(shown, text().text());
}

} // namespace valise::desk
