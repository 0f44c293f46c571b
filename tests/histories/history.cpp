// SPDX-License-Identifier: Apache-2.0
#include "histories/history.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "histories/fields.hpp"

namespace valise::histories {

namespace {

bool begins_character(char byte) { return (static_cast<Byte>(byte) & 0xc0) != 0x80; }

const Transaction& transaction_with(const std::vector<Transaction>& transactions, std::uint32_t unit) {
    return *std::ranges::upper_bound(transactions, unit, {}, &Transaction::end);
}

/// `[first, end]`.
Result<void> read_span(const Json& object, Transaction& transaction) {
    VALISE_TRY(const auto span, numbers_field(object, "span"));
    if (span.size() != 2) return refuse(Errc::malformed, "a span that is not a list of two");
    transaction.first = span[0];
    transaction.end = span[1];
    return {};
}

Result<Transaction> read_transaction(const Json& value) {
    Transaction transaction;
    VALISE_TRY_VOID(read_span(value, transaction));
    VALISE_TRY(transaction.parents, numbers_field(value, "parents"));
    VALISE_TRY(transaction.agent, text_field(value, "agent"));
    VALISE_TRY(transaction.first_sequence, number_field(value, "seqStart"));
    VALISE_TRY(transaction.patches, patches_field(value, "ops"));
    return transaction;
}

/// Why the units are not those of the patches; empty when they are.
std::string trouble_with_units(const Transaction& transaction) {
    std::size_t count = 0;
    for (const Patch& patch : transaction.patches) {
        if ((patch.deleted == 0) == patch.inserted.empty())
            return "an operation that does not either delete or insert";
        count += unit_count(patch);
    }
    if (count == 0) return "a transaction without a unit";
    if (transaction.end < transaction.first || transaction.end - transaction.first != count)
        return "a span that is not as long as its operations";
    return {};
}

/// Why this cannot be the next transaction after `earlier`; empty when it can.
std::string trouble_with_place(const Transaction& next, const std::vector<Transaction>& earlier) {
    if (next.first != (earlier.empty() ? 0 : earlier.back().end)) return "a gap in the local versions";
    if (!next.parents.empty() && *std::ranges::max_element(next.parents) >= next.first)
        return "a parent that is not earlier";
    if (tips_of(earlier, next.parents) != next.parents)
        return "parents that do not ascend, or that stand on each other";
    return {};
}

Result<History> read_history(std::string_view line) {
    VALISE_TRY(const Json json, parse_json(line));
    VALISE_TRY(const Json* list, find_field(json, "txns"));
    VALISE_TRY(auto transactions, read_list<Transaction>(*list, read_transaction));
    VALISE_TRY(auto end_content, text_field(json, "endContent"));

    History history{{}, std::move(end_content)};
    std::map<std::string, std::uint32_t> sequences;
    for (Transaction& transaction : transactions) {
        std::string trouble = trouble_with_units(transaction);
        if (trouble.empty()) trouble = trouble_with_place(transaction, history.transactions);
        std::uint32_t& sequence = sequences[transaction.agent];
        if (trouble.empty() && transaction.first_sequence != sequence)
            trouble = "a gap in the sequence numbers of an agent";
        if (!trouble.empty()) return refuse(Errc::malformed, trouble);
        sequence += transaction.end - transaction.first;
        history.transactions.push_back(std::move(transaction));
    }
    return history;
}

} // namespace

std::vector<std::string_view> characters_of(std::string_view text) {
    std::vector<std::string_view> characters;
    while (!text.empty()) {
        const auto next = std::find_if(text.begin() + 1, text.end(), begins_character);
        characters.push_back(text.substr(0, static_cast<std::size_t>(next - text.begin())));
        text.remove_prefix(characters.back().size());
    }
    return characters;
}

std::size_t unit_count(const Patch& patch) { return patch.deleted + characters_of(patch.inserted).size(); }

std::vector<std::uint32_t> heads_of(const std::vector<Transaction>& transactions) {
    std::set<std::uint32_t> heads;
    for (const Transaction& transaction : transactions) {
        for (const auto parent : transaction.parents) heads.erase(parent);
        heads.insert(transaction.end - 1);
    }
    return {heads.begin(), heads.end()};
}

std::vector<std::uint32_t> tips_of(
    const std::vector<Transaction>& transactions, const std::vector<std::uint32_t>& units) {
    std::set<std::uint32_t> tips(units.begin(), units.end());
    // From the last unit down; nothing below the lowest of `units` can stand on any of them.
    auto ahead = tips;
    while (tips.size() > 1 && !ahead.empty()) {
        const std::uint32_t unit = *ahead.rbegin();
        ahead.erase(unit);
        const Transaction& own = transaction_with(transactions, unit);
        tips.erase(tips.lower_bound(own.first), tips.lower_bound(unit));
        for (const auto parent : own.parents) {
            tips.erase(parent);
            if (parent >= *tips.begin()) ahead.insert(parent);
        }
    }
    return {tips.begin(), tips.end()};
}

Result<std::vector<History>> read_histories(ByteView json_lines) {
    std::vector<History> histories;
    auto rest = as_text(json_lines);
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        auto history = read_history(line);
        if (!history)
            return refuse(
                Errc::malformed, fmt::format("line {}: {}", histories.size() + 1, history.error().detail));
        histories.push_back(*std::move(history));
    }
    return histories;
}

std::string to_json_line(const History& history) {
    using Ordered = nlohmann::ordered_json;
    auto transactions = Ordered::array();
    for (const Transaction& transaction : history.transactions) {
        auto operations = Ordered::array();
        for (const Patch& patch : transaction.patches)
            operations.push_back(Ordered::array({patch.position, patch.deleted, patch.inserted}));
        transactions.push_back(Ordered{{"span", {transaction.first, transaction.end}},
            {"parents", transaction.parents}, {"agent", transaction.agent},
            {"seqStart", transaction.first_sequence}, {"ops", std::move(operations)}});
    }
    return Ordered{{"txns", std::move(transactions)}, {"endContent", history.end_content}}.dump();
}

} // namespace valise::histories
