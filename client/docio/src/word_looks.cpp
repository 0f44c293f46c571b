// SPDX-License-Identifier: Apache-2.0
#include "word_looks.hpp"

namespace valise::docio {

namespace {

constexpr int deepest = 40;
constexpr std::uint32_t levels = 9;

using FoundLook = std::tuple<Look, std::uint32_t>;

} // namespace

std::string_view value_of(pugi::xml_node properties, std::string_view name) {
    return attribute_of(element_of(properties, name), "val");
}

std::optional<std::uint32_t> level_of(std::string_view text) {
    std::uint32_t level = 0;
    return read_number(text, levels, level) ? std::optional(level) : std::nullopt;
}

/// What is said of a paragraph by the first of its styles that says it.
template <class Say> auto Looks::first_said(std::string_view style_id, Say say) const {
    for (int depth = 0; depth < deepest; ++depth) {
        const auto style = styles_.by_id.find(style_id);
        if (style == styles_.by_id.end()) break;
        if (auto said = say(style->second)) return said;
        style_id = style->second.based_on;
    }
    return decltype(say(Style()))(std::nullopt);
}

std::tuple<Look, std::uint32_t> Looks::of(pugi::xml_node properties) const {
    std::string_view style = value_of(properties, "pStyle");
    if (style.empty()) style = styles_.plain;
    if (const auto named = by_name(style)) return *named;

    auto level = level_of(value_of(properties, "outlineLvl"));
    if (!level) level = first_said(style, [](const Style& each) { return each.outline_level; });
    if (level && *level < levels) return {Look::heading, *level + 1};
    return by_list(properties, style);
}

std::optional<std::tuple<Look, std::uint32_t>> Looks::by_name(std::string_view style) const {
    return first_said(style, [](const Style& each) -> std::optional<FoundLook> {
        constexpr std::string_view heading = "heading ";
        if (each.name == "title") return FoundLook(Look::title, 1U);
        if (each.name == "subtitle") return FoundLook(Look::subtitle, 1U);
        if (!each.name.starts_with(heading)) return std::nullopt;
        const auto level = level_of(std::string_view(each.name).substr(heading.size()));
        if (!level || *level == 0) return std::nullopt;
        return FoundLook(Look::heading, *level);
    });
}

std::tuple<Look, std::uint32_t> Looks::by_list(pugi::xml_node properties, std::string_view style) const {
    const pugi::xml_node item = element_of(properties, "numPr");
    std::string list(value_of(item, "numId"));
    if (list.empty())
        list = first_said(style, [](const Style& each) {
            return each.list.empty() ? std::nullopt : std::optional(each.list);
        }).value_or("");
    const auto found = lists_.find(list);
    if (found == lists_.end()) return {Look::plain, 1U};
    const std::uint32_t level = level_of(value_of(item, "ilvl")).value_or(0);
    const auto format = found->second.find(level);
    const bool is_counted =
        format != found->second.end() && format->second != "bullet" && format->second != "none";
    return {is_counted ? Look::numbered : Look::bulleted, level + 1};
}

} // namespace valise::docio
