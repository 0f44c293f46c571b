// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/remarks.hpp"

#include <algorithm>
#include <map>

namespace valise::draft {
namespace {

/// What was said on one thread, in the order of its turns.
using Said = std::map<Turn, const Deed*>;

/// What those had seen who said something later: for each log, up to which operation.
class Sight {
public:
    void add(const Deed& deed) {
        if (const auto* resolve = std::get_if<proto::Resolve>(&deed.action)) add(resolve->seen);
        if (const auto* reopen = std::get_if<proto::Reopen>(&deed.action)) add(reopen->seen);
        if (const auto* assign = std::get_if<proto::Assign>(&deed.action)) add(assign->seen);
        add(proto::Names{deed.name}); // And what its own log had said before.
    }

    [[nodiscard]] bool covers(const Deed& deed) const {
        const auto last = last_.find(deed.name.log);
        return last != last_.end() && deed.name.number <= last->second;
    }

private:
    void add(const proto::Names& names) {
        for (const OperationName& name : names) {
            std::uint64_t& last = last_.try_emplace(name.log, name.number).first->second;
            last = std::max(last, name.number);
        }
    }

    std::map<LogId, std::uint64_t> last_;
};

/// Those that `is_asked_for` and that no later one of these had seen; the last first.
template <class Predicate> std::vector<const Deed*> standing(const Said& said, Predicate is_asked_for) {
    std::vector<const Deed*> left;
    Sight later;
    for (auto each = said.rbegin(); each != said.rend(); ++each) {
        const Deed& deed = *each->second;
        if (!is_asked_for(deed)) continue;
        if (!later.covers(deed)) left.push_back(&deed);
        later.add(deed);
    }
    return left;
}

bool is_verdict(const Deed& deed) {
    return std::holds_alternative<proto::Resolve>(deed.action)
        || std::holds_alternative<proto::Reopen>(deed.action);
}

bool is_resolved(const Said& said) {
    const std::vector<const Deed*> verdicts = standing(said, is_verdict);
    for (const Deed* verdict : verdicts)
        if (std::holds_alternative<proto::Reopen>(verdict->action)) return false;
    Sight later;
    auto next = verdicts.begin();
    for (auto each = said.rbegin(); each != said.rend(); ++each) {
        const Deed& deed = *each->second;
        if (std::holds_alternative<proto::Reply>(deed.action) && !later.covers(deed)) return false;
        if (next != verdicts.end() && *next == &deed) later.add(**next++);
    }
    return !verdicts.empty();
}

std::vector<SubjectId> assignees_of(const Said& said) {
    std::vector<SubjectId> assignees;
    const auto is_assignment = [](const Deed& deed) {
        return std::holds_alternative<proto::Assign>(deed.action);
    };
    for (const Deed* deed : standing(said, is_assignment))
        if (const auto& assignee = std::get<proto::Assign>(deed->action).assignee)
            assignees.push_back(*assignee);
    std::ranges::sort(assignees);
    assignees.erase(std::ranges::unique(assignees).begin(), assignees.end());
    return assignees;
}

Thread thread_of(const Deed& deed, const proto::Comment& comment, const Said& said) {
    Thread thread{deed.name, comment.passage, comment.quotation, comment.text, {}, is_resolved(said),
        assignees_of(said), {}};
    std::map<LogId, std::uint64_t> last{{deed.name.log, deed.name.number}};
    for (const auto& [turn, each] : said) {
        if (const auto* reply = std::get_if<proto::Reply>(&each->action))
            thread.replies.push_back({each->name, reply->text});
        std::uint64_t& number = last[each->name.log];
        number = std::max(number, each->name.number);
    }
    thread.seen.reserve(last.size());
    for (const auto& [log, number] : last) thread.seen.push_back({log, number});
    return thread;
}

} // namespace

std::vector<Thread> threads_of(const Deeds& deeds) {
    std::map<OperationName, Said> said;
    const auto hear = [&said](const Deed& deed, const auto& action) {
        said[action.comment].emplace(turn_of(deed), &deed);
    };
    deeds.for_each<proto::Reply>(hear);
    deeds.for_each<proto::Resolve>(hear);
    deeds.for_each<proto::Reopen>(hear);
    deeds.for_each<proto::Assign>(hear);
    std::map<Turn, Thread> threads;
    deeds.for_each<proto::Comment>([&](const Deed& deed, const proto::Comment& comment) {
        threads.emplace(turn_of(deed), thread_of(deed, comment, said[deed.name]));
    });
    std::vector<Thread> in_turn;
    in_turn.reserve(threads.size());
    for (auto& [turn, thread] : threads) in_turn.push_back(std::move(thread));
    return in_turn;
}

} // namespace valise::draft
