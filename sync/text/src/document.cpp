// SPDX-License-Identifier: Apache-2.0
#include "valise/text/document.hpp"

#include <algorithm>

#include "state.hpp"
#include "valise/base/utf8.hpp"

namespace valise::text {

Document::Document() : state_(std::make_unique<DocumentState>()) {}
Document::Document(std::unique_ptr<DocumentState> state) : state_(std::move(state)) {}
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

const Rope& Document::text() const noexcept { return state_->text; }

Result<void> Document::write_as(const Author& author) {
    VALISE_TRY_VOID(state_->read_history());
    state_->writer = state_->history.number_of(author);
    return {};
}

Result<void> Document::insert(std::uint32_t position, std::string_view text) {
    if (state_->go_on_inserting(position, text)) [[likely]]
        return {};
    if (!state_->unread.empty()) [[unlikely]]
        VALISE_TRY_VOID(state_->read_history());
    if (position > state_->text.length()) [[unlikely]]
        return refuse(Errc::invalid_input, "a position beyond the text");
    if (!is_utf8(as_bytes(text))) [[unlikely]]
        return refuse(Errc::malformed, "text that is not UTF-8");
    if (text.size() >= most_operations) [[unlikely]]
        return refuse(Errc::too_large, "more text than a document holds");
    const std::uint32_t count = count_scalars(text);
    if (!state_->may_write(count)) [[unlikely]]
        return state_->refuse_writing();
    if (count > 0) [[likely]]
        state_->insert(position, text, count);
    return {};
}

Result<void> Document::erase(std::uint32_t position, std::uint32_t count) {
    if (state_->go_on_erasing(position, count)) [[likely]]
        return {};
    if (!state_->unread.empty()) [[unlikely]]
        VALISE_TRY_VOID(state_->read_history());
    const std::uint32_t length = state_->text.length();
    if (position > length || count > length - position) [[unlikely]]
        return refuse(Errc::invalid_input, "a range that is not in the text");
    if (!state_->may_write(count)) [[unlikely]]
        return state_->refuse_writing();
    if (count > 0) [[likely]]
        state_->erase(position, count);
    return {};
}

Result<std::uint32_t> Document::next_sequence(const Author& author) {
    VALISE_TRY_VOID(state_->read_history());
    const auto number = state_->history.find_author(author.name());
    return number ? state_->history.next_sequence(*number) : 0;
}

Result<Version> Document::version() {
    VALISE_TRY_VOID(state_->read_history());
    return state_->version_of(state_->history.graph().heads());
}

Result<std::vector<NamedVersion>> Document::named_versions() {
    VALISE_TRY_VOID(state_->read_history());
    return state_->named_versions;
}

void Document::rest() {
    state_->forget_walker();
    state_->room = {};
}

tl::unexpected<Error> DocumentState::refuse_writing() const {
    if (!writer) return refuse(Errc::invalid_input, "an edit before anybody was named as the writer");
    return refuse(Errc::too_large, "more operations than a document holds");
}

void DocumentState::insert(std::uint32_t position, std::string_view inserted, std::uint32_t count) {
    history.add_to_heads(*writer, {Kind::insertion, false, position, count, inserted});
    text.insert_unchecked(position, inserted);
}

void DocumentState::erase(std::uint32_t position, std::uint32_t count) {
    history.add_to_heads(*writer, {Kind::deletion, false, position, count, {}});
    text.erase_unchecked(position, count);
}

bool DocumentState::go_on_inserting(std::uint32_t position, std::string_view inserted) {
    if (inserted.size() != 1 || !is_utf8(as_bytes(inserted)) || !may_write(1)) return false;
    // Where the last edit ended is in the text.
    if (!history.go_on(*writer, Kind::insertion, position, inserted)) return false;
    text.insert_unchecked(position, inserted);
    return true;
}

bool DocumentState::go_on_erasing(std::uint32_t position, std::uint32_t count) {
    if (count != 1 || position >= text.length() || !may_write(1)) return false;
    if (!history.go_on(*writer, Kind::deletion, position, {})) return false;
    text.erase_unchecked(position, 1);
    return true;
}

Walker& DocumentState::whole() {
    if (!walker_ || walker_->done().first != 0) {
        walker_.emplace(history);
        VALISE_CHECK(walker_->walk_by_branches(history.size(), Weave::Shown::yes));
    }
    VALISE_CHECK(walker_->walk(history.size(), Weave::Shown::yes));
    return *walker_;
}

Walker& DocumentState::walker_before(Moment next) {
    const EventGraph& graph = history.graph();
    const Moment critical = next == 0 ? no_moment : graph.last_critical(next - 1);
    const Moment first = critical == no_moment ? 0 : critical + 1;
    if (!walker_) walker_.emplace(history);
    // What was woven already serves again, if nothing new runs against what came before it.
    const Moments done = walker_->done();
    const bool still_serves = done.first <= first && done.end <= next
        && (done.first == 0 || done.end >= first)
        && (done.first == 0 || graph.last_critical(done.first - 1) == done.first - 1);
    if (!still_serves || (done.first == 0 && done.end == 0)) {
        walker_->begin(most_length_before(history, first, text.length()), first);
        VALISE_CHECK(walker_->walk_by_branches(next, Weave::Shown::yes));
        walker_->weave().end_at(text.length());
    }
    VALISE_CHECK(walker_->walk(next, Weave::Shown::yes));
    return *walker_;
}

Result<Frontier> DocumentState::frontier_of(const Version& version) const {
    std::vector<Moment> moments;
    for (const OperationId& id : version) {
        const Moment moment = history.moment_of(id);
        if (moment == no_moment)
            return refuse(Errc::not_found, "a version with operations that are not here");
        moments.push_back(moment);
    }
    return history.graph().reduced(std::move(moments));
}

Version DocumentState::version_of(std::span<const Moment> frontier) const {
    Version version;
    for (const Moment moment : frontier) version.push_back(history.id_of(moment));
    std::ranges::sort(version);
    return version;
}

bool DocumentState::lacks(Moments moments) const noexcept {
    const auto after =
        std::ranges::upper_bound(left_out, moments.first, {}, [](const Moments& range) { return range.end; });
    return after != left_out.end() && after->first < moments.end;
}

std::vector<Edit> edits_of(const Changes& changes, const History& history) {
    std::vector<Edit> edits;
    std::uint32_t end = 0; // Of what the last edit inserted.
    for (const Change& change : changes) {
        if (edits.empty() || change.position != end) {
            edits.push_back({change.position, 0, {}});
            end = change.position;
        }
        edits.back().deleted += change.deleted;
        if (change.inserted.size() > 0) edits.back().inserted += history.text_of(change.inserted);
        end += change.inserted.size();
    }
    return edits;
}

std::uint32_t most_length_before(const History& history, Moment first, std::uint32_t length) {
    if (first == 0) return 0;
    std::uint32_t deleted = 0;
    for (Moment at = first; at < history.size();) {
        const Moments run = history.moments_of_run(history.operation_run_at(at));
        const Moments here{at, run.end};
        if (history.operations_at({at, at + 1}).kind == Kind::deletion) deleted += here.size();
        at = here.end;
    }
    // What was there was inserted before.
    return std::min(length + deleted, first);
}

} // namespace valise::text
