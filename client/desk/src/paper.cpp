// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/paper.hpp"

#include <algorithm>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/draft/anchors.hpp"
#include "valise/draft/suggestions.hpp"
#include "valise/text/own_work.hpp"

namespace valise::desk {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::size_t any_size = UINT32_MAX;

/// Whether all operations of this work are in the text.
Result<bool> has_come(text::Document& text, const text::Author& author, ByteView work) {
    text::WorkReader reader;
    VALISE_TRY(const auto runs, reader.read(author, work));
    VALISE_TRY(const auto next, text.next_sequence(author));
    return std::ranges::all_of(runs, [&](const text::WorkRun& run) { return run.end <= next; });
}

/// Whether several people, and not only a suggestion that somebody accepted, did the last of a text.
bool has_several_people(const text::Version& last) {
    return std::ranges::count_if(last, [](const text::OperationId& id) {
        const auto writer = draft::writer_of(id.author);
        return !writer || !writer->suggestion;
    }) > 1;
}

bool decides_on_suggestions(const proto::Action& action) {
    return std::holds_alternative<proto::Suggest>(action) || std::holds_alternative<proto::Accept>(action);
}

void append(std::vector<text::Edit>& to, std::vector<text::Edit> edits) {
    std::ranges::move(edits, std::back_inserter(to));
}

/// A state, up to the words that wait.
struct Shown {
    Glance glance;
    std::uint32_t early = 0;
};

Result<Shown> read_shown(FixedReader& reader) {
    const auto version_read = reader.u8();
    const auto joined = reader.u8();
    const ByteView deeds = reader.prefixed32(any_size);
    const ByteView text = reader.prefixed32(any_size);
    const auto early = reader.u32();
    if (reader.has_failed() || version_read != version || joined > 1)
        return refuse(Errc::malformed, "not a paper as it is kept");
    VALISE_TRY(auto opened, draft::Deeds::open(deeds));
    return Shown{{std::string(as_text(text)), std::move(opened), joined == 1}, early};
}

} // namespace

Result<Glance> Paper::glance(ByteView state) {
    FixedReader reader(state);
    return read_shown(reader).map([](Shown&& shown) { return std::move(shown.glance); });
}

Result<Paper> Paper::open(ByteView state, ByteView history) {
    FixedReader reader(state);
    VALISE_TRY(Shown shown, read_shown(reader));
    Paper paper;
    if (!history.empty()) {
        VALISE_TRY(paper.text_, text::Document::open(history));
    }
    if (paper.text_.text().text() != shown.glance.text)
        return refuse(Errc::corrupt_data, "a paper whose history tells another text");
    paper.deeds_ = std::move(shown.glance.deeds);
    paper.was_joined_ = shown.glance.was_joined;
    paper.has_to_carry_out_ = true;
    for (std::uint32_t i = 0; i < shown.early && !reader.has_failed(); ++i) {
        const LogId log = reader.log();
        const ByteView work = reader.prefixed32(any_size);
        if (!reader.has_failed()) VALISE_TRY_VOID(paper.take_words(log, Bytes(work.begin(), work.end())));
    }
    VALISE_TRY_VOID(reader.finish());
    return paper;
}

Result<std::vector<text::Edit>> Paper::take(const OperationName& name, const proto::Operation& operation) {
    std::vector<text::Edit> edits;
    if (const auto* const words = std::get_if<proto::UpdateText>(&operation.action)) {
        VALISE_TRY(edits, take_words(name.log, words->update));
    } else {
        const auto added = deeds_.add({name, operation.time, operation.action});
        if (!added || !*added) return edits;
        if (decides_on_suggestions(operation.action)) has_to_carry_out_ = true;
        const auto* const setting = std::get_if<proto::SetRegister>(&operation.action);
        if (setting != nullptr && setting->field == read_field) was_joined_ = false;
    }
    if (has_to_carry_out_) {
        VALISE_TRY(auto carried, carry_out_accepted());
        append(edits, std::move(carried));
    }
    return edits;
}

Result<std::vector<text::Edit>> Paper::take_words(const LogId& log, const Bytes& work) {
    auto received = text_.receive_work(draft::author_of(log), work);
    if (!received && received.error().code == Errc::exhausted)
        return tl::unexpected(std::move(received).error());
    if (!received) return {}; // No honest program writes this; everybody leaves it out.
    if (received->waiting > 0) early_.push_back({log, work});
    if (received->added == 0) return std::move(received->edits);
    VALISE_TRY(const auto last, text_.version());
    if (has_several_people(last)) was_joined_ = true;
    return std::move(received->edits);
}

Result<std::vector<text::Edit>> Paper::carry_out_accepted() {
    std::vector<text::Edit> edits;
    has_to_carry_out_ = false;
    for (const draft::Suggestion& suggestion : draft::suggestions_of(deeds_)) {
        if (suggestion.fate != draft::Fate::accepted) continue;
        VALISE_TRY(const auto done, text_.next_sequence(draft::author_of(suggestion.name)));
        if (done > 0) continue;
        auto received = draft::carry_out(text_, suggestion);
        if (received)
            append(edits, std::move(received->edits));
        else
            has_to_carry_out_ = true;
    }
    return edits;
}

Result<void> Paper::forget_what_came() {
    std::vector<Early> still;
    for (Early& early : early_) {
        VALISE_TRY(const bool came, has_come(text_, draft::author_of(early.log), early.work));
        if (!came) still.push_back(std::move(early));
    }
    early_ = std::move(still);
    return {};
}

Result<Bytes> Paper::state() {
    VALISE_TRY_VOID(forget_what_came());
    const std::string text = text_.text().text();
    FixedWriter writer;
    writer.u8(version).u8(was_joined_ ? 1 : 0).prefixed32(deeds_.snapshot()).prefixed32(as_bytes(text));
    writer.u32(static_cast<std::uint32_t>(early_.size()));
    for (const Early& early : early_) writer.log(early.log).prefixed32(early.work);
    return writer.finish();
}

Result<Bytes> Paper::history() {
    VALISE_TRY(const auto last, text_.version());
    return last.empty() ? Result<Bytes>(Bytes()) : text_.full();
}

} // namespace valise::desk
