// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "package.hpp"
#include "word_looks.hpp"
#include "word_page_reading.hpp"

namespace valise::docio {

using casework::Direction;
using casework::TextRun;

namespace {

constexpr int deepest = 40;
/// Paragraphs, and cells, of one document.
constexpr std::size_t most_elements = 200'000;
constexpr std::size_t most_properties = 10'000;

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
    return std::ranges::find(names, name) != names.end();
}

/// What holds runs, beside runs themselves. Deleted text and what moved away are not among them.
constexpr std::array<std::string_view, 8> inline_holders{
    "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "bdo", "dir"};
constexpr std::array<std::string_view, 9> no_text{"drawing", "pict", "object", "endnoteReference",
    "commentReference", "oMath", "oMathPara", "sym", "AlternateContent"};
constexpr std::array<std::string_view, 5> block_holders{"sdt", "sdtContent", "customXml", "ins", "moveTo"};

Result<void> too_deep() { return refuse(Errc::malformed, "the document nests too deeply"); }

/// Whether a property that is on where it stands is on.
bool is_on(pugi::xml_node properties, std::string_view name) {
    const pugi::xml_node node = element_of(properties, name);
    if (!node) return false;
    const std::string_view value = attribute_of(node, "val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

bool are_alike(const TextRun& one, const TextRun& other) {
    return one.is_bold == other.is_bold && one.is_italic == other.is_italic && one.link == other.link
        && one.footnote.empty();
}

/// What the pages of a document point to.
struct Around {
    const Looks& looks;
    const WordLinks& links;
    const WordNotes& notes;
};

/// Gathers the runs of a paragraph.
class RunsReader {
public:
    RunsReader(WordParagraph& into, const Around& around) : into_(into), around_(around) {}

    Result<void> read(pugi::xml_node holder, const std::string& link, int depth) {
        if (depth > deepest) return too_deep();
        for (const pugi::xml_node child : holder.children()) {
            const std::string_view name = local_name(child);
            if (child.type() != pugi::node_element) continue;
            if (name == "r") {
                read_run(child, link);
            } else if (name == "hyperlink") {
                const auto found = around_.links.find(attribute_of(child, "id"));
                VALISE_TRY_VOID(
                    read(child, found == around_.links.end() ? std::string() : found->second, depth + 1));
            } else if (is_one_of(name, inline_holders)) {
                VALISE_TRY_VOID(read(child, link, depth + 1));
            } else if (name == "bookmarkStart") {
                into_.marks.emplace_back(attribute_of(child, "name"));
            } else if (is_one_of(name, no_text)) {
                into_.has_more = true;
            }
        }
        return {};
    }

private:
    void read_run(pugi::xml_node node, const std::string& link) {
        const pugi::xml_node look = element_of(node, "rPr");
        TextRun run;
        run.is_bold = is_on(look, "b") || is_on(look, "bCs");
        run.is_italic = is_on(look, "i") || is_on(look, "iCs");
        run.link = link;
        for (const pugi::xml_node child : node.children()) {
            const std::string_view name = local_name(child);
            if (name == "t") add(run, text_of(child));
            if (name == "tab") add(run, "\t");
            if (name == "cr" || (name == "br" && attribute_of(child, "type").empty())) add(run, "\n");
            if (name == "noBreakHyphen") add(run, "-");
            if (name == "footnoteReference") add_note(attribute_of(child, "id"));
            if (is_one_of(name, no_text)) into_.has_more = true;
        }
    }

    void add(const TextRun& like, std::string text) {
        if (text.empty()) return;
        if (!into_.runs.empty() && are_alike(into_.runs.back(), like)) {
            into_.runs.back().text += text;
            return;
        }
        into_.runs.push_back(like);
        into_.runs.back().text = std::move(text);
    }

    void add_note(std::string_view id) {
        const auto note = around_.notes.find(id);
        if (note == around_.notes.end() || note->second.empty() || into_.runs.empty())
            into_.has_more = true; // There are no words behind which it could stand.
        else
            into_.runs.back().footnote += note->second;
    }

    WordParagraph& into_;
    const Around& around_;
};

class PagesReader {
public:
    explicit PagesReader(const Around& around) : around_(around) {}

    Result<void> read(pugi::xml_node holder, std::vector<WordElement>& into, int depth) {
        if (depth > deepest) return too_deep();
        for (const pugi::xml_node child : holder.children()) {
            if (is_element(child, "p"))
                VALISE_TRY_VOID(read_paragraph(child, into));
            else if (is_element(child, "tbl"))
                VALISE_TRY_VOID(read_table(child, into, depth + 1));
            else if (is_element(child, "bookmarkStart"))
                marks_.emplace_back(attribute_of(child, "name"));
            else if (is_one_of(local_name(child), block_holders))
                VALISE_TRY_VOID(read(child, into, depth + 1));
        }
        return {};
    }

private:
    Result<void> count() {
        if (++count_ > most_elements) return refuse(Errc::too_large, "there is too much in this document");
        return {};
    }

    Result<void> read_paragraph(pugi::xml_node node, std::vector<WordElement>& into) {
        VALISE_TRY_VOID(count());
        WordParagraph paragraph;
        paragraph.marks = std::exchange(marks_, {});
        VALISE_TRY_VOID(RunsReader(paragraph, around_).read(node, {}, 0));
        const auto is_text = [](const TextRun& run) {
            return is_writable(run.text) && is_writable(run.link) && is_writable(run.footnote);
        };
        if (!std::ranges::all_of(paragraph.runs, is_text))
            return refuse(Errc::malformed, "a paragraph holds what is no text");
        const pugi::xml_node properties = element_of(node, "pPr");
        std::tie(paragraph.look, paragraph.level) = around_.looks.of(properties);
        if (const auto natural = runs_from_right(words_of(paragraph))) {
            const bool is_from_right = is_on(properties, "bidi");
            if (is_from_right != *natural)
                paragraph.direction = is_from_right ? Direction::right_to_left : Direction::left_to_right;
        }
        into.emplace_back(std::move(paragraph));
        return {};
    }

    Result<void> read_table(pugi::xml_node node, std::vector<WordElement>& into, int depth) {
        if (depth > deepest) return too_deep();
        WordTable table;
        VALISE_TRY_VOID(read_rows(node, table, depth));
        into.emplace_back(std::move(table));
        return {};
    }

    Result<void> read_rows(pugi::xml_node holder, WordTable& table, int depth) {
        if (depth > deepest) return too_deep();
        for (const pugi::xml_node child : holder.children()) {
            if (is_one_of(local_name(child), block_holders)) {
                VALISE_TRY_VOID(read_rows(child, table, depth + 1));
            } else if (is_element(child, "tr") && !element_of(element_of(child, "trPr"), "del")) {
                WordRow row;
                VALISE_TRY_VOID(read_cells(child, row, depth + 1));
                table.rows.push_back(std::move(row));
            }
        }
        return {};
    }

    Result<void> read_cells(pugi::xml_node holder, WordRow& row, int depth) {
        if (depth > deepest) return too_deep();
        for (const pugi::xml_node child : holder.children()) {
            if (is_one_of(local_name(child), block_holders)) {
                VALISE_TRY_VOID(read_cells(child, row, depth + 1));
            } else if (is_element(child, "tc")) {
                VALISE_TRY_VOID(count());
                WordCell cell;
                VALISE_TRY_VOID(read(child, cell.content, depth + 1));
                row.cells.push_back(std::move(cell));
            } else if (is_element(child, "bookmarkStart")) {
                marks_.emplace_back(attribute_of(child, "name"));
            }
        }
        return {};
    }

    const Around& around_;
    std::vector<std::string> marks_; ///< That stand before the next paragraph.
    std::size_t count_ = 0;
};

} // namespace

Result<WordNotes> read_notes(ByteView xml) {
    VALISE_TRY(const Xml document, read_xml(xml));
    const Styles styles;
    const Lists lists;
    const Looks looks(styles, lists);
    const WordLinks no_links;
    const WordNotes no_notes;
    const Around around{looks, no_links, no_notes};
    WordNotes notes;
    for (const pugi::xml_node node : document->document_element().children()) {
        if (!is_element(node, "footnote") || !attribute_of(node, "type").empty()) continue;
        std::vector<WordElement> content;
        VALISE_TRY_VOID(PagesReader(around).read(node, content, 0));
        std::string words = words_of(content);
        std::ranges::replace(words, '\n', ' ');
        words.erase(0, words.find_first_not_of(' '));
        notes.emplace(attribute_of(node, "id"), std::move(words));
    }
    return notes;
}

Result<WordLinks> read_links(ByteView xml) {
    VALISE_TRY(const Xml document, read_xml(xml));
    WordLinks links;
    for (const pugi::xml_node node : document->document_element().children())
        if (is_element(node, "Relationship") && attribute_of(node, "TargetMode") == "External"
            && attribute_of(node, "Type").ends_with("/hyperlink"))
            links.emplace(attribute_of(node, "Id"), attribute_of(node, "Target"));
    return links;
}

Result<std::map<std::string, std::string>> read_properties(ByteView xml) {
    VALISE_TRY(const Xml document, read_xml(xml));
    std::map<std::string, std::string> properties;
    for (const pugi::xml_node node : document->document_element().children()) {
        if (!is_element(node, "property")) continue;
        const pugi::xml_node value = element_of(node, "lpwstr");
        if (!properties.emplace(attribute_of(node, "name"), text_of(value)).second)
            return refuse(Errc::malformed, "a property of the document stands there twice");
        if (properties.size() > most_properties)
            return refuse(Errc::too_large, "the document has too many properties");
    }
    return properties;
}

Result<std::vector<WordElement>> read_pages(
    ByteView xml, const Styles& styles, const Lists& lists, const WordLinks& links, const WordNotes& notes) {
    VALISE_TRY(const Xml document, read_xml(xml));
    const pugi::xml_node body = element_of(document->document_element(), "body");
    if (!body) return refuse(Errc::malformed, "there is no text in the document");
    const Looks looks(styles, lists);
    const Around around{looks, links, notes};
    std::vector<WordElement> content;
    VALISE_TRY_VOID(PagesReader(around).read(body, content, 0));
    return content;
}

Result<WordPages> read_word_pages(ByteView docx) {
    VALISE_TRY(Archive archive, Archive::open(docx));
    VALISE_TRY(const Relationships file, relationships_of(archive, ""));
    const std::string main = part_of_kind(file, "officeDocument");
    VALISE_TRY(const Relationships relationships, relationships_of(archive, main));
    VALISE_TRY(const Bytes styles_xml, read_optional(archive, relationships, "styles"));
    VALISE_TRY(const Bytes lists_xml, read_optional(archive, relationships, "numbering"));
    VALISE_TRY(const Bytes notes_xml, read_optional(archive, relationships, "footnotes"));
    VALISE_TRY(const Bytes properties_xml, read_optional(archive, file, "custom-properties"));
    VALISE_TRY(const Styles styles, read_styles(styles_xml));
    VALISE_TRY(const Lists lists, read_lists(lists_xml));
    VALISE_TRY(const WordNotes notes, read_notes(notes_xml));
    WordLinks links;
    if (const std::string name = relationships_name(main); archive.has(name)) {
        VALISE_TRY(const Bytes links_xml, archive.read(name));
        VALISE_TRY(links, read_links(links_xml));
    }
    WordPages pages;
    VALISE_TRY(pages.properties, read_properties(properties_xml));
    VALISE_TRY(const Bytes document_xml, archive.read(main));
    VALISE_TRY(pages.content, read_pages(document_xml, styles, lists, links, notes));
    return pages;
}

} // namespace valise::docio
