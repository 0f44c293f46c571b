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
constexpr const char* custom_names =
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
constexpr const char* value_names = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

pugi::xml_node root_of(pugi::xml_document& document, const char* name) {
    pugi::xml_node root = document.append_child(name);
    root.append_attribute("xmlns:w") = word_names;
    root.append_attribute("xmlns:r") = relationship_names;
    return root;
}

void append_value(pugi::xml_node parent, const char* name, const std::string& value) {
    parent.append_child(name).append_attribute("w:val") = value.c_str();
}

/// What the parts of a document share: the links and notes of the text, and how often its numbers begin.
struct Shared {
    std::vector<std::string> links; ///< Addresses, in the order of their words.
    std::vector<std::string> notes;
    std::uint32_t counted_lists = 0;
    std::uint32_t marks = 0;
};

/// Writes paragraphs and tables one below the other.
class BodyWriter {
public:
    BodyWriter(Language language, Shared& shared)
        : is_from_right_(language == Language::arabic), shared_(shared) {}

    void write(pugi::xml_node holder, const std::vector<WordElement>& content) {
        bool is_counting = false;
        for (const WordElement& element : content) {
            if (const auto* const paragraph = std::get_if<WordParagraph>(&element)) {
                const bool is_counted = paragraph->look == Look::numbered;
                if (is_counted && !is_counting) ++shared_.counted_lists;
                is_counting = is_counted || (is_counting && paragraph->look == Look::bulleted);
                write_paragraph(holder, *paragraph);
            } else {
                is_counting = false;
                write_table(holder, std::get<WordTable>(element));
            }
        }
    }

    void write_paragraph(pugi::xml_node holder, const WordParagraph& content) {
        pugi::xml_node paragraph = holder.append_child("w:p");
        pugi::xml_node properties = paragraph.append_child("w:pPr");
        if (const std::string style = style_of(content); !style.empty())
            append_value(properties, "w:pStyle", style);
        if (content.look == Look::bulleted || content.look == Look::numbered) {
            pugi::xml_node item = properties.append_child("w:numPr");
            append_value(item, "w:ilvl", std::to_string(content.level - 1));
            append_value(item, "w:numId",
                content.look == Look::bulleted ? bullets : std::to_string(shared_.counted_lists + 1));
        }
        const bool is_from_right = is_from_right_in(content);
        if (is_from_right) properties.append_child("w:bidi");
        const std::uint32_t first_mark = shared_.marks;
        for (const std::string& name : content.marks) {
            pugi::xml_node begin = paragraph.append_child("w:bookmarkStart");
            begin.append_attribute("w:id") = ++shared_.marks;
            begin.append_attribute("w:name") = name.c_str();
        }
        for (const casework::TextRun& run : content.runs) write_run(paragraph, run, is_from_right);
        for (std::uint32_t mark = first_mark; mark < shared_.marks; ++mark)
            paragraph.append_child("w:bookmarkEnd").append_attribute("w:id") = mark + 1;
    }

private:
    static std::string style_of(const WordParagraph& paragraph) {
        switch (paragraph.look) {
        case Look::title: return "Title";
        case Look::subtitle: return "Subtitle";
        case Look::heading: return "Heading" + std::to_string(paragraph.level);
        default: return {};
        }
    }

    [[nodiscard]] bool is_from_right_in(const WordParagraph& paragraph) const {
        if (paragraph.direction != casework::Direction::unsaid)
            return paragraph.direction == casework::Direction::right_to_left;
        return runs_from_right(words_of(paragraph)).value_or(is_from_right_);
    }

    void write_run(pugi::xml_node paragraph, const casework::TextRun& run, bool is_from_right) {
        pugi::xml_node holder = paragraph;
        // What leads elsewhere than to an https address is words alone, for whoever gets the document.
        if (casework::is_link(run.link)) {
            shared_.links.push_back(run.link);
            holder = paragraph.append_child("w:hyperlink");
            holder.append_attribute("r:id") = link_id(shared_.links.size()).c_str();
        }
        const bool turns = runs_from_right(run.text).value_or(is_from_right);
        for (std::string_view text = run.text; !text.empty();) {
            pugi::xml_node node = begin_run(holder, run, turns);
            const std::size_t end = text.find_first_of("\n\t");
            if (end != 0) append_text(node, "w:t", std::string(text.substr(0, end)));
            if (end == std::string_view::npos) break;
            node.append_child(text[end] == '\n' ? "w:br" : "w:tab");
            text.remove_prefix(end + 1);
        }
        if (run.footnote.empty()) return;
        shared_.notes.push_back(run.footnote);
        pugi::xml_node note = paragraph.append_child("w:r");
        append_value(note.append_child("w:rPr"), "w:vertAlign", "superscript");
        note.append_child("w:footnoteReference").append_attribute("w:id") =
            static_cast<std::uint32_t>(shared_.notes.size());
    }

    static pugi::xml_node begin_run(pugi::xml_node holder, const casework::TextRun& run, bool is_from_right) {
        pugi::xml_node node = holder.append_child("w:r");
        pugi::xml_node look = node.append_child("w:rPr");
        const bool is_linked = casework::is_link(run.link);
        for (const char* const name : {"w:b", "w:bCs"})
            if (run.is_bold) look.append_child(name);
        for (const char* const name : {"w:i", "w:iCs"})
            if (run.is_italic) look.append_child(name);
        if (is_linked) append_value(look, "w:color", "0563C1");
        if (is_linked) append_value(look, "w:u", "single");
        if (is_from_right) look.append_child("w:rtl");
        return node;
    }

    void write_table(pugi::xml_node holder, const WordTable& content) {
        pugi::xml_node table = holder.append_child("w:tbl");
        write_table_look(table.append_child("w:tblPr"));
        pugi::xml_node grid = table.append_child("w:tblGrid");
        for (const std::uint32_t width : content.widths)
            grid.append_child("w:gridCol").append_attribute("w:w") = width * 2;
        for (const WordRow& row : content.rows) {
            pugi::xml_node line = table.append_child("w:tr");
            if (row.is_heading) line.append_child("w:trPr").append_child("w:tblHeader");
            std::size_t column = 0;
            for (const WordCell& cell : row.cells) write_cell(line, cell, content.widths, column);
        }
    }

    void write_table_look(pugi::xml_node properties) const {
        if (is_from_right_) properties.append_child("w:bidiVisual");
        append_width(properties, "w:tblW", 5000);
        pugi::xml_node borders = properties.append_child("w:tblBorders");
        for (const char* const side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            pugi::xml_node border = borders.append_child(side);
            border.append_attribute("w:val") = "single";
            border.append_attribute("w:sz") = "4";
        }
    }

    static void append_width(pugi::xml_node properties, const char* name, std::uint32_t width) {
        pugi::xml_node node = properties.append_child(name);
        node.append_attribute("w:w") = width;
        node.append_attribute("w:type") = "pct";
    }

    void write_cell(pugi::xml_node row, const WordCell& cell, const std::vector<std::uint32_t>& widths,
        std::size_t& column) {
        pugi::xml_node node = row.append_child("w:tc");
        pugi::xml_node properties = node.append_child("w:tcPr");
        std::uint32_t width = 0;
        for (std::uint32_t i = 0; i < cell.spans && column < widths.size(); ++i) width += widths[column++];
        append_width(properties, "w:tcW", width);
        if (cell.spans > 1) append_value(properties, "w:gridSpan", std::to_string(cell.spans));
        if (cell.is_shaded) {
            pugi::xml_node shade = properties.append_child("w:shd");
            shade.append_attribute("w:val") = "clear";
            shade.append_attribute("w:color") = "auto";
            shade.append_attribute("w:fill") = "E7E6E6";
        }
        write(node, cell.content);
        if (cell.content.empty() || std::holds_alternative<WordTable>(cell.content.back()))
            write_paragraph(node, {});
    }

    bool is_from_right_;
    Shared& shared_;
};

Bytes document_xml(const WordPages& pages, const PageLook& look, Shared& shared) {
    const Xml document = new_xml();
    pugi::xml_node body = root_of(*document, "w:document").append_child("w:body");
    BodyWriter(look.language, shared).write(body, pages.content);
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
    Shared shared;
    WordParagraph mark;
    mark.runs = {{look.mark}};
    BodyWriter(look.language, shared).write_paragraph(root_of(*document, "w:hdr"), mark);
    return written(*document);
}

Bytes notes_xml(const PageLook& look, const std::vector<std::string>& notes) {
    const Xml document = new_xml();
    pugi::xml_node root = root_of(*document, "w:footnotes");
    const auto add = [&root](std::int64_t id) {
        pugi::xml_node note = root.append_child("w:footnote");
        note.append_attribute("w:id") = id;
        return note;
    };
    for (const bool is_first : {true, false}) {
        const char* const kind = is_first ? "separator" : "continuationSeparator";
        pugi::xml_node line = add(is_first ? -1 : 0);
        line.append_attribute("w:type") = kind;
        line.append_child("w:p").append_child("w:r").append_child(("w:" + std::string(kind)).c_str());
    }
    Shared shared;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        WordParagraph words;
        words.runs = {{" " + notes[i]}};
        pugi::xml_node note = add(static_cast<std::int64_t>(i + 1));
        BodyWriter(look.language, shared).write_paragraph(note, words);
        pugi::xml_node sign = note.first_child().insert_child_after("w:r", note.first_child().first_child());
        append_value(sign.append_child("w:rPr"), "w:vertAlign", "superscript");
        sign.append_child("w:footnoteRef");
    }
    return written(*document);
}

/// What the file says of itself (ECMA-376, part 1, 22.3).
Bytes properties_xml(const std::map<std::string, std::string>& properties) {
    const Xml document = new_xml();
    pugi::xml_node root = document->append_child("Properties");
    root.append_attribute("xmlns") = custom_names;
    root.append_attribute("xmlns:vt") = value_names;
    unsigned id = 1;
    for (const auto& [name, value] : properties) {
        pugi::xml_node property = root.append_child("property");
        property.append_attribute("fmtid") = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
        property.append_attribute("pid") = ++id;
        property.append_attribute("name") = name.c_str();
        property.append_child("vt:lpwstr").text().set(value.c_str());
    }
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

void append_list_kind(pugi::xml_node lists, bool is_counted) {
    pugi::xml_node kind = lists.append_child("w:abstractNum");
    kind.append_attribute("w:abstractNumId") = is_counted ? "2" : "1";
    for (std::uint32_t level = 0; level < heading_levels; ++level) {
        pugi::xml_node look = kind.append_child("w:lvl");
        look.append_attribute("w:ilvl") = level;
        append_value(look, "w:start", "1");
        append_value(look, "w:numFmt", is_counted ? "decimal" : "bullet");
        append_value(look, "w:lvlText", is_counted ? "%" + std::to_string(level + 1) + "." : "\xE2\x80\xA2");
        append_value(look, "w:lvlJc", "start");
        look.append_child("w:pPr").append_child("w:ind").append_attribute("w:start") = 360 * (level + 1);
    }
}

/// The list with bullets, and one for each time that numbers begin.
Bytes lists_xml(std::uint32_t counted_lists) {
    const Xml document = new_xml();
    pugi::xml_node lists = root_of(*document, "w:numbering");
    append_list_kind(lists, false);
    append_list_kind(lists, true);
    for (std::uint32_t id = 1; id <= counted_lists + 1; ++id) {
        pugi::xml_node list = lists.append_child("w:num");
        list.append_attribute("w:numId") = id;
        append_value(list, "w:abstractNumId", id == 1 ? "1" : "2");
        if (id == 1) continue;
        pugi::xml_node begin = list.append_child("w:lvlOverride");
        begin.append_attribute("w:ilvl") = 0;
        append_value(begin, "w:startOverride", "1");
    }
    return written(*document);
}

bool is_writable_paragraph(const WordParagraph& paragraph) {
    return paragraph.level >= 1 && paragraph.level <= heading_levels
        && std::ranges::all_of(paragraph.runs, [](const casework::TextRun& run) {
               return is_writable(run.text) && is_writable(run.link) && is_writable(run.footnote);
           });
}

bool are_writable(const std::vector<WordElement>& content) {
    return std::ranges::all_of(content, [](const WordElement& element) {
        if (const auto* const paragraph = std::get_if<WordParagraph>(&element))
            return is_writable_paragraph(*paragraph);
        return std::ranges::all_of(std::get<WordTable>(element).rows, [](const WordRow& row) {
            return std::ranges::all_of(
                row.cells, [](const WordCell& cell) { return are_writable(cell.content); });
        });
    });
}

/// A paragraph as it is; a table with its headings and a row to be filled in.
WordElement element_of_block(const Block& block) {
    WordParagraph words;
    words.look = block.look;
    words.level = block.level;
    if (block.headings.empty()) {
        if (!block.text.empty()) words.runs = {{block.text}};
        return words;
    }
    WordTable table;
    WordRow head;
    WordRow blank;
    for (const std::string& heading : block.headings) {
        table.widths.push_back(static_cast<std::uint32_t>(5000 / block.headings.size()));
        WordParagraph words_of_heading;
        if (!heading.empty()) words_of_heading.runs = {{heading}};
        head.cells.push_back({{words_of_heading}, 1, false});
        blank.cells.push_back({{WordParagraph()}, 1, false});
    }
    table.rows = {std::move(head), std::move(blank)};
    return table;
}

WrittenPart part(const std::string& name, const std::string& type, Bytes content) {
    return {.name = "word/" + name + ".xml",
        .type = content_type + type + "+xml",
        .kind = relationship_kind + name.substr(0, name.find_first_of("0123456789")),
        .source = "word/document.xml",
        .content = std::move(content)};
}

} // namespace

Result<Bytes> write_word_file(const WordPages& pages, const PageLook& look) {
    const auto is_property = [](const auto& each) {
        return is_writable(each.first) && is_writable(each.second);
    };
    if (!are_writable(pages.content) || !is_writable(look.mark)
        || !std::ranges::all_of(pages.properties, is_property))
        return refuse(Errc::invalid_input, "a document cannot hold this");
    Shared shared;
    std::vector<WrittenPart> parts{part("document", "document.main", document_xml(pages, look, shared))};
    parts.front().kind = relationship_kind + "officeDocument";
    parts.front().source = "";
    if (!pages.properties.empty())
        parts.push_back({.name = "docProps/custom.xml",
            .type = "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            .kind = relationship_kind + "custom-properties",
            .source = "",
            .content = properties_xml(pages.properties)});
    parts.push_back(part("styles", "styles", styles_xml(look.language)));
    parts.push_back(part("numbering", "numbering", lists_xml(shared.counted_lists)));
    if (!look.mark.empty()) parts.push_back(part("header1", "header", header_xml(look)));
    if (!shared.notes.empty()) parts.push_back(part("footnotes", "footnotes", notes_xml(look, shared.notes)));
    std::vector<WrittenLink> links;
    for (const std::string& address : shared.links)
        links.push_back(
            {.kind = relationship_kind + "hyperlink", .source = parts.front().name, .address = address});
    return package_of(std::move(parts), links);
}

Result<Bytes> write_word_file(const std::vector<Block>& blocks, const PageLook& look) {
    const auto is_on_a_level = [](const Block& block) {
        return block.level >= 1 && block.level <= heading_levels;
    };
    if (!std::ranges::all_of(blocks, is_on_a_level))
        return refuse(Errc::invalid_input, "a document cannot hold this");
    WordPages pages;
    for (const Block& block : blocks) pages.content.push_back(element_of_block(block));
    return write_word_file(pages, look);
}

} // namespace valise::docio
