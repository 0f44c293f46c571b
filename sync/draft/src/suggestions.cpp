// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/suggestions.hpp"

#include <map>
#include <utility>

namespace valise::draft {
namespace {

text::Placement placement_of(proto::Where where) {
    switch (where) {
    case proto::Where::before: return text::Placement::before;
    case proto::Where::after: return text::Placement::after;
    case proto::Where::in_place_of: break;
    }
    return text::Placement::instead;
}

Fate fate_of(const Suggestion& suggestion) {
    if (!suggestion.accepted.empty()) return Fate::accepted;
    if (!suggestion.withdrawn.empty()) return Fate::withdrawn;
    return suggestion.rejected.empty() ? Fate::open : Fate::rejected;
}

} // namespace

std::vector<Suggestion> suggestions_of(const Deeds& deeds) {
    std::map<OperationName, Suggestion> known;
    deeds.for_each<proto::Suggest>([&known](const Deed& deed, const proto::Suggest& suggest) {
        known[deed.name] = {deed.name, suggest, Fate::open, {}, {}, {}};
    });
    const auto put = [&known](proto::Names Suggestion::* names) {
        return [&known, names](const Deed& deed, const auto& action) {
            const auto suggestion = known.find(action.suggestion);
            if (suggestion != known.end()) (suggestion->second.*names).push_back(deed.name);
        };
    };
    const auto put_own = [put = put(&Suggestion::withdrawn)](
                             const Deed& deed, const proto::Withdraw& action) {
        if (deed.name.log.device == action.suggestion.log.device) put(deed, action);
    };
    deeds.for_each<proto::Accept>(put(&Suggestion::accepted));
    deeds.for_each<proto::Reject>(put(&Suggestion::rejected));
    deeds.for_each<proto::Withdraw>(put_own);
    std::map<Turn, Suggestion> in_turn;
    for (auto& [name, suggestion] : known) {
        suggestion.fate = fate_of(suggestion);
        in_turn.emplace(turn_of(deeds.by_name().at(name)), std::move(suggestion));
    }
    std::vector<Suggestion> suggestions;
    suggestions.reserve(in_turn.size());
    for (auto& [turn, suggestion] : in_turn) suggestions.push_back(std::move(suggestion));
    return suggestions;
}

Result<proto::Suggest> suggesting(
    text::Document& document, std::uint32_t position, std::uint32_t count, std::string replacement) {
    const std::uint32_t length = document.text().length();
    if (position > length || count > length - position || length == 0)
        return refuse(Errc::invalid_input, "a range that is not in the text");
    proto::Where where = proto::Where::in_place_of;
    if (count == 0) {
        where = position < length ? proto::Where::before : proto::Where::after;
        position = position < length ? position : position - 1;
        count = 1;
    }
    VALISE_TRY(const text::Passage passage, document.anchor(position, count));
    return proto::Suggest{from_text(passage), where, std::move(replacement)};
}

Result<text::Received> carry_out(text::Document& document, const Suggestion& suggestion) {
    if (suggestion.fate != Fate::accepted) return refuse(Errc::invalid_input, "nobody has accepted that");
    VALISE_TRY(const text::Passage passage, to_text(suggestion.proposed.passage));
    VALISE_TRY(const Bytes update,
        document.proposal(passage, placement_of(suggestion.proposed.where), author_of(suggestion.name),
            suggestion.proposed.replacement));
    return document.receive(update);
}

} // namespace valise::draft
