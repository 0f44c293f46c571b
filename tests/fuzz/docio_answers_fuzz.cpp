// SPDX-License-Identifier: Apache-2.0
// Answers that came back: pages as raw XML, whole documents with one part of chance, and JSON. What is read
// is written, and read again as the same.
#include "client/docio/answers_example.hpp"
#include "valise/casework/answers_json.hpp"
#include "valise/docio/archive.hpp"
#include "word_page_reading.hpp"
#include "word_writing.hpp"

namespace {

using namespace valise;
using namespace valise::docio;

Bytes example() {
    static const Bytes file = *to_docx(
        docio::tests::small_answers(), docio::tests::paper_questionnaire(), docio::tests::small_look());
    return file;
}

void check_pages(ByteView xml) {
    static const Styles styles;
    static const Lists lists{{"1", {{0, "bullet"}}}, {"2", {{0, "decimal"}}}};
    static const WordLinks links{{"l1", "https://example.org"}};
    static const WordNotes notes{{"1", "A note"}};
    auto content = read_pages(xml, styles, lists, links, notes);
    if (!content) return;
    WordPages pages;
    pages.content = *std::move(content);
    const auto written = write_word_file(pages, {.language = casework::Language::arabic, .mark = "mark"});
    VALISE_CHECK(written.has_value());
    VALISE_CHECK(read_word_pages(*written).has_value());
}

void check_document(const std::string& part, ByteView content) {
    static const auto questionnaire = docio::tests::paper_questionnaire();
    auto archive = *Archive::open(example());
    std::vector<Part> parts;
    for (const std::string& name : archive.names())
        parts.push_back({name, name == part ? to_bytes(content) : *archive.read(name)});
    const Bytes file = *archive_of(parts);
    const auto read = answers_from_docx(file, questionnaire);
    if (!read) {
        VALISE_CHECK(!read.error().empty());
        return;
    }
    for (const auto& text : read->texts)
        VALISE_CHECK(casework::find_question(questionnaire, text.question) != nullptr);
}

void check_json(ByteView json) {
    const auto read = casework::answers_from_json(as_text(json));
    if (!read) {
        VALISE_CHECK(!read.error().empty());
        return;
    }
    VALISE_CHECK(casework::answers_from_json(casework::to_json(*read)) == *read);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input{data, size};
    check_pages(input);
    check_json(input);
    static_cast<void>(read_notes(input));
    static_cast<void>(read_links(input));
    static_cast<void>(read_properties(input));
    check_document("word/document.xml", input);
    check_document("docProps/custom.xml", input);
    return 0;
}
