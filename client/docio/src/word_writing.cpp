// SPDX-License-Identifier: Apache-2.0
#include "word_writing.hpp"

#include <algorithm>

#include "package.hpp"
#include "xml.hpp"

namespace valise::docio {

using casework::Language;

namespace {

constexpr const char* word_names = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* relationship_names =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string relationship_kind = std::string(relationship_names) + "/";
const std::string content_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

constexpr std::uint32_t heading_levels = 9;
constexpr const char* bullets = "1";
constexpr const char* numbers = "2";

pugi::xml_node root_of(pugi::xml_document& document, const char* name) {
    pugi::xml_node root = document.append_child(name);
    root.append_attribute("xmlns:w") = word_names;
    root.append_attribute("xmlns:r") = relationship_names;
    return root;
}

void append_value(pugi::xml_node parent, const char* name, const std::string& value) {
    parent.append_child(name).append_attribute("w:val") = value.c_str();
}

/// Writes paragraphs one below the other.
class BodyWriter {
public:
    BodyWriter(pugi::xml_node body, Language language)
        : body_(body), is_from_right_(language == Language::arabic) {}

    void write(const Block& block) {
        if (block.headings.empty())
            write_paragraph(body_, block);
        else
            write_table(block);
    }

    void write_paragraph(pugi::xml_node holder, const Block& block) {
        pugi::xml_node paragraph = holder.append_child("w:p");
        pugi::xml_node properties = paragraph.append_child("w:pPr");
        if (const std::string style = style_of(block); !style.empty())
            append_value(properties, "w:pStyle", style);
        if (block.look == Look::bulleted || block.look == Look::numbered) {
            pugi::xml_node item = properties.append_child("w:numPr");
            append_value(item, "w:ilvl", std::to_string(block.level - 1));
            append_value(item, "w:numId", block.look == Look::bulleted ? bullets : numbers);
        }
        if (is_from_right_) properties.append_child("w:bidi");
        write_runs(paragraph, block.text);
    }

private:
    static std::string style_of(const Block& block) {
        switch (block.look) {
        case Look::title: return "Title";
        case Look::subtitle: return "Subtitle";
        case Look::heading: return "Heading" + std::to_string(block.level);
        default: return {};
        }
    }

    [[nodiscard]] pugi::xml_node begin_run(pugi::xml_node paragraph) const {
        pugi::xml_node run = paragraph.append_child("w:r");
        if (is_from_right_) run.append_child("w:rPr").append_child("w:rtl");
        return run;
    }

    void write_runs(pugi::xml_node paragraph, std::string_view text) const {
        while (!text.empty()) {
            pugi::xml_node run = begin_run(paragraph);
            const std::size_t end = text.find_first_of("\n\t");
            if (end != 0) append_text(run, "w:t", std::string(text.substr(0, end)));
            if (end == std::string_view::npos) return;
            run.append_child(text[end] == '\n' ? "w:br" : "w:tab");
            text.remove_prefix(end + 1);
        }
    }

    /// The headings, and a row to be filled in.
    void write_table(const Block& block) {
        pugi::xml_node table = body_.append_child("w:tbl");
        pugi::xml_node properties = table.append_child("w:tblPr");
        if (is_from_right_) properties.append_child("w:bidiVisual");
        pugi::xml_node width = properties.append_child("w:tblW");
        width.append_attribute("w:w") = "5000";
        width.append_attribute("w:type") = "pct";
        pugi::xml_node borders = properties.append_child("w:tblBorders");
        for (const char* const side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            pugi::xml_node border = borders.append_child(side);
            border.append_attribute("w:val") = "single";
            border.append_attribute("w:sz") = "4";
        }
        pugi::xml_node grid = table.append_child("w:tblGrid");
        for (std::size_t i = 0; i < block.headings.size(); ++i) grid.append_child("w:gridCol");
        pugi::xml_node head = table.append_child("w:tr");
        pugi::xml_node blank = table.append_child("w:tr");
        for (const std::string& heading : block.headings) {
            write_paragraph(head.append_child("w:tc"), {.text = heading, .headings = {}});
            write_paragraph(blank.append_child("w:tc"), {.text = {}, .headings = {}});
        }
    }

    pugi::xml_node body_;
    bool is_from_right_;
};

Bytes document_xml(const std::vector<Block>& blocks, const PageLook& look) {
    const Xml document = new_xml();
    pugi::xml_node body = root_of(*document, "w:document").append_child("w:body");
    BodyWriter writer(body, look.language);
    for (const Block& block : blocks) writer.write(block);
    pugi::xml_node page = body.append_child("w:sectPr");
    if (!look.mark.empty()) {
        pugi::xml_node header = page.append_child("w:headerReference");
        header.append_attribute("w:type") = "default";
        header.append_attribute("r:id") = "r3"; // Behind the styles and the lists.
    }
    if (look.language == Language::arabic) page.append_child("w:bidi");
    return written(*document);
}

Bytes header_xml(const PageLook& look) {
    const Xml document = new_xml();
    const pugi::xml_node root = root_of(*document, "w:hdr");
    BodyWriter(root, look.language).write({.text = look.mark, .headings = {}});
    return written(*document);
}

void append_style(pugi::xml_node styles, const std::string& id, const std::string& name, unsigned half_points,
    std::optional<std::uint32_t> level) {
    pugi::xml_node style = styles.append_child("w:style");
    style.append_attribute("w:type") = "paragraph";
    if (id == "Normal") style.append_attribute("w:default") = "1";
    style.append_attribute("w:styleId") = id.c_str();
    append_value(style, "w:name", name);
    if (id == "Normal") return;
    append_value(style, "w:basedOn", "Normal");
    append_value(style, "w:next", "Normal");
    style.append_child("w:qFormat");
    pugi::xml_node paragraph = style.append_child("w:pPr");
    paragraph.append_child("w:keepNext");
    paragraph.append_child("w:spacing").append_attribute("w:before") = "240";
    if (level) append_value(paragraph, "w:outlineLvl", std::to_string(*level));
    pugi::xml_node letters = style.append_child("w:rPr");
    letters.append_child("w:b");
    letters.append_child("w:bCs");
    append_value(letters, "w:sz", std::to_string(half_points));
    append_value(letters, "w:szCs", std::to_string(half_points));
}

Bytes styles_xml(Language language) {
    constexpr unsigned title_size = 36;
    constexpr unsigned section_size = 30;
    constexpr unsigned question_size = 24;
    const Xml document = new_xml();
    pugi::xml_node styles = root_of(*document, "w:styles");
    pugi::xml_node spoken = styles.append_child("w:docDefaults")
                                .append_child("w:rPrDefault")
                                .append_child("w:rPr")
                                .append_child("w:lang");
    spoken.append_attribute("w:val") = std::string(casework::code_of(language)).c_str();
    spoken.append_attribute("w:eastAsia") = "zh-CN";
    spoken.append_attribute("w:bidi") = "ar-SA";
    append_style(styles, "Normal", "Normal", 0, std::nullopt);
    append_style(styles, "Title", "Title", title_size, std::nullopt);
    append_style(styles, "Subtitle", "Subtitle", question_size, std::nullopt);
    for (std::uint32_t level = 1; level <= heading_levels; ++level)
        append_style(styles, "Heading" + std::to_string(level), "heading " + std::to_string(level),
            level == 1 ? section_size : question_size, level - 1);
    return written(*document);
}

Bytes lists_xml() {
    const Xml document = new_xml();
    pugi::xml_node lists = root_of(*document, "w:numbering");
    for (const std::string id : {bullets, numbers}) {
        pugi::xml_node kind = lists.append_child("w:abstractNum");
        kind.append_attribute("w:abstractNumId") = id.c_str();
        for (std::uint32_t level = 0; level < heading_levels; ++level) {
            pugi::xml_node look = kind.append_child("w:lvl");
            look.append_attribute("w:ilvl") = level;
            append_value(look, "w:start", "1");
            append_value(look, "w:numFmt", id == bullets ? "bullet" : "decimal");
            append_value(
                look, "w:lvlText", id == bullets ? "\xE2\x80\xA2" : "%" + std::to_string(level + 1) + ".");
            append_value(look, "w:lvlJc", "start");
            look.append_child("w:pPr").append_child("w:ind").append_attribute("w:start") = 360 * (level + 1);
        }
    }
    for (const std::string id : {bullets, numbers}) {
        pugi::xml_node list = lists.append_child("w:num");
        list.append_attribute("w:numId") = id.c_str();
        append_value(list, "w:abstractNumId", id);
    }
    return written(*document);
}

bool are_writable(const std::vector<Block>& blocks) {
    return std::ranges::all_of(blocks, [](const Block& block) {
        return block.level >= 1 && block.level <= heading_levels && is_writable(block.text)
            && std::ranges::all_of(block.headings, is_writable);
    });
}

WrittenPart part(const std::string& name, const std::string& type, Bytes content) {
    return {.name = "word/" + name + ".xml",
        .type = content_type + type + "+xml",
        .kind = relationship_kind + name.substr(0, name.find_first_of("0123456789")),
        .source = "word/document.xml",
        .content = std::move(content)};
}

} // namespace

Result<Bytes> write_word_file(const std::vector<Block>& blocks, const PageLook& look) {
    if (!are_writable(blocks) || !is_writable(look.mark))
        return refuse(Errc::invalid_input, "a document cannot hold this");
    std::vector<WrittenPart> parts{part("document", "document.main", document_xml(blocks, look))};
    parts.front().kind = relationship_kind + "officeDocument";
    parts.front().source = "";
    parts.push_back(part("styles", "styles", styles_xml(look.language)));
    parts.push_back(part("numbering", "numbering", lists_xml()));
    if (!look.mark.empty()) parts.push_back(part("header1", "header", header_xml(look)));
    return package_of(std::move(parts));
}

} // namespace valise::docio
