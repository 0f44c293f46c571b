// SPDX-License-Identifier: Apache-2.0
// What a document does with updates.
#include <algorithm>
#include <list>

#include "early_runs.hpp"
#include "patch.hpp"
#include "state.hpp"

namespace valise::text {
namespace {

/// Whether an update is so large that room for its like is not worth keeping: small ones come often.
bool is_large(ByteView update) noexcept {
    constexpr std::size_t small = 4096;
    return update.size() > small;
}

/// What came: an update, or, with a name, the work of that author.
struct Parcel {
    ByteView bytes;
    std::string_view author;
};

/// Whether two runs of operations do the same.
bool is_same_but_for_text(const Operations& left, const Operations& right) noexcept {
    return left.kind == right.kind && left.is_backward == right.is_backward && left.position == right.position
        && left.count == right.count;
}

/// Brings updates into a history, and then into the shown text. What was not finished is taken back, but for
/// what was woken without being taken along: that is the caller's.
class Delivery {
public:
    /// Whether what waits in the inbox, and now has what it missed, is taken along.
    enum class Wake : bool { no, yes };

    Delivery(DocumentState& state, Wake wake)
        : state_(state),
          history_(state.history),
          authors_(state.room.authors),
          parents_(state.room.parents),
          changes_(state.room.changes),
          first_(history_.size()),
          length_(state.text.length()),
          wake_(wake) {
        history_.mark();
    }
    Delivery(const Delivery&) = delete;
    Delivery& operator=(const Delivery&) = delete;
    ~Delivery() {
        if (is_finished_) return;
        history_.take_back();
        state_.forget_walker();
    }

    /// Adds an update, and what waited for it.
    Result<void> add(const Parcel& parcel) {
        VALISE_TRY_VOID(add_update(parcel, state_.room.update));
        Update update;
        while (!ready_.empty()) {
            const Inbox::Waiting* next = ready_.back();
            ready_.pop_back();
            VALISE_TRY_VOID(add_update({next->update, {}}, update));
        }
        // The text and its edits take its place in memory.
        if (is_large(parcel.bytes)) state_.room.update = {};
        return {};
    }

    /// Carries what was added into the shown text; what is too early stays in the inbox.
    Result<std::vector<Edit>> finish() {
        const Moments added{first_, history_.size()};
        const bool is_upon_text = is_upon_all_that_was_there(added);
        if (!is_upon_text) VALISE_TRY_VOID(find_changes(added));
        if (is_upon_text && !fits_)
            return refuse(Errc::malformed, "an operation outside the text that it was made in");
        VALISE_TRY_VOID(put_what_waits());
        is_finished_ = true;
        if (is_upon_text) return follow(added);
        auto edits = edits_of(changes_, history_);
        for (const Edit& edit : edits) {
            if (edit.deleted > 0) state_.text.erase_unchecked(edit.position, edit.deleted);
            state_.text.insert_unchecked(edit.position, edit.inserted);
        }
        return edits;
    }

    [[nodiscard]] std::uint32_t added() const noexcept { return history_.size() - first_; }

    /// What was taken out of the inbox, as it was there; for the caller unless it was taken along.
    [[nodiscard]] std::vector<Inbox::Waiting> take_woken() {
        std::vector<Inbox::Waiting> woken;
        for (Woken& each : woken_) {
            each.waiting.left = each.left_before;
            woken.push_back(std::move(each.waiting));
        }
        return woken;
    }

private:
    struct Woken {
        Inbox::Waiting waiting;
        std::size_t left_before = 0;
    };

    Result<void> add_update(const Parcel& parcel, Update& update) {
        VALISE_TRY_VOID(update.read(parcel.bytes, parcel.author));
        authors_.clear();
        for (const std::string_view name : update.authors)
            authors_.push_back(history_.find_author(name).value_or(unknown_author));
        if (history_.size() == 0) history_.reserve(update.operations.size(), update.text.size());
        EarlyRuns early;
        for (std::uint32_t number = 0; number < update.run_count(); ++number) {
            const Update::Run run = update.run(number);
            std::vector<Update::Id> missing = missing_for(run);
            if (missing.empty())
                VALISE_TRY_VOID(add_run(run, update));
            else
                early.add(number, run, std::move(missing));
        }
        if (early.groups().empty()) return {};
        if (is_here(early.groups().front().missing.front()))
            return refuse(Errc::malformed, "an update that is not in order");
        for (const EarlyRuns::Group& group : early.groups()) keep(group, update);
        return {};
    }

    void keep(const EarlyRuns::Group& group, const Update& update) {
        Inbox::Waiting waiting{{}, group.missing.size(), part_of(update, group.runs), group.operations};
        for (const Update::Id& id : group.missing) waiting.missing.push_back(update.name_of(id));
        watch(early_.emplace_back(std::move(waiting)));
    }

    /// Lets it wait for the next operation that is still missing. Ready when none is.
    void watch(Inbox::Waiting& waiting) {
        while (waiting.left > 0 && history_.moment_of(waiting.next()) != no_moment) --waiting.left;
        if (waiting.left == 0)
            ready_.push_back(&waiting);
        else
            watched_.emplace(waiting.next(), &waiting);
    }

    void wake(AuthorNumber author) {
        if (watched_.empty() && state_.inbox.is_empty()) return;
        const Author& name = history_.author(author);
        const std::uint32_t next = history_.next_sequence(author);
        if (!watched_.empty()) {
            const auto from = watched_.lower_bound({name, 0});
            const auto end = watched_.lower_bound({name, next});
            std::vector<Inbox::Waiting*> woken;
            for (auto each = from; each != end; ++each) woken.push_back(each->second);
            watched_.erase(from, end);
            for (Inbox::Waiting* waiting : woken) watch(*waiting);
        }
        if (state_.inbox.is_empty()) return;
        for (Inbox::Waiting& waiting : state_.inbox.take(name, next)) {
            const std::size_t left = waiting.left;
            Woken& woken = woken_.emplace_back(std::move(waiting), left);
            if (wake_ == Wake::yes) watch(woken.waiting);
        }
    }

    Result<void> put_what_waits() {
        std::vector<Inbox::Waiting*> waiting;
        for (const auto& [id, each] : watched_) waiting.push_back(each);
        return state_.inbox.put(waiting);
    }

    [[nodiscard]] bool is_here(const Update::Id& id) const noexcept { return id.sequence < known(id.author); }

    /// How many operations of this author there are.
    [[nodiscard]] std::uint32_t known(std::uint32_t author) const noexcept {
        return authors_[author] == unknown_author ? 0 : history_.next_sequence(authors_[author]);
    }

    /// What a run builds upon that is not here.
    [[nodiscard]] std::vector<Update::Id> missing_for(const Update::Run& run) const {
        std::vector<Update::Id> missing;
        if (run.first.sequence > known(run.first.author))
            missing.push_back({run.first.author, run.first.sequence - 1});
        for (const Update::Id& parent : run.parents)
            if (!is_here(parent)) missing.push_back(parent);
        return missing;
    }

    Result<void> add_run(const Update::Run& run, const Update& update) {
        VALISE_TRY_VOID(find_parents(run));
        std::uint32_t skipped = std::min(known(run.first.author) - run.first.sequence, run.count);
        if (skipped > 0) VALISE_TRY_VOID(check_known(run, update, skipped));
        if (skipped == run.count) return {};
        if (run.count >= History::most - history_.size())
            return refuse(Errc::too_large, "more operations than a document holds");
        AuthorNumber& author = authors_[run.first.author];
        if (skipped > 0) parents_.assign(1, history_.moment_of(author, run.first.sequence + skipped - 1));
        if (author == unknown_author)
            author = history_.number_of(*Author::of(update.authors[run.first.author]));
        for (std::size_t at = run.operations_from; at < run.operations_end; ++at) {
            const Operations operations = update.operations_at(at);
            const std::uint32_t known_here = std::min(skipped, operations.count);
            skipped -= known_here;
            if (known_here == operations.count) continue;
            add_operations(author,
                known_here == 0 ? operations
                                : part_of(operations, known_here, operations.count - known_here));
            parents_.resize(1);
            parents_.front() = history_.size() - 1;
        }
        wake(author);
        return {};
    }

    void add_operations(AuthorNumber author, const Operations& operations) {
        fits_ = fits_ && fits(operations, length_);
        history_.add(author, parents_, operations);
    }

    /// Sets `parents_`.
    Result<void> find_parents(const Update::Run& run) {
        parents_.clear();
        for (const Update::Id& parent : run.parents)
            parents_.push_back(history_.moment_of(authors_[parent.author], parent.sequence));
        if (run.parents.size() < 2) return {};
        std::ranges::sort(parents_);
        if (std::ranges::includes(history_.graph().heads(), parents_)) return {};
        parents_ = history_.graph().reduced(std::move(parents_));
        if (parents_.size() != run.parents.size())
            return refuse(Errc::malformed, "an operation that names more than it builds upon");
        return {};
    }

    /// Refuses a run whose first `count` operations are known, and are not the same.
    Result<void> check_known(const Update::Run& run, const Update& update, std::uint32_t count) {
        Frontier parents = parents_;
        std::size_t number = run.operations_from;
        std::uint32_t used = 0; // Of `operations`.
        for (std::uint32_t done = 0; done < count;) {
            const Operations operations = update.operations_at(number);
            const Moment moment = history_.moment_of(authors_[run.first.author], run.first.sequence + done);
            Moment storage = 0;
            const bool has_same_parents =
                std::ranges::equal(history_.graph().parents_of(moment, storage), parents);
            const auto holder = history_.graph().run(history_.graph().run_at(moment));
            const Moment end = std::min({history_.authorship_at(moment).moments.end, holder.moments.end,
                moment + std::min(count - done, operations.count - used)});
            const Operations stored = history_.operations_at({moment, end});
            const Operations claimed = part_of(operations, used, stored.count);
            const Moments here{moment, moment + stored.count};
            if (!has_same_parents || !is_same_but_for_text(stored, claimed)
                || (stored.text != claimed.text && !state_.lacks(here)))
                return refuse(Errc::corrupt_data, "other content for an operation that is known");
            done += stored.count;
            used += stored.count;
            if (used == operations.count) {
                ++number;
                used = 0;
            }
            parents.assign(1, here.end - 1);
        }
        return {};
    }

    /// Whether operations build upon each other, and upon all that is shown: they happen where they say then.
    [[nodiscard]] bool is_upon_all_that_was_there(Moments added) const noexcept {
        const auto critical = history_.graph().critical();
        return added.size() == 0
            || (!critical.empty() && critical.back().first <= added.first
                && critical.back().end == added.end);
    }

    /// Carries out operations that happen where they say.
    [[nodiscard]] std::vector<Edit> follow(Moments added) {
        std::vector<Edit> edits;
        if (added.size() == 0) return edits;
        Rope& text = state_.text;
        const Operations first = history_.operations_at(added);
        if (first.count == added.size() && !first.is_backward) {
            carry_out(first, text);
            const bool is_deletion = first.kind == Kind::deletion;
            edits.push_back({first.position, is_deletion ? first.count : 0, std::string(first.text)});
            return edits;
        }
        // Whatever happens in an empty text makes one edit.
        const bool was_empty = text.length() == 0;
        Patch patch(text.length());
        for (Moment at = added.first; at < added.end;) {
            const Operations operations = history_.operations_at({at, added.end});
            carry_out(operations, text);
            at += operations.count;
            if (was_empty) continue;
            if (operations.kind == Kind::insertion)
                patch.insert(operations.position, operations.count);
            else
                patch.erase(operations.lowest(), operations.count);
        }
        if (was_empty && text.length() > 0) edits.push_back({0, 0, text.text()});
        patch.for_each([&](std::uint32_t position, std::uint32_t deleted, std::uint32_t inserted) {
            edits.push_back({position, deleted, *text.slice(position, inserted)});
        });
        return edits;
    }

    Result<void> find_changes(Moments added) {
        Walker& walker = state_.walker_before(added.first);
        VALISE_TRY_VOID(walker.walk_by_branches(added.end, Weave::Shown::no));
        changes_.clear();
        collect_changes(walker.weave(), changes_);
        return {};
    }

    static constexpr AuthorNumber unknown_author = UINT32_MAX;

    DocumentState& state_;
    History& history_;
    std::vector<AuthorNumber>& authors_;
    Frontier& parents_;
    Changes& changes_;
    Moment first_;
    std::uint32_t length_; ///< Of the text, if what was added happens where it says.
    bool fits_ = true;     ///< The same.
    Wake wake_;
    std::list<Inbox::Waiting> early_; ///< What came too early in this delivery.
    std::list<Woken> woken_;          ///< What was in the inbox.
    /// Those of both that wait still, by what they wait for first; and those that do not.
    std::multimap<OperationId, Inbox::Waiting*> watched_;
    std::vector<const Inbox::Waiting*> ready_;
    bool is_finished_ = false;
};

/// Receives one update, or leaves everything as it was but for the inbox: `woken` then has what was taken
/// out there. When it was taken along, and all went well, that is nothing.
Result<Received> deliver(
    DocumentState& state, const Parcel& parcel, Delivery::Wake wake, std::vector<Inbox::Waiting>& woken) {
    Delivery delivery(state, wake);
    auto added = delivery.add(parcel);
    auto edits = added ? delivery.finish() : tl::unexpected(std::move(added).error());
    if (!edits || wake == Delivery::Wake::no) woken = delivery.take_woken();
    if (!edits) return tl::unexpected(std::move(edits).error());
    return Received{*std::move(edits), delivery.added(), 0};
}

/// Receives an update again, and then what was woken, each for itself: an update that waited and fails now
/// would fail for ever, and is dropped.
Result<Received> deliver_apart(
    DocumentState& state, const Parcel& parcel, std::vector<Inbox::Waiting> waiting) {
    std::vector<Inbox::Waiting> woken;
    const auto put_back = [&](std::vector<Inbox::Waiting>& taken) {
        for (Inbox::Waiting& each : taken) state.inbox.put_back(std::move(each));
    };
    auto received = deliver(state, parcel, Delivery::Wake::no, woken);
    std::ranges::move(woken, std::back_inserter(waiting));
    if (!received) {
        put_back(waiting);
        return received;
    }
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        Inbox::Waiting next = std::move(waiting[i]);
        while (next.left > 0 && state.history.moment_of(next.next()) != no_moment) --next.left;
        if (next.left > 0) {
            state.inbox.put_back(std::move(next));
            continue;
        }
        auto more = deliver(state, {next.update, {}}, Delivery::Wake::no, woken);
        if (!more) {
            put_back(woken);
            continue;
        }
        received->added += more->added;
        std::ranges::move(more->edits, std::back_inserter(received->edits));
        std::ranges::move(woken, std::back_inserter(waiting));
    }
    return received;
}

Result<Received> receive(DocumentState& state, const Parcel& parcel) {
    VALISE_TRY_VOID(state.read_history());
    std::vector<Inbox::Waiting> woken;
    auto received = deliver(state, parcel, Delivery::Wake::yes, woken);
    // Was it what came, or something that waited?
    if (!received && !woken.empty()) received = deliver_apart(state, parcel, std::move(woken));
    if (is_large(parcel.bytes)) state.room = {};
    if (received) received->waiting = state.inbox.operation_count();
    return received;
}

} // namespace

Result<Received> Document::receive(ByteView update) { return text::receive(*state_, {update, {}}); }

Result<Received> Document::receive_work(const Author& author, ByteView work) {
    return text::receive(*state_, {work, author.name()});
}

} // namespace valise::text
