// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <tuple>

#include "word_parts.hpp"
#include "xml.hpp"

/// What the properties of a paragraph in a .docx say.
namespace valise::docio {

/// Of a property whose element has this name: its value.
[[nodiscard]] std::string_view value_of(pugi::xml_node properties, std::string_view name);
/// The level of a heading or list; nothing where it is none.
[[nodiscard]] std::optional<std::uint32_t> level_of(std::string_view text);

/// How paragraphs look, by what they say themselves and by their styles. Borrows both.
class Looks {
public:
    Looks(const Styles& styles, const Lists& lists) : styles_(styles), lists_(lists) {}

    /// And of which level, from 1.
    [[nodiscard]] std::tuple<Look, std::uint32_t> of(pugi::xml_node properties) const;

private:
    template <class Say> [[nodiscard]] auto first_said(std::string_view style_id, Say say) const;
    [[nodiscard]] std::optional<std::tuple<Look, std::uint32_t>> by_name(std::string_view style) const;
    [[nodiscard]] std::tuple<Look, std::uint32_t> by_list(
        pugi::xml_node properties, std::string_view style) const;

    const Styles& styles_;
    const Lists& lists_;
};

} // namespace valise::docio
