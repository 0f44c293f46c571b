// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/clarifications.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

/// Which deeds upon the threads of a question count.
class Counted {
public:
    Counted(const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of)
        : deeds_(deeds), review_(review), author_of_(author_of) {}

    bool operator()(const OperationName& name) const {
        if (deeds_.find<proto::Comment>(name) != nullptr) return asks(name).has_value();
        if (const auto* const reply = deeds_.find<proto::Reply>(name))
            return is_by_asker_of(reply->comment, name) || (asks(reply->comment) && replies(name));
        if (const auto* const resolve = deeds_.find<proto::Resolve>(name))
            return is_by_asker_of(resolve->comment, name);
        const auto* const reopen = deeds_.find<proto::Reopen>(name);
        return reopen != nullptr && is_by_asker_of(reopen->comment, name);
    }

    [[nodiscard]] bool is_by_asker_of(const OperationName& request, const OperationName& name) const {
        const auto asker = asks(request);
        return asker && asker == asks(name);
    }

private:
    /// The State for which its focal point asked this, if one did.
    [[nodiscard]] std::optional<crypto::StateCode> asks(const OperationName& name) const {
        return does(name, Task::ask_clarification);
    }
    [[nodiscard]] bool replies(const OperationName& name) const {
        return does(name, Task::reply_to_clarification).has_value();
    }
    [[nodiscard]] std::optional<crypto::StateCode> does(const OperationName& name, Task task) const {
        const auto author = author_of_(name);
        const auto side = author ? side_of(review_, author->state) : std::nullopt;
        if (!side || !may(*side, author->role, task)) return std::nullopt;
        return author->state;
    }

    const draft::Deeds& deeds_;
    const Review& review_;
    const AuthorOf& author_of_;
};

Clarification clarification_of(const draft::Thread& thread, const Review& review, const AuthorOf& author_of) {
    Clarification one{thread.name, author_of(thread.name)->state, {}, {}, {}, thread.seen};
    one.messages.push_back({thread.name, one.asked_by, thread.text});
    for (const draft::Response& reply : thread.replies)
        one.messages.push_back({reply.name, author_of(reply.name)->state, reply.text});
    if (thread.is_resolved)
        one.state = ClarificationState::settled;
    else if (one.messages.back().state == review.under_review)
        one.state = ClarificationState::replied;
    else
        one.state = ClarificationState::waits_for_reply;
    return one;
}

} // namespace

Result<Bytes> encode(const ClarificationQuote& quote) {
    FixedWriter to = writer();
    to.operation(quote.request);
    write_quoted(to, quote.quoted);
    return readable(to, quote, parse_clarification_quote);
}

Result<ClarificationQuote> parse_clarification_quote(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    ClarificationQuote quote;
    quote.request = reader.operation();
    quote.quoted = read_quoted(reader);
    VALISE_TRY_VOID(reader.finish());
    return quote;
}

std::vector<Clarification> clarifications_of(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    const Counted counts(deeds, review, author_of);
    std::vector<Clarification> all;
    for (const draft::Thread& thread : threads_of(counted(deeds, counts)))
        all.push_back(clarification_of(thread, review, author_of));
    for (const auto& [name, quote] : record_of(deeds, parse_clarification_quote))
        for (Clarification& each : all)
            if (each.name == quote.request && counts.is_by_asker_of(each.name, name))
                each.quoted.push_back(quote.quoted);
    return all;
}

bool LookedAt::has_seen(const OperationName& name) const {
    const auto found = up_to.find(name.log);
    return found != up_to.end() && name.number <= found->second;
}

void LookedAt::saw(const OperationName& name) {
    std::uint64_t& last = up_to.try_emplace(name.log, name.number).first->second;
    last = std::max(last, name.number);
}

void LookedAt::saw(const draft::Deeds& deeds) {
    for (const auto& [name, deed] : deeds.by_name()) saw(name);
}

void LookedAt::join(const LookedAt& other) {
    for (const auto& [log, number] : other.up_to) saw({log, number});
}

Result<Bytes> encode(const LookedAt& looked_at) {
    proto::Names names;
    for (const auto& [log, number] : looked_at.up_to) names.push_back({log, number});
    FixedWriter to = writer();
    write_names(to, names);
    return readable(to, looked_at, parse_looked_at);
}

Result<LookedAt> parse_looked_at(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    const proto::Names names = read_names(reader, LookedAt::most_logs);
    LookedAt looked_at;
    for (const auto& [log, number] : names)
        if (!looked_at.up_to.emplace(log, number).second) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return looked_at;
}

LookedAt read_looked_at(const draft::Deeds& deeds) {
    LookedAt all;
    const auto stands = standing(draft::Registers(deeds), looked_at_field, parse_looked_at);
    for (const auto& [name, looked_at] : stands.values) all.join(looked_at);
    return all;
}

std::vector<OperationName> new_messages(const std::vector<Clarification>& clarifications,
    const crypto::StateCode& own, const LookedAt& looked_at) {
    std::vector<OperationName> fresh;
    for (const Clarification& each : clarifications)
        for (const ClarificationMessage& message : each.messages)
            if (message.state != own && !looked_at.has_seen(message.name)) fresh.push_back(message.name);
    return fresh;
}

} // namespace valise::casework
