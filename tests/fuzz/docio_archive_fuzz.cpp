// SPDX-License-Identifier: Apache-2.0
// Archives from anywhere, and such as we made of whatever there is: those give back what was put in.
#include "fuzz/choices.hpp"
#include "valise/docio/archive.hpp"
#include "valise/docio/outline.hpp"
#include "valise/docio/xlsform.hpp"

namespace {

using namespace valise;
using namespace valise::docio;

void read_all(ByteView file) {
    auto archive = Archive::open(file);
    if (!archive) return;
    for (const std::string& name : archive->names()) {
        VALISE_CHECK(!name.starts_with('/') && name.find("..") != 0 && name.find('\\') == std::string::npos);
        const auto content = archive->read(name);
        if (!content) VALISE_CHECK(content.error().code != Errc::not_found);
    }
}

void pack_and_unpack(fuzz::Choices choices) {
    std::vector<Part> parts;
    while (!choices.is_empty()) {
        const std::string name(as_text(choices.bytes(choices.below(16))));
        parts.push_back({name, to_bytes(choices.bytes(choices.byte()))});
    }
    const auto file = archive_of(parts);
    if (!file) {
        VALISE_CHECK(file.error().code == Errc::invalid_input);
        return;
    }
    auto archive = Archive::open(*file);
    VALISE_CHECK(archive.has_value());
    for (const Part& part : parts) VALISE_CHECK(*archive->read(part.name) == part.content);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input{data, size};
    read_all(input);
    if (const auto read = questionnaire_from_xlsform(input); !read) VALISE_CHECK(!read.error().empty());
    if (const auto read = outline_from_docx(input, {}); !read) VALISE_CHECK(!read.error().empty());
    pack_and_unpack(fuzz::Choices(input));
    return 0;
}
