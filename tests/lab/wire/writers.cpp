// SPDX-License-Identifier: Apache-2.0
#include "writers.hpp"

#include <numeric>

#include "histories/gunzip.hpp"
#include "histories/trace.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::lab {
namespace {

std::vector<std::size_t> all_below(std::size_t count) {
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

} // namespace

const std::vector<histories::Patch>& real_edits() {
    static const std::vector<histories::Patch> edits = [] {
        const auto file = histories::read_possibly_gzipped(
            VALISE_PROJECT_FOLDER "/tests/bench/traces/sveltecomponent.json.gz");
        VALISE_CHECK(file.has_value());
        const auto trace = histories::read_trace(*file, "sveltecomponent");
        VALISE_CHECK(trace.has_value());
        std::vector<histories::Patch> patches{{0, 0, trace->start_content}};
        for (const auto& step : trace->steps)
            patches.insert(patches.end(), step.patches.begin(), step.patches.end());
        return patches;
    }();
    return edits;
}

Writers::Writers(std::size_t devices)
    : world_(devices), desks_(devices), space_(world_.found(all_below(devices))) {
    begin_texts();
    settle();
}

/// Each at another place of what was really typed, where other things were done.
void Writers::begin_texts() {
    std::vector<proto::Operation> texts;
    texts.reserve(desks_.size());
    for (std::size_t text = 0; text < desks_.size(); ++text) texts.push_back(edited(text, 0, 1 + 50 * text));
    for (std::size_t text = 1; text < desks_.size(); ++text) {
        const auto& typed = std::get<proto::UpdateText>(texts[text].action).update;
        text::Document document;
        VALISE_CHECK(document.receive_work(draft::author_of(world_.device(0).log()), typed).has_value());
        desks_[text].document = std::move(document);
    }
    world_.write(space_, 0, std::move(texts));
}

void Writers::settle() { VALISE_CHECK(world_.settle()); }

void Writers::work(std::size_t device, std::size_t edits) {
    world_.write(space_, device, std::vector{edited(device, device, edits)});
}

void Writers::type(std::size_t device, std::string_view characters) {
    const text::Author author = draft::author_of(world_.device(device).log());
    text::Document& document = desks_[device].document;
    VALISE_CHECK(document.write_as(author).has_value());
    const std::uint32_t from = document.next_sequence(author).value();
    VALISE_CHECK(document.insert(document.text().length(), characters).has_value());
    world_.write(space_, device, std::vector{done(device, device, from)});
}

proto::Operation Writers::edited(std::size_t text, std::size_t by, std::size_t edits) {
    const text::Author author = draft::author_of(world_.device(by).log());
    auto& [document, next_edit] = desks_[text];
    VALISE_CHECK(document.write_as(author).has_value());
    const std::uint32_t from = document.next_sequence(author).value();
    for (; edits > 0; --edits) {
        const histories::Patch& edit = real_edits().at(next_edit++);
        if (edit.deleted > 0) VALISE_CHECK(document.erase(edit.position, edit.deleted).has_value());
        if (!edit.inserted.empty()) VALISE_CHECK(document.insert(edit.position, edit.inserted).has_value());
    }
    return done(text, by, from);
}

proto::Operation Writers::done(std::size_t text, std::size_t by, std::uint32_t from) {
    ObjectId object;
    object.bytes.fill(static_cast<Byte>(0xA0 + text));
    const auto work = desks_[text].document.work_by(draft::author_of(world_.device(by).log()), from);
    VALISE_CHECK(work.has_value());
    constexpr std::uint64_t a_moment = 1'790'000'000'000;
    return {object, a_moment, proto::UpdateText{*work}};
}

} // namespace valise::lab
