// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/remarks.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "contest.hpp"

namespace valise::draft {
namespace {

/// What was said on one thread, in the order of its turns.
using Said = std::map<Turn, const Deed*>;

const proto::Names* seen_of(const Deed& deed) {
    if (const auto* resolve = std::get_if<proto::Resolve>(&deed.action)) return &resolve->seen;
    if (const auto* reopen = std::get_if<proto::Reopen>(&deed.action)) return &reopen->seen;
    if (const auto* assign = std::get_if<proto::Assign>(&deed.action)) return &assign->seen;
    return nullptr;
}

/// What one device had seen of a thread: for each log, up to which operation.
class Sight {
public:
    void add(const OperationName& name) {
        std::uint64_t& last = last_.try_emplace(name.log, name.number).first->second;
        last = std::max(last, name.number);
    }

    [[nodiscard]] bool covers(const OperationName& name) const {
        const auto last = last_.find(name.log);
        return last != last_.end() && name.number <= last->second;
    }

private:
    std::map<LogId, std::uint64_t> last_;
};

/// The last thing of one kind that a device said on a thread, and what it had seen by then.
struct LastWord {
    const Deed* deed = nullptr;
    Sight sight;
};

/// What each device said last of what `is_asked_for`.
template <class Predicate>
std::map<SubjectId, LastWord> last_words(
    const OperationName& comment, const Said& said, Predicate is_asked_for) {
    std::map<OperationName, const Deed*> by_name;
    for (const auto& [turn, deed] : said) by_name.emplace(deed->name, deed);
    std::map<SubjectId, LastWord> words;
    for (const auto& [name, deed] : by_name)
        if (is_asked_for(*deed)) words[name.log.device].deed = deed;
    for (const auto& [name, deed] : by_name) {
        const auto word = words.find(name.log.device);
        if (word == words.end() || word->second.deed->name < name) continue; // said later
        Sight& sight = word->second.sight;
        sight.add(name);
        const proto::Names* const seen = seen_of(*deed);
        if (seen == nullptr) continue;
        for (const OperationName& one : *seen) // What nobody has said here, nobody can have seen.
            if (one == comment || by_name.contains(one)) sight.add(one);
    }
    return words;
}

/// Of the last words, those that no other device had seen when it said the like. Where each was seen by
/// another, so that somebody lies, all of them.
template <class Predicate>
std::vector<LastWord> standing(const OperationName& comment, const Said& said, Predicate is_asked_for) {
    const auto words = last_words(comment, said, is_asked_for);
    std::vector<LastWord> left;
    const auto is_seen = [&words](const OperationName& name) {
        return std::ranges::any_of(words, [&name](const auto& word) {
            return word.first != name.log.device && word.second.sight.covers(name);
        });
    };
    for (const auto& [device, word] : words)
        if (!is_seen(word.deed->name)) left.push_back(word);
    if (left.empty())
        for (const auto& [device, word] : words) left.push_back(word);
    return left;
}

bool is_verdict(const Deed& deed) {
    return std::holds_alternative<proto::Resolve>(deed.action)
        || std::holds_alternative<proto::Reopen>(deed.action);
}

bool is_resolved(const OperationName& comment, const Said& said) {
    const std::vector<LastWord> verdicts = standing(comment, said, is_verdict);
    for (const LastWord& verdict : verdicts)
        if (std::holds_alternative<proto::Reopen>(verdict.deed->action)) return false;
    const auto is_read = [&verdicts](const OperationName& reply) {
        return std::ranges::any_of(
            verdicts, [&reply](const LastWord& verdict) { return verdict.sight.covers(reply); });
    };
    for (const auto& [turn, deed] : said)
        if (std::holds_alternative<proto::Reply>(deed->action) && !is_read(deed->name)) return false;
    return !verdicts.empty();
}

std::vector<SubjectId> assignees_of(const OperationName& comment, const Said& said) {
    std::vector<SubjectId> assignees;
    const auto is_assignment = [](const Deed& deed) {
        return std::holds_alternative<proto::Assign>(deed.action);
    };
    for (const LastWord& word : standing(comment, said, is_assignment))
        if (const auto& assignee = std::get<proto::Assign>(word.deed->action).assignee)
            assignees.push_back(*assignee);
    std::ranges::sort(assignees);
    assignees.erase(std::ranges::unique(assignees).begin(), assignees.end());
    return assignees;
}

/// The last operation of each log on a thread. Of more than one deed can name, those first that no deed here
/// names: who goes on naming what is left has named all in the end.
proto::Names seen_by_reader(const OperationName& comment, const Said& said) {
    std::map<LogId, std::uint64_t> last{{comment.log, comment.number}};
    std::set<OperationName> named;
    for (const auto& [turn, deed] : said) {
        std::uint64_t& number = last[deed->name.log];
        number = std::max(number, deed->name.number);
        if (const proto::Names* const seen = seen_of(*deed)) named.insert(seen->begin(), seen->end());
    }
    proto::Names all;
    all.reserve(last.size());
    for (const auto& [log, number] : last) all.push_back({log, number});
    if (all.size() <= proto::limit::names) return all;
    std::ranges::sort(
        all, {}, [&named](const OperationName& one) { return std::pair(named.contains(one), one); });
    all = nameable(std::move(all));
    std::ranges::sort(all);
    return all;
}

Thread thread_of(const Deed& deed, const proto::Comment& comment, const Said& said) {
    Thread thread{deed.name, comment.passage, comment.quotation, comment.text, {},
        is_resolved(deed.name, said), assignees_of(deed.name, said), seen_by_reader(deed.name, said)};
    for (const auto& [turn, each] : said)
        if (const auto* reply = std::get_if<proto::Reply>(&each->action))
            thread.replies.push_back({each->name, reply->text});
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
