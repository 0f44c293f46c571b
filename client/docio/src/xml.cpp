// SPDX-License-Identifier: Apache-2.0
#include "xml.hpp"

#include <algorithm>
#include <charconv>

#include "valise/base/utf8.hpp"

namespace valise::docio {

namespace {

/// Every element and attribute costs memory many times the bytes that write it.
constexpr std::ptrdiff_t most_marks = 1'000'000;

/// Appends what is written to bytes.
class Collector : public pugi::xml_writer {
public:
    void write(const void* data, std::size_t size) override {
        append(bytes, {static_cast<const Byte*>(data), size});
    }

    Bytes bytes;
};

std::string_view behind_colon(std::string_view name) noexcept { return name.substr(name.find(':') + 1); }

} // namespace

Result<Xml> read_xml(ByteView part) {
    constexpr unsigned how = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol
        | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata | pugi::parse_doctype;
    if (!is_utf8(part)) return refuse(Errc::malformed, "a part is not in UTF-8");
    const auto is_mark = [](Byte byte) { return byte == '<' || byte == '='; };
    if (std::ranges::count_if(part, is_mark) > most_marks)
        return refuse(Errc::too_large, "a part has too many elements");

    auto document = std::make_unique<pugi::xml_document>();
    if (!document->load_buffer(part.data(), part.size(), how, pugi::encoding_utf8))
        return refuse(Errc::malformed, "a part is not XML");
    for (const pugi::xml_node node : document->children())
        if (node.type() == pugi::node_doctype) return refuse(Errc::malformed, "a part declares its own type");
    if (!document->document_element()) return refuse(Errc::malformed, "a part is empty");
    return document;
}

std::string_view local_name(pugi::xml_node node) noexcept { return behind_colon(node.name()); }

bool is_element(pugi::xml_node node, std::string_view name) noexcept {
    return node.type() == pugi::node_element && local_name(node) == name;
}

pugi::xml_node element_of(pugi::xml_node parent, std::string_view name) noexcept {
    for (const pugi::xml_node child : parent.children())
        if (is_element(child, name)) return child;
    return {};
}

std::string_view attribute_of(pugi::xml_node node, std::string_view name) noexcept {
    for (const pugi::xml_attribute attribute : node.attributes())
        if (behind_colon(attribute.name()) == name) return attribute.value();
    return {};
}

std::string text_of(pugi::xml_node node) {
    std::string text;
    for (const pugi::xml_node child : node.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
    return text;
}

bool read_number(std::string_view text, std::uint32_t most, std::uint32_t& number) noexcept {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number <= most;
}

Xml new_xml() {
    auto document = std::make_unique<pugi::xml_document>();
    pugi::xml_node declaration = document->append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    return document;
}

Bytes written(const pugi::xml_document& document) {
    Collector collector;
    document.save(collector, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(collector.bytes);
}

pugi::xml_node append_text(pugi::xml_node parent, const char* name, const std::string& text) {
    pugi::xml_node node = parent.append_child(name);
    node.append_attribute("xml:space") = "preserve";
    node.append_child(pugi::node_pcdata).set_value(text.c_str());
    return node;
}

bool is_writable(std::string_view text) noexcept {
    const auto is_control = [](char letter) {
        return static_cast<Byte>(letter) < ' ' && letter != '\t' && letter != '\n';
    };
    // Two that are no characters, which XML leaves out.
    return is_utf8(as_bytes(text)) && std::ranges::none_of(text, is_control)
        && text.find("\xEF\xBF\xBE") == std::string_view::npos
        && text.find("\xEF\xBF\xBF") == std::string_view::npos;
}

} // namespace valise::docio
