// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout.hpp"
#include "runs.hpp"
#include "valise/casework/answer_values.hpp"

/// The parts that several layouts have.
namespace valise::casework {

template <class Layout> void tell_id(Layout& layout, typename Layout::template Of<std::string>& id) {
    layout.text(id, 1, limit::id);
}

template <class Layout> void tell_title(Layout& layout, typename Layout::template Of<std::string>& title) {
    layout.text(title, 0, limit::title);
}

template <class Layout> void tell_text(Layout& layout, typename Layout::template Of<std::string>& text) {
    layout.text(text, 0, limit::text);
}

template <class Layout> void tell_link(Layout& layout, typename Layout::template Of<std::string>& link) {
    layout.text(link, 0, longest_link);
    layout.require(link.empty() || is_link(link));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Language>& language) {
    layout.one_of(language, Language::arabic, Language::spanish);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<AnswerName>& name) {
    tell_id(layout, name.questionnaire);
    tell_id(layout, name.question);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<AssistanceNeed>& need) {
    tell_id(layout, need.type);
    layout.one_of(need.priority, Priority::unsaid, Priority::low);
    tell_text(layout, need.text);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Practice>& practice) {
    tell_title(layout, practice.title);
    tell_text(layout, practice.text);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Challenge>& challenge) {
    tell_title(layout, challenge.title);
    tell_text(layout, challenge.text);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<TableRow>& row) {
    layout.list(row.cells, 1, limit::cells, [&](auto& cell) { tell_text(layout, cell); });
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Choice>& choice) {
    layout.list(choice.options, 0, limit::options, [&](auto& option) { tell_id(layout, option); });
    layout.require(is_rising(choice.options));
}

} // namespace valise::casework
