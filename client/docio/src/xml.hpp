// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "valise/base/bytes.hpp"

/// The parts of office documents. Elements and attributes are looked for by what stands behind the colon of
/// their names: writers disagree about what stands before it.
namespace valise::docio {

/// A part that was read. Nothing outside of it was looked at.
using Xml = std::unique_ptr<pugi::xml_document>;

/// Refuses what is no XML in UTF-8 or declares a type of its own, with which entities come (`malformed`),
/// and what holds more elements and attributes than a document of ours ever needs (`too_large`).
[[nodiscard]] Result<Xml> read_xml(ByteView part);

[[nodiscard]] std::string_view local_name(pugi::xml_node node) noexcept;
[[nodiscard]] bool is_element(pugi::xml_node node, std::string_view name) noexcept;
/// The first one below this that is called so, or none.
[[nodiscard]] pugi::xml_node element_of(pugi::xml_node parent, std::string_view name) noexcept;
/// Empty where there is no such attribute.
[[nodiscard]] std::string_view attribute_of(pugi::xml_node node, std::string_view name) noexcept;
/// All text that stands directly in it.
[[nodiscard]] std::string text_of(pugi::xml_node node);

/// A number without sign; none where it is no number or beyond what is allowed.
[[nodiscard]] bool read_number(std::string_view text, std::uint32_t most, std::uint32_t& number) noexcept;

/// A document to write, with its declaration.
[[nodiscard]] Xml new_xml();
[[nodiscard]] Bytes written(const pugi::xml_document& document);
/// Appends an element with text in it, whose spaces stay.
pugi::xml_node append_text(pugi::xml_node parent, const char* name, const std::string& text);

/// Whether XML can hold this text and give it back as it is: UTF-8, and of the control characters none but
/// the tab and the end of a line.
[[nodiscard]] bool is_writable(std::string_view text) noexcept;

} // namespace valise::docio
