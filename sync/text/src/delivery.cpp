// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "state.hpp"

namespace valise::text {
namespace {

constexpr auto outside = "an operation outside the text that it was made in";

/// Whether two runs of operations say the same. One operation alone has no direction.
bool is_same(const Operations& left, const Operations& right) noexcept {
    return left.kind == right.kind && left.position == right.position && left.count == right.count
        && (left.count == 1 || left.is_backward == right.is_backward);
}

/// Brings runs into a history, each as soon as what it builds upon is there.
class Delivery {
public:
    enum class Wake : bool { no, yes };

    Delivery(DocumentState& state, Wake wake)
        : state_(state), history_(state.history), wake_(wake), mark_(history_.mark()) {}

    /// Where the history ended when this began.
    [[nodiscard]] Moment began() const noexcept { return mark_.graph.size; }
    /// What waited before, and was added.
    [[nodiscard]] std::vector<Inbox::Waiting>& woken() noexcept { return woken_; }
    /// What has to wait now.
    [[nodiscard]] Inbox& early() noexcept { return early_; }

    /// Adds a run, and those that waited for it; or keeps it until what is missing comes.
    Result<void> add(Update::Run run) {
        std::vector<Update::Run> ready;
        ready.push_back(std::move(run));
        while (!ready.empty()) {
            Update::Run next = std::move(ready.back());
            ready.pop_back();
            VALISE_TRY(const bool is_added, add_one(std::move(next)));
            if (!is_added) continue;
            const AuthorNumber number = history_.authorship_at(history_.size() - 1).author;
            const Author& author = history_.author(number);
            const std::uint32_t known = history_.next_sequence(number);
            for (Inbox::Waiting& waiting : early_.take(author, known))
                ready.push_back(std::move(waiting.run));
            if (wake_ == Wake::no) continue;
            for (Inbox::Waiting& waiting : state_.inbox.take(author, known)) {
                woken_.push_back(std::move(waiting));
                ready.push_back(copy_of(woken_.back().run));
            }
        }
        return {};
    }

    /// Carries what was added into the shown text.
    Result<Changes> show() {
        Changes changes;
        const Moment first = began();
        if (first == history_.size()) return changes;
        VALISE_TRY_VOID(find_changes({first, history_.size()}, changes));
        carry_out(changes, history_, state_.text);
        return changes;
    }

    /// Takes everything back, but for what was woken: that is the caller's.
    void take_back() {
        history_.take_back(mark_);
        state_.forget_walker();
    }

private:
    Result<void> find_changes(Moments added, Changes& changes) {
        const EventGraph& graph = history_.graph();
        const Operations operations = history_.operations_at(added);
        const bool is_one_edit = operations.count == added.size()
            && (operations.kind == Kind::deletion || !operations.is_backward);
        if (is_one_edit && !graph.critical().empty() && graph.critical().back().first <= added.first
            && graph.critical().back().end == added.end) {
            // One run upon all that is shown: it happens where it says.
            std::uint32_t length = state_.text.length();
            if (!fits(operations, length)) return refuse(Errc::malformed, outside);
            add_changes(added.first, operations, changes);
            return {};
        }
        Walker& walker = state_.walker_before(added.first);
        VALISE_TRY_VOID(walker.walk_by_branches(added.end, Weave::Shown::no));
        collect_changes(walker.weave(), changes);
        return {};
    }

    /// Whether it was added, and not known or too early.
    Result<bool> add_one(Update::Run run) {
        const auto known_author = history_.find_author(run.first.author);
        const std::uint32_t known = known_author ? history_.next_sequence(*known_author) : 0;
        const std::uint32_t first = run.first.sequence;
        if (first > known) return wait_for({run.first.author, first - 1}, std::move(run));
        VALISE_TRY(const bool are_parents_here, wait_for_parents(run));
        if (!are_parents_here) return false;
        const std::uint32_t skipped = std::min(known - first, run.count);
        VALISE_TRY_VOID(check_known(run, skipped));
        if (skipped == run.count) return false;
        if (skipped > 0) run = without_first(std::move(run), skipped);
        VALISE_TRY(const Frontier parents, parents_of(run));
        if (run.count >= History::most - history_.size())
            return refuse(Errc::too_large, "more operations than a document holds");
        const AuthorNumber author = history_.number_of(run.first.author);
        bool is_first = true;
        for (const Operations& operations : run.operations) {
            const Moment before = history_.size() - 1;
            history_.add(
                author, is_first ? std::span<const Moment>(parents) : std::span(&before, 1), operations);
            is_first = false;
        }
        return true;
    }

    Result<bool> wait_for(const OperationId& missing, Update::Run run) {
        VALISE_TRY_VOID(early_.put(missing, std::move(run)));
        return false;
    }

    /// Whether all parents are here. If not, `run` is taken to wait for one of them.
    Result<bool> wait_for_parents(Update::Run& run) {
        for (const OperationId& parent : run.parents)
            if (history_.moment_of(parent) == no_moment) {
                const OperationId missing = parent;
                return wait_for(missing, std::move(run));
            }
        return true;
    }

    Result<Frontier> parents_of(const Update::Run& run) const {
        std::vector<Moment> moments;
        for (const OperationId& parent : run.parents) moments.push_back(history_.moment_of(parent));
        if (moments.size() < 2) return moments;
        Frontier frontier = history_.graph().reduced(moments);
        if (frontier.size() != moments.size())
            return refuse(Errc::malformed, "an operation that names more than it builds upon");
        return frontier;
    }

    /// Refuses a run whose first `count` operations are known, and are not the same.
    Result<void> check_known(const Update::Run& run, std::uint32_t count) const {
        if (count == 0) return {};
        const AuthorNumber author = *history_.find_author(run.first.author);
        VALISE_TRY(Frontier parents, parents_of(run));
        auto operations = run.operations.begin();
        std::uint32_t used = 0; // Of `operations`.
        for (std::uint32_t done = 0; done < count;) {
            const Moment moment = history_.moment_of(author, run.first.sequence + done);
            Moment storage = 0;
            const bool is_chained = std::ranges::equal(history_.graph().parents_of(moment, storage), parents);
            const auto holder = history_.graph().run(history_.graph().run_at(moment));
            const Moment end = std::min({history_.authorship_at(moment).moments.end, holder.moments.end,
                moment + std::min(count - done, operations->count - used)});
            const Operations known = history_.operations_at({moment, end});
            const Operations claimed = part_of(*operations, used, known.count);
            const Moments here{moment, moment + known.count};
            if (!is_chained || !is_same(known, claimed)
                || (known.text != claimed.text && !state_.lacks(here)))
                return refuse(Errc::corrupt_data, "other content for an operation that is known");
            done += known.count;
            used += known.count;
            if (used == operations->count) {
                ++operations;
                used = 0;
            }
            parents.assign(1, here.end - 1);
        }
        return {};
    }

    DocumentState& state_;
    History& history_;
    Wake wake_;
    History::Mark mark_;
    Inbox early_;
    std::vector<Inbox::Waiting> woken_;
};

/// Adds runs and shows what they did, or leaves everything as it was. `woken` then has what was in the inbox.
Result<Received> deliver(DocumentState& state, std::vector<Update::Run> runs, Delivery::Wake wake,
    std::vector<Inbox::Waiting>& woken) {
    Delivery delivery(state, wake);
    const auto attempt = [&]() -> Result<Changes> {
        for (Update::Run& run : runs) VALISE_TRY_VOID(delivery.add(std::move(run)));
        if (!state.inbox.has_room_for(delivery.early()))
            return refuse(Errc::exhausted, "too many operations wait for earlier ones");
        return delivery.show();
    };
    const auto changes = attempt();
    woken = std::move(delivery.woken());
    if (!changes) {
        delivery.take_back();
        return tl::unexpected(changes.error());
    }
    state.inbox.take_over(std::move(delivery.early()));
    return Received{edits_of(*changes, state.history), state.history.size() - delivery.began(), 0};
}

} // namespace

Result<Received> Document::receive(ByteView bytes) {
    VALISE_TRY_VOID(state_->read_history());
    VALISE_TRY(Update update, decode_update(bytes));
    std::vector<Inbox::Waiting> woken;
    auto received = deliver(*state_, std::move(update.runs), Delivery::Wake::yes, woken);
    if (!received && !woken.empty()) {
        // Was it this update, or something that waited? Each for itself.
        update = *decode_update(bytes);
        std::vector<Inbox::Waiting> none;
        received = deliver(*state_, std::move(update.runs), Delivery::Wake::no, none);
        for (auto& [missing, run] : woken) {
            if (!received) {
                VALISE_CHECK(state_->inbox.put(missing, std::move(run)));
                continue;
            }
            std::vector<Update::Run> alone;
            alone.push_back(std::move(run));
            // What fails now would fail for ever.
            if (const auto more = deliver(*state_, std::move(alone), Delivery::Wake::no, none)) {
                received->added += more->added;
                received->edits.insert(received->edits.end(), more->edits.begin(), more->edits.end());
            }
        }
    }
    if (received) received->waiting = state_->inbox.operation_count();
    return received;
}

} // namespace valise::text
