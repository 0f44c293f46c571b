// SPDX-License-Identifier: Apache-2.0
#include "rules.hpp"

#include <algorithm>
#include <string_view>

#include "valise/base/utf8.hpp"

namespace valise::proto {
namespace {

Result<void> check_text(std::string_view text, std::size_t most = limit::value) {
    if (text.size() > most) return refuse(Errc::too_large, "a text that is too long");
    if (!is_utf8(as_bytes(text))) return refuse(Errc::invalid_input, "text that is not UTF-8");
    return {};
}

Result<void> check_remark(std::string_view text) {
    if (text.empty()) return refuse(Errc::invalid_input, "a remark that says nothing");
    return check_text(text);
}

Result<void> check_value(ByteView value) {
    if (value.size() > limit::value) return refuse(Errc::too_large, "a value that is too long");
    return {};
}

Result<void> check_name(const OperationName& name) {
    if (name.number >= limit::number) return refuse(Errc::invalid_input, "an operation of no number");
    return {};
}

Result<void> check_names(const Names& names) {
    if (names.size() > limit::names) return refuse(Errc::too_large, "too many names");
    for (const OperationName& name : names) VALISE_TRY_VOID(check_name(name));
    if (std::ranges::adjacent_find(names, std::ranges::greater_equal()) != names.end())
        return refuse(Errc::invalid_input, "names that are not sorted");
    return {};
}

Result<void> check_seen(const Names& names) {
    VALISE_TRY_VOID(check_names(names));
    if (std::ranges::adjacent_find(names, {}, &OperationName::log) != names.end())
        return refuse(Errc::invalid_input, "two names of one log");
    return {};
}

Result<void> check_side(Side side) {
    if (side == Side::before || side == Side::after) return {};
    return refuse(Errc::invalid_input, "neither before nor after");
}

Result<void> check_place(const Place& place) {
    if (!place.parent && place.side != Side::after)
        return refuse(Errc::invalid_input, "a place before the beginning");
    if (place.parent) VALISE_TRY_VOID(check_name(*place.parent));
    return check_side(place.side);
}

Result<void> check_character(const Character& character) {
    if (character.author.empty() || character.author.size() > limit::author)
        return refuse(Errc::invalid_input, "a character of nobody");
    return {};
}

Result<void> check_anchor(const TextAnchor& anchor) {
    if (anchor.character) VALISE_TRY_VOID(check_character(*anchor.character));
    return check_side(anchor.side);
}

Result<void> check_passage(const Passage& passage) {
    VALISE_TRY_VOID(check_character(passage.first));
    VALISE_TRY_VOID(check_character(passage.last));
    if (passage.version.size() > limit::names) return refuse(Errc::too_large, "a version of too many");
    if (passage.version.empty()) return refuse(Errc::invalid_input, "a passage of the empty text");
    for (const Character& character : passage.version) VALISE_TRY_VOID(check_character(character));
    if (std::ranges::adjacent_find(passage.version, std::ranges::greater_equal()) != passage.version.end())
        return refuse(Errc::invalid_input, "a version that is not sorted");
    return {};
}

/// A paragraph is marked on its newline, or on the end of the text.
bool is_of_one_newline(const Mark& mark) {
    return mark.begin.character == mark.end.character && mark.end.side == Side::after
        && mark.begin.side == (mark.begin.character ? Side::before : Side::after);
}

struct Check {
    Result<void> operator()(const UpdateText& action) const {
        if (action.update.empty()) return refuse(Errc::invalid_input, "an empty update");
        if (action.update.size() > limit::body) return refuse(Errc::too_large, "an update that is too long");
        return {};
    }
    Result<void> operator()(const SetRegister& action) const {
        VALISE_TRY_VOID(check_value(action.value));
        return check_names(action.replaces);
    }
    Result<void> operator()(const AddItem& action) const {
        VALISE_TRY_VOID(check_value(action.value));
        return check_place(action.place);
    }
    Result<void> operator()(const MoveItem& action) const {
        VALISE_TRY_VOID(check_name(action.item));
        VALISE_TRY_VOID(check_place(action.place));
        return check_names(action.replaces);
    }
    Result<void> operator()(const RemoveItem& action) const {
        VALISE_TRY_VOID(check_name(action.item));
        return check_names(action.replaces);
    }
    Result<void> operator()(const Mark& action) const {
        if (action.kind < MarkKind::bold || action.kind > MarkKind::right_to_left)
            return refuse(Errc::invalid_input, "no such mark");
        const bool has_value = action.kind == MarkKind::link || action.kind == MarkKind::footnote;
        if (!action.value.empty() && (!has_value || !action.is_on))
            return refuse(Errc::invalid_input, "a value where none belongs");
        VALISE_TRY_VOID(check_text(action.value));
        VALISE_TRY_VOID(check_anchor(action.begin));
        VALISE_TRY_VOID(check_anchor(action.end));
        if (action.kind >= MarkKind::heading1 && !is_of_one_newline(action))
            return refuse(Errc::invalid_input, "a paragraph that is not marked on its newline");
        return check_names(action.seen);
    }
    Result<void> operator()(const Comment& action) const {
        if (action.passage) VALISE_TRY_VOID(check_passage(*action.passage));
        if (!action.passage && !action.quotation.empty())
            return refuse(Errc::invalid_input, "a quotation of no passage");
        VALISE_TRY_VOID(check_text(action.quotation));
        return check_remark(action.text);
    }
    Result<void> operator()(const Reply& action) const {
        VALISE_TRY_VOID(check_name(action.comment));
        return check_remark(action.text);
    }
    Result<void> operator()(const Resolve& action) const {
        VALISE_TRY_VOID(check_name(action.comment));
        return check_seen(action.seen);
    }
    Result<void> operator()(const Reopen& action) const {
        VALISE_TRY_VOID(check_name(action.comment));
        return check_seen(action.seen);
    }
    Result<void> operator()(const Assign& action) const {
        VALISE_TRY_VOID(check_name(action.comment));
        return check_seen(action.seen);
    }
    Result<void> operator()(const Suggest& action) const {
        if (action.where < Where::in_place_of || action.where > Where::after)
            return refuse(Errc::invalid_input, "a suggestion for nowhere");
        if (action.where != Where::in_place_of && action.replacement.empty())
            return refuse(Errc::invalid_input, "a suggestion of nothing");
        VALISE_TRY_VOID(check_passage(action.passage));
        return check_text(action.replacement);
    }
    Result<void> operator()(const Accept& action) const { return check_name(action.suggestion); }
    Result<void> operator()(const Reject& action) const {
        VALISE_TRY_VOID(check_name(action.suggestion));
        return check_text(action.reason);
    }
    Result<void> operator()(const Withdraw& action) const { return check_name(action.suggestion); }
    Result<void> operator()(const AnnounceAttachment& action) const {
        if (action.size >= limit::number) return refuse(Errc::too_large, "a file that is too long");
        return check_text(action.name, limit::short_text);
    }
};

} // namespace

Result<void> check(const Action& action) { return std::visit(Check{}, action); }

} // namespace valise::proto
