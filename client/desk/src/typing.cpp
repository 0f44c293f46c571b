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
    auto* const last = steps_.done.empty() ? nullptr : std::get_if<text::WorkRun>(&steps_.done.back());
    if (is_in_step_ && last != nullptr && last->end == first) {
        last->end = end;
        steps_.undone.clear();
    } else {
        add_step(steps_, text::WorkRun{first, end});
    }
    is_in_step_ = true;
    return outcome;
}

Result<std::vector<text::Edit>> Typing::step(bool is_back, const Reformat& reformat) {
    end_step();
    const auto& from = is_back ? steps_.done : steps_.undone;
    const std::size_t before = from.size();
    auto edits = take_step(text_, draft::author_of(log()), steps_, is_back, reformat);
    has_new_steps_ = has_new_steps_ || from.size() != before;
    return edits;
}

void Typing::add_formats(std::vector<proto::Mark> back) {
    if (back.empty()) return;
    end_step();
    has_new_steps_ = true;
    add_step(steps_, std::move(back));
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
    return end != kept_end_ || has_new_steps_ || taken_end_.has_value();
}

Result<std::optional<Typed>> Typing::take() {
    if (taken_end_) return std::nullopt;
    VALISE_TRY(const auto end, next());
    if (end == kept_end_ && !has_new_steps_) return std::nullopt;
    Bytes work;
    if (end != kept_end_) {
        VALISE_TRY(work, text_.work_by(draft::author_of(log()), kept_end_));
    }
    taken_end_ = end;
    has_new_steps_ = false;
    return Typed{space_, object_, log(), {kept_end_, end}, std::move(work), steps_};
}

void Typing::settle(bool was_kept) noexcept {
    if (was_kept && taken_end_) kept_end_ = *taken_end_;
    if (!was_kept) has_new_steps_ = true;
    taken_end_.reset();
}

Result<void> Typing::take_up(const Typed& words, std::span<const draft::Reauthoring> renamings) {
    if (!words.has_words()) return {};
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
    add_step(steps_, text::WorkRun{first, first + (words.run.end - words.run.first)});
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
