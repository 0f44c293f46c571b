// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "package.hpp"
#include "part_name.hpp"
#include "word_looks.hpp"
#include "xlsform_table.hpp"
#include "xml.hpp"

namespace valise::docio {

namespace {

constexpr int deepest = 40;

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
    return std::ranges::find(names, name) != names.end();
}

/// What holds runs, beside runs themselves. Deleted text and what moved away are not among them.
constexpr std::array<std::string_view, 10> inline_holders{
    "r", "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "bdo", "dir"};
constexpr std::array<std::string_view, 10> no_text{"drawing", "pict", "object", "footnoteReference",
    "endnoteReference", "commentReference", "oMath", "oMathPara", "sym", "AlternateContent"};
constexpr std::array<std::string_view, 5> block_holders{"sdt", "sdtContent", "customXml", "ins", "moveTo"};

Result<void> too_deep() { return refuse(Errc::malformed, "the document nests too deeply"); }

/// What a paragraph holds, gathered from its runs.
class Runs {
public:
    explicit Runs(Block& into) : into_(into) {}

    Result<void> read(pugi::xml_node holder, int depth) {
        if (depth > deepest) return too_deep();
        for (const pugi::xml_node child : holder.children()) {
            const std::string_view name = local_name(child);
            if (child.type() != pugi::node_element) continue;
            if (name == "t")
                into_.text += text_of(child);
            else if (is_one_of(name, inline_holders))
                VALISE_TRY_VOID(read(child, depth + 1));
            else
                read_sign(child, name);
        }
        return {};
    }

private:
    void read_sign(pugi::xml_node node, std::string_view name) {
        if (name == "tab") into_.text += '\t';
        if (name == "cr" || (name == "br" && attribute_of(node, "type").empty())) into_.text += '\n';
        if (name == "noBreakHyphen") into_.text += '-';
        if (is_one_of(name, no_text)) into_.has_more = true;
    }

    Block& into_;
};

class BlockReader {
public:
    BlockReader(const Styles& styles, const Lists& lists) : looks_(styles, lists) {}

    Result<void> read(pugi::xml_node holder, int depth) {
        if (depth > deepest) return too_deep();
        for (const pugi::xml_node child : holder.children()) {
            if (is_element(child, "p"))
                VALISE_TRY_VOID(read_paragraph(child));
            else if (is_element(child, "tbl"))
                VALISE_TRY_VOID(read_table(child));
            else if (is_one_of(local_name(child), block_holders))
                VALISE_TRY_VOID(read(child, depth + 1));
        }
        return {};
    }

    [[nodiscard]] std::vector<Block> take() && { return std::move(blocks_); }

private:
    Result<void> read_paragraph(pugi::xml_node paragraph) {
        Block block{.number = static_cast<std::uint32_t>(blocks_.size() + 1), .text = {}, .headings = {}};
        VALISE_TRY_VOID(Runs(block).read(paragraph, 0));
        if (!is_writable(block.text)) return refuse(Errc::malformed, "a paragraph holds what is no text");
        // A leading tab says that something stands before it that is empty.
        const bool has_tab = block.text.starts_with('\t');
        block.text = (has_tab ? "\t" : "") + std::string(trimmed(block.text));
        std::tie(block.look, block.level) = looks_.of(element_of(paragraph, "pPr"));
        blocks_.push_back(std::move(block));
        return {};
    }

    Result<void> read_table(pugi::xml_node table) {
        Block block{.number = static_cast<std::uint32_t>(blocks_.size() + 1), .text = {}, .headings = {}};
        for (const pugi::xml_node cell : element_of(table, "tr").children()) {
            if (!is_element(cell, "tc")) continue;
            Block content{.text = {}, .headings = {}};
            for (const pugi::xml_node paragraph : cell.children()) {
                if (!is_element(paragraph, "p")) continue;
                if (!content.text.empty()) content.text += '\n';
                VALISE_TRY_VOID(Runs(content).read(paragraph, 0));
            }
            if (!is_writable(content.text)) return refuse(Errc::malformed, "a table holds what is no text");
            block.headings.emplace_back(trimmed(content.text));
            block.has_more = block.has_more || content.has_more;
        }
        if (block.headings.empty()) block.headings.emplace_back();
        blocks_.push_back(std::move(block));
        return {};
    }

    Looks looks_;
    std::vector<Block> blocks_;
};

} // namespace

Result<Styles> read_styles(ByteView xml) {
    VALISE_TRY(const Xml document, read_xml(xml));
    Styles styles;
    for (const pugi::xml_node node : document->document_element().children()) {
        if (!is_element(node, "style") || attribute_of(node, "type") != "paragraph") continue;
        const std::string id(attribute_of(node, "styleId"));
        const pugi::xml_node properties = element_of(node, "pPr");
        if (attribute_of(node, "default") == "1") styles.plain = id;
        styles.by_id.try_emplace(id,
            Style{.name = without_case(value_of(node, "name")),
                .based_on = std::string(value_of(node, "basedOn")),
                .outline_level = level_of(value_of(properties, "outlineLvl")),
                .list = std::string(value_of(element_of(properties, "numPr"), "numId"))});
    }
    return styles;
}

Result<Lists> read_lists(ByteView xml) {
    VALISE_TRY(const Xml document, read_xml(xml));
    std::map<std::string, std::map<std::uint32_t, std::string>, std::less<>> kinds;
    Lists lists;
    for (const pugi::xml_node node : document->document_element().children()) {
        if (is_element(node, "abstractNum")) {
            auto& formats = kinds[std::string(attribute_of(node, "abstractNumId"))];
            for (const pugi::xml_node level : node.children())
                if (const auto number = level_of(attribute_of(level, "ilvl"));
                    number && is_element(level, "lvl"))
                    formats.emplace(*number, value_of(level, "numFmt"));
        }
        if (is_element(node, "num"))
            if (const auto kind = kinds.find(value_of(node, "abstractNumId")); kind != kinds.end())
                lists.emplace(attribute_of(node, "numId"), kind->second);
    }
    lists.erase("0"); // Which takes a paragraph out of the list of its style.
    return lists;
}

Result<std::vector<Block>> read_blocks(ByteView xml, const Styles& styles, const Lists& lists) {
    VALISE_TRY(const Xml document, read_xml(xml));
    const pugi::xml_node body = element_of(document->document_element(), "body");
    if (!body) return refuse(Errc::malformed, "there is no text in the document");
    BlockReader reader(styles, lists);
    VALISE_TRY_VOID(reader.read(body, 0));
    return std::move(reader).take();
}

Result<std::vector<Block>> read_word_file(ByteView docx) {
    VALISE_TRY(Archive archive, Archive::open(docx));
    VALISE_TRY(const Relationships file, relationships_of(archive, ""));
    const std::string main = part_of_kind(file, "officeDocument");
    VALISE_TRY(const Relationships relationships, relationships_of(archive, main));
    VALISE_TRY(const Bytes styles_xml, read_optional(archive, relationships, "styles"));
    VALISE_TRY(const Bytes lists_xml, read_optional(archive, relationships, "numbering"));
    VALISE_TRY(const Styles styles, read_styles(styles_xml));
    VALISE_TRY(const Lists lists, read_lists(lists_xml));
    VALISE_TRY(const Bytes document_xml, archive.read(main));
    return read_blocks(document_xml, styles, lists);
}

} // namespace valise::docio
